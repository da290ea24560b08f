"""What the process that reads workbooks and the program say to each other: lines of JSON.

JSON, because what comes back may come from a process that a hostile file has taken over: unlike a
pickle it can hold nothing that runs.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any, Final

from domain.errors import DomainError
from domain.errors.tables import (
    NotATable,
    SheetNotFound,
    TableDamaged,
    TableEmpty,
    TableLocked,
    TableOldFormat,
    TableReadingFailed,
    TableTooLarge,
)
from domain.model.tables import (
    NO_MARKS,
    CellMark,
    ColumnLook,
    SheetLook,
    TableChoices,
    TableEncoding,
    TableFact,
    TableFormat,
    TableLook,
    TableRow,
    TableWarning,
)

_ERRORS: Final[Mapping[str, type[DomainError]]] = {
    one.__name__: one
    for one in (
        NotATable,
        SheetNotFound,
        TableDamaged,
        TableEmpty,
        TableLocked,
        TableOldFormat,
        TableTooLarge,
    )
}


def line(kind: str, value: object) -> bytes:
    """Return one message as a line."""
    return json.dumps([kind, value], separators=(",", ":")).encode() + b"\n"


def said(data: bytes) -> tuple[str, Any]:
    """Return a message's kind and value.

    Raises:
        ValueError: it is none.
    """
    kind, value = json.loads(data)
    if not isinstance(kind, str):
        raise TypeError
    return kind, value


def choices_of(told: Mapping[str, Any]) -> TableChoices:
    """Return the choices of a message."""
    encoding, inner = told["encoding"], told["inner"]
    return TableChoices(
        encoding=None if encoding is None else TableEncoding(encoding),
        inner=None if inner is None else TableEncoding(inner),
        delimiter=told["delimiter"],
        sheet=told["sheet"],
        header_row=told["header_row"],
        columns=told["columns"],
        hidden_rows=told["hidden_rows"],
    )


def row_told(row: TableRow) -> list[Any]:
    """Return a row for a message."""
    return (
        [row.number, row.cells, list(row.marks.items())] if row.marks else [row.number, row.cells]
    )


def rows_of(told: Iterable[list[Any]]) -> list[TableRow]:
    """Return the rows of a message."""
    return [_row_of(one) for one in told]


def _row_of(told: list[Any]) -> TableRow:
    marks = {int(at): CellMark(mark) for at, mark in told[2]} if len(told) > 2 else NO_MARKS
    return TableRow(int(told[0]), tuple(told[1]), marks)


def look_told(look: TableLook) -> dict[str, Any]:
    """Return a look for a message."""
    told = asdict(replace(look, sample=()))
    told["sample"] = [row_told(row) for row in look.sample]
    return told


def look_of(told: Mapping[str, Any]) -> TableLook:
    """Return the look of a message about a workbook."""
    return TableLook(
        format=TableFormat(told["format"]),
        size=told["size"],
        choices=choices_of(told["choices"]),
        columns=tuple(ColumnLook(**one) for one in told["columns"]),
        sample=tuple(rows_of(told["sample"])),
        rows=told["rows"],
        sheets=tuple(SheetLook(**one) for one in told["sheets"]),
        hidden_rows=told["hidden_rows"],
        warnings=tuple(
            TableWarning(TableFact(one["fact"]), one["count"], tuple(one["places"]))
            for one in told["warnings"]
        ),
    )


def error_told(error: DomainError) -> dict[str, Any]:
    """Return an error for a message."""
    return {"name": type(error).__name__, "arguments": error.arguments}


def error_of(told: Mapping[str, Any]) -> DomainError:
    """Return the error of a message."""
    kind = _ERRORS.get(told["name"], TableReadingFailed)
    return kind(**told["arguments"]) if kind is not TableReadingFailed else kind()
