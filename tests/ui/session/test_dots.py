"""A dot vote, worked by keyboard inside a step that hosts it: hidden until it is closed."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from domain.model.polls import DotTopic, Poll
from domain.services.dot_voting import Choice, DotVoting
from domain.services.facilitating import Facilitating
from tests.desks import TestDesk
from tests.robots.typing import press, press_focused, push, settle, spoken
from tests.sittings import seat
from ui.session.dots.presenter import DotVotePresenter
from ui.session.dots.view import DotVoteView
from ui.session.hosting import HostingView
from ui.session.room import StepView
from ui.session.stage import Stage

GROUPS = ("Nữ văn phòng 22–32", "Mẹ có con 12–16", "28–38 niềng lại")


@dataclass
class Vote:
    """A hosted vote in a window, and the one that works it."""

    window: QWidget
    host: HostingView
    view: DotVoteView
    presenter: DotVotePresenter
    desk: TestDesk

    def primary(self) -> None:
        """Press the main button of the step."""
        assert self.host.primary.isEnabled()
        self.host.primary.setFocus()
        press(self.host.primary, Qt.Key.Key_Space)
        settle()

    def open(self, *, by_hand: bool = False) -> Poll:
        """Open the vote as it stands."""
        if by_hand:
            self.view.setup.mode.setFocus()
            press_focused(Qt.Key.Key_End)
        self.primary()
        return self.poll()

    def poll(self) -> Poll:
        """The newest vote."""
        poll = self.presenter.newest()
        assert poll is not None
        return poll

    def put(self, *counts: int) -> None:
        """Sit down, put dots on one option after the other by digits, and hand in."""
        self.primary()
        for count in counts:
            for digit in str(count):
                press_focused(Qt.Key(Qt.Key.Key_0 + int(digit)))
            press_focused(Qt.Key.Key_Return)
        press_focused(Qt.Key.Key_Space)
        settle()

    def said(self) -> str:
        """Everything that can be read in the window."""
        return "\n".join(spoken(self.window))


@pytest.fixture
def vote(qtbot: QtBot, desk: TestDesk) -> Vote:
    Facilitating(desk.bench).start("draw_a")
    seat(desk.bench, "An", "Sơn", "Bình", "Tú")
    view, other = DotVoteView(), StepView()
    room = Stage.of(desk.desk).room
    presenter = DotVotePresenter(
        desk.desk, room, view, DotTopic.GROUPS, lambda: [Choice(one) for one in GROUPS]
    )
    host, window = HostingView((other, view)), QWidget()
    column = QVBoxLayout(window)
    column.addWidget(host, 1)
    column.addWidget(host.footer)
    qtbot.addWidget(window)
    window.resize(760, 560)
    with qtbot.waitActive(window):
        window.show()
    host.show_stage(view)
    settle()
    return Vote(window, host, view, presenter, desk)


def _all_vote(vote: Vote) -> None:
    push(vote.window, "Pass the laptop to Marketing 1")
    settle()
    for counts in ((3, 0, 0), (2, 1, 0), (0, 3, 0), (1, 1, 1)):
        vote.put(*counts)


def test_that_a_vote_is_held_by_keyboard(vote: Vote) -> None:
    vote.open()
    _all_vote(vote)
    assert "44%" not in vote.said()
    vote.primary()
    tally = DotVoting(vote.desk.bench).tally(vote.poll().id)
    assert [round(one.summary.joint, 2) for one in tally.options] == [0.5, 0.42, 0.08]
    said = vote.said()
    assert "50%" in said
    assert "4 people put dots; both departments weigh the same." in said
    assert "the sides are far apart here" not in said
    assert "Sales 17%" not in said


def test_that_plus_minus_and_arrows_put_dots_and_never_too_many(vote: Vote) -> None:
    vote.open()
    push(vote.window, "Pass the laptop to Marketing 1")
    vote.primary()
    first, second, _ = vote.view.dots.rows
    assert first.hasFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        press_focused(key)
    assert first.count == 3
    assert f"{GROUPS[0]}: 3 dots here, 0 left" in vote.said()
    press_focused(Qt.Key.Key_Down)
    press_focused(Qt.Key.Key_9)
    assert second.count == 0
    press_focused(Qt.Key.Key_Up)
    press_focused(Qt.Key.Key_Minus)
    press_focused(Qt.Key.Key_Left)
    press_focused(Qt.Key.Key_Down)
    press_focused(Qt.Key.Key_9)
    assert (first.count, second.count) == (1, 2)


def test_that_f9_and_leaving_take_the_dots_off_the_screen(vote: Vote) -> None:
    vote.open()
    push(vote.window, "Pass the laptop to Marketing 1")
    vote.primary()
    press_focused(Qt.Key.Key_2)
    press_focused(Qt.Key.Key_F9)
    assert vote.view.dots.answers() == {}
    push(vote.window, "Pass the laptop to Marketing 1")
    vote.primary()
    assert list(vote.view.dots.answers().values()) == [2, 0, 0]
    vote.host.show_stage(vote.host.stages[0])
    settle()
    assert vote.view.dots.answers() == {}
    assert vote.view.voter is None


def test_that_hands_are_typed_without_a_curtain_and_shown_after_closing(vote: Vote) -> None:
    vote.open(by_hand=True)
    assert vote.poll().by_hand
    push(vote.window, "Type in the hands of Marketing (2 people)")
    settle()
    for count in (6, 0, 0):
        press_focused(Qt.Key(Qt.Key.Key_0 + count))
        press_focused(Qt.Key.Key_Return)
    press_focused(Qt.Key.Key_Space)
    settle()
    assert vote.host.primary.accessibleName() == "Counted: Sales (2 people)"
    for count in (1, 2, 3):
        press_focused(Qt.Key(Qt.Key.Key_0 + count))
        press_focused(Qt.Key.Key_Return)
    press_focused(Qt.Key.Key_Space)
    settle()
    push(vote.window, "Change the hands of Marketing (2 people)")
    assert list(vote.view.dots.answers().values()) == [6, 0, 0]
    push(vote.window, "Back to the papers")
    assert "%" not in vote.said()
    vote.primary()
    assert "4 people in the show of hands" in vote.said()
    assert "58%" in vote.said()


def test_that_the_closing_is_taken_back_and_a_tie_is_called_one(vote: Vote) -> None:
    vote.open()
    push(vote.window, "Pass the laptop to Marketing 1")
    for counts in ((1, 1, 0), (0, 0, 0), (1, 1, 0), (0, 0, 1)):
        vote.put(*counts)
    vote.primary()
    assert "tie" in spoken(vote.window)
    push(vote.window, "Take back")
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not vote.poll().closed
    assert "tie" not in spoken(vote.window)


def test_that_the_step_shows_what_its_stage_says(vote: Vote, qtbot: QtBot) -> None:
    assert vote.host.headline == "Said to the room before anybody votes"
    vote.open()
    assert vote.host.tag == ("both", "Vote 1 · anonymous")
    _all_vote(vote)
    vote.primary()
    with qtbot.waitSignal(vote.presenter.seen, timeout=1000):
        vote.primary()
