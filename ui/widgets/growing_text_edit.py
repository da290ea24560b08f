"""A field for a longer text, as high as what is typed in it."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ui.theme import fonts
from ui.widgets.fields import CommittedField, Editor, EditorKeys

_CHROME = 10


class ManyLines(EditorKeys, QTextEdit):
    """Qt's text editor as plain text with our line height, reporting to its field."""

    def __init__(self, field: "GrowingTextEdit", lines: int, most_lines: int) -> None:
        super().__init__(field)
        self.field = field
        self._lines = lines
        self._most_lines = most_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._step = fonts.line_height(self.font())
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def plain(self) -> str:
        """The text as typed."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Replace the text and forget the field's own undo."""
        self.setPlainText(text)
        self._space_lines()

    def can_undo(self) -> bool:
        return self.document().isUndoAvailable()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _space_lines(self) -> None:
        """Give every line 1.45 times its size; not a step that undo could take back."""
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._step, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().clearUndoRedoStacks()

    def _grow(self) -> None:
        margins = round(2 * self.document().documentMargin()) + _CHROME
        least = self._lines * self._step + margins
        most = max(least, self._most_lines * self._step + margins)
        wanted = round(self.document().size().height()) + _CHROME
        self.setFixedHeight(min(max(wanted, least), most))
        fits = wanted <= most
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if fits else needed)


class GrowingTextEdit(CommittedField):
    """Plain text of any length; Ctrl+Enter or leaving the field commits it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        limit: int | None = None,
        lines: int = 1,
        most_lines: int = 12,
        enter_commits: bool = False,
        keep_after: bool = True,
    ) -> None:
        """Make a field.

        Args:
            parent: the widget it stands in.
            limit: the most characters that are taken; a longer text stays and is refused.
            lines: its height while empty, in lines.
            most_lines: the height from which on it scrolls.
            enter_commits: whether Enter commits and Shift+Enter begins a line.
            keep_after: False for a field into which one thing after another is typed: it is
                emptied when its text was taken.
        """
        super().__init__(parent, limit=limit, enter_commits=enter_commits, keep_after=keep_after)
        self.editor = ManyLines(self, lines, most_lines)
        self.editor.textChanged.connect(self._on_edited)
        self.hold(self.editor)

    def editor_widget(self) -> QWidget:
        return self.editor

    def _editor(self) -> Editor:
        return self.editor
