"""Two rounds of private ratings, with one argument from each side between them."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from domain.model.audience import AudienceMode
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.services.arguing import Arguing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from tests.desks import TestDesk
from tests.robots.deciding import RatingRobot
from tests.robots.typing import find, press, push, settle, spoken, type_text
from tests.sittings import seat
from ui.session.view import SessionView

PEOPLE = ("An", "Sơn", "Bình", "Tú", "Chi", "Vũ")
APART = ((2, 5), (3, 5), (2, 6), (8, 5), (9, 5), (8, 4))
TOGETHER = ((5, 5), (5, 5), (4, 6), (6, 5), (6, 5), (6, 4))


@pytest.fixture
def rating(desk: TestDesk, enter: Callable[[StepKind], SessionView]) -> RatingRobot:
    """Two claims in the rating step of session A, which asks for two rounds."""
    Facilitating(desk.bench).start("draw_a")
    seat(desk.bench, *PEOPLE)
    for text in ("Nhiều khách lo lãi", "Đa số khách hỏi sổ"):
        Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, text))
    return RatingRobot(enter(StepKind.RATING))


def _round(rating: RatingRobot, answers: tuple[tuple[int, int], ...], *, named: bool) -> None:
    rating.open_round(named=named)
    rating.call("An" if named else "Marketing 1")
    for of_voter in answers:
        rating.vote(of_voter)
    rating.close_round()


def _argue(rating: RatingRobot, side: str, words: str) -> None:
    field = find(rating.page, f"Argument of {side}", QTextEdit)
    type_text(field, words)
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()


def _session(desk: TestDesk) -> UUID:
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    return sitting.session.id


def _room_sees(desk: TestDesk) -> list[str]:
    frame = desk.desk.projector.frame
    return [frame.title, frame.subtitle, *(item for one in frame.columns for item in one.items)]


def test_that_two_rounds_are_held_with_arguments_between(
    rating: RatingRobot, desk: TestDesk
) -> None:
    _round(rating, APART, named=False)
    assert rating.view.primary.text() == "Figures seen → Arguments"
    assert "disputed" in spoken(rating.page)
    rating.press_primary()
    first, _ = Claiming(desk.bench).claims()
    frame = desk.desk.projector.frame
    assert frame.title == first.text
    assert [column.side for column in frame.columns] == [Side.MARKETING, Side.SALES]
    _argue(rating, "Marketing", "Quảng cáo lãi thấp chẳng ai hỏi")
    _argue(rating, "Sales", "Cuộc nào cũng hỏi lãi thả nổi")
    said = Arguing(desk.bench).arguments(_session(desk))[first.id]
    assert said[Side.SALES] == "Cuộc nào cũng hỏi lãi thả nổi"
    assert desk.desk.projector.frame.columns[0].items == ("Quảng cáo lãi thấp chẳng ai hỏi",)
    assert rating.view.primary.text() == "Go on → Second round"
    rating.press_primary()
    assert "Round 2 of private ratings" in spoken(rating.page)
    rating.open_round()
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN
    rating.call("Marketing 1")
    rating.press_primary()
    shown = spoken(rating.view.ratings)
    assert any("5.5 of 10" in line for line in shown)
    assert not any("you said" in line for line in shown)
    rating.view.ratings.ask("Bao nhiêu?", [], {first.id: "8 trên 10"})  # another language is chosen
    assert "8 trên 10" in spoken(rating.view.ratings)
    push(rating.page, "Hide now (F9)")
    settle()
    rating.view.spoken_anew.emit()
    rating.call("Marketing 1")
    for of_voter in TOGETHER:
        rating.vote(of_voter)
    rating.close_round()
    assert rating.view.primary.text() == "Results seen → Next"
    assert "close together" in spoken(rating.page)
    assert any("before: 5.5" in line for line in spoken(rating.page))


def test_that_nothing_to_argue_about_leads_to_the_second_round_at_once(
    rating: RatingRobot,
) -> None:
    _round(rating, TOGETHER, named=False)
    assert rating.view.primary.text() == "Go on → Second round"
    rating.press_primary()
    push(rating.page, "Back to the figures")
    assert "What the room believes" in spoken(rating.view.results)
    assert rating.view.is_result


def test_that_a_named_voter_alone_sees_the_own_first_answer(
    rating: RatingRobot, desk: TestDesk
) -> None:
    _round(rating, APART, named=True)
    rating.press_primary()
    push(rating.page, "Back to the figures")
    rating.press_primary()
    rating.press_primary()
    rating.open_round(named=True)
    assert not any("you said" in line for line in spoken(rating.page))
    rating.call("Bình")
    rating.press_primary()
    own = [line for line in spoken(rating.view.ratings) if "you said" in line]
    assert [line.rsplit(" · ", 1)[1] for line in own] == ["you said 3 before", "you said 5 before"]
    push(rating.page, "Hide now (F9)")
    assert not any("you said 3" in line for line in _room_sees(desk))


def test_that_the_minute_runs_and_stands_whole_for_the_next(rating: RatingRobot) -> None:
    _round(rating, APART, named=False)
    rating.press_primary()
    board = rating.view.arguments
    push(rating.page, "Start the minute of Sales")
    board._on_tick()
    assert "00:59" in board.countdown.accessibleName()
    assert board.sides[Side.SALES].argument.editor_widget().hasFocus()
    push(rating.page, "Start the minute of Marketing")
    assert "01:00" in board.countdown.accessibleName()


def test_that_both_lines_of_the_step_are_met_one_after_the_other(
    rating: RatingRobot, desk: TestDesk
) -> None:
    def met() -> list[bool]:
        sitting = Facilitating(desk.bench).sitting()
        assert sitting is not None
        return [one.met for one in Facilitating(desk.bench).conditions(sitting.current)]

    assert met() == [False, False]
    _round(rating, TOGETHER, named=False)
    assert met() == [True, False]
    rating.press_primary()
    _round(rating, TOGETHER, named=False)
    assert met() == [True, True]
    rounds = Polling(desk.bench).rounds(_session(desk), PollKind.RATING)
    assert [one.round for one in rounds] == [1, 2]
