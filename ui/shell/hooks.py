"""The last net: what no slot caught is logged, said once and honestly, and nothing is lost."""

from __future__ import annotations

import faulthandler
import logging
import signal
import socket
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from ui.shell.logbook import ROOT, open_logbook

if TYPE_CHECKING:
    from ui.shell.program import Program

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Hooks(QObject):
    """Catches what nobody else caught, on any thread, and tells of it on the window's thread.

    Attributes:
        crashed: the program was ended by a crash last time.
    """

    caught = Signal(object)
    """An exception that reached the end of its thread or slot."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._log = logging.getLogger(ROOT)
        self._crash: IO[str] | None = None
        self.crashed = False
        self._sockets: tuple[socket.socket, socket.socket] | None = None
        self.caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        folder = self._program.makers.app_data
        open_logbook(folder)
        self.crashed = noted_crash(folder)
        self._crash = watch_for_crashes(folder)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_message)
        if sys.platform != "win32":
            self._listen_to_signals()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.commitDataRequest.connect(self._on_session_ending, Qt.ConnectionType.DirectConnection)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._note(error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self._note(args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self._note(args.exc_value, args.exc_traceback)

    def _note(self, error: Exception, trace: TracebackType | None) -> None:
        self._log.error("not caught: %s", error, exc_info=(type(error), error, trace))
        self.caught.emit(error)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)

    def _on_caught(self, error: Exception) -> None:
        from ui.shell.bug_window import tell

        tell(self._program, error)

    def _on_session_ending(self, manager: object) -> None:
        """The person logs out or shuts down: commit and close, ask nothing."""
        self._program.close_all()

    def _listen_to_signals(self) -> None:
        """Let SIGTERM and SIGINT close the windows: Python sees a signal only when it runs."""
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        self._sockets = (ours, theirs)
        signal.set_wakeup_fd(theirs.fileno())
        notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_signal)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda number, frame: None)

    def _on_signal(self) -> None:
        assert self._sockets is not None
        self._sockets[0].recv(64)
        self._program.close_all()
        QApplication.quit()


def noted_crash(folder: Path) -> bool:
    """Tell whether the program was ended by a crash last time."""
    place = folder / "crash.txt"
    return place.exists() and place.stat().st_size > 0


def watch_for_crashes(folder: Path) -> IO[str]:
    """Let Python write where it was if the program is killed by a crash of native code.

    The notes of an earlier crash are kept as ``crash.previous.txt``.
    """
    place = folder / "crash.txt"
    if noted_crash(folder):
        place.replace(folder / "crash.previous.txt")
    file = place.open("w", encoding="utf-8")
    faulthandler.enable(file)
    return file
