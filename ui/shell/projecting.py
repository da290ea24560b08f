"""Putting the audience window on the projector, and keeping it there while cables come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from domain.errors import SessionLatched
from ui.desk import Desk
from ui.shell.screens import Screens, key_of, label_of, projector_among
from ui.shell.settings import Settings
from ui.shell.window import MainWindow

if TYPE_CHECKING:
    from ui.shell.audience_window import AudienceWindow
    from ui.shell.screens import ScreenLike


class Projecting(QObject):
    """Opens, places, darkens and closes the audience window of one workspace.

    When the projector is unplugged the window waits unseen: it never covers the laptop, where
    somebody may be writing. When the projector comes back, so does the window.
    """

    said = Signal(str)
    """What happened to the projector, in the language of the window."""

    def __init__(
        self,
        desk: Desk,
        view: MainWindow,
        settings: Settings,
        parent: QObject | None = None,
        *,
        screens: Screens | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._projector = desk.projector
        self._view = view
        self._settings = settings
        self._screens = screens or Screens(self)
        self._window: AudienceWindow | None = None
        self._shown_on: str | None = None
        self._waits = False
        self._projector.changed.connect(self._show_state)
        self._projector.screen_wanted.connect(self._on_screen_wanted)
        self._screens.changed.connect(self._on_screens_changed)
        self._show_screens()

    @property
    def window(self) -> AudienceWindow | None:
        """The audience window, while it is open; it may wait unseen for its screen."""
        return self._window

    def toggle(self) -> None:
        """Open the audience window, or close it; a locked session keeps it open."""
        if self._window is not None:
            self._on_close_wanted()
            self._show_state()
            return
        from ui.shell.audience_window import AudienceWindow

        self._window = AudienceWindow(self._projector)
        self._window.closed.connect(self._on_closed)
        self._window.close_wanted.connect(self._on_close_wanted)
        self._window.hide_wanted.connect(self.hide_now)
        self._place(self._wanted_screen())
        if len(self._screens.all()) == 1:  # what was asked for stands in front
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
        """Move to the screen that is the projector now; another one may have been chosen."""
        self._show_screens()
        if self._window is not None:
            self._place(self._wanted_screen())

    def _wanted_screen(self) -> ScreenLike | None:
        chosen = self._settings.projector_screen
        return projector_among(self._screens.all(), self._view.screen(), chosen)

    def _place(self, screen: ScreenLike | None) -> None:
        assert self._window is not None
        self._waits = False
        self._shown_on = None if screen is None else key_of(screen)
        self._window.show_on(screen)
        self._view.activateWindow()
        self._show_state()

    def _show_screens(self) -> None:
        own = self._view.screen()
        others = [screen for screen in self._screens.all() if screen is not own]
        self._projector.show_screens(
            tuple((key_of(screen), label_of(screen)) for screen in others),
            self._settings.projector_screen,
        )

    def _on_screens_changed(self) -> None:
        self._show_screens()
        if self._window is None:
            return
        screen = self._wanted_screen()
        if screen is None and self._shown_on is not None:
            self._wait()
        elif screen is not None and (self._waits or key_of(screen) != self._shown_on):
            moved = self._shown_on is not None and not self._waits
            self._place(screen)
            self.said.emit(
                self.tr("The projector's screen changed: the room now sees {screen}.").format(
                    screen=label_of(screen)
                )
                if moved
                else self.tr("The projector is plugged in: the room sees the step.")
            )
        else:
            self._show_state()

    def _wait(self) -> None:
        """Stay unseen until a screen for the room is there again."""
        assert self._window is not None
        if self._waits:
            return
        self._waits = True
        self._window.hide()
        self._show_state()
        self.said.emit(
            self.tr(
                "The projector was unplugged. Nothing of it is shown on this laptop; "
                "it goes on by itself when the projector is back."
            )
        )

    def _on_screen_wanted(self, key: str) -> None:
        self._settings.projector_screen = key
        self.place_again()

    def _on_close_wanted(self) -> None:
        if self._window is None:
            return
        if self._desk.bench.latch.closed:
            self.said.emit(SessionLatched().said(self._desk.translate))
        else:
            self._window.close()

    def _on_closed(self) -> None:
        self._window = None
        self._waits = False
        self._show_state()

    def _show_state(self) -> None:
        number = None
        if self._window is not None and not self._waits:
            keys = [key_of(screen) for screen in self._screens.all()]
            number = keys.index(self._shown_on) + 1 if self._shown_on in keys else 1
        status = self._view.status
        status.show_projector(number, hidden=self._projector.hidden, unplugged=self._waits)
        self._view.commands.action("projector").setChecked(self._window is not None)
        self._view.commands.action("hide_now").setChecked(self._projector.hidden)
