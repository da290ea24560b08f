"""A card of what matrix and register say of a position; it is changed there."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.responsibilities.sow.looks import ToldLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.card import Card
from ui.widgets.text_block import block_height, text_block

_SPACE = 10
"""Between codes and texts, in logical pixels."""

_GAP = 5
"""Between two items."""

_WIDE = 320
"""Width that the list would like, in logical pixels."""


class _Placed(NamedTuple):
    """A text with its place in the list."""

    rect: QRect
    text: str
    font: QFont
    role: str


class ToldList(QWidget):
    """Items with their codes, drawn: a position may have fifty, and the arrows run over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[ToldLook, ...] = ()
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_looks(self, looks: Sequence[ToldLook]) -> None:
        """Show items; screen readers hear all of them, each with what belongs to it."""
        if tuple(looks) == self._looks:
            return
        self._looks = tuple(looks)
        self.setAccessibleName(
            "\n".join(" ".join(filter(None, (one.code, one.text, one.more))) for one in looks)
        )
        self._measure_anew()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDE // 2, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            last = max((one.rect.bottom() + 1 for one in self._placed(width)), default=0)
            self._heights[width] = last
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for one in self._placed(self.width()):
            if one.rect.intersects(event.rect()):
                painter.setPen(QColor(theme().colour(one.role)))
                block = text_block(one.text, one.font, one.rect.width())
                block.draw(painter, one.rect.left(), one.rect.top())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure_anew()
        super().changeEvent(event)

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _placed(self, width: int) -> Iterator[_Placed]:
        """Give every text with its place at a width."""
        coded, plain, quiet = fonts.figure_font(12), fonts.body(), fonts.small()
        metrics = QFontMetrics(coded)
        indent = max((metrics.horizontalAdvance(one.code) for one in self._looks), default=0)
        room, y = max(1, width - indent - _SPACE - 1), 0
        for look in self._looks:
            yield _Placed(
                QRect(0, y, indent + 1, fonts.line_height(coded)), look.code, coded, "muted"
            )
            for text, font, role in ((look.text, plain, "ink"), (look.more, quiet, "muted")):
                if text:
                    height = block_height(text, font, room)
                    yield _Placed(QRect(indent + _SPACE, y, room, height), text, font, role)
                    y += height
            y += _GAP


class ToldCard(Card):
    """A list with codes; it hides while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._list = ToldList()
        self.body.addWidget(self._list)

    def show_told(self, title: str, looks: Sequence[ToldLook]) -> None:
        """Show items under a title."""
        if self.title() != title:
            self.set_title(title)
        self.set_aside(str(len(looks)) if len(looks) > 1 else "")
        self._list.show_looks(looks)
        if self.isHidden() is bool(looks):
            self.setVisible(bool(looks))
