"""One note as somebody wrote it, with its side's bar at the left."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import bar, focus_ring, surface


class NoteCard(QFrame):
    """A note: its words, perhaps a line beneath, perhaps one small action.

    It can be reached by keyboard: Enter asks to open it, Delete to remove it, the menu key or a
    right click for its menu. What then happens is decided by the page.
    """

    opened = Signal()
    deletion_wanted = Signal()
    menu_wanted = Signal(QPoint)
    action_chosen = Signal()

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "neutral",
        side_word: str = "",
    ) -> None:
        """Make a note card.

        Args:
            text: the note, shown as it was typed.
            parent: the widget it stands in.
            tone: the side whose colour the bar has.
            side_word: the side's name, said by screen readers before the note.
        """
        super().__init__(parent)
        self._tone = tone
        self._side_word = side_word
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(15, 9, 12, 9)
        whole.setSpacing(2)
        self._text = BodyLabel()
        whole.addWidget(self._text)
        self._below = QWidget(self)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sub = BodyLabel(font=fonts.small(), role="muted")
        self._action = LinkButton()
        self._action.clicked.connect(self.action_chosen)
        row.addWidget(self._sub, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        whole.addWidget(self._below)
        self.set_text(text)
        self.set_sub("")
        self.set_action("")

    def text(self) -> str:
        """The note's words."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text.setText(text)
        self._name_it()

    def set_side(self, tone: str, side_word: str) -> None:
        """Say whose note it is."""
        self._tone = tone
        self._side_word = side_word
        self._name_it()
        self.update()

    def set_sub(self, text: str, role: str = "muted") -> None:
        """Show a quiet line beneath the note, in the colour of a role."""
        self._sub.setText(text)
        self._sub.set_role(role)
        self._arrange()
        self._name_it()

    def set_action(self, text: str) -> None:
        """Offer one small action; an empty text offers none."""
        self._action.setText(text)
        self._action.setVisible(bool(text))
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.opened.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.deletion_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.rect().center()) if by_keyboard else event.globalPos()
        self.menu_wanted.emit(place)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        surface(painter, self.rect(), colours.card, colours.line)
        strong = colours.faint if self._tone == "neutral" else colours.tone(self._tone).strong
        bar(painter, self.rect(), strong, Qt.Edge.LeftEdge)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus)
        painter.end()

    def _arrange(self) -> None:
        self._sub.setVisible(bool(self._sub.text()))
        self._below.setVisible(bool(self._sub.text()) or bool(self._action.text()))

    def _name_it(self) -> None:
        words = f"{self._side_word}: {self.text()}" if self._side_word else self.text()
        sub = self._sub.text()
        self.setAccessibleName(words)
        self.setAccessibleDescription(sub)
