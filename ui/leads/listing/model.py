"""A table over the numbers of leads; the leads themselves are read when they come into sight.

Nearly always a page is read in a moment, in the middle of painting it; where it is not, dots are
painted and the page is asked for.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from domain.model.lead_batches import Lead, lead_code
from ui.leads.listing.columns import COLUMNS, KEYS

Index = QModelIndex | QPersistentModelIndex
Said = Callable[[Lead, str], str]
Glanced = Callable[[Sequence[int]], Sequence[Lead] | None]

PAGE: Final = 32
"""Leads that are read at once."""

_KEPT: Final = 96
"""Pages that are kept in memory."""

_WAITING: Final = "…"
_NOWHERE: Final = QModelIndex()


class LeadsModel(QAbstractTableModel):
    """Rows of leads. What is not read yet shows its code and dots.

    Signals:
        pages_wanted: pages came into sight that are not read in a moment, those seen last at the
            end.
    """

    pages_wanted = Signal(object)

    def __init__(
        self, said: Said, glanced: Glanced | None = None, parent: QObject | None = None
    ) -> None:
        """Make a model.

        Args:
            said: tells a cell of a lead, by the key of its column.
            glanced: reads leads in a moment, or tells None where it would take longer; without
                it every page is asked for.
            parent: who owns it.
        """
        super().__init__(parent)
        self.numbers: Sequence[int] = ()
        self.heads: tuple[str, ...] = tuple(column.name for column in COLUMNS)
        self._said = said
        self._glanced = glanced
        self._is_slow = glanced is None
        self._pages: OrderedDict[int, dict[int, Lead]] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._telling.timeout.connect(self._tell_wanted)

    def show(self, numbers: Sequence[int]) -> None:
        """Show other leads; where only more of them follow, what is shown stays."""
        before = len(self.numbers)
        if before and len(numbers) > before and numbers[:before] == self.numbers:
            self.beginInsertRows(_NOWHERE, before, len(numbers) - 1)
            self.numbers = numbers
            self._forget_page(before // PAGE)
            self.endInsertRows()
        elif numbers == self.numbers:
            self.forget()
        else:
            self.beginResetModel()
            self.numbers = numbers
            self._pages.clear()
            self._wanted.clear()
            self.endResetModel()

    def forget(self) -> None:
        """Read anew what is in sight."""
        self._pages.clear()
        if len(self.numbers):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, self._last()))

    def name_columns(self, heads: Sequence[str]) -> None:
        """Show other headings: the language is another one."""
        self.heads = tuple(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._last())
        self.forget()

    def take_page(self, page: int, leads: Sequence[Lead]) -> None:
        """Take a page that was read beside the window."""
        self._keep(page, leads)
        self._is_slow = self._glanced is None
        first = page * PAGE
        last = min(first + PAGE, len(self.numbers)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._last()))

    def numbers_of(self, page: int) -> Sequence[int]:
        """Return the numbers of the leads of a page."""
        return self.numbers[page * PAGE : (page + 1) * PAGE]

    def row_of(self, number: int) -> int | None:
        """Return where a lead stands, or None."""
        try:
            return self.numbers.index(number)
        except ValueError:
            return None

    def lead(self, row: int) -> Lead | None:
        """Return the lead in a row; None where it is still being read, or gone meanwhile."""
        page = row // PAGE
        if page not in self._pages:
            self._look_at(page, page)
        held = self._pages.get(page)
        return held.get(self.numbers[row]) if held is not None else None

    def come_into_sight(self, first: int, last: int) -> None:
        """Read rows that are about to be painted, all of them at once."""
        missing = [at for at in range(first // PAGE, last // PAGE + 1) if at not in self._pages]
        if missing:
            self._look_at(missing[0], missing[-1])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number=COLUMNS[index.column()].number)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.isValid() or index.row() >= len(self.numbers):
            return None
        words = self.said(index.row())(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads[index.column()]}: {words}"
        return words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number=COLUMNS[section].number)
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def said(self, row: int) -> Callable[[int], str]:
        """Return what tells the cells of a row, by the place of their column."""
        lead = self.lead(row)
        if lead is None:
            code = lead_code(self.numbers[row])
            return lambda column: _WAITING if column else code
        said = self._said
        return lambda column: said(lead, KEYS[column])

    def _look_at(self, first: int, last: int) -> None:
        """Read pages in a moment, else ask for them; while some are awaited none is tried."""
        if self._glanced is not None and not self._is_slow:
            leads = self._glanced(self.numbers[first * PAGE : (last + 1) * PAGE])
            if leads is not None:
                for page in range(first, last + 1):
                    there = set(self.numbers_of(page))
                    self._keep(page, [lead for lead in leads if lead.number in there])
                return
            self._is_slow = True
        for page in range(first, last + 1):
            self._wanted.pop(page, None)
            self._wanted[page] = None
        if not self._telling.isActive():
            self._telling.start()

    def _keep(self, page: int, leads: Sequence[Lead]) -> None:
        self._pages[page] = {lead.number: lead for lead in leads}
        self._pages.move_to_end(page)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)

    def _forget_page(self, page: int) -> None:
        self._pages.pop(page, None)

    def _tell_wanted(self) -> None:
        wanted, self._wanted = list(self._wanted), {}
        self.pages_wanted.emit(wanted)

    def _last(self) -> int:
        return len(COLUMNS) - 1


def _aligned(*, number: bool) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
