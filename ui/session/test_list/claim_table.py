"""The same as the map, as a table: for screen readers, and for whoever would rather read."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.session.test_list.looks import DotLook
from ui.widgets.retranslated import Retranslated
from ui.widgets.wrapped_cells import CELL_PADDING, WrappedCells

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CLAIM = 1
_WIDEST = 190


class ClaimTableModel(QAbstractTableModel):
    """A row for each claim, the most urgent first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks: tuple[DotLook, ...] = ()
        self._heads: tuple[str, ...] = ("",) * 4

    def show_claims(self, looks: Sequence[DotLook], heads: Sequence[str]) -> None:
        """Show claims under heads; where only the cells differ, the place is kept."""
        same = [one.id for one in looks] == [one.id for one in self._looks]
        if same:
            self._looks, self._heads = tuple(looks), tuple(heads)
            last = self.index(len(looks) - 1, len(heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)
            return
        self.beginResetModel()
        self._looks, self._heads = tuple(looks), tuple(heads)
        self.endResetModel()

    def look_at(self, row: int) -> DotLook | None:
        """Return the claim of a row."""
        return self._looks[row] if 0 <= row < len(self._looks) else None

    def cells(self, row: int) -> tuple[str, ...]:
        """Return the words of a row."""
        look = self._looks[row]
        known = " · ".join(part for part in (look.known_words, look.answers, look.status) if part)
        place = str(look.picked) if look.picked else "–"
        return (place, f"{look.code} · {look.text}", look.importance_words, known)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._looks)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.cells(index.row())[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


class ClaimTable(Retranslated, QTableView):
    """Claims with importance and evidence; Space and Enter put one on the list or take it off.

    Signals:
        toggled: a claim is to go on the list, or off it.
    """

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[DotLook, ...] = ()
        self.claims = ClaimTableModel(self)
        self.setModel(self.claims)
        self.setItemDelegate(WrappedCells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._on_double_clicked)
        self.speak()

    def show_claims(self, looks: Sequence[DotLook]) -> None:
        """Show claims, the most urgent first."""
        self._looks = tuple(looks)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Claims by importance and evidence"))
        heads = (
            self.tr("List"),
            self.tr("Claim"),
            self.tr("Importance"),
            self.tr("Customers said"),
        )
        self.claims.show_claims(self._looks, heads)
        self._fit(heads)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _fit(self, heads: Sequence[str]) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        rows = [self.claims.cells(row) for row in range(self.claims.rowCount())]
        for at, head in enumerate(heads):
            words = [head, *(row[at] for row in rows)]
            wanted = max(map(metrics.horizontalAdvance, words)) + CELL_PADDING
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(at, min(wanted, _WIDEST))
        header.setSectionResizeMode(_CLAIM, QHeaderView.ResizeMode.Stretch)

    def _toggle(self, row: int) -> None:
        look = self.claims.look_at(row)
        if look is not None:
            self.toggled.emit(look.id)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._toggle(index.row())
