"""A wide button with an icon, a title and a quiet line: one thing of a list to begin with."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.icons import pixmap
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface

_EDGE = 10
_ICON = 20


class Tile(QAbstractButton):
    """Painted in one go: icon at the left, title over a quiet line, both cut with … if too long."""

    def __init__(self, icon: str, tone: str = "both", parent: QWidget | None = None) -> None:
        """Make a tile.

        Args:
            icon: Lucide name.
            tone: the side or state whose colour the icon has.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._line = ""
        self._grey = False
        self._title_font = fonts.label()
        self._line_font = fonts.small()
        self.setFont(self._title_font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, line: str = "") -> None:
        """Name it, and say one line more."""
        self.setText(title)
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    def line(self) -> str:
        """The quiet line."""
        return self._line

    def set_grey(self, grey: bool) -> None:
        """Draw it as something that is not there any more."""
        self._grey = grey
        self.update()

    @property
    def grey(self) -> bool:
        """Whether it is drawn as something that is not there any more."""
        return self._grey

    def sizeHint(self) -> QSize:
        width = max(
            QFontMetrics(self._title_font).horizontalAdvance(self.text()),
            QFontMetrics(self._line_font).horizontalAdvance(self._line),
        )
        height = fonts.line_height(self._title_font) + 2 * _EDGE - 4
        if self._line:
            height += fonts.line_height(self._line_font)
        return QSize(width + 3 * _EDGE + _ICON + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        if self.isDown():
            surface(painter, self.rect(), colours.pressed, None, 8)
        elif self.underMouse() and self.isEnabled():
            surface(painter, self.rect(), colours.hover, None, 8)
        quiet = self._grey or not self.isEnabled()
        tint = colours.faint if quiet else colours.tone(self._tone).strong
        ratio = self.devicePixelRatioF()
        icon = pixmap(self._icon, tint, _ICON, ratio)
        painter.drawPixmap(_EDGE, (self.height() - _ICON) // 2, icon)
        left = 2 * _EDGE + _ICON
        room = self.width() - left - _EDGE
        rows = [(self.text(), self._title_font, colours.muted if quiet else colours.ink)]
        if self._line:
            rows.append((self._line, self._line_font, colours.hint if quiet else colours.muted))
        top = (self.height() - sum(fonts.line_height(font) for _, font, _ in rows)) // 2
        for words, font, colour in rows:
            height = fonts.line_height(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(left, top, room, height, int(Qt.AlignmentFlag.AlignVCenter), shown)
            top += height
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()
