"""A row that is pressed as a whole: its labels wrap, Enter presses it, the keyboard is seen."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface

_RADIUS = 8


class RowButton(QAbstractButton):
    """Lays its parts out in a row, as high as they need at the width there is.

    Attributes:
        row: the layout to fill; the parts let the mouse through.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(8)

    def add_part(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part at the end of the row."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(part, stretch)

    def tone(self) -> str | None:
        """The side or state whose soft colour lies under the row now, or None."""
        return None

    def sizeHint(self) -> QSize:
        return self.row.totalSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.row.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        tone = self.tone()
        painter = QPainter(self)
        if tone is not None:
            surface(painter, self.rect(), colours.tone(tone).soft, None, _RADIUS)
        elif self.underMouse():
            surface(painter, self.rect(), colours.hover, None, _RADIUS)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, _RADIUS)
        painter.end()
