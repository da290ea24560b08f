"""Going through all rows once, and remembering what a look tells of them."""

from collections import Counter
from typing import Final, NamedTuple

from domain.model.tables import CellMark, ColumnLook, TableFact, TableRow, TableWarning
from exports.tables.headers import columns_of, header_of, name_in
from exports.tables.mending import Mender
from exports.tables.tally import Tally

SAMPLE_ROWS: Final = 20
HEAD_ROWS: Final = 60
TELLING_ROWS: Final = 2_000
"""Rows from which it is told in which letters words were typed."""

_TELLING_CELLS: Final = 20_000
_LONG: Final = 300
_PLACES: Final = 10
_WIDTHS: Final = 50
_TOLD: Final = {
    CellMark.SCIENTIFIC: TableFact.SCIENTIFIC,
    CellMark.FAULT: TableFact.FAULTS,
    CellMark.UNCALCULATED: TableFact.UNCALCULATED,
    CellMark.CUT: TableFact.LONG_CELL,
}


class Found(NamedTuple):
    """What a survey tells."""

    header_row: int
    columns: tuple[ColumnLook, ...]
    sample: tuple[TableRow, ...]
    rows: int
    warnings: tuple[TableWarning, ...]


class Survey:
    """Takes the rows of a table one after the other.

    Attributes:
        tally: counts facts.
        rows: rows with a word in them.
        width: cells up to the last filled one, in the widest row.
    """

    def __init__(self, header_row: int | None, tally: Tally) -> None:
        """Take the number of the header, where a person chose it, and what counts facts."""
        self._wanted = header_row
        self.tally = tally
        self._head: list[TableRow] = []
        self._chosen: TableRow | None = None
        self._behind: list[TableRow] = []
        self._above = 0
        self._last = 0
        self._widths: Counter[int] = Counter()
        self._first: dict[int, list[int]] = {}
        self._telling: set[tuple[int, str]] = set()
        self.rows = 0
        self.width = 0

    def skip(self, number: int) -> None:
        """Know of a row that is left out, though it has words in it."""
        self._last = number

    def take(self, row: TableRow) -> None:
        """Take a row with a word in it; numbers between it and the last are blank rows."""
        blank = row.number - self._last - 1
        if blank > 0 and self.rows:
            self.tally.add(TableFact.BLANK_ROWS, row.number - 1, blank)
        self._last = row.number
        self.rows += 1
        width = len(row.cells)
        self._widths[width] += 1
        if width > self.width:
            self.width = width
        if self.rows <= TELLING_ROWS and len(self._telling) < _TELLING_CELLS:
            cells = enumerate(row.cells)
            told = ((at, cell) for at, cell in cells if not cell.isascii() and len(cell) < _LONG)
            self._telling.update(told)
        if self.rows <= HEAD_ROWS:
            self._head.append(row)
        first = self._first.get(width)
        if first is None and len(self._first) < _WIDTHS:
            first = self._first[width] = []
        if first is not None and len(first) < _PLACES:
            first.append(row.number)
        for mark in row.marks.values():
            if mark in _TOLD:
                self.tally.add(_TOLD[mark], row.number)
        if self._wanted is not None:
            self._take_beside(row, self._wanted)

    def _take_beside(self, row: TableRow, wanted: int) -> None:
        if row.number < wanted:
            self._above += 1
        elif row.number == wanted:
            self._chosen = row
        elif len(self._behind) < SAMPLE_ROWS:
            self._behind.append(row)

    @property
    def header_row(self) -> int:
        """The number of the row with the names, as chosen or as recognised; 0 is none."""
        return header_of(self._head) if self._wanted is None else self._wanted

    @property
    def telling(self) -> set[tuple[int, str]]:
        """Columns and cells beyond ASCII of the first rows, without the names of the columns."""
        header = self._header(self.header_row)
        return self._telling - set(enumerate(header.cells if header else ()))

    def _header(self, number: int) -> TableRow | None:
        if self._wanted is not None:
            return self._chosen
        return next((row for row in self._head if row.number == number), None)

    def found(self, mender: Mender, *, exact_width: bool) -> Found:
        """Return what was found.

        Args:
            mender: mends names and sample.
            exact_width: whether each row should have as many cells as there are columns, as in a
                text file.
        """
        number = self.header_row
        header, above, behind = self._header(number), self._above, self._behind
        if self._wanted is None:
            above = sum(1 for row in self._head if row.number < number)
            behind = [row for row in self._head if row.number > number][:SAMPLE_ROWS]
        names = mender.names(header.cells) if header else ()
        usual = self._widths.most_common(1)[0][0] if self._widths else 0
        columns = columns_of(names, usual if exact_width else self.width)
        self._tell_columns(names, columns, number)
        if number:
            self.tally.add(TableFact.TITLE_ROWS, count=above)
        if exact_width:
            self._tell_ragged(len(columns), number)
        rows = self.rows - above - (header is not None)
        sample = tuple(row._replace(cells=padded(mender.cells(row.cells), len(columns)))
                       for row in behind)  # fmt: skip
        return Found(number, columns, sample, rows, self.tally.warnings())

    def _tell_columns(
        self, names: tuple[str, ...], columns: tuple[ColumnLook, ...], number: int
    ) -> None:
        if not number:
            self.tally.add(TableFact.NO_HEADER)
            return
        for at, column in enumerate(columns):
            if not column.named:
                self.tally.add(TableFact.NAMELESS, at + 1)
            elif column.name != name_in(names[at]):
                self.tally.add(TableFact.SAME_NAMES, at + 1)

    def _tell_ragged(self, width: int, number: int) -> None:
        above = Counter(len(row.cells) for row in self._head if row.number <= number)
        for other, times in self._widths.items():
            if other == width:
                continue
            count = times - above.get(other, 0)
            places = [place for place in self._first.get(other, ()) if place > number]
            for place in places[:count]:
                self.tally.add(TableFact.RAGGED, place)
            self.tally.add(TableFact.RAGGED, count=count - len(places[:count]))


def padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Return cells, as many as there are columns at least."""
    missing = width - len(cells)
    return cells + ("",) * missing if missing > 0 else cells
