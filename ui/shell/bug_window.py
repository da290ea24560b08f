"""Saying that something went wrong: facts in their window, our own mistakes in one of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from domain.errors import DomainError
from ui.shell.sheet import Sheet
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

if TYPE_CHECKING:
    from ui.shell.program import Program


class BugWindow(Retranslated, Sheet):
    """One window, not modal, however many mistakes happen; the work goes on beside it."""

    current: ClassVar[BugWindow | None] = None

    def __init__(self, program: Program, parent: QWidget | None) -> None:
        super().__init__(parent, width=480)
        self._program = program
        self._count = 0
        self._sentence = BodyLabel()
        self._more = BodyLabel(role="muted")
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._more)
        self._report = QuietButton(icon="copy")
        self._close = PrimaryButton()
        self.add_button(self._report)
        self.add_button(self._close)
        self._report.clicked.connect(self._on_report)
        self._close.clicked.connect(self.close)
        self.speak()

    def add(self, error: Exception) -> None:
        """Count one more mistake."""
        self._count += 1
        self._kind = type(error).__name__
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Something went wrong in the program"))
        self._sentence.setText(
            self.tr(
                "This is a mistake of the program, not yours. Everything saved so far is safe, and "
                "you can go on working. If something looks odd, close the workspace and open it "
                "again."
            )
        )
        self._more.setText(
            self.tr("Happened {count} times since this window opened.").format(count=self._count)
            if self._count > 1
            else ""
        )
        self._more.setVisible(self._count > 1)
        self._report.setText(self.tr("Show the report…"))
        self._close.setText(self.tr("Close"))

    def _on_report(self) -> None:
        from ui.shell.report import show_report

        show_report(self._program, self)


def tell(program: Program, error: Exception) -> None:
    """Say what reached the last net: a fact above the page, a mistake of ours in its window."""
    windows = program.windows
    front = next((one for one in windows if one.view.isActiveWindow()), None)
    front = front or (windows[-1] if windows else None)
    if isinstance(error, DomainError | OSError) and front is not None:
        front.say_trouble(error)
        return
    window = BugWindow.current
    if window is None or not isValid(window):
        window = BugWindow.current = BugWindow(program, front.view if front else None)
    window.add(error)
    window.show()
