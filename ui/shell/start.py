"""Starting the window: as little as possible before the first paint, the rest after it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.shell.places import may_run
from ui.shell.settings import TEXT_SIZES, Settings
from ui.shell.window import MainWindow
from ui.theme.colours import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from ui.shell.makers import Makers
    from ui.shell.program import Program
    from ui.theme.theme import Mode


def run_window(makers: Makers, arguments: list[str]) -> int:
    """Run the program in a window until the last one is closed.

    Args:
        makers: what the composition root can make.
        arguments: nothing, or the workspace file to open.

    Returns:
        The exit code; without a display one sentence says so, as the commands do it.
    """
    file = Path(arguments[0]).absolute() if arguments else None
    if len(arguments) > 1 or not has_display():
        return refused(arguments)
    if runs_already(makers.app_data, file):
        return 0
    settings = Settings(makers.app_data)
    app = make_application(settings)
    start = Start(app, makers, settings, file)
    start.view.show()
    code = app.exec()
    start.finish()
    return code


def has_display() -> bool:
    """Tell whether a window can be shown; Qt would abort the program where none can."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


def refused(arguments: list[str]) -> int:
    """Say in one sentence why no window is opened.

    Returns:
        The exit code.
    """
    from ui.command_line.run import Exit, say

    if len(arguments) > 1:
        return say(f"{arguments[0]} is no command; see main.py --help.", Exit.REFUSED)
    return say(
        "There is no display to open a window on; see main.py --help for what needs none.",
        Exit.REFUSED,
    )


class Application(QApplication):
    """Qt's application, which also hears that the system wants a file opened (macOS)."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            from PySide6.QtGui import QFileOpenEvent

            assert isinstance(event, QFileOpenEvent)
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


class Start(QObject):
    """Shows the bare window, and furnishes it as soon as it is painted.

    Attributes:
        view: the first window.
    """

    furnished = Signal(object)
    """The window can be used. Gives the program."""

    def __init__(
        self, app: Application, makers: Makers, settings: Settings, file: Path | None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._makers = makers
        self._settings = settings
        self._file = file
        self._program: Program | None = None
        self._settled = False
        self.view = MainWindow(first_colours(settings.theme))
        self.view.restore_place(settings.place("main"))
        self.view.painted.connect(self._on_painted)

    def finish(self) -> None:
        """Wait for what still runs beside the windows, and hear its outcome."""
        if self._program is not None:
            self._program.jobs.finish()
            self._app.processEvents()

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        from ui.shell.program import Program

        program = Program(self._app, self._makers, self._settings)
        window = program.take_window(self.view)
        self._app.file_wanted.connect(program.take_start)
        self._program = program
        self.furnished.emit(program)
        if self._file is None:
            QTimer.singleShot(0, self, self._settle)
        else:
            window.opened.connect(self._settle_soon)
            window.refused.connect(self._settle_soon)
            window.open_file(self._file)

    def _settle_soon(self) -> None:
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        assert self._program is not None, "only what is furnished settles"
        if not self._settled:
            self._settled = True
            settle(self._program)


def first_colours(mode: Mode) -> Colours:
    """The colours of the bare window: as chosen, or as the system has it."""
    if mode == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return DARK if mode == "dark" else LIGHT


def runs_already(app_data: Path, file: Path | None) -> bool:
    """Hand the file to the program if it runs already; where nobody listens, load nothing."""
    if not may_run(app_data):
        return False
    from ui.shell.single_instance import hand_over

    return hand_over(app_data, file)


def make_application(settings: Settings) -> Application:
    """Make Qt's application, named and set up for every screen and keyboard."""
    if os.environ.get("QT_IM_MODULE") == "fcitx":
        # Qt's wheel has no plugin for fcitx; fcitx answers to ibus as well.
        os.environ["QT_IM_MODULE"] = "ibus"
    if settings.text_size != TEXT_SIZES[0] and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = f"{settings.text_size / 100:g}"
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # The style is asked for here: setting it later makes Python learn all of Qt's style first.
    app = Application([*sys.argv[:1], "-style", "fusion"])
    app.setProperty("fusion", True)
    app.setApplicationName("cung-ve")
    app.setApplicationDisplayName("Cùng Vẽ")
    app.setDesktopFileName("cung-ve")
    return app


def settle(program: Program) -> None:
    """Do what could wait until the window can be used: log, last net, icons, later starts."""
    from PySide6.QtGui import QIcon

    import resources
    from ui.shell.hooks import Hooks
    from ui.shell.single_instance import Listener
    from ui.shell.tidying import Tidying

    hooks = Hooks(program)
    hooks.install()
    if hooks.crashed and program.windows:
        program.windows[0].say_crashed()
    listener = Listener(program.makers.app_data, program)
    listener.started_again.connect(program.take_start)
    for window in program.windows:
        window.view.commands.draw_icons()
    QGuiApplication.setWindowIcon(QIcon(str(resources.path("icons/app.svg"))))
    Tidying(program)
