"""A table that is read: words wrap, numbers stand at the right, rows are as high as they need."""

from collections.abc import Collection, Sequence
from math import ceil

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import fonts
from ui.widgets.wrapped_cells import CELL_PADDING, WrappedCells

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SPARE = 4
_WIDEST = 240
"""Logical pixels beyond which a column wraps its words."""


class _Cells(QAbstractTableModel):
    """Rows of words under headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.numbers: frozenset[int] = frozenset()

    def show(
        self,
        heads: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        numbers: Collection[int],
    ) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.heads, self.rows, self.numbers = tuple(heads), tuple(rows), frozenset(numbers)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads[index.column()]}: {self.rows[index.row()][index.column()]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number=index.column() in self.numbers)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number=section in self.numbers)
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class PlainTable(QTableView):
    """Shows rows of words; arrow keys move, nothing is changed in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretched = 0
        self._usual: list[int] = []
        self._least: list[int] = []
        self._cells = _Cells(self)
        self.setModel(self._cells)
        self.setFont(fonts.figure_font(12.5))
        self.setItemDelegate(WrappedCells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        rows = QHeaderView.ResizeMode.ResizeToContents
        self.verticalHeader().setSectionResizeMode(rows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_rows(
        self,
        heads: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        *,
        numbers: Collection[int] = (),
        stretched: int = 0,
    ) -> None:
        """Show rows under headings.

        Args:
            heads: the headings.
            rows: the cells of each row.
            numbers: columns that stand at the right.
            stretched: the column that takes the room to spare.
        """
        self._cells.show(heads, rows, numbers)
        head, metrics = self.horizontalHeader(), QFontMetrics(fonts.figure_font(12.5))
        head.setMinimumSectionSize(44)
        self._usual, self._least = [], []
        for at, name in enumerate(heads):
            lines = {name, *(line for row in rows for line in row[at].split("\n"))}
            words = {word for line in lines for word in line.split(" ")}
            self._usual.append(_width(metrics, lines))
            named = head.fontMetrics().horizontalAdvance(name) + CELL_PADDING + _SPARE
            self._least.append(min(self._usual[at], max(named, _width(metrics, words))))
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(at, self._usual[at])
        self._stretched = stretched
        self._stretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def _stretch(self) -> None:
        """Give one column the room to spare; where there is too little, the others wrap first.

        No column becomes narrower than its longest word. Where not even that has room, the table
        is moved sideways anyway, and every column gets what it would like.
        """
        if not self._usual:
            return
        head, at = self.horizontalHeader(), self._stretched
        others = [one for one in range(head.count()) if one != at]
        wanted = sum(self._usual[one] for one in others) + self._least[at]
        missing = wanted - self.viewport().width()
        slack = sum(self._usual[one] - self._least[one] for one in others)
        share = max(0, missing) / max(1, slack)
        fits = share <= 1
        for one in others:
            given = share * (self._usual[one] - self._least[one]) if fits else 0
            head.resizeSection(one, self._usual[one] - ceil(given))
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Interactive
        head.setSectionResizeMode(at, mode)
        if not fits:
            head.resizeSection(at, self._usual[at])

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows that are shown."""
        return self._cells.rows


def _aligned(*, number: bool) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


def _width(metrics: QFontMetrics, texts: Collection[str]) -> int:
    """How wide a column is that shows the widest of some texts in one line."""
    widest = max(metrics.horizontalAdvance(one) for one in texts)
    return min(widest + CELL_PADDING + _SPARE, _WIDEST)
