"""Cells of a table whose words wrap."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

CELL_PADDING = 22
"""Logical pixels that a cell needs across besides its words."""


class WrappedCells(QStyledItemDelegate):
    """Gives cells the height of their wrapped words; the style forgets its own padding there."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        words = self._room(str(index.data()), index.column())
        return QSize(words.width() + CELL_PADDING, words.height() + CELL_PADDING // 2)

    def height_of(self, words: str, column: int) -> int:
        """Return the height of a cell with words, in logical pixels, at its column's width now."""
        return self._room(words, column).height() + CELL_PADDING // 2

    def _room(self, words: str, column: int) -> QRect:
        table = self.parent()
        assert isinstance(table, QTableView)
        room = table.columnWidth(column) - CELL_PADDING
        return _room_of(words, table.font(), room)


@lru_cache(maxsize=8_192)
def _room_of(words: str, font: QFont, width: int) -> QRect:
    """Return the room of wrapped words: a table asks for every row, again and again."""
    wrapped = Qt.TextFlag.TextWordWrap.value
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), wrapped, words)
