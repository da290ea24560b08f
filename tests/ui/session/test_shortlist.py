"""The shortlist, worked by keyboard: open, group, choose whom to draw."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.persona import PersonaKind
from domain.model.polls import Poll
from domain.model.session import StepKind
from domain.services.dot_voting import DotVoting
from domain.services.facilitating import Facilitating
from domain.services.grouping import Grouping
from domain.services.portraying import Portraying
from tests.desks import TestDesk
from tests.robots.deciding import DotRobot
from tests.robots.typing import press, push, seen, settle, spoken
from tests.sittings import seat
from tests.walls import SLIPS, sealed_wall
from ui.board import presenter
from ui.session.hosting import HostingView
from ui.session.shortlist.choosing_view import ChoosingView
from ui.session.shortlist.grouping_view import GroupingView
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def question(desk: TestDesk) -> UUID:
    return sealed_wall(desk.bench)


@pytest.fixture
def page(question: UUID, enter: Enter) -> SessionView:
    return enter(StepKind.SHORTLIST)


def grouping_in(page: SessionView) -> GroupingView:
    found = page.findChild(GroupingView)
    assert isinstance(found, GroupingView)
    return found


def mode_of(desk: TestDesk) -> AudienceMode:
    return desk.desk.projector.frame.mode


def all_texts() -> list[str]:
    return [text for texts in SLIPS.values() for text in texts]


def go_on(page: SessionView) -> None:
    host = page.frame.step
    assert isinstance(host, HostingView)
    host.stage.primary.click()
    settle()


def test_that_before_the_reveal_no_slip_is_in_the_window(page: SessionView, desk: TestDesk) -> None:
    heard = "\n".join(spoken(page))
    assert not any(text in heard for text in all_texts())
    assert "Marketing: sealed" in heard
    assert mode_of(desk) is AudienceMode.CURTAIN
    assert not clipped_texts(page)


def test_that_one_press_opens_the_slips_and_ten_seconds_take_it_back(
    page: SessionView, desk: TestDesk
) -> None:
    push(page, "Open all slips")
    settle()
    view = grouping_in(page)
    assert {one.text for one in view.wall.choice.look.slips()} == set(all_texts())
    assert view.wall.board.hasFocus()
    assert mode_of(desk) is AudienceMode.REVEAL
    push(page, "Take back")
    settle()
    assert not list(view.wall.choice.look.slips())
    assert mode_of(desk) is AudienceMode.CURTAIN


def test_that_grouping_ends_the_moment_to_take_back(
    page: SessionView, question: UUID, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "ask_text", lambda *_, **__: "Người trẻ")
    push(page, "Open all slips")
    view = grouping_in(page)
    press(view.wall.board, Qt.Key.Key_Space)
    push(page, "Make a group of what is picked")
    settle()
    assert not view.opened_line.back.isVisible()
    (group,) = Grouping(desk.bench).wall(question).groups
    assert group.group.title == "Người trẻ"
    columns = desk.desk.projector.frame.columns
    assert [column.heading for column in columns] == ["Người trẻ", "Lone slips"]


def test_that_laying_together_needs_two(page: SessionView) -> None:
    push(page, "Open all slips")
    view = grouping_in(page)
    assert view.group.isEnabled()
    assert not view.merge.isEnabled()
    press(view.wall.board, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.merge.isEnabled()


def test_that_two_are_chosen_and_put_back(page: SessionView, desk: TestDesk) -> None:
    push(page, "Open all slips")
    go_on(page)
    push(page, "Go on without a vote")
    settle()
    view = page.findChild(ChoosingView)
    assert isinstance(view, ChoosingView)
    first, second, third, *_ = view.list.cards
    for card in (first, second):
        card.button.click()
    settle()
    assert [one.kind for one in Portraying(desk.bench).personas()] == [
        PersonaKind.PRIMARY,
        PersonaKind.SECONDARY,
    ]
    assert "P1 · Primary persona" in " ".join(seen(page))
    assert desk.desk.projector.frame.title == "Whom we draw"
    third.button.click()
    settle()
    assert any("There are enough personas" in text for text in seen(page))
    push(page, f"Put back: {first.look.title}")
    settle()
    (left,) = Portraying(desk.bench).personas()
    assert (left.name, left.kind) == (second.look.title, PersonaKind.PRIMARY)
    assert not clipped_texts(page)


def test_that_going_back_shows_the_groups_again(page: SessionView, desk: TestDesk) -> None:
    push(page, "Open all slips")
    go_on(page)
    push(page, "Go on without a vote")
    for _ in ("to the vote", "to the groups"):
        settle()
        push(page, "Back")
    settle()
    assert grouping_in(page).isVisible()
    assert desk.desk.projector.frame.title == "Who could buy?"


def test_that_nothing_written_is_said(desk: TestDesk, enter: Enter, qtbot: QtBot) -> None:
    sealed_wall(desk.bench, dict.fromkeys(SLIPS, ()))
    page = enter(StepKind.SHORTLIST)
    push(page, "Open all slips")
    settle()
    assert "No slip was written" in seen(page)
    go_on(page)
    assert "Nothing to choose from" in seen(page)


def test_that_the_keys_of_the_board_do_not_leave_the_step(
    page: SessionView, desk: TestDesk, question: UUID
) -> None:
    push(page, "Open all slips")
    view = grouping_in(page)
    step = desk.desk.use(Facilitating).sitting()
    before = Grouping(desk.bench).wall(question)
    press(view.wall.board, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(view.wall.board, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert Grouping(desk.bench).wall(question) != before
    after = desk.desk.use(Facilitating).sitting()
    assert step is not None
    assert after is not None
    assert after.current.id == step.current.id


def test_that_the_room_votes_with_dots_and_chooses_by_the_shares(
    page: SessionView, desk: TestDesk
) -> None:
    seat(desk.bench, "An", "Sơn")
    push(page, "Open all slips")
    settle()
    go_on(page)
    robot = DotRobot(page)
    robot.open_round()
    assert mode_of(desk) is AudienceMode.CURTAIN
    with desk.bench.reading() as view_of:
        (poll,) = view_of.of(Poll).all()
    options = DotVoting(desk.bench).options(poll.id)
    robot.call("Marketing 1")
    for last in (2, 1):
        counts = [0] * len(options)
        counts[-1], counts[0] = last, 3 - last
        robot.vote(counts)
    assert "50%" not in " ".join(spoken(page))
    robot.close_round()
    assert "50%" in " ".join(spoken(page))
    assert any("50%" in line for line in desk.desk.projector.frame.columns[0].items)
    robot.press_primary()
    view = page.findChild(ChoosingView)
    assert isinstance(view, ChoosingView)
    assert {view.list.cards[0].look.title, view.list.cards[1].look.title} == {
        options[0].label,
        options[-1].label,
    }
    assert "Vote: 50% · tie" in view.list.cards[0].look.sub
