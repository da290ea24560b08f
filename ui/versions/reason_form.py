"""Asks for the reason of an act before it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import TEXT_LIMIT
from ui.widgets.buttons import QuietButton
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class ReasonForm(Retranslated, QWidget):
    """A line of meaning, a reason, and two buttons.

    Signals:
        given: the act is to be done: its reason.
        asked: the form stands open now.

    Attributes:
        reason: the reason as typed.
        go: does it.
    """

    given = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = BodyLabel(role="muted")
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT, lines=1, most_lines=4)
        self.go, self._leave = QuietButton(), QuietButton()
        self.go.clicked.connect(lambda: self.given.emit(self.reason.text()))
        self._leave.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go)
        row.addWidget(self._leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._meaning)
        column.addWidget(self.reason)
        column.addLayout(row)
        self.hide()
        self.speak()

    def ask(self, meaning: str, act: str, proposal: str) -> None:
        """Ask for the reason.

        Args:
            meaning: what the act does.
            act: what the button says.
            proposal: what stands there to begin with.
        """
        self._meaning.setText(meaning)
        self.go.setText(act)
        self.reason.set_text(proposal)
        self.show()
        self.reason.editor_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def wait(self) -> None:
        """Take nothing more until the act is done or refused."""
        self.go.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """Say why the reason was not taken."""
        self.go.setEnabled(True)
        self.reason.refuse(sentence)

    def leave(self) -> None:
        """Put the form away."""
        self.go.setEnabled(True)
        self.reason.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        words = self.tr("Why; this stays on record")
        self.reason.set_name(words, words)
        self._leave.setText(self.tr("Leave it"))
