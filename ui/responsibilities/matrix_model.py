"""The matrix as Qt's table model: activities down, positions across."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.responsibilities.looks import ColumnLook, GridLook, RowLook
from ui.widgets.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex

NAME_COLUMN = 0
"""Column of the activities' names; the positions follow, then by when something is owed."""


class MatrixModel(QAbstractTableModel):
    """Shows a `GridLook`; what is typed goes back to the presenter as an intention."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = GridLook()

    @property
    def look(self) -> GridLook:
        """What is shown."""
        return self._look

    @property
    def due_column(self) -> int:
        """The last column."""
        return len(self._look.columns) + 1

    def show(self, look: GridLook) -> None:
        """Show the matrix anew; where rows and columns are the same, the view keeps its place."""
        before = self._look
        if _shape(look) != _shape(before):
            self.beginResetModel()
            self._look = look
            self.endResetModel()
            return
        self._look = look
        for place, row in enumerate(look.rows):
            if row != before.rows[place] or _letters(look, row) != _letters(before, row):
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.due_column))
        if look.columns != before.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.due_column)

    def retranslate(self) -> None:
        """Say the heads of the columns in the language in use."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.due_column)

    def row(self, index: Index) -> RowLook:
        """Return the row of an index."""
        return self._look.rows[index.row()]

    def column(self, index: Index) -> ColumnLook | None:
        """Return the position of an index, or None beside the positions."""
        place = index.column() - 1
        return self._look.columns[place] if 0 <= place < len(self._look.columns) else None

    def is_phase(self, row: int) -> bool:
        """Whether a row is the name of a phase."""
        return self._look.rows[row].id is None

    def written(self, index: Index) -> str:
        """Return a cell as a table holds it: what the letters in use hide leaves a mark."""
        row, column = self.row(index), self.column(index)
        if column is None:
            return " ".join(str(index.data() or "").split())
        return self._look.letter_set.written(self._look.letter(row, column))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._look.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._look.columns) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.row(index).id is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row(index), self.column(index)
        if column is not None:
            return self._of_cell(row, column, role)
        if index.column() == NAME_COLUMN:
            return self._of_name(row, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text("\n".join(row.due))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(row.due)
        return None

    def _of_cell(self, row: RowLook, column: ColumnLook, role: int) -> str | None:
        held, shown = self._look.letter(row, column), self._look.shown(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        if role == Qt.ItemDataRole.ToolTipRole and held and not shown:
            return tooltip_text(self._hidden(held))
        if role == Qt.ItemDataRole.AccessibleTextRole and row.id is not None:
            if not held:
                return self.tr("empty")
            return f"{shown} {self._look.meaning(held)}" if shown else self._hidden(held)
        return None

    def _hidden(self, held: str) -> str:
        """Say what a cell means for which the letters in use have none."""
        return self.tr("{meaning} (hidden by these letters)").format(
            meaning=self._look.meaning(held)
        )

    def _of_name(self, row: RowLook, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (f"{row.code} {row.name}", self._joint(row), *(word for word, _ in row.chips))
            return ", ".join(word for word in words if word)
        if role == Qt.ItemDataRole.ToolTipRole and row.id is not None:
            return tooltip_text(" · ".join(word for word in (row.code, self._joint(row)) if word))
        return None

    def _joint(self, row: RowLook) -> str:
        return self.tr("joint for: {matter}").format(matter=row.joint) if row.joint else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self._look.rows[section] if section < len(self._look.rows) else None
            return row.code if row else None
        if section == NAME_COLUMN:
            return self.tr("Activity")
        if section == self.due_column:
            return self.tr("Due")
        column = self._look.columns[section - 1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.name}, {column.side}"
        return column.code


def _letters(look: GridLook, row: RowLook) -> list[str]:
    return [look.letter(row, column) + look.shown(row, column) for column in look.columns]


def _shape(look: GridLook) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """Return what must stay for a view to keep its place."""
    rows = tuple(row.id or row.code for row in look.rows)
    return rows, tuple(column.id for column in look.columns)
