"""The window of the replay: by keyboard through a session, and no hidden thing on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.fields import PersonaField
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench
from tests.fakes import FakeClock
from tests.real import open_real
from tests.sittings import drawn, go_to, writing_id
from tests.ui.house import House, house
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.replay.presenter import ReplayPresenter
from ui.replay.window import ReplayWindow

__all__ = ["house"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    changes = Changes()
    bench, file = open_real(tmp_path, clock=FakeClock(), publish=changes.publish)
    yield Desk(bench, changes, lambda tongue: translator_for(tongue.value), lambda: Tongue.ENGLISH)
    file.close()


@pytest.fixture
def window(qtbot: QtBot) -> ReplayWindow:
    window = ReplayWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    QAbstractItemModelTester(window.moments.model(), window)
    return window


def lines(window: ReplayWindow) -> list[str]:
    model = window.moments.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def mode(window: ReplayWindow) -> AudienceMode:
    return window.projector.frame.mode


def held(bench: Workbench) -> None:
    session = drawn(bench)
    go_to(bench, StepKind.REVEAL)
    Revealing(bench).reveal(writing_id(bench, session))


def test_that_the_keyboard_leads_from_the_start_to_the_reveal(
    desk: Desk, window: ReplayWindow, qtbot: QtBot
) -> None:
    held(desk.bench)
    ReplayPresenter(desk, window)
    with qtbot.waitExposed(window):
        window.show()
    window.focus_moments()
    assert lines(window)[0].endswith("C01 · Start session 1")
    assert window.projector.frame.title == "The rules of the game"
    assert "Moment 1 of" in window._place.text()

    QTest.keyClick(window, Qt.Key.Key_End)
    assert mode(window) is AudienceMode.REVEAL
    assert not window._on.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert mode(window) is AudienceMode.CURTAIN
    QTest.keyClick(window, Qt.Key.Key_Home)
    assert window.moments.currentIndex().row() == 0
    assert not window._back.isEnabled()


def test_that_it_plays_by_itself_and_stops_at_the_end(
    desk: Desk, window: ReplayWindow, qtbot: QtBot
) -> None:
    session = Facilitating(desk.bench).start().session
    Facilitating(desk.bench).accept_rules(session.id)
    ReplayPresenter(desk, window)
    window._beat.setInterval(1)
    with qtbot.waitSignal(window.moment_chosen):
        QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.moments.currentIndex().row() == 1
    assert not window._beat.isActive()
    assert not window._play.isEnabled()


def test_that_a_running_session_grows_by_public_moments_alone(
    desk: Desk, window: ReplayWindow
) -> None:
    session = Facilitating(desk.bench).start().session
    go_to(desk.bench, StepKind.DRAWING)
    ReplayPresenter(desk, window)
    drawing = Drawing(desk.bench)
    writing = drawing.writing(session.id).id
    drawing.begin_turn(writing, Side.SALES)
    before = lines(window)
    drawing.write_note(writing, Side.SALES, PersonaField.PAIN, "kín")
    assert lines(window) == before
    drawing.seal(writing, Side.SALES)
    assert [line.partition(" · ")[2] for line in lines(window)[len(before) :]] == [
        "C03 · Seal the notes of a side · Sales"
    ]


def test_that_a_workspace_without_a_session_says_so(desk: Desk, window: ReplayWindow) -> None:
    ReplayPresenter(desk, window)
    assert window._stack.currentIndex() == 1
    assert lines(window) == []


def test_that_the_command_opens_one_window_and_closing_the_workspace_closes_it(
    house: House, qtbot: QtBot
) -> None:
    leader = house.workspace()
    assert leader.workspace is not None
    leader.workspace.run("replay")
    leader.workspace.run("replay")
    replay = house.dialog(ReplayWindow)
    with qtbot.waitSignal(replay.destroyed):
        replay.close()
    leader.workspace.run("replay")
    assert house.dialog(ReplayWindow) is not replay
