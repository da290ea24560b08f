"""Reading matrices that somebody else made, from workbooks, CSV files and Markdown."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from domain.errors.matrices import NoMatrixFound
from domain.model.matrix_reading.found import FoundMatrix
from domain.model.matrix_reading.knowing import Named, positions_by_name
from domain.model.matrix_reading.markdown import SEPARATOR, markdown_tables
from domain.model.matrix_reading.recognising import find_matrix
from domain.model.tables import Progress, TableChoices, TableFormat, TableLook, TableRow
from domain.ports import TableReader

MARKDOWN: Final = frozenset({".md", ".markdown"})
"""Endings of files whose tables are written with bars."""

MOST_ROWS: Final = 3_000
"""Rows of a sheet that are looked at; the largest matrix that was met has 98."""

_MOST_SHEETS: Final = 20
_MOST_LINES: Final = 20_000


def matrices_in(
    reader: TableReader,
    path: Path,
    report: Progress | None = None,
    known: Iterable[Named] = (),
) -> tuple[FoundMatrix, ...]:
    """Read all matrices of a file, sheet by sheet; sheets without one are passed over.

    Args:
        reader: reads tables.
        path: the file; it is never changed.
        report: told how far the work is; stops it by raising.
        known: positions; a column that is called like one needs no letter.

    Raises:
        TableRefused: the file cannot be read as a table.
        NoMatrixFound: there is no matrix in it.
        OSError: it cannot be read.
    """
    names = positions_by_name(known)
    found = (find_matrix(rows, name, names) for name, rows in _tables(reader, path, report))
    matrices = tuple(one for one in found if one is not None)
    if not matrices:
        raise NoMatrixFound
    return matrices


def _tables(
    reader: TableReader, path: Path, report: Progress | None
) -> Iterator[tuple[str, tuple[TableRow, ...]]]:
    if path.suffix.lower() in MARKDOWN:
        choices = TableChoices(delimiter=SEPARATOR, header_row=0)
        lines = tuple(islice(reader.rows(path, choices, report), _MOST_LINES))
        for table in markdown_tables(lines):
            yield table.name, table.rows[:MOST_ROWS]
        return
    look = reader.look(path, report=report)
    if look.format is TableFormat.TEXT:
        yield "", _rows(reader, path, replace(look.choices, header_row=0), report)
        return
    for name, choices in _sheets(look):
        yield name, _rows(reader, path, choices, report)


def _sheets(look: TableLook) -> Iterator[tuple[str, TableChoices]]:
    """The sheets that are shown, each to be read whole, without a header."""
    shown = [one for one in look.sheets if one.rows > 1 and not one.hidden]
    for one in shown[:_MOST_SHEETS]:
        yield (
            one.name,
            replace(look.choices, sheet=one.name, header_row=0, columns=one.columns),
        )


def _rows(
    reader: TableReader, path: Path, choices: TableChoices, report: Progress | None
) -> tuple[TableRow, ...]:
    rows = reader.rows(path, choices, report)
    return tuple(islice(rows, MOST_ROWS))
