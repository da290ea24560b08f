"""Putting the audience window on the projector, and keeping it there while cables come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from ui.desk import Desk
from ui.shell.settings import Settings
from ui.shell.window import MainWindow

if TYPE_CHECKING:
    from ui.shell.audience_window import AudienceWindow


class Projecting(QObject):
    """Opens, places, darkens and closes the audience window of one workspace."""

    def __init__(
        self, desk: Desk, view: MainWindow, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._projector = desk.projector
        self._view = view
        self._settings = settings
        self._window: AudienceWindow | None = None
        self._projector.changed.connect(self._on_projector_changed)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screens_changed)
        app.screenRemoved.connect(self._on_screens_changed)

    @property
    def window(self) -> AudienceWindow | None:
        """The audience window, while it is open."""
        return self._window

    def toggle(self) -> None:
        """Open the audience window, or close it."""
        if self._window is not None:
            self._window.close()
            return
        from ui.shell.audience_window import AudienceWindow

        self._window = AudienceWindow(self._projector)
        self._window.closed.connect(self._on_closed)
        self._window.hide_wanted.connect(self.hide_now)
        self._place()
        if len(QGuiApplication.screens()) == 1:  # what was asked for stands in front
            self._window.raise_()
            self._window.activateWindow()

    def hide_now(self) -> None:
        """Darken the projector at once, or light it again."""
        self._projector.hide_all(hidden=not self._projector.hidden)

    def close(self) -> None:
        """Close the audience window."""
        if self._window is not None:
            self._window.close()
        self._projector.hide_all(hidden=False)

    def place_again(self) -> None:
        """Move to the screen that is the projector now."""
        if self._window is not None:
            self._place()

    def _place(self) -> None:
        from ui.shell.audience_window import projector_screen

        assert self._window is not None
        self._window.show_on(projector_screen(self._view.screen(), self._settings.projector_screen))
        self._view.activateWindow()
        self._show_state()

    def _on_screens_changed(self, screen: QScreen) -> None:
        self.place_again()

    def _on_closed(self) -> None:
        self._window = None
        self._show_state()

    def _on_projector_changed(self) -> None:
        self._show_state()

    def _show_state(self) -> None:
        number = None
        if self._window is not None:
            screens = QGuiApplication.screens()
            number = screens.index(self._window.screen()) + 1
        self._view.status.show_projector(number, hidden=self._projector.hidden)
        self._view.commands.action("projector").setChecked(self._window is not None)
        self._view.commands.action("hide_now").setChecked(self._projector.hidden)
