"""The private rating, worked by keyboard: one voter after the other, results after the closing."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.fields import PersonaField
from domain.model.polls import Poll, PollKind
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from tests.desks import TestDesk
from tests.robots.deciding import RatingRobot
from tests.robots.typing import press, press_focused, push, settle, spoken
from tests.sittings import go_to, revealed, seat
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts
from ui.widgets.dialogs import Question

Enter = Callable[[StepKind], SessionView]

PEOPLE = ("An", "Sơn", "Bình", "Tú")


@pytest.fixture
def poll_of(desk: TestDesk) -> Callable[[], Poll]:
    def newest() -> Poll:
        with desk.bench.reading() as view:
            return view.of(Poll).all(kind=PollKind.RATING)[-1]

    return newest


@pytest.fixture
def rating(desk: TestDesk, enter: Enter) -> RatingRobot:
    """Two claims are written; two people of each department are in the room."""
    revealed(desk.bench)
    seat(desk.bench, *PEOPLE)
    for text in ("Nhiều khách lo lãi", "Đa số khách hỏi sổ"):
        Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, text))
    return RatingRobot(enter(StepKind.RATING))


def _vote_all(rating: RatingRobot, answers: Mapping[str, Sequence[int | None]]) -> None:
    rating.call(next(iter(answers)))
    for of_voter in answers.values():
        rating.vote(of_voter)


ALL: Mapping[str, Sequence[int | None]] = {
    "Marketing 1": (7, 3),
    "Marketing 2": (8, None),
    "Sales 1": (10, 0),
    "Sales 2": (9, 5),
}


def test_that_the_number_of_papers_begins_with_the_people_in_the_room(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round()
    papers = Polling(desk.bench).papers(poll_of().id)
    assert [paper.side for paper in papers] == [Side.MARKETING] * 2 + [Side.SALES] * 2
    assert {paper.name for paper in papers} == {""}


def test_that_the_number_of_papers_can_be_changed_before_the_round(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll]
) -> None:
    box = rating.view.setup.counts[Side.SALES]
    box.setFocus()
    press(box, Qt.Key.Key_Up)
    seat(desk.bench, *PEOPLE, "Lan")
    settle()
    rating.open_round()
    papers = Polling(desk.bench).papers(poll_of().id)
    assert sum(paper.side is Side.SALES for paper in papers) == 3


def test_that_what_is_said_to_the_room_follows_the_choice(rating: RatingRobot) -> None:
    said = "Papers carry no names. Results are shown after closing, for all together."
    assert said in spoken(rating.page)
    rating.view.setup.mode.setFocus()
    press_focused(Qt.Key.Key_Right)
    assert "Papers carry names. Results are shown after closing, with names." in spoken(rating.page)


def test_that_a_round_of_voters_is_held_by_keyboard(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round()
    _vote_all(rating, ALL)
    rating.close_round()
    ratings = Polling(desk.bench).result(poll_of().id).ratings
    first, second = Claiming(desk.bench).claims()
    assert ratings[first.id] == {Side.MARKETING: (7, 8), Side.SALES: (9, 10)}
    assert ratings[second.id] == {Side.MARKETING: (3,), Side.SALES: (0, 5)}
    assert "8.5 of 10 (7.75–9.25, rated by 4)" in spoken(rating.page)


def test_that_figures_by_department_need_three_each(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round()
    _vote_all(rating, ALL)
    rating.close_round()
    results = " ".join(spoken(rating.view.results))
    assert "Marketing" not in results
    assert "Sales" not in results


def test_that_each_voter_finds_an_empty_paper_behind_a_curtain(rating: RatingRobot) -> None:
    rating.open_round()
    rating.call("Marketing 1")
    rating.vote((7, 3))
    assert "Pass the laptop to Marketing 2" in spoken(rating.view)
    assert rating.view.ratings.answers() == {}
    rating.press_primary()
    assert set(rating.view.ratings.answers().values()) == {None}


def test_that_a_paper_filled_in_anew_is_empty_and_replaces_the_first(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round()
    _vote_all(rating, ALL)
    push(rating.page, "Marketing 1 fills in anew")
    rating.press_primary()
    assert set(rating.view.ratings.answers().values()) == {None}
    push(rating.page, "Hide now (F9)")
    assert rating.view.ratings.answers() == {}
    push(rating.page, "Marketing 1 fills in anew")
    rating.vote((1, 1))
    rating.close_round()
    first, _ = Claiming(desk.bench).claims()
    closed = Polling(desk.bench).result(poll_of().id)
    assert closed.ratings[first.id][Side.MARKETING] == (1, 8)


def test_that_leaving_the_step_clears_the_voters_screen(
    rating: RatingRobot, desk: TestDesk
) -> None:
    rating.open_round()
    rating.call("Marketing 1")
    rating.press_primary()
    press_focused(Qt.Key.Key_7)
    go_to(desk.bench, StepKind.CLAIMS)
    settle()
    go_to(desk.bench, StepKind.RATING)
    settle()
    assert rating.view.voter is None
    assert rating.view.ratings.answers() == {}
    assert "The round is open" in spoken(rating.view)


def test_that_f9_hides_the_paper_and_its_voter_finds_it_again(rating: RatingRobot) -> None:
    rating.open_round()
    rating.call("Marketing 1")
    rating.press_primary()
    press_focused(Qt.Key.Key_7)
    press_focused(Qt.Key.Key_Return)
    press_focused(Qt.Key.Key_Minus)
    press_focused(Qt.Key.Key_F9)
    assert rating.view.ratings.answers() == {}
    assert "7 of 10" not in _seen(rating)
    rating.call("Marketing 1")
    rating.press_primary()
    first, second = rating.view.ratings.answers().values()
    assert (first, second) == (7, None)


def _seen(rating: RatingRobot) -> list[str]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return spoken(rating.page)


def test_that_empty_claims_are_abstentions(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round()
    rating.call("Marketing 1")
    rating.press_primary()
    press_focused(Qt.Key.Key_Return)
    press_focused(Qt.Key.Key_Return)
    press_focused(Qt.Key.Key_Space)
    paper = Polling(desk.bench).papers(poll_of().id)[0]
    assert paper.done
    assert set(Polling(desk.bench).own_ratings(paper.id).values()) == {None}


def test_that_closing_early_is_asked_first(
    rating: RatingRobot, monkeypatch: pytest.MonkeyPatch, poll_of: Callable[[], Poll]
) -> None:
    answers = iter((0, 1))
    monkeypatch.setattr(Question, "exec", lambda _: next(answers))
    rating.open_round()
    rating.close_round()
    assert not poll_of().closed
    rating.close_round()
    assert poll_of().closed
    assert "nobody rated it" in spoken(rating.page)


def test_that_the_closing_is_taken_back_within_ten_seconds(
    rating: RatingRobot, desk: TestDesk, poll_of: Callable[[], Poll], qtbot: QtBot
) -> None:
    rating.open_round()
    _vote_all(rating, ALL)
    rating.close_round()
    push(rating.page, "Take back")
    assert not poll_of().closed
    assert "The round is open" in spoken(rating.view)
    rating.close_round()
    back = rating.view.results.back
    assert back.isVisible()
    desk.fake.clock.pass_time(seconds=11)
    qtbot.waitUntil(lambda: not back.isVisible())


def test_that_names_stand_on_papers_and_results_of_a_named_round_only(
    rating: RatingRobot, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round(named=True)
    assert poll_of().named
    _vote_all(rating, {"An": (7, 3), "Bình": (8, None), "Sơn": (9, 0), "Tú": (9, 5)})
    rating.close_round()
    assert "An 7 · Bình 8 · Sơn 9 · Tú 9" in spoken(rating.page)
    assert "An 3 · Bình abstained · Sơn 0 · Tú 5" in spoken(rating.page)


def test_that_a_second_round_can_be_held_and_the_first_be_looked_at(
    rating: RatingRobot, poll_of: Callable[[], Poll]
) -> None:
    rating.open_round()
    _vote_all(rating, ALL)
    rating.close_round()
    push(rating.page, "Rate once more")
    rating.open_round()
    assert poll_of().round == 2
    _vote_all(rating, dict.fromkeys(ALL, (5, 5)))
    rating.close_round()
    assert "5 of 10 (5–5, rated by 4) · before: 8.5 (7.75–9.25), n 4" in spoken(rating.page)
    push(rating.page, "Round 1")
    assert "8.5 of 10 (7.75–9.25, rated by 4)" in spoken(rating.page)


def test_that_without_claims_there_is_nothing_to_rate(desk: TestDesk, enter: Enter) -> None:
    revealed(desk.bench)
    robot = RatingRobot(enter(StepKind.RATING))
    assert not robot.view.primary.isEnabled()
    assert "Nothing to rate yet" in spoken(robot.page)
    push(robot.page, "Back to the claims")
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    assert sitting.current.kind is not StepKind.RATING


def test_that_nothing_of_a_paper_stays_in_the_page_after_it_is_handed_in(
    rating: RatingRobot,
) -> None:
    rating.open_round()
    rating.call("Marketing 1")
    rating.press_primary()
    press_focused(Qt.Key.Key_7)
    assert [*rating.view.ratings.answers().values()] == [7, None]
    rating.view.primary.click()
    assert "7 of 10" not in _seen(rating)


def test_that_the_room_sees_a_curtain_until_the_closing(
    rating: RatingRobot, desk: TestDesk
) -> None:
    projector = desk.desk.projector
    assert projector.frame.mode is AudienceMode.SHARED
    rating.open_round()
    curtain = projector.frame
    assert curtain.mode is AudienceMode.CURTAIN
    assert curtain.columns == ()
    rating.call("Marketing 1")
    for answers in ALL.values():
        rating.vote(answers)
        assert projector.frame == curtain
    rating.close_round()
    assert projector.frame.mode is AudienceMode.SHARED
    assert "8.5 of 10" in projector.frame.columns[0].items[0]


def test_that_no_text_is_cut_on_any_page(rating: RatingRobot) -> None:
    assert clipped_texts(rating.page) == []
    rating.open_round()
    settle()
    assert clipped_texts(rating.page) == []
    rating.call("Marketing 1")
    rating.press_primary()
    settle()
    assert clipped_texts(rating.page) == []
