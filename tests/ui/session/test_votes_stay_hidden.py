"""Two rounds that differ only in what was voted look the same until they are closed."""

from dataclasses import dataclass, field
from pathlib import Path

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
from tests.robots.deciding import RatingRobot
from tests.robots.typing import settle, spoken
from tests.sittings import go_to, seat
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.session.page import build
from ui.shell.audience_window import AudienceWindow

PEOPLE = ("An", "Sơn", "Bình", "Tú", "Chi", "Vũ")
LOW, HIGH = (2, 1, 0), (9, 10, None)


@dataclass
class Witness:
    """Everything that somebody beside the voter could see, moment by moment."""

    frames: list[AudienceFrame] = field(default_factory=list)
    room: list[list[str]] = field(default_factory=list)
    screen: list[list[str]] = field(default_factory=list)
    memory: list[tuple[object, ...]] = field(default_factory=list)
    found: list[object] = field(default_factory=list)


def _hold(
    qtbot: QtBot, folder: Path, answers: tuple[int | None, ...]
) -> tuple[Witness, AudienceFrame]:
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
    go_to(bench, StepKind.RATING)
    page = build(desk)
    qtbot.addWidget(page)
    window = AudienceWindow(desk.projector)
    qtbot.addWidget(window)
    with qtbot.waitActive(page):
        page.show()
    robot = RatingRobot(page)
    robot.open_round()
    robot.call("Marketing 1")
    for _ in PEOPLE:
        robot.vote(answers)
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
        witness.found.append([(one.kind, one.code, one.text) for one in found])
    robot.close_round()
    closed = desk.projector.frame
    file.close()
    return witness, closed


def test_that_votes_change_nothing_that_others_see_until_the_closing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    low, closed_low = _hold(qtbot, tmp_path / "low", LOW)
    high, closed_high = _hold(qtbot, tmp_path / "high", HIGH)
    assert len(low.frames) == len(PEOPLE)
    assert low.frames == high.frames
    assert low.room == high.room
    assert low.screen == high.screen
    assert low.memory == high.memory
    assert low.found == high.found
    assert all(found for found in low.found)
    assert closed_low != closed_high
