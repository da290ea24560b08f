"""Pasting many notes at once: one a line, or one a cell of a spreadsheet."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from domain.model.fields import PersonaField
from domain.model.pasting import slips_of_paste
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


class PastePage(Retranslated, QWidget):
    """A large field; before anything is written it says how many notes it will make.

    Attributes:
        names: slots by their folded names, for tables that have a column of them.
    """

    pasted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self.names: Mapping[str, PersonaField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._title = BodyLabel(font=fonts.text_font(17, fonts.BOLD))
        self._help = BodyLabel(role="muted")
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(False)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.installEventFilter(self)
        self._error = InlineError()
        self._add = QuietButton(icon="plus")
        self._add.clicked.connect(self._on_add_clicked)
        self._back = QuietButton()
        self._back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._add)
        row.addWidget(self._back)
        row.addStretch(1)
        for part in (self._title, self._help):
            column.addWidget(part)
        column.addWidget(self.editor, 1)
        column.addWidget(self._error)
        column.addLayout(row)
        self.speak()

    def open_for(self, question: str) -> None:
        """Begin with an empty field for a question."""
        self.clear()
        self._question = question
        self.retranslate()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty the field, its undo included."""
        self.editor.setPlainText("")
        self._error.clear()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was written; the text stays."""
        self._error.show_error(sentence)

    def retranslate(self) -> None:
        self._title.setText(self._question)
        self._help.setText(
            self.tr(
                "Paste lines or cells of a spreadsheet. Each line or cell becomes one note. "
                "Of two columns, one may name the question or the slot."
            )
            if self.names
            else self.tr(
                "Paste lines or cells of a spreadsheet. Each line or cell becomes one note."
            )
        )
        self.editor.setAccessibleName(self.tr("Notes to paste"))
        self._back.setText(self.tr("Back to the notes"))
        self._on_text_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._on_add_clicked()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        count = len(slips_of_paste(self.editor.toPlainText(), self.names))
        several = self.tr("Add {count} notes").format(count=count)
        self._add.setText(self.tr("Add 1 note") if count == 1 else several)
        self._add.setAccessibleName(self.tr("Add the pasted notes"))
        self._add.setEnabled(count > 0)
        self._error.clear()

    def _on_add_clicked(self) -> None:
        if self._add.isEnabled():
            self.pasted.emit(self.editor.toPlainText())
