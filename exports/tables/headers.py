"""Which row has the names of the columns, and what the columns are called."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from domain.model.tables import CellMark, ColumnLook, TableRow
from domain.text import NAME_LIMIT, clean

_SOUGHT: Final = 30
"""Rows with a word in them among which the header is."""

_LONGEST_DATA: Final = 80
_DATA: Final = re.compile(
    r"\S+@\S+\.\S+"  # an address
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*"  # a day
    r"|(?:\w{1,3}:)?[+(]?(?:\d[ .()-]*){9,}"  # a telephone number, as Meta writes it too, an id
    r"|-?\d+[.,]\d+"  # a number with decimals
)


def header_of(rows: Sequence[TableRow]) -> int:
    """Return the number of the row with the names, or 0 where the first full row is data.

    Titles above the table fill fewer cells than half of the table's width; the first row that fills
    more is the header, unless a cell in it can be no name: an e-mail address, a telephone number,
    a day, a number with decimals.

    Args:
        rows: the first rows with a word in them.
    """
    widths = Counter(_width(row) for row in rows)
    usual = max(widths, key=lambda width: (widths[width] * (width > 1), width), default=0)
    for row in rows[:_SOUGHT]:
        filled = sum(1 for cell in row.cells if cell.strip())
        if 2 * filled > usual:
            return 0 if _is_data(row) else row.number
    return 0


def _width(row: TableRow) -> int:
    return max((at for at, cell in enumerate(row.cells, 1) if cell.strip()), default=0)


def _is_data(row: TableRow) -> bool:
    if CellMark.DATE in row.marks.values():
        return True
    short = (cell.strip() for cell in row.cells if len(cell) <= _LONGEST_DATA)
    return any(_DATA.fullmatch(cell) for cell in short)


def columns_of(header: Sequence[str], width: int) -> tuple[ColumnLook, ...]:
    """Return columns with distinct names; one without a name is called by its letter.

    Args:
        header: what the file calls them; empty where it has no header.
        width: how many columns there are at least.
    """
    taken: set[str] = set()
    columns = []
    for at in range(max(len(header), width)):
        said = name_in(header[at]) if at < len(header) else ""
        name, times = said or letter_of(at), 1
        while name.casefold() in taken:
            times += 1
            name = f"{said or letter_of(at)} ({times})"
        taken.add(name.casefold())
        columns.append(ColumnLook(at, name, named=bool(said)))
    return tuple(columns)


def name_in(cell: str) -> str:
    """Return the name that a cell of the header says, on one line."""
    return clean(cell)[:NAME_LIMIT]


def letter_of(position: int) -> str:
    """Return what spreadsheet programs call a column, ``A`` for 0."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
