"""The running program: one process, one window for each workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.language import Language, LanguageCode, system_language
from ui.shell.pages import PAGES
from ui.shell.presenter import WindowPresenter
from ui.shell.welcome import Welcome
from ui.shell.window import MainWindow
from ui.theme.theme import Mode, theme

if TYPE_CHECKING:
    from ui.jobs import Jobs
    from ui.shell.bell import Bell
    from ui.shell.makers import Makers
    from ui.shell.settings import Settings


class Program(QObject):
    """Holds what all windows share, and the windows."""

    def __init__(self, app: QApplication, makers: Makers, settings: Settings) -> None:
        super().__init__(app)
        self.makers = makers
        self.settings = settings
        theme().choose(settings.theme)
        self.language = Language(app, settings.tongue or system_language())
        self._jobs: Jobs | None = None
        self._bell: Bell | None = None
        self._windows: list[WindowPresenter] = []

    @property
    def jobs(self) -> Jobs:
        """Runs what takes long; made when first asked for."""
        if self._jobs is None:
            from ui.jobs import Jobs

            self._jobs = Jobs(self)
        return self._jobs

    @property
    def bell(self) -> Bell:
        """Rings when a step's time runs out; made when first asked for."""
        if self._bell is None:
            from ui.shell.bell import Bell

            self._bell = Bell(self.settings, self)
        return self._bell

    @property
    def windows(self) -> tuple[WindowPresenter, ...]:
        """Every window, the oldest first."""
        return tuple(self._windows)

    def new_window(self) -> WindowPresenter:
        """Make a window with the welcome page; it is shown by who asked for it."""
        view = MainWindow(theme().colours)
        view.restore_place(self.settings.place("main"))
        return self.take_window(view)

    def take_window(self, view: MainWindow) -> WindowPresenter:
        """Furnish a bare window and lead it from now on."""
        welcome = Welcome()
        view.furnish(welcome, PAGES)
        presenter = WindowPresenter(self, view, welcome)
        view.closing.connect(self._on_window_closing)
        self._windows.append(presenter)
        return presenter

    def open_file(self, file: Path) -> None:
        """Open a workspace: in its own window if it is open, else in a free or a new one."""
        for window in self._windows:
            if window.file == file:
                raise_window(window.view)
                return
        free = next((window for window in self._windows if window.file is None), None)
        target = free or self.new_window()
        target.view.show()
        raise_window(target.view)
        target.open_file(file)

    def speak(self, code: LanguageCode) -> None:
        """Speak a language in all windows from now on, and remember it."""
        self.settings.tongue = code
        self.language.choose(code)

    def dress(self, mode: Mode) -> None:
        """Use light, dark or the system's theme from now on, and remember it."""
        self.settings.theme = mode
        theme().choose(mode)

    def take_start(self, file: str) -> None:
        """The program was started once more: open its file, or come to the front."""
        if file:
            self.open_file(Path(file))
        elif self._windows:
            raise_window(self._windows[-1].view)

    def close_all(self) -> None:
        """Close every window; what is typed is committed first. Asks nothing."""
        for window in tuple(self._windows):
            window.view.close()

    def _on_window_closing(self) -> None:
        view = self.sender()
        assert isinstance(view, MainWindow)
        self.settings.keep_place("main", view.saveGeometry())
        self.settings.save()
        self._windows = [window for window in self._windows if window.view is not view]


def raise_window(window: MainWindow) -> None:
    """Bring a window to the front."""
    if window.isMinimized():
        window.showNormal()
    if QGuiApplication.platformName() != "offscreen":  # it has no stack of windows, and says so
        window.raise_()
    window.activateWindow()
