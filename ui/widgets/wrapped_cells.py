"""Cells of a table whose words wrap."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

CELL_PADDING = 22
"""Logical pixels that a cell needs across besides its words."""


class WrappedCells(QStyledItemDelegate):
    """Gives cells the height of their wrapped words; the style forgets its own padding there."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        table = self.parent()
        assert isinstance(table, QTableView)
        room = table.columnWidth(index.column()) - CELL_PADDING
        wrapped = Qt.TextFlag.TextWordWrap.value
        words = table.fontMetrics().boundingRect(
            QRect(0, 0, room, 10_000), wrapped, str(index.data())
        )
        return QSize(words.width() + CELL_PADDING, words.height() + CELL_PADDING // 2)
