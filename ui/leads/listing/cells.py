"""How a cell of the list is drawn."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.leads.listing.columns import COLUMNS
from ui.leads.listing.model import LeadsModel
from ui.theme.theme import theme

Index = QModelIndex | QPersistentModelIndex

_EDGE: Final = 11
"""Logical pixels left and right of the words: what the style sheet's padding comes to."""

_KEPT: Final = 4_000
"""Words that are kept as they were laid out: what a few screens of rows show."""

_FOCUSED: Final = QStyle.StateFlag.State_HasFocus.value
_SELECTED: Final = QStyle.StateFlag.State_Selected.value


class LeadCells(QStyledItemDelegate):
    """Draws cells straight: through the style sheet a frame of a scroll takes five times as long.

    The look is the style sheet's, which still draws the one cell that the keyboard is at.
    """

    def __init__(self, view: QTableView, leads: LeadsModel) -> None:
        """Draw for a view.

        Args:
            view: where cells are drawn.
            leads: whose cells.
        """
        super().__init__(view)
        self._leads = leads
        self._font = view.font()
        self._metrics = QFontMetrics(self._font)
        self._laid_out: dict[tuple[str, int], QStaticText] = {}
        self.take_colours()

    def take_colours(self) -> None:
        """Draw in the colours of the theme: asked once a frame, not for each cell."""
        colours = theme().colours
        self._ink, self._line = QColor(colours.ink), QColor(colours.line)
        self._chosen = QColor(colours.both.soft)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state.value
        if state & _FOCUSED:
            super().paint(painter, option, index)
            return
        rect = option.rect
        left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        if state & _SELECTED:
            painter.fillRect(rect, self._chosen)
        painter.fillRect(left, top + height - 1, width, 1, self._line)
        column = index.column()
        words = self._leads.words(index.row(), column)
        if not words:
            return
        room = width - 2 * _EDGE
        text = self._laid(words, room)
        before = room - text.size().width() if COLUMNS[column].number else 0.0
        painter.setPen(self._ink)
        below = top + (height - 1 - self._metrics.height()) // 2
        painter.drawStaticText(QPointF(left + _EDGE + before, below), text)

    def _laid(self, words: str, room: int) -> QStaticText:
        """Return words laid out, with their end cut off where they have no room."""
        text = self._laid_out.get((words, room))
        if text is None:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            text = self._lay(words)
            if text.size().width() > room:
                text = self._lay(self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            self._laid_out[words, room] = text
        return text

    def _lay(self, words: str) -> QStaticText:
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(QTransform(), self._font)
        return text
