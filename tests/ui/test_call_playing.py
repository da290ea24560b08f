"""Hearing a recording in the panel and while scoring; what plays is a stand-in without sound."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from domain.services.keeping_calls import CallWords, KeepingCalls
from tests.desks import TestDesk, make_desk
from tests.robots.calls import CallsRobot
from tests.robots.typing import press, push, settle
from ui.calls import playing
from ui.calls.page import CallsPage, build
from ui.calls.playing import CannotPlay, Player, PlayFault

DAY = date(2026, 6, 10)


class Silent(Player):
    """Plays nothing and writes down what it was told."""

    made: ClassVar[list[Player]] = []

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[str] = []
        Silent.made.append(self)

    def load(self, path: str) -> None:
        self.told.append(f"load {Path(path).name}")
        self.lasted.emit(600)

    def play(self) -> None:
        self.told.append("play")
        self.played.emit(True)

    def pause(self) -> None:
        self.told.append("pause")
        self.played.emit(False)

    def go_to(self, seconds: int) -> None:
        self.told.append(f"go to {seconds}")
        self.moved.emit(seconds)

    def close(self) -> None:
        self.told.append("close")
        self.played.emit(False)


@pytest.fixture
def desk(tmp_path: Path) -> TestDesk:
    made = make_desk()
    keeping = KeepingCalls(made.bench)
    for name in ("a.mp3", "b.mp3"):
        (tmp_path / name).write_bytes(b"no sound at all")
        words = CallWords(DAY, consultant="S2", consent=True, recording=str(tmp_path / name))
        keeping.note_moment(keeping.add(words).id, 252, "Hai khoá là gì?")
    return made


def opened(qtbot: QtBot, desk: TestDesk) -> CallsRobot:
    page = build(desk.desk)
    assert isinstance(page, CallsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    robot = CallsRobot(page)
    robot.choose("CALL-0001")
    qtbot.waitUntil(robot.library.panel.recording.bar.play.isVisible)
    return robot


def play_with(monkeypatch: pytest.MonkeyPatch, make: Callable[[QObject], Player]) -> None:
    monkeypatch.setattr("ui.calls.recording_presenter.load_module", lambda: None)
    monkeypatch.setattr("ui.calls.recording_presenter.make_player", make)


def newest() -> Silent:
    [player] = Silent.made
    assert isinstance(player, Silent)
    return player


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    Silent.made = []
    play_with(monkeypatch, Silent)


@pytest.mark.usefixtures("silent")
def test_that_a_recording_is_heard_and_a_moment_is_found_in_it(
    qtbot: QtBot, desk: TestDesk
) -> None:
    robot = opened(qtbot, desk)
    bar, moments = robot.library.panel.recording.bar, robot.library.panel.moments
    assert not Silent.made, "nothing is loaded before somebody wants to listen"
    push(robot.page, "Listen")
    qtbot.waitUntil(lambda: bool(Silent.made))
    player = newest()
    assert player.told == ["load a.mp3", "go to 0", "play"]
    push(robot.page, "Listen from 04:12")
    assert player.told[-2:] == ["go to 252", "play"]
    assert (bar.at.value(), bar.at.maximum()) == (252, 600)
    press(bar.at, Qt.Key.Key_Right)
    assert player.told[-1] == "go to 257"
    push(robot.page, "Note a moment")
    assert moments.form.at.text() == "04:17", "a moment is noted where the recording is"
    moments.form.cancel.click()
    push(robot.page, "Pause")
    assert player.told[-1] == "pause"

    robot.choose("CALL-0002")
    assert player.told[-1] == "close", "the file is let go of"
    qtbot.waitUntil(bar.play.isVisible)
    assert bar.at.value() == 0
    push(robot.page, "Listen")
    assert player.told[-3:] == ["load b.mp3", "go to 0", "play"]
    assert len(Silent.made) == 1


@pytest.mark.usefixtures("silent")
def test_that_it_is_heard_while_scoring_and_stops_when_the_page_is_left(
    qtbot: QtBot, desk: TestDesk
) -> None:
    robot = opened(qtbot, desk)
    robot.open_paper("Score for Sales…", "S1")
    push(robot.library.paper, "Listen")
    qtbot.waitUntil(lambda: bool(Silent.made))
    player = newest()
    robot.answer("3")
    assert player.told[-1] == "play", "answering does not stop it"
    robot.page.look_at("draws")
    settle()
    assert player.told[-1] == "pause"


def test_that_a_system_without_sound_says_so_and_offers_its_own_program(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(playing, "import_module", missing)
    robot = opened(qtbot, desk)
    bar = robot.library.panel.recording.bar
    push(robot.page, "Listen")
    qtbot.waitUntil(bar.notice.isVisible)
    assert "lacks what is needed to play" in bar.notice.sentence()
    assert "libpulse" not in bar.notice.sentence()
    asked: list[str] = []

    def nobody(path: str) -> bool:
        asked.append(path)
        return False

    monkeypatch.setattr("ui.calls.recording_presenter.open_outside", nobody)
    push(robot.page, "Open the recording with the system's program")
    assert [Path(one).name for one in asked] == ["a.mp3"]
    assert "no program that opens" in bar.notice.sentence()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (PlayFault.FORMAT, "This kind of recording"),
        (PlayFault.FILE, "could not be read"),
        (PlayFault.NO_SPEAKER, "No loudspeaker"),
        (PlayFault.OTHER, "could not be played"),
    ],
)
def test_that_what_cannot_be_heard_is_told(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch, fault: PlayFault, words: str
) -> None:
    def refused(parent: QObject) -> Player:
        raise CannotPlay(fault)

    play_with(monkeypatch, refused)
    robot = opened(qtbot, desk)
    bar = robot.library.panel.recording.bar
    push(robot.page, "Listen")
    qtbot.waitUntil(bar.notice.isVisible)
    assert words in bar.notice.sentence()
