"""A feedback workbook before it is taken in: what each of its rows means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.feedback.looks import WorkbookLook
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated


class WorkbookPage(Retranslated, QWidget):
    """A workbook that came back.

    Signals:
        taken: what is shown is to be kept.
        left: the person wants out.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = WorkbookLook("")
        self.card = Card()
        self._help = BodyLabel(role="muted")
        self.summary = BodyLabel(font=fonts.label())
        self._aside = BodyLabel(font=fonts.small(), role="muted")
        self.table = PlainTable()
        self.error = InlineError()
        self.take, self.back = PrimaryButton(), QuietButton()
        self.take.clicked.connect(self.taken)
        self.back.clicked.connect(self.left)
        self._lay_out()
        self.speak()

    def wait_for(self, file: str) -> None:
        """Say that a file is being read."""
        self.show_workbook(WorkbookLook(file))
        self.summary.setText(self.tr("Reading the file…"))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_workbook(self, look: WorkbookLook) -> None:
        """Show what would be kept."""
        self._look = look
        self.back.setEnabled(True)
        self.error.clear()
        self.summary.setText(look.summary)
        self._aside.setText(look.aside)
        self._aside.setVisible(bool(look.aside))
        self.table.setVisible(bool(look.rows))
        self.table.show_rows(look.heads, look.rows, stretched=2)
        self.retranslate()
        if look.kept:
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_still(self, words: str) -> None:
        """Say that the reports are being kept: that is one transaction, and is not stopped."""
        self.summary.setText(words)
        self.take.setEnabled(False)
        self.back.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was read or kept."""
        self.show_workbook(WorkbookLook(self._look.file))
        self.error.show_error(sentence)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Take in {file}").format(file=self._look.file))
        self._help.setText(
            self.tr(
                "Each lead counts once and the last word counts, however often a workbook comes. "
                "Nothing is kept before you say so, and undo takes all of it back."
            )
        )
        self.table.setAccessibleName(self.tr("What becomes of each row"))
        self.back.setText(self.tr("Cancel"))
        kept = self._look.kept
        self.take.setText(
            self.tr("Keep 1 report") if kept == 1 else self.tr("Keep {n} reports").format(n=kept)
        )
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(kept > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.back.isEnabled():
                self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.take)
        for part in (self._help, self.summary, self._aside, self.error):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addStretch()
        self.card.body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card, 1)
