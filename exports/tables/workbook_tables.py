"""Tables in workbooks, as the process that reads them sees them."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError

from domain.errors.tables import SheetNotFound, TableDamaged, TableEmpty
from domain.model.tables import (
    Progress,
    SheetLook,
    TableChoices,
    TableEncoding,
    TableFact,
    TableFormat,
    TableLook,
    TableRow,
)
from exports.tables.mending import Mender, inner_encoding
from exports.tables.parts import Parts
from exports.tables.sheet_rows import SheetRow, sheet_rows
from exports.tables.survey import TELLING_ROWS, Survey, padded
from exports.tables.syllables import plausibility
from exports.tables.tally import Tally
from exports.tables.workbook_parts import BookParts, SheetPart, book_parts

MOST_SHEETS: Final = 50
"""Sheets that are told of."""

_DAMAGE: Final = (zipfile.BadZipFile, zlib.error, EOFError, ExpatError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A sheet that was gone through."""

    part: SheetPart
    survey: Survey
    hidden_rows: int

    @property
    def look(self) -> SheetLook:
        return SheetLook(self.part.name, self.survey.rows, self.survey.width, self.part.hidden)


def look_at_workbook(path: Path, choices: TableChoices, report: Progress | None) -> TableLook:
    """Recognise a table in a workbook (see ``ports.TableReader.look``)."""
    with _opened(path) as (parts, book):
        seen = [_surveyed(parts, book, part, choices, report) for part in book.sheets[:MOST_SHEETS]]
        chosen = _chosen(seen, choices.sheet)
        if book.macros:
            chosen.survey.tally.add(TableFact.MACROS)
        chosen.survey.tally.add(TableFact.HIDDEN_ROWS, count=chosen.hidden_rows)
        words = (cell for _, cell in chosen.survey.telling)
        inner = choices.inner or inner_encoding(words) or TableEncoding.WINDOWS_1252
        mender = _mender(inner, chosen.survey.telling, chosen.survey.tally)
        found = chosen.survey.found(mender, exact_width=False)
        return TableLook(
            format=TableFormat.WORKBOOK,
            size=path.stat().st_size,
            choices=replace(
                choices,
                inner=inner,
                sheet=chosen.part.name,
                header_row=found.header_row,
                columns=len(found.columns),
            ),
            columns=found.columns,
            sample=found.sample,
            rows=found.rows,
            sheets=tuple(one.look for one in seen),
            hidden_rows=chosen.hidden_rows,
            warnings=found.warnings,
        )


def rows_of_workbook(
    path: Path, choices: TableChoices, report: Progress | None
) -> Iterator[TableRow]:
    """Read the rows below the header of a sheet (see ``ports.TableReader.rows``)."""
    known = (choices.sheet, choices.header_row, choices.columns, choices.inner)
    if None in known:
        choices = look_at_workbook(path, choices, None).choices
    with _opened(path) as (parts, book):
        part = next((one for one in book.sheets if one.name == choices.sheet), None)
        if part is None:
            raise SheetNotFound(name=choices.sheet or "")
        rows = sheet_rows(parts, part.part, book, Tally(), report)
        beginning = list(islice(rows, TELLING_ROWS))
        survey = Survey(choices.header_row, Tally())
        _take(survey, beginning, choices)
        inner = choices.inner or TableEncoding.WINDOWS_1252
        mender = _mender(inner, survey.telling, Tally())
        for one in chain(beginning, rows):
            row = one.row
            if row.number <= (choices.header_row or 0) or _left_out(one, choices):
                continue
            cells = row.cells if mender.idle else mender.cells(row.cells)
            yield row._replace(cells=padded(cells, choices.columns or 0))


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Parts, BookParts]]:
    parts = Parts(path)
    try:
        yield parts, book_parts(parts)
    except _DAMAGE as damage:
        raise TableDamaged from damage
    finally:
        parts.close()


def _surveyed(
    parts: Parts, book: BookParts, part: SheetPart, choices: TableChoices, report: Progress | None
) -> _Seen:
    chosen = choices.sheet is None or choices.sheet == part.name
    tally = Tally()
    survey = Survey(choices.header_row if chosen else None, tally)
    rows = sheet_rows(parts, part.part, book, tally, report)
    return _Seen(part, survey, _take(survey, rows, choices))


def _take(survey: Survey, rows: Iterable[SheetRow], choices: TableChoices) -> int:
    """Go through rows and return how many with a word in them are hidden."""
    hidden = 0
    for one in rows:
        if not any(one.row.cells):
            continue
        hidden += one.hidden
        if _left_out(one, choices):
            survey.skip(one.row.number)
        else:
            survey.take(one.row)
    return hidden


def _left_out(one: SheetRow, choices: TableChoices) -> bool:
    return not any(one.row.cells) or (one.hidden and not choices.hidden_rows)


def _chosen(seen: list[_Seen], name: str | None) -> _Seen:
    """Return the sheet that was asked for, or the one that most looks like a table."""
    if name is not None:
        for one in seen:
            if one.part.name == name:
                return one
        raise SheetNotFound(name=name)
    filled = [one for one in seen if one.survey.rows]
    if not filled:
        raise TableEmpty
    shown = [one for one in filled if not one.part.hidden] or filled
    tables = [one for one in shown if one.survey.rows > 1 and one.survey.width > 1]
    return (tables or shown)[0]


def _mender(inner: TableEncoding, telling: Collection[tuple[int, str]], tally: Tally) -> Mender:
    said = "\n".join(cell for _, cell in telling).replace("Ð", "Đ").replace("ð", "đ")
    alike = plausibility(said).vietnamese >= 0.5
    return Mender(inner, telling, look_alikes=alike, tally=tally)
