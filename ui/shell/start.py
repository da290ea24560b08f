"""Starting the window: as little as possible before the first paint, the rest after it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.shell.makers import Makers
from ui.shell.program import Program


def run_window(makers: Makers, arguments: list[str]) -> int:
    """Run the program in a window until the last one is closed.

    Args:
        makers: what the composition root can make.
        arguments: nothing, or the workspace file to open.

    Returns:
        The exit code.
    """
    app = make_application()
    program = Program(app, makers)
    program.ready.connect(_on_ready)
    program.start(Path(arguments[0]).absolute() if arguments else None)
    return app.exec()


def make_application() -> QApplication:
    """Make Qt's application, named and set up for every screen and keyboard."""
    if os.environ.get("QT_IM_MODULE") == "fcitx":
        # Qt's wheel has no plugin for fcitx; fcitx answers to ibus as well.
        os.environ["QT_IM_MODULE"] = "ibus"
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cung-ve")
    app.setApplicationDisplayName("Cùng Vẽ")
    app.setDesktopFileName("cung-ve")
    return app


def _on_ready() -> None:
    """The window is there: clean up after ourselves again, but not among what stays anyway."""
    gc.freeze()
    gc.enable()
