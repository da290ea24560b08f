"""The sheets of a workbook as tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.documents.sheets import Sheet
from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.segmented import Segmented
from ui.widgets.wrapped_cells import CELL_PADDING, WrappedCells

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDEST = 240
"""Logical pixels beyond which a column wraps its words."""


class SheetModel(QAbstractTableModel):
    """The cells of one sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = Sheet("", (), ())

    def show(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sheet.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._sheet.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_letters(index.column()):
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._sheet.heads[section]
        return None

    def _is_letters(self, column: int) -> bool:
        return self._sheet.key == "Matrix" and column > 1


class SheetPreview(QWidget):
    """Shows one sheet at a time, and says which others the workbook has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: dict[str, Sheet] = {}
        self.tabs = Segmented()
        self.tabs.chosen.connect(self._on_chosen)
        self.others = BodyLabel(font=fonts.small(), role="muted")
        self.table = QTableView()
        self._model = SheetModel(self.table)
        self.table.setModel(self._model)
        self.table.setItemDelegate(WrappedCells(self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        rows = QHeaderView.ResizeMode.ResizeToContents
        self.table.verticalHeader().setSectionResizeMode(rows)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self.table, 1)
        column.addWidget(self.others)

    def show_sheets(
        self, sheets: Sequence[Sheet], names: Sequence[tuple[str, str]], others: str
    ) -> None:
        """Show the sheets of a workbook; the chosen one stays.

        Args:
            sheets: those that can be looked at.
            names: key and name of each, in the language of the workbook.
            others: what else the workbook holds, in one line.
        """
        self._sheets = {sheet.key: sheet for sheet in sheets}
        self.tabs.set_options([(key, name.replace("&", "&&")) for key, name in names])
        if self.tabs.key() is None and sheets:
            self.tabs.choose(sheets[0].key)
        self.others.setText(others)
        self._show()

    def _on_chosen(self, key: str) -> None:
        self._show()

    def _show(self) -> None:
        sheet = self._sheets.get(self.tabs.key() or "")
        if sheet is None:
            return
        self.table.setAccessibleName(self.tabs.button(sheet.key).text())
        self._model.show(sheet)
        head, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        head.setMinimumSectionSize(44)
        columns = list(zip(sheet.heads, *sheet.rows, strict=True))
        longest = max(range(len(columns)), key=lambda at: max(map(len, columns[at])))
        for at, words in enumerate(columns):
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            wanted = max(metrics.horizontalAdvance(one) for one in words) + CELL_PADDING
            self.table.setColumnWidth(at, min(wanted, _WIDEST))
        head.setSectionResizeMode(longest, QHeaderView.ResizeMode.Stretch)
