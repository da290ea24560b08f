"""A person at the window who types USPs until the program is killed.

``python -m tests.journeys.typist FILE`` opens the real window and writes one USP after another by
keyboard; each that the window has shown as taken is told on the standard output.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit

import main
from domain.services.briefing import Briefing
from tests.robots.typing import field, press, type_text
from ui.shell.presenter import WindowPresenter
from ui.shell.program import Program
from ui.shell.settings import Settings
from ui.shell.start import Start, make_application

PAUSE = 5
"""Milliseconds between two keys, so that a kill falls into every moment of an edit."""


class Typist(QObject):
    """Types a word, then Enter, again and again."""

    def __init__(self, window: WindowPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._written = 0
        self._next = QTimer(self, interval=PAUSE)
        self._next.timeout.connect(self._on_next)
        window.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        assert self._window.workspace is not None
        self._window.workspace.show_page("brief")
        self._briefing = self._window.workspace.desk.use(Briefing)
        self._written = len(self._briefing.brief().usps)
        tell(self._written)
        self._window.view.activateWindow()
        self._next.start()

    def _on_next(self) -> None:
        editor = field(self._window.view, "New USP")
        assert isinstance(editor, QLineEdit)
        if not editor.text():
            type_text(editor, f"Công viên ven sông số {self._written}")
            return
        press(editor, Qt.Key.Key_Return)
        self._written += 1
        assert len(self._briefing.brief().usps) == self._written
        tell(self._written)


def tell(written: int) -> None:
    """Tell the test how many USPs the window has taken."""
    sys.stdout.write(f"{written}\n")
    sys.stdout.flush()


def type_for_ever(file: Path) -> int:
    """Open a workspace in the window and type until somebody ends it."""
    makers = main.makers()
    settings = Settings(makers.app_data)
    settings.tongue = "en"
    app = make_application(settings)
    start = Start(app, makers, settings, file)

    def sit_down(program: Program) -> None:
        Typist(program.windows[0])

    start.furnished.connect(sit_down)
    start.view.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(type_for_ever(Path(sys.argv[1])))
