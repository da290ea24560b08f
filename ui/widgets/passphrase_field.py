"""A field for a passphrase: hidden until somebody asks to see it, and remembered by nothing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.icons import keep_icon
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_LIMIT = 1_000


class PassphraseField(Retranslated, QWidget):
    """One line of dots with an eye; says when capitals are locked, as far as typing shows it.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = QLineEdit()
        self.editor.setMaxLength(_LIMIT)
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.editor.textEdited.connect(self.edited)
        self.editor.installEventFilter(self)
        self.show_words = QAction(self.editor)
        self.show_words.setCheckable(True)
        self.show_words.toggled.connect(self._on_shown)
        keep_icon(self.show_words, "eye")
        self.editor.addAction(self.show_words, QLineEdit.ActionPosition.TrailingPosition)
        self.capitals = BodyLabel(font=fonts.small(), role="muted")
        self.capitals.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self.capitals)
        self.setFocusProxy(self.editor)
        self.speak()

    def text(self) -> str:
        """What is typed."""
        return self.editor.text()

    def clear(self) -> None:
        """Forget what is typed."""
        self.editor.clear()

    def set_name(self, name: str) -> None:
        """Name the field for those who do not see it."""
        self.editor.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at(event)
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.show_words.setText(self.tr("Show what is typed"))
        self.show_words.setToolTip(self.tr("Show what is typed"))
        self.capitals.setText(self.tr("Caps Lock seems to be on."))

    def _look_at(self, event: QKeyEvent) -> None:
        """Tell locked capitals by a letter that does not go with the Shift key."""
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals.setVisible(letter.isupper() != shifted)

    def _on_shown(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode
        self.editor.setEchoMode(echo.Normal if shown else echo.Password)
        keep_icon(self.show_words, "eye-off" if shown else "eye")
