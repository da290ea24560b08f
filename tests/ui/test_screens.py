"""The projector is unplugged and comes back: the room sees it there, the laptop never covered."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceFrame, AudienceMode
from domain.services.facilitating import Facilitating
from tests.robots.typing import press, settle
from tests.ui.house import House, house
from ui.session.seen import SeenByTheRoom
from ui.shell.audience_window import AudienceWindow
from ui.shell.projecting import Projecting
from ui.shell.projector import Projector
from ui.shell.screens import ScreenLike, Screens, key_of, label_of, projector_among

__all__ = ["house"]


class FakeScreen:
    """A screen that can be carried away."""

    def __init__(self, name: str, model: str = "", serial: str = "") -> None:
        self._words = (name, model, serial)

    def name(self) -> str:
        return self._words[0]

    def model(self) -> str:
        return self._words[1]

    def serialNumber(self) -> str:
        return self._words[2]

    def geometry(self) -> QRect:
        return QRect(1366, 0, 1920, 1080)


class FakeScreens(Screens):
    """Screens that come and go as the test wants."""

    def __init__(self, own: ScreenLike, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plugged: list[ScreenLike] = [own]

    def all(self) -> Sequence[ScreenLike]:
        return self.plugged

    def plug(self, screen: ScreenLike) -> None:
        self.plugged.append(screen)
        self.changed.emit()

    def unplug(self, screen: ScreenLike) -> None:
        self.plugged.remove(screen)
        self.changed.emit()


EPSON = FakeScreen("HDMI-1", "EB-X49", "X5PN1")
SAME_IN_OTHER_SOCKET = FakeScreen("DP-2", "EB-X49", "X5PN1")
PLAIN = FakeScreen("VGA-1")


class Stand:
    """A window of the program with screens of the test."""

    def __init__(self, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = house.workspace()
        assert self.window.workspace is not None
        self.desk = self.window.workspace.desk
        self.settings = house.program.settings
        self.screens = FakeScreens(self.window.view.screen(), self.window)
        self.projecting = Projecting(
            self.desk, self.window.view, self.settings, self.window, screens=self.screens
        )
        self.said: list[str] = []
        self.shown: list[ScreenLike | None] = []
        self.projecting.said.connect(self.said.append)

        def show_on(window: AudienceWindow, screen: ScreenLike | None) -> None:
            self.shown.append(screen)
            window.showNormal()

        monkeypatch.setattr(AudienceWindow, "show_on", show_on)

    def is_seen(self) -> bool:
        window = self.projecting.window
        return window is not None and window.isVisible()

    @property
    def status(self) -> str:
        return self.window.view.status.texts()[-1]


@pytest.fixture
def stand(house: House, monkeypatch: pytest.MonkeyPatch) -> Stand:
    return Stand(house, monkeypatch)


def test_that_an_unplugged_projector_covers_nothing_and_comes_back(stand: Stand) -> None:
    stand.screens.plug(EPSON)
    stand.projecting.toggle()
    assert stand.shown == [EPSON]
    assert stand.status == "Projector: on display 2"

    stand.screens.unplug(EPSON)
    assert not stand.is_seen()
    assert stand.status == "Projector: unplugged"
    assert "unplugged" in stand.said[-1]
    assert len(stand.shown) == 1, "nothing is thrown onto the laptop"

    stand.screens.plug(EPSON)
    assert stand.is_seen()
    assert stand.shown == [EPSON, EPSON]
    assert stand.said[-1] == "The projector is plugged in: the room sees the step."
    stand.projecting.close()


def test_that_the_chosen_device_is_known_again_in_another_socket(stand: Stand) -> None:
    stand.screens.plug(PLAIN)
    stand.screens.plug(EPSON)
    stand.desk.projector.screen_wanted.emit(key_of(EPSON))
    assert stand.settings.projector_screen == "EB-X49 X5PN1"
    stand.projecting.toggle()
    assert stand.shown == [EPSON]
    stand.screens.unplug(EPSON)
    assert stand.shown[-1] is PLAIN, "the room goes on seeing on the screen that is left"
    assert "VGA-1" in stand.said[-1]
    stand.screens.plug(SAME_IN_OTHER_SOCKET)
    assert stand.shown[-1] is SAME_IN_OTHER_SOCKET
    stand.projecting.close()


def test_that_a_window_on_the_only_screen_goes_to_the_projector_when_it_comes(
    stand: Stand,
) -> None:
    stand.projecting.toggle()
    assert stand.shown == [None]
    stand.screens.plug(EPSON)
    assert stand.shown == [None, EPSON]
    stand.projecting.close()


def test_that_screens_that_come_and_go_open_nothing_by_themselves(stand: Stand) -> None:
    stand.screens.plug(EPSON)
    stand.screens.unplug(EPSON)
    assert (stand.projecting.window, stand.shown, stand.said) == (None, [], [])


def test_that_a_locked_session_keeps_the_projector(stand: Stand) -> None:
    Facilitating(stand.desk.bench).resume(Facilitating(stand.desk.bench).sessions()[-1].id)
    stand.projecting.toggle()
    stand.desk.bench.latch.closed = True
    window = stand.projecting.window
    assert window is not None
    press(window, Qt.Key.Key_Escape)
    stand.projecting.toggle()
    assert stand.is_seen()
    assert "locked against slips" in stand.said[-1]
    stand.desk.bench.latch.closed = False
    press(window, Qt.Key.Key_Escape)
    assert stand.projecting.window is None


def test_that_a_screen_is_known_by_device_then_by_socket() -> None:
    assert key_of(EPSON) == key_of(SAME_IN_OTHER_SOCKET)
    assert key_of(PLAIN) == "VGA-1"
    assert label_of(EPSON) == "EB-X49 · 1920×1080"
    own = FakeScreen("eDP-1")
    assert projector_among([own], own, "") is None
    assert projector_among([own, PLAIN, EPSON], own, "") is PLAIN
    assert projector_among([own, PLAIN, EPSON], own, "EB-X49 X5PN1") is EPSON
    assert projector_among([own, PLAIN, EPSON], own, "HDMI-1") is EPSON
    assert projector_among([own, PLAIN], own, "gone") is PLAIN


def test_that_the_preview_folds_and_chooses_the_screen(qtbot: QtBot) -> None:
    projector = Projector()
    card = SeenByTheRoom(projector)
    qtbot.addWidget(card)
    card.show()
    assert not card.screens.isVisible(), "there is nothing to choose"
    projector.show_screens((("VGA-1", "VGA-1 · 1920×1080"),), "")
    assert card.screens.isVisible()
    wanted: list[str] = []
    projector.screen_wanted.connect(wanted.append)
    press(card.screens, Qt.Key.Key_Down)
    assert wanted == ["VGA-1"]
    projector.show_screens((), "VGA-1")
    assert not card.screens.isVisible()
    card._fold.click()
    assert not card.preview.isVisible()
    card._fold.click()
    assert card.preview.isVisible()
    frame = AudienceFrame(AudienceMode.SHARED, "Vườn Sông", 1, 11, "Mở đầu")
    projector.show_frame(frame)
    settle()
    assert "Mở đầu" in {one.text for one in card.preview.written()}
