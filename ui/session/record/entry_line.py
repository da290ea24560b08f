"""A line of a form that is handed over as a whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.widgets.line_edit import LineEdit


class EntryLine(LineEdit):
    """One line among others: Enter hands over all of them, leaving it hands over nothing."""

    entered = Signal()

    def commit(self) -> bool:
        """Tell whether the text fits; it is handed over with the whole form."""
        if self._over() > 0:
            self.refuse(self._too_long())
            return False
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.editor.composing:
                QGuiApplication.inputMethod().commit()
            if self.commit():
                self.entered.emit()
            return True
        return super().take_key(event)
