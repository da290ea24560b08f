"""Tables in Markdown: each has a row of dashes below its head, and a heading somewhere above."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from domain.model.tables import TableRow

SEPARATOR: Final = "|"
"""What stands between the cells of a row."""

_DASHES: Final = re.compile(r"\s*:?-{1,}:?\s*")
_EMPHASIS: Final = re.compile(r"(\*{1,3}|_{2})(?=\S)(.+?)(?<=\S)\1")
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_HEADING: Final = re.compile(r"#{1,6}\s+(.*?)\s*#*")


class MarkdownTable(NamedTuple):
    """A table: the heading above it, or nothing, and its rows without the one of dashes."""

    name: str
    rows: tuple[TableRow, ...]


def markdown_tables(rows: Sequence[TableRow]) -> Iterator[MarkdownTable]:
    """Find the tables in the lines of a file, each cut at its bars."""
    name, place = "", 0
    while place < len(rows):
        first = rows[place].cells[0].strip() if rows[place].cells else ""
        if heading := _HEADING.fullmatch(first):
            name = heading.group(1)
        if place + 1 < len(rows) and _dashes(rows[place + 1]) and _barred(rows[place]):
            end = place + 2
            while end < len(rows) and _follows(rows[end - 1], rows[end]):
                end += 1
            yield MarkdownTable(name, tuple(map(_cut, (rows[place], *rows[place + 2 : end]))))
            place = end
        else:
            place += 1


def _barred(row: TableRow) -> bool:
    return len(row.cells) > 1 and any(row.cells[1:])


def _dashes(row: TableRow) -> bool:
    cells = [cell for cell in row.cells if cell.strip()]
    return len(row.cells) > 1 and bool(cells) and all(map(_DASHES.fullmatch, cells))


def _follows(before: TableRow, row: TableRow) -> bool:
    """A blank line ends a table."""
    return row.number == before.number + 1 and _barred(row)


def _cut(row: TableRow) -> TableRow:
    """Leave out what stands before the first bar, and what only says how words look."""
    cells = row.cells if row.cells[0].strip() else row.cells[1:]
    return row._replace(cells=tuple(map(_plain, cells)))


def _plain(cell: str) -> str:
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\2", cell)).strip()
