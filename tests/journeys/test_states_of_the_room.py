"""Acts taken back, a dark projector, a pulled cable, bad files, full disks, a killed program."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTextEdit, QWidget

from domain.errors import DomainError
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.release import Version
from domain.model.session import StepKind
from domain.model.wording import Tongue
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.polling import Polling
from domain.services.releasing import Releasing
from domain.services.revealing import Revealing
from domain.services.searching import Searching
from persistence.schema import SCHEMA
from tests.disks import mounted
from tests.fakes import FakeClock
from tests.journeys.witness import pixels
from tests.real import open_real, real_files
from tests.robots.brief import BriefRobot
from tests.robots.closing import ClosingRobot
from tests.robots.deciding import BoardRobot, RatingRobot
from tests.robots.session import SessionRobot
from tests.robots.typing import all_named, field, press, push, seen, settle, spoken, write_into
from tests.robots.window import OFFSCREEN, WindowRobot
from tests.sittings import drawn, go_to, revealed, seat
from tests.ui.house import House, house
from tests.worked import write_example
from ui.desk import Desk
from ui.session.take_back import TakeBackButton
from ui.shell import projecting

__all__ = ["house"]

pytestmark = OFFSCREEN

NAME = "Vườn Sông"
ROOT = Path(__file__).parents[2]
ROUNDS = 10 if os.environ.get("CUNGVE_SOAK") == "1" else 2
"""How often the program is killed, each time over the file that the last one left."""


class Room:
    """A window in a session that use cases brought to a step."""

    def __init__(self, house: House, clock: FakeClock, kind: StepKind) -> None:
        self.house = house
        self.clock = clock
        bench, file = open_real(house.folder, clock=clock)
        seat(bench, "An", "Sơn", "Bình", "Tú")
        self.session = drawn(bench) if kind is StepKind.REVEAL else revealed(bench)
        words = ClaimWords(PersonaField.PAIN, "Nhiều khách ngại lãi thả nổi", "many")
        Claiming(bench).write_claim(words)
        go_to(bench, kind)
        file.close()
        self.robot = WindowRobot(house)
        with house.opening(self.robot.window):
            self.robot.window.open_file(file.path)
        self.page = self.robot.page("session")

    @property
    def desk(self) -> Desk:
        """What the pages of the window stand on."""
        return self.robot.workspace.desk

    def take_back(self) -> None:
        """Take the act back in the last of its ten seconds."""
        self.clock.pass_time(seconds=9)
        push(self.page, "Take back")
        settle()

    def let_it_stand(self, late: Callable[[], object]) -> None:
        """Let eleven seconds pass: the way back goes by itself, and nobody else finds one.

        Args:
            late: would take the act back.
        """
        assert self._ways_back()
        self.clock.pass_time(seconds=11)
        self.house.until(lambda: not self._ways_back())
        with pytest.raises(DomainError):
            late()

    def _ways_back(self) -> list[TakeBackButton]:
        return all_named(self.page, "Take back", TakeBackButton)


def test_that_a_reveal_is_taken_back_within_ten_seconds(clock: FakeClock, house: House) -> None:
    room = Room(house, clock, StepKind.REVEAL)
    board = BoardRobot(room.page)
    board.reveal()
    assert "Ngại lãi suất" in " ".join(seen(room.page))
    room.take_back()
    assert not board.view.is_open
    assert "Ngại lãi suất" not in " ".join(seen(room.page)) + str(room.desk.projector.frame)
    assert room.desk.use(Searching).find("nam sau du an", Tongue.ENGLISH) == ()
    board.reveal()
    writing = room.desk.use(Drawing).writing(room.session.id).id
    room.let_it_stand(lambda: room.desk.use(Revealing).take_back_reveal(writing))
    assert board.view.is_open


def test_that_a_closing_is_taken_back_within_ten_seconds(clock: FakeClock, house: House) -> None:
    room = Room(house, clock, StepKind.RATING)
    rating = RatingRobot(room.page)
    rating.open_round()
    rating.call("Marketing 1")
    for of_ten in (6, 7, 8, 9):
        rating.vote([of_ten])
    rating.close_round()
    assert any("7.5 of 10" in text for text in seen(room.page))
    room.take_back()
    said = " ".join(seen(room.page)) + str(room.desk.projector.frame)
    assert "of 10 (" not in said
    assert "handed in" in said
    rating.close_round()
    (poll,) = room.desk.use(Polling).rounds(room.session.id, PollKind.RATING)
    room.let_it_stand(lambda: room.desk.use(Polling).take_back_closing(poll.id))
    assert any("7.5 of 10" in text for text in seen(room.page))


def test_that_a_version_is_taken_back_within_ten_seconds(clock: FakeClock, house: House) -> None:
    room = Room(house, clock, StepKind.CLOSING)
    closing = ClosingRobot(room.page)
    closing.open_round()
    closing.call("Marketing 1")
    for _ in range(4):
        closing.vote_agreement(1)
    closing.close_round()
    closing.result_is_seen()
    for side in ("Marketing", "Sales"):
        closing.sign(side, f"Trưởng {side}")
    clock.pass_time(seconds=60)
    closing.publish()
    assert "Version 1.0 is in force" in seen(room.page)
    room.take_back()
    assert "Version 1.0 is in force" not in seen(room.page)
    closing.publish()
    assert "Version 1.0 is in force" in seen(room.page)
    with room.desk.bench.reading() as view:
        version = next(one for one in view.of(Version).all() if one.taken_back_at is None)
    room.let_it_stand(lambda: room.desk.use(Releasing).take_back_version(version.id))
    assert "Version 1.0 is in force" in seen(room.page)


def test_that_f9_darkens_the_projector_at_once(clock: FakeClock, house: House) -> None:
    room = Room(house, clock, StepKind.CLAIMS)
    view = room.robot.view
    QTest.keyClick(view, Qt.Key.Key_F5)
    room.robot.come_to_front()
    window = room.robot.workspace.projecting.window
    assert window is not None
    lit = pixels(window.grab())
    assert any("Nhiều khách" in one.text for one in window.view.written())
    QTest.keyClick(view, Qt.Key.Key_F9)
    assert window.view.written() == (), "without waiting for anything"
    dark = window.grab().toImage()
    around = {dark.pixel(x, y) for x in range(0, 400, 7) for y in range(0, 540, 7)}
    assert len(around) == 1, "nothing but the sign of the program in the middle"
    assert view.status.texts()[-1] == "Projector: hidden"
    assert not [text for text in spoken(window) if "Nhiều khách" in text]
    QTest.keyClick(view, Qt.Key.Key_F9)
    settle()
    assert pixels(window.grab()) == lit


def test_that_a_pulled_cable_keeps_session_and_audience(
    clock: FakeClock, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room(house, clock, StepKind.CLAIMS)
    view = room.robot.view
    screen = view.screen()
    plugged: list[QScreen] = [screen]
    monkeypatch.setattr(
        projecting,
        "projector_among",
        lambda screens, own, chosen: plugged[0] if plugged else None,
    )
    QTest.keyClick(view, Qt.Key.Key_F5)
    room.robot.come_to_front()
    window = room.robot.workspace.projecting.window
    assert window is not None
    assert window.isFullScreen()
    shown = window.view.written()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(plugged.pop())
    settle()
    assert not window.isVisible(), "it does not cover the laptop"
    assert view.status.texts()[-1] == "Projector: unplugged"
    SessionRobot(room.page).go_back()
    settle()
    plugged.append(screen)
    app.screenAdded.emit(screen)
    settle()
    assert window.isFullScreen()
    assert window.view.written() != shown, "the session went on"
    assert view.status.texts()[-1] == "Projector: on display 1"


def spoil_picture(file: Path) -> None:
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))


def cut_off(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: 4096 * 3 + 17])


def make_newer(file: Path) -> None:
    connection = sqlcipher3.connect(str(file), isolation_level=None)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (spoil_picture, "is not a workspace of this program. It was not changed."),
        (cut_off, "is damaged."),
        (make_newer, "newer version"),
    ],
)
def test_that_a_bad_file_is_refused_in_place_and_left_as_it_is(
    house: House, spoil: Callable[[Path], None], sentence: str
) -> None:
    _, made = open_real(house.folder)
    made.close()
    file = house.folder / f"{NAME}.cungve"
    spoil(file)
    before, beside = file.read_bytes(), sorted(one.name for one in house.folder.iterdir())
    window = house.window()
    with house.qtbot.waitSignal(window.refused, timeout=20_000):
        window.open_file(file)
    settle()
    said = window.welcome.notice.sentence()
    assert file.name in said
    assert sentence in said
    assert window.view.shown_page is None
    assert file.read_bytes() == before
    assert sorted(one.name for one in house.folder.iterdir()) == beside


def test_that_a_full_disk_is_said_and_the_text_stays_until_it_is_saved(house: House) -> None:
    small = house.folder / "small"
    with mounted(small, "1900k"):
        robot = WindowRobot(house)
        robot.begin(NAME, "blank", small)
        brief = BriefRobot(robot.page("brief"))
        brief.describe("Name", NAME)
        filler = small / "filler"
        filler.write_bytes(bytes(_free(small)))
        long = "Căn hộ bên sông " * 100
        write_into(brief.page, "What it is", long, Qt.Key.Key_Tab)
        assert any("The disk with Vườn Sông.cungve is full" in text for text in seen(robot.view))
        assert _typed(brief.page, "What it is") == long
        filler.unlink()
        field(brief.page, "What it is").setFocus()
        settle()
        press(field(brief.page, "What it is"), Qt.Key.Key_Tab)
        settle()
        assert robot.workspace.desk.use(Briefing).brief().product.what == long.strip()
        robot.view.close()


def _free(place: Path) -> int:
    found = os.statvfs(place)
    return found.f_bavail * found.f_frsize


def _typed(page: QWidget, name: str) -> str:
    editor = field(page, name)
    assert isinstance(editor, QTextEdit)
    return editor.toPlainText()


def test_that_a_full_disk_keeps_the_old_document(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = house.folder / "stick"
    with mounted(small, "2m"):
        robot = WindowRobot(house)
        with house.opening(robot.window):
            robot.window.open_file(write_example(house.folder / "x.cungve"))
        page = robot.page("documents")
        house.rest(robot.window)
        place = small / "brief.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
        push(page, "Save as…")
        house.rest(robot.window)
        old = place.read_bytes()
        (small / "filler").write_bytes(bytes(_free(small)))
        push(page, "English")
        house.rest(robot.window)
        push(page, "Save as…")
        house.rest(robot.window)
        assert place.read_bytes() == old
        assert any("the disk is full" in text for text in seen(page))
        (small / "filler").unlink()
        push(page, "Try again")
        house.rest(robot.window)
        assert place.read_bytes() != old
        assert sorted(one.name for one in small.iterdir()) == ["brief.pdf"]


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_that_a_window_killed_while_somebody_types_loses_no_edit(house: House) -> None:
    _, made = open_real(house.folder)
    made.close()
    file = house.folder / f"{NAME}.cungve"
    chance = random.Random(7)
    environment = dict(os.environ, CUNGVE_HOME=str(house.folder / "other"))
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "tests.journeys.typist", str(file)]
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as typist:
            assert typist.stdout is not None
            lines = [typist.stdout.readline() for _ in range(chance.randint(3, 12))]
            typist.send_signal(signal.SIGKILL)
            lines += typist.stdout.readlines()
        told = max(int(line) for line in lines if line.endswith(b"\n"))
        bench, again = open_real(house.folder)
        found = len(Briefing(bench).brief().usps)
        again.close()
        assert told <= found <= told + 1
        assert real_files(house.folder).verify(file).sound
    window = house.window()
    with house.opening(window):
        window.open_file(file)
    assert window.workspace is not None
    assert len(window.workspace.desk.use(Briefing).brief().usps) == found
