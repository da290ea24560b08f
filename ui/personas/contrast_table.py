"""Two personas side by side, as a table: a row for each claim, a head row for each question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.bit_by_bit import BitByBit
from ui.widgets.wrapped_cells import WrappedCells

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_AT_ONCE = 40
"""Rows that are measured before the first paint: more than a tall screen shows."""


@dataclass(frozen=True, slots=True)
class ContrastLook:
    """A row of the table.

    Attributes:
        words: what stands on the left and on the right; a head row has the left one only.
        claims: the claims on the left and on the right, None where there is none.
        head: it is the head of a question.
    """

    words: tuple[str, str]
    claims: tuple[UUID | None, UUID | None] = (None, None)
    head: bool = False


class ContrastModel(QAbstractTableModel):
    """The rows under the names of two personas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks: tuple[ContrastLook, ...] = ()
        self._names = ("", "")

    def show_rows(self, looks: Sequence[ContrastLook], names: tuple[str, str]) -> None:
        """Show rows under names."""
        self.beginResetModel()
        self._looks, self._names = tuple(looks), names
        self.endResetModel()

    def look(self, row: int) -> ContrastLook:
        """Return a row."""
        return self._looks[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._looks)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        look = self._looks[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return look.words[index.column()]
        if role == Qt.ItemDataRole.FontRole and look.head:
            return fonts.card_title()
        if role == Qt.ItemDataRole.ForegroundRole and not look.head:
            there = look.claims[index.column()] is not None
            return QColor(theme().colour("ink" if there else "muted"))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        return None


class ContrastTable(QTableView):
    """Shows the rows; arrows go from cell to cell, Enter or a double click opens a claim."""

    claim_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ContrastModel(self)
        self._fitted = (0, 0)
        self._measuring = BitByBit(self)
        self.setModel(self.rows)
        self.setItemDelegate(WrappedCells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self.horizontalHeader().sectionResized.connect(
            self._on_columns_resized,
            Qt.ConnectionType.QueuedConnection,  # it is told before widths are so
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)

    def show_rows(self, looks: Sequence[ContrastLook], names: tuple[str, str]) -> None:
        """Show rows under the names of the two personas."""
        self.clearSpans()
        self.rows.show_rows(looks, names)
        for row, look in enumerate(looks):
            if look.head:
                self.setSpan(row, 0, 1, 2)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_columns_resized(self) -> None:
        if self._widths() != self._fitted:
            self._fit_rows()

    def _widths(self) -> tuple[int, int]:
        return self.columnWidth(0), self.columnWidth(1)

    def _fit_rows(self) -> None:
        """Give rows the height of their words: by itself the header asks for all at each event.

        Rows at the top have it at once, the others bit by bit.
        """
        self._fitted = self._widths()
        steps = self._fitting()
        for _ in islice(steps, _AT_ONCE):
            pass
        self._measuring.begin(steps)

    def _fitting(self) -> Iterator[None]:
        header, words = self.verticalHeader(), self.itemDelegate()
        assert isinstance(words, WrappedCells)
        least = max(header.minimumSectionSize(), header.sectionSizeHint(0))
        for row in range(self.rows.rowCount()):
            look = self.rows.look(row)
            heights = (words.height_of(text, column) for column, text in enumerate(look.words))
            header.resizeSection(row, max(least, *heights))
            yield

    def _open(self, index: QModelIndex) -> None:
        claim = self.rows.look(index.row()).claims[index.column()]
        if claim is not None:
            self.claim_opened.emit(claim)
