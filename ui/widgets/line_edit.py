"""A field for one line of text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ui.widgets.fields import CommittedField, Editor, EditorKeys

_QT_NEVER_CUTS = 10_000_000


class SingleLine(EditorKeys, QLineEdit):
    """Qt's line editor, reporting to its field."""

    def __init__(self, field: "LineEdit") -> None:
        super().__init__(field)
        self.field = field
        self.setMaxLength(_QT_NEVER_CUTS)

    def plain(self) -> str:
        """The text as typed, line breaks from a paste made spaces."""
        return " ".join(self.text().splitlines())

    def put(self, text: str) -> None:
        """Replace the text and forget the field's own undo; its beginning is in sight."""
        self.setText(text)
        self.setCursorPosition(0)

    def can_undo(self) -> bool:
        return self.isUndoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.window(), QDialog) and not self.field.is_modified():
            event.ignore()  # a taken text leaves Enter to the dialog's main button


class LineEdit(CommittedField):
    """One line; Enter or leaving the field commits it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        limit: int | None = None,
        keep_after: bool = True,
    ) -> None:
        """Make a field.

        Args:
            parent: the widget it stands in.
            limit: the most characters that are taken; a longer text stays and is refused.
            keep_after: False for a field into which one thing after another is typed: it is
                emptied when its text was taken.
        """
        super().__init__(parent, limit=limit, enter_commits=True, keep_after=keep_after)
        self.editor = SingleLine(self)
        self.editor.textEdited.connect(self._on_edited)
        self.hold(self.editor)

    def editor_widget(self) -> QWidget:
        return self.editor

    def _editor(self) -> Editor:
        return self.editor
