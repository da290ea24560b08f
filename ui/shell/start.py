"""Starting the window: as little as possible before the first paint, the rest after it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import resources
from ui.shell.makers import Makers
from ui.shell.program import Program
from ui.shell.settings import TEXT_SIZES, Settings
from ui.shell.single_instance import hand_over


def run_window(makers: Makers, arguments: list[str]) -> int:
    """Run the program in a window until the last one is closed.

    Args:
        makers: what the composition root can make.
        arguments: nothing, or the workspace file to open.

    Returns:
        The exit code.
    """
    file = Path(arguments[0]).absolute() if arguments else None
    if hand_over(makers.app_data, file):
        return 0
    app = make_application(Settings(makers.app_data))
    program = Program(app, makers)
    program.ready.connect(settle)
    program.start(file)
    return app.exec()


def make_application(settings: Settings) -> QApplication:
    """Make Qt's application, named and set up for every screen and keyboard."""
    if os.environ.get("QT_IM_MODULE") == "fcitx":
        # Qt's wheel has no plugin for fcitx; fcitx answers to ibus as well.
        os.environ["QT_IM_MODULE"] = "ibus"
    if settings.text_size != TEXT_SIZES[0] and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = f"{settings.text_size / 100:g}"
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cung-ve")
    app.setApplicationDisplayName("Cùng Vẽ")
    app.setDesktopFileName("cung-ve")
    return app


def settle(program: Program) -> None:
    """Do after the first paint what could wait: log, last net, icons, later starts."""
    from ui.shell.hooks import Hooks
    from ui.shell.single_instance import Listener

    Hooks(program).install()
    listener = Listener(program.makers.app_data, program)
    listener.started_again.connect(program.take_start)
    for window in program.windows:
        window.view.commands.draw_icons()
    QGuiApplication.setWindowIcon(app_icon())
    # What is there now stays, so it need not be looked through again for rubbish.
    gc.freeze()
    gc.enable()


def app_icon() -> QIcon:
    """Our own sign for task bars."""
    return QIcon(str(resources.path("icons/app.svg")))
