"""Pasting results from a spreadsheet or a report: what was understood, before it is written."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.campaigns.looks import PasteLook
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError, Notice
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated

_TAB = 118
"""Logical pixels from tab to tab: a date and an amount of money fit between."""


class PasteResults(Retranslated, QWidget):
    """A field to paste into, and below it a table of what that text says.

    Signals:
        changed: the text or a choice changed, so it is to be read again.
        taken: what was understood is to be written.
        left: the person wants out.

    Attributes:
        replacing: lines for days that have other figures shall replace these.
    """

    changed = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = PasteLook((), (), "", "", 0, 0)
        self._campaign = ""
        self._month_first = False
        self.card = Card()
        self._help = BodyLabel(role="muted")
        self.field = QPlainTextEdit()
        self.field.setFont(fonts.figure_font(12.5))
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setFixedHeight(118)
        self.field.setTabStopDistance(_TAB)
        self.field.textChanged.connect(self.changed)
        self.field.installEventFilter(self)
        self.question = Notice()
        self.question.acted.connect(self._on_turned)
        self.summary = BodyLabel(font=fonts.label())
        self.table = PlainTable()
        self.replacing = CheckBox()
        self.replacing.toggled.connect(self._name_take)
        self.error = InlineError()
        self.take, self.back = PrimaryButton(), QuietButton()
        self.take.clicked.connect(self.taken)
        self.back.clicked.connect(self.left)
        self._lay_out()
        self.speak()

    @property
    def text(self) -> str:
        """What was pasted."""
        return self.field.toPlainText()

    @property
    def month_first(self) -> bool:
        """Days that could be read both ways have the month first."""
        return self._month_first

    def open_for(self, campaign: str, text: str) -> None:
        """Begin for a campaign with what lies in the clipboard."""
        self._campaign = campaign
        self._month_first = False
        self.replacing.setChecked(False)
        self.error.clear()
        self.retranslate()
        self.field.setPlainText(text)
        self.changed.emit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_understood(self, look: PasteLook) -> None:
        """Show what was understood."""
        self._look = look
        self.summary.setText(look.summary)
        self.table.setVisible(bool(look.rows))
        self.table.show_rows(look.heads, look.rows, numbers=range(1, 5), stretched=5)
        if look.question:
            other = self.tr("Day first") if self._month_first else self.tr("Month first")
            self.question.show_notice("warn", look.question, other)
        else:
            self.question.clear()
        self.replacing.setVisible(look.replacing > 0)
        self._name_take()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was written; the text stays."""
        self.error.show_error(sentence)

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Paste results of {campaign}").format(campaign=self._campaign))
        self._help.setText(
            self.tr(
                "Copy rows from Excel or an ad report and paste them here, best with their "
                "headings: day, spend, impressions, clicks, leads. Rows of totals are left out."
            )
        )
        self.field.setAccessibleName(self.tr("Rows to paste"))
        self.table.setAccessibleName(self.tr("What was understood"))
        self.back.setText(self.tr("Cancel"))
        self.replacing.setText(self.tr("Replace the figures that are there already"))
        self._name_take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.take.isEnabled():
                    self.taken.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.replacing)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.take)
        for part in (self._help, self.field, self.question, self.summary):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.error)
        self.card.body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card, 1)

    def _name_take(self) -> None:
        count = self._look.taken + (self._look.replacing if self.replacing.isChecked() else 0)
        self.take.setText(
            self.tr("Write 1 row") if count == 1 else self.tr("Write {n} rows").format(n=count)
        )
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)

    def _on_turned(self) -> None:
        self._month_first = not self._month_first
        self.changed.emit()
