"""Asks why a step is started although it lacks something."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class ReasonBar(Retranslated, QWidget):
    """Asks for the reason for which a step is started although it lacks something."""

    given = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        self._notice = Notice()
        row = QHBoxLayout()
        row.setSpacing(8)
        self._reason = LineEdit(limit=300)
        self._reason.edited.connect(self._on_edited)
        self._reason.committed.connect(self._on_committed)
        self._go = QuietButton()
        self._go.clicked.connect(self._on_go_clicked)
        self._stay = QuietButton()
        self._stay.clicked.connect(self._on_stay_clicked)
        row.addWidget(self._reason, 1)
        row.addWidget(self._go)
        row.addWidget(self._stay)
        column.addWidget(self._notice)
        column.addLayout(row)
        self.hide()
        self.speak()

    def ask(self, missing: str) -> None:
        """Ask; ``missing`` says in the language of the window what the step lacks."""
        self.say(missing)
        self._reason.clear()
        self.retranslate()
        self.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, missing: str) -> None:
        """Say what the step lacks; what was typed as a reason stays."""
        self._notice.show_notice("warn", missing)

    def retranslate(self) -> None:
        reason = self.tr("Why it starts all the same; this goes into the record")
        self._reason.set_name(reason, reason)
        self._go.setText(self.tr("Start all the same"))
        self._stay.setText(self.tr("Stay here"))
        self._on_edited()

    def _on_edited(self) -> None:
        self._go.setEnabled(bool(self._reason.text().strip()))

    def _on_committed(self, reason: str) -> None:
        # Enter starts the step; leaving the field, as for a click on a button, does not
        if reason.strip() and self._reason.editor_widget().hasFocus():
            self._on_go_clicked()

    def _on_go_clicked(self) -> None:
        reason = self._reason.text()
        self.hide()
        self.given.emit(reason)

    def _on_stay_clicked(self) -> None:
        self.hide()
        self.refused.emit()
