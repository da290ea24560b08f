"""Two workshops that differ only in what is hidden look the same to everybody in the room."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from domain.model.fields import PersonaField
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from persistence.system import SystemSecrets
from tests.fakes import FakeClock
from tests.journeys.witness import Witness, compare, folders
from tests.real import open_real
from tests.robots.brief import BriefRobot
from tests.robots.closing import ClosingRobot
from tests.robots.deciding import BoardRobot, DotRobot, RatingRobot, RoundRobot
from tests.robots.session import SessionRobot
from tests.robots.typing import find
from tests.robots.window import CONTROL, OFFSCREEN, WindowRobot
from tests.sittings import go_to, revealed, seat
from tests.ui.house import House, house
from tests.walls import open_wall
from ui.session.drawing.private import PrivateEditor

__all__ = ["house"]

pytestmark = OFFSCREEN

SECRET = "BÍ MẬT"
NAME = "Vườn Sông"


@dataclass(frozen=True)
class Hidden:
    """What one of two workshops hides: notes by side, and how the owner sees the customer."""

    notes: Mapping[str, Sequence[str]]
    statement: str
    mended: bool


FEW = Hidden(
    {"Marketing": ("một",), "Owner": ("hai",), "Sales": ("ba",)}, "Khách ngại xa", mended=False
)
MANY = Hidden(
    {
        "Marketing": [f"{SECRET} của Marketing, phiếu {place}" for place in range(6)],
        "Owner": [f"{SECRET} của chủ, 7/10"],
        "Sales": [f"{SECRET} của Sales, phiếu {place}" for place in range(4)],
    },
    f"{SECRET} của chủ doanh nghiệp",
    mended=True,
)


def test_that_hidden_notes_change_nothing_that_the_room_can_see(
    clock: FakeClock, house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    few, many = (
        draw(house, folder, hidden, capsys)
        for folder, hidden in zip(folders(house.folder, ("few", "many")), (FEW, MANY), strict=True)
    )
    assert len(few.moments) > 20
    compare(few, many)
    assert SECRET not in many.everything()


def draw(house: House, folder: Path, hidden: Hidden, capsys: pytest.CaptureFixture[str]) -> Witness:
    """Hold a workshop from a blank workspace up to the moment before the reveal."""
    robot = WindowRobot(house)
    robot.begin(NAME, "blank", folder)
    brief = BriefRobot(robot.page("brief"))
    brief.describe("Name", NAME)
    brief.add_usp("Công viên ven sông", "Ảnh nghiệm thu")
    brief.add_statement("Pain point", hidden.statement, 7)
    for name, side in (("Thuỷ", "Marketing"), ("Bảo", "Sales"), ("Khôi", "Owner")):
        brief.add_person(name, side)
    brief.go_to_session()
    session = SessionRobot(robot.page("session"))
    QTest.keyClick(robot.view, Qt.Key.Key_H, CONTROL)
    QTest.keyClick(robot.view, Qt.Key.Key_F5)
    robot.come_to_front()
    witness = Witness(robot, capsys)
    session.start()
    witness.look()
    session.accept_rules()
    witness.look()
    session.press_primary()
    witness.look()
    for side, notes in hidden.notes.items():
        write(session, witness, side, notes, mended=hidden.mended)
        witness.ask(SECRET, "phiếu", "một", "note")
    session.go_back()
    witness.look()
    session.go_on()
    session.go_on()
    witness.look()
    witness.ask(SECRET, "phiếu", "của chủ")
    BoardRobot(session.page).reveal()
    witness.see_it_opened()
    robot.view.close()
    return witness


def write(
    session: SessionRobot, witness: Witness, side: str, notes: Sequence[str], *, mended: bool
) -> None:
    """Let a side write what it has, hide it, come back, and seal."""
    session.pass_laptop_to(side)
    assert_nothing_is_left(session)
    witness.look()
    for place, text in enumerate(notes):
        if place % 2:
            session.next_question()
        session.write_note(text)
        witness.look()
    if mended:
        session.undo_own_step()
        witness.look()
        session.write_note(notes[-1])
    QApplication.clipboard().setText(notes[0])
    session.hide_notes()
    assert QApplication.clipboard().text() == ""
    witness.look()
    session.pass_laptop_to(side)
    witness.look()
    session.seal(side)
    witness.look()
    session.press_primary()
    witness.look()


def assert_nothing_is_left(session: SessionRobot) -> None:
    """A side that comes to the laptop finds nothing of another one, not even to undo or paste."""
    composer = find(session.page, "New note", QLineEdit)
    (editor,) = session.page.findChildren(PrivateEditor)
    assert composer.text() == ""
    assert not composer.isUndoAvailable()
    assert not composer.isRedoAvailable()
    assert not editor.list.items
    assert QApplication.clipboard().text() == ""


Vote = Callable[[QWidget], None]
"""Marks the open paper of the voter who sits at the laptop."""


def rating(*answers: int | None) -> Vote:
    return lambda page: RatingRobot(page).mark(answers)


def ballot(grade: int, reason: str = "") -> Vote:
    return lambda page: ClosingRobot(page).mark(grade, reason)


def dots(*counts: int) -> Vote:
    return lambda page: DotRobot(page).mark(counts)


LOW_RATINGS = (rating(1, 2, 3),) * 4
OTHER_RATINGS = (rating(9, None, 8), rating(7, 10, 0), rating(0, 0, 0), rating(5, 5, None))
LOW_BALLOTS = (ballot(1),) * 4
WALL = {Side.MARKETING: tuple(f"Nhóm khách {number}" for number in range(6)), Side.SALES: ()}
"""Slips of one side: those of two would lie in an order drawn by lot."""

LOW_DOTS = (dots(0, 0, 0, 0, 0, 0),) * 4
OTHER_DOTS = (
    dots(3, 0, 0, 0, 0, 0),
    dots(0, 0, 2, 1, 0, 0),
    dots(1, 1, 0, 0, 0, 1),
    dots(0, 0, 0, 0, 0, 2),
)
OTHER_BALLOTS = (ballot(2), ballot(5, f"{SECRET} một"), ballot(3, SECRET), ballot(4))


@pytest.mark.parametrize(
    ("kind", "low", "other"),
    [
        (StepKind.RATING, LOW_RATINGS, OTHER_RATINGS),
        (StepKind.CLOSING, LOW_BALLOTS, OTHER_BALLOTS),
        (StepKind.SHORTLIST, LOW_DOTS, OTHER_DOTS),
    ],
)
def test_that_open_votes_change_nothing_that_the_room_can_see(
    clock: FakeClock,
    house: House,
    capsys: pytest.CaptureFixture[str],
    kind: StepKind,
    low: Sequence[Vote],
    other: Sequence[Vote],
) -> None:
    left, right = (
        Round(house, clock, capsys, kind).hold(folder, votes)
        for folder, votes in zip(folders(house.folder, ("low", "other")), (low, other), strict=True)
    )
    assert len(left.moments) > 10
    compare(left, right)
    assert SECRET not in right.everything()


class SteadyLot(SystemSecrets):
    """Fresh identities, and a lot that falls the same way in both workshops."""

    def shuffled(self, sides: Sequence[Side]) -> tuple[Side, ...]:
        return tuple(sides)


@dataclass(frozen=True)
class Round:
    """A private round in a workshop whose notes are open and whose claims are written."""

    house: House
    clock: FakeClock
    capsys: pytest.CaptureFixture[str]
    kind: StepKind

    def hold(self, folder: Path, votes: Sequence[Vote]) -> Witness:
        """Let everybody vote, and look at every moment before the closing."""
        robot = WindowRobot(self.house)
        with self.house.opening(robot.window):
            robot.window.open_file(self._prepared(folder))
        page = robot.page("session")
        QTest.keyClick(robot.view, Qt.Key.Key_H, CONTROL)
        QTest.keyClick(robot.view, Qt.Key.Key_F5)
        robot.come_to_front()
        witness = Witness(robot, self.capsys)
        room = RoundRobot(page)
        if self.kind is StepKind.SHORTLIST:
            room.press_primary()  # the slips lie open: on to the vote
        room.open_round()
        witness.look()
        room.call("Marketing 1")
        for vote in votes:
            witness.look()
            room.press_primary()
            witness.look()
            vote(page)
            witness.look()
            room.press_primary()
            witness.look()
        witness.ask("rated", "block", "một", SECRET)
        room.close_round()
        witness.see_it_opened()
        robot.view.close()
        return witness

    def _prepared(self, folder: Path) -> Path:
        made, file = open_real(folder, clock=self.clock)
        bench = replace(made, secrets=SteadyLot())
        seat(bench, "An", "Sơn", "Bình", "Tú")
        if self.kind is StepKind.SHORTLIST:
            open_wall(bench, WALL)
        else:
            revealed(bench)
        for number in range(3):
            words = ClaimWords(PersonaField.PAIN, f"Nhiều khách lo điều {number}", "many")
            Claiming(bench).write_claim(words)
        go_to(bench, self.kind)
        file.close()
        return folder / f"{NAME}.cungve"
