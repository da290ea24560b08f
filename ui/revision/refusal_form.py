"""Asks why a proposal is not taken, and whether it is looked at again."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import TEXT_LIMIT
from ui.widgets.buttons import QuietButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import DateEdit
from ui.widgets.retranslated import Retranslated

_ROUND = timedelta(days=28)
"""How long a proposal is put off unless somebody says otherwise: one iteration."""


class RefusalForm(Retranslated, QWidget):
    """A reason, and two ways to say no: for good, or until a day. Ctrl+Enter says it for good.

    Signals:
        rejected: for good: the reason.
        put_off: until a day: the reason and the day.
        left: the person thought better of it.

    Attributes:
        reason: the reason as typed.
        until: the day until which it would be put off.
        reject: rejects.
        defer: puts off.
    """

    rejected = Signal(str)
    put_off = Signal(str, object)
    left = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT, lines=1, most_lines=4)
        self.reject, self.defer, self.leave = QuietButton(), QuietButton(), QuietButton()
        self.until = DateEdit(today + _ROUND)
        tomorrow = today + timedelta(days=1)
        self.until.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.reject.clicked.connect(lambda: self.rejected.emit(self.reason.text()))
        self.defer.clicked.connect(lambda: self.put_off.emit(self.reason.text(), self.until.day()))
        self.leave.clicked.connect(self.left)
        self.reason.finished.connect(self.reject.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reason)
        off = QWidget()
        row = QHBoxLayout(off)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.defer)
        row.addWidget(self.until)
        flow = FlowLayout()
        for part in (self.reject, off, self.leave):
            flow.addWidget(part)
        column.addLayout(flow)
        self.speak()

    def start(self) -> None:
        """Give the keyboard to the reason."""
        self.reason.editor_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything typed stays."""
        self.reason.refuse(sentence)

    def retranslate(self) -> None:
        words = self.tr("Why not? The other department reads this")
        self.reason.set_name(words, words)
        self.reject.setText(self.tr("Reject"))
        self.defer.setText(self.tr("Put off until"))
        self.until.setAccessibleName(self.tr("Put off until"))
        self.leave.setText(self.tr("Leave it open"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
