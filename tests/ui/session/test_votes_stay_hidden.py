"""Two rounds that differ only in what was voted look the same until they are closed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceFrame
from domain.model.fields import PersonaField
from domain.model.intentions import told
from domain.model.session import StepKind
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.searching import Searching
from tests.fakes import FakeClock
from tests.real import open_real
from tests.robots.closing import ClosingRobot
from tests.robots.deciding import RatingRobot, RoundRobot
from tests.robots.typing import settle, spoken
from tests.sittings import go_to, seat
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.session.page import build
from ui.session.view import SessionView
from ui.shell.audience_window import AudienceWindow

PEOPLE = ("An", "Sơn", "Bình", "Tú", "Chi", "Vũ")
SECRET = "Chưa hỏi đủ khách ở phía Tây"

Vote = Callable[[SessionView], None]
"""Sits down as the voter that is called, fills the paper in, and hands it in."""


def rate(*answers: int | None) -> Vote:
    return lambda page: RatingRobot(page).vote(answers)


def ballot(grade: int, reason: str = "") -> Vote:
    return lambda page: ClosingRobot(page).vote_agreement(grade, reason)


@dataclass
class Witness:
    """Everything that somebody beside the voter could see, moment by moment."""

    frames: list[AudienceFrame] = field(default_factory=list)
    room: list[list[str]] = field(default_factory=list)
    screen: list[list[str]] = field(default_factory=list)
    memory: list[tuple[object, ...]] = field(default_factory=list)
    found: list[object] = field(default_factory=list)


def _hold(qtbot: QtBot, folder: Path, kind: StepKind, vote: Vote) -> tuple[Witness, AudienceFrame]:
    folder.mkdir()
    changes = Changes()
    bench, file = open_real(folder, clock=FakeClock(), publish=changes.publish)
    desk = Desk(bench, changes, lambda tongue: translator_for(tongue.value), lambda: Tongue.ENGLISH)
    witness = Witness()
    for number in range(3):
        words = ClaimWords(PersonaField.PAIN, f"Nhiều khách lo điều {number}", "many")
        Claiming(bench).write_claim(words)
    seat(bench, *PEOPLE)
    Facilitating(bench).start()
    go_to(bench, kind)
    page = build(desk)
    assert isinstance(page, SessionView)
    qtbot.addWidget(page)
    window = AudienceWindow(desk.projector)
    qtbot.addWidget(window)
    with qtbot.waitActive(page):
        page.show()
    robot = RoundRobot(page)
    robot.open_round()
    robot.call("Marketing 1")
    for _ in PEOPLE:
        vote(page)
        settle()
        journal = bench.journal
        state = journal.state()
        witness.frames.append(desk.projector.frame)
        witness.room.append(spoken(window))
        witness.screen.append(spoken(page))
        witness.memory.append(
            (
                [one and told(one, str) for one in (state.undo, state.redo, state.barrier)],
                [
                    (entry.number, entry.side, entry.intention, entry.role)
                    for entry in journal.history()
                ],
            )
        )
        found = [*Searching(bench).find("nhieu", Tongue.ENGLISH)]
        found += Searching(bench).find("10", Tongue.ENGLISH)
        found += Searching(bench).find(SECRET, Tongue.ENGLISH)
        witness.found.append([(one.kind, one.code, one.text) for one in found])
    robot.close_round()
    closed = desk.projector.frame
    file.close()
    return witness, closed


@pytest.mark.parametrize(
    ("kind", "low", "high"),
    [
        (StepKind.RATING, rate(2, 1, 0), rate(9, 10, None)),
        (StepKind.CLOSING, ballot(1), ballot(5, SECRET)),
    ],
)
def test_that_votes_change_nothing_that_others_see_until_the_closing(
    qtbot: QtBot, tmp_path: Path, kind: StepKind, low: Vote, high: Vote
) -> None:
    one, closed_one = _hold(qtbot, tmp_path / "low", kind, low)
    other, closed_other = _hold(qtbot, tmp_path / "high", kind, high)
    assert len(one.frames) == len(PEOPLE)
    assert one.frames == other.frames
    assert one.room == other.room
    assert one.screen == other.screen
    assert one.memory == other.memory
    assert one.found == other.found
    assert all(found for found in one.found)
    assert SECRET not in str(other)
    assert closed_one != closed_other
    assert SECRET not in str(closed_other), "what somebody wrote is read out, not projected"
