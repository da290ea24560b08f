"""The table of leads: rows of one height, columns that people choose, keys for all of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from domain.model.lead_batches import LeadOrder
from ui.leads.listing.columns import COLUMNS, KEYS
from ui.leads.listing.model import Index, LeadsModel
from ui.leads.listing.rows import LeadRows, Stretch
from ui.theme import fonts

_ROOM: Final = 12
"""Logical pixels above and below the words of a row, together."""

_NARROWEST: Final = 48
_SETTLES: Final = 400
"""Milliseconds after which the width of a column that was dragged is remembered."""


class LeadTable(QTableView):
    """Shows leads. Nothing is changed in it.

    Signals:
        order_chosen: a heading was clicked: the order that it stands for.
        copy_wanted: the rows that are chosen are to be copied.
        opened: a lead is to be read in full: its number.
        came_to: the keyboard came to a lead, or to none: its number or None.
        columns_changed: people chose other columns, or made one wider.
        columns_wanted: the menu of columns is wanted, at a place on the screen.
    """

    order_chosen = Signal(object)
    copy_wanted = Signal()
    opened = Signal(int)
    came_to = Signal(object)
    columns_changed = Signal()
    columns_wanted = Signal(object)

    def __init__(self, model: LeadsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leads = model
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLES)
        self._settling.timeout.connect(self.columns_changed)
        self.setFont(fonts.figure_font(12.5))
        self.setModel(model)
        self._rows = LeadRows(model, self.font())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(fonts.line_height(self.font()) + _ROOM)
        head.setMinimumSectionSize(_NARROWEST)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_head_menu)
        head.sectionClicked.connect(self._on_head_clicked)
        self.show_columns([(one.key, one.width) for one in COLUMNS if one.shown])
        head.sectionResized.connect(lambda *_: self._settling.start())
        self.doubleClicked.connect(self._on_double_clicked)

    def show_columns(self, columns: Sequence[tuple[str, int]]) -> None:
        """Show these columns, each with its width; the first one is always there."""
        widths = dict(columns)
        for at, column in enumerate(COLUMNS):
            self.setColumnHidden(at, at > 0 and column.key not in widths)
            self.setColumnWidth(at, max(widths.get(column.key, column.width), _NARROWEST))
        self._settling.stop()

    def columns(self) -> list[tuple[str, int]]:
        """Return the columns that are shown, each with its width."""
        shown = [at for at in range(len(COLUMNS)) if not self.isColumnHidden(at)]
        last = shown[-1]
        return [
            (KEYS[at], COLUMNS[at].width if at == last else self.columnWidth(at)) for at in shown
        ]

    def show_order(self, order: LeadOrder, *, turned: bool) -> None:
        """Mark the heading by which the rows are sorted."""
        at = next((at for at, one in enumerate(COLUMNS) if one.order is order), -1)
        falls = order in (LeadOrder.NEWEST, LeadOrder.STAGE, LeadOrder.FEEDBACK)
        # Qt draws its arrow the other way round than spreadsheets do: up where values fall.
        way = Qt.SortOrder.AscendingOrder if falls != turned else Qt.SortOrder.DescendingOrder
        self.horizontalHeader().setSortIndicatorShown(at >= 0)
        self.horizontalHeader().setSortIndicator(at, way)

    def current_number(self) -> int | None:
        """Return the number of the lead that the keyboard is at."""
        row = self.currentIndex().row()
        return self._leads.numbers[row] if 0 <= row < len(self._leads.numbers) else None

    def go_to(self, number: int) -> bool:
        """Bring a lead into sight and choose it; tell whether it is shown."""
        row = self._leads.row_of(number)
        if row is None:
            return False
        self.selectRow(row)
        self.scrollTo(self._leads.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def chosen_numbers(self, most: int) -> list[int]:
        """Return the numbers of the rows that are chosen, from the top, no more than so many."""
        found: list[int] = []
        for top, bottom in sorted(self._chosen_runs()):
            found += self._leads.numbers[top : min(bottom + 1, top + most - len(found))]
            if len(found) >= most:
                break
        return found

    def how_many_chosen(self) -> int:
        """Return how many rows are chosen."""
        return sum(bottom - top + 1 for top, bottom in self._chosen_runs())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.current_number()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and number is not None:
            self.opened.emit(number)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.came_to.emit(self.current_number())

    def paintEvent(self, event: QPaintEvent) -> None:
        top, bottom = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if top < 0:
            return  # below the last row
        last = len(self._leads.numbers) - 1 if bottom < 0 else bottom
        self._leads.come_into_sight(top, last)
        rows = [(row, self._place_of(row)) for row in range(top, last + 1)]
        selection = self.selectionModel()
        chosen = [row for row, _ in rows if selection.isRowSelected(row)]
        with QPainter(self.viewport()) as painter:
            self._rows.draw(painter, rows, self._stretches(), chosen)
            if self.hasFocus():
                self._draw_current(painter)

    def _place_of(self, row: int) -> QRect:
        wide = self.viewport().width()
        return QRect(0, self.rowViewportPosition(row), wide, self.rowHeight(row))

    def _stretches(self) -> list[Stretch]:
        """Return the columns that are in sight."""
        wide = self.viewport().width()
        found = []
        for at in range(len(COLUMNS)):
            left, width = self.columnViewportPosition(at), self.columnWidth(at)
            if width and left < wide and left + width > 0:
                found.append(Stretch(at, left, width))
        return found

    def _draw_current(self, painter: QPainter) -> None:
        """Draw the cell that the keyboard is at, over its row, as the style sheet says."""
        at = self.currentIndex()
        if not at.isValid():
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(at)
        option.state |= QStyle.StateFlag.State_HasFocus
        if self.selectionModel().isSelected(at):
            option.state |= QStyle.StateFlag.State_Selected
        self.itemDelegate().paint(painter, option, at)

    def _chosen_runs(self) -> Iterator[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        for one in (chosen.at(at) for at in range(chosen.size())):
            yield one.top(), one.bottom()

    def _on_head_clicked(self, at: int) -> None:
        if COLUMNS[at].order is not None:
            self.order_chosen.emit(COLUMNS[at].order)

    def _on_head_menu(self, place: QPoint) -> None:
        self.columns_wanted.emit(self.horizontalHeader().mapToGlobal(place))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._leads.numbers[index.row()])
