"""Tables in text files: CSV, TSV and their kin, streamed."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from domain.errors.tables import TableEmpty
from domain.model.tables import (
    CELL_LIMIT,
    NO_MARKS,
    CellMark,
    EncodingLook,
    Progress,
    TableChoices,
    TableEncoding,
    TableFact,
    TableFormat,
    TableLook,
    TableRow,
    TableWarning,
)
from exports.tables.delimiters import ends_mixed, guess_delimiter, separator_line
from exports.tables.guessing import byte_order_mark, guess
from exports.tables.mending import Mender, inner_encoding
from exports.tables.records import Records
from exports.tables.survey import TELLING_ROWS, Found, Survey
from exports.tables.syllables import plausibility
from exports.tables.tally import Tally
from exports.tables.text_blocks import text_blocks

MOST_BYTES: Final = 4_000_000_000
"""Bytes of a file that is read at all."""

LOOKED_AT: Final = 64_000_000
"""Bytes of a file that a look goes through; beyond them rows are estimated."""

COLUMN_LIMIT: Final = 1_000
"""Cells of a row that are read; some programs export hundreds."""

_HEAD: Final = 65_536
_TODAY: Final = (TableEncoding.UTF_8, TableEncoding.UTF_16_LE, TableEncoding.UTF_16_BE)
_SCIENTIFIC: Final = re.compile(r"\s*[+-]?\d+(?:[.,]\d*)?[eE]\+\d{1,3}\s*")


@dataclass(frozen=True, slots=True)
class _Form:
    """How a file is written."""

    size: int
    mark: int
    encoding: EncodingLook
    delimiter: str
    separator_line: bool
    inner: TableEncoding
    look_alikes: bool
    mixed_ends: bool


def look_at_text(path: Path, choices: TableChoices, report: Progress | None) -> TableLook:
    """Recognise a table in a text file (see ``ports.TableReader.look``)."""
    with path.open("rb") as file:
        form = _form(path, file, choices)
        found, complete = _found(_surveyed(file, form, choices, report), form, choices)
    rows, warnings = found.rows, found.warnings
    if form.size > LOOKED_AT:
        rows = round(rows * form.size / LOOKED_AT)
        warnings += (TableWarning(TableFact.ESTIMATED),)
    return TableLook(
        format=TableFormat.TEXT,
        size=form.size,
        choices=complete,
        columns=found.columns,
        sample=found.sample,
        rows=rows,
        encoding=form.encoding,
        separator_line=form.separator_line,
        warnings=warnings,
    )


def rows_of_text(path: Path, choices: TableChoices, report: Progress | None) -> Iterator[TableRow]:
    """Read the rows below the header of a text file (see ``ports.TableReader.rows``)."""
    with path.open("rb") as file:
        form = _form(path, file, choices)
        survey = None
        known = choices.header_row is not None and choices.columns is not None
        if not known or form.inner is not TableEncoding.WINDOWS_1252:
            survey = _surveyed(file, form, choices, None, TELLING_ROWS)
            _, choices = _found(survey, form, choices)
        header, width = choices.header_row or 0, choices.columns or 0
        mender = _mender(survey, form.inner, Tally())
        for batch in _batches(file, form, Tally(), report, width=width):
            rows = batch
            if batch[0].number <= header:
                rows = [row for row in batch if row.number > header]
            if not mender.idle:
                rows = [row._replace(cells=mender.cells(row.cells)) for row in rows]
            yield from rows


def _surveyed(
    file: BinaryIO,
    form: _Form,
    choices: TableChoices,
    report: Progress | None,
    rows: int | None = None,
) -> Survey:
    """Go through the rows, or through the first of them."""
    tally = Tally()
    if form.mixed_ends:
        tally.add(TableFact.MIXED_LINE_ENDS)
    survey = Survey(choices.header_row, tally)
    for batch in _batches(file, form, tally, report, most=LOOKED_AT):
        for row in batch:
            survey.take(row)
        if rows is not None and survey.rows >= rows:
            break
    if not survey.rows:
        raise TableEmpty
    return survey


def _found(survey: Survey, form: _Form, choices: TableChoices) -> tuple[Found, TableChoices]:
    """Return what was found, and the choices, complete."""
    found = survey.found(_mender(survey, form.inner, survey.tally), exact_width=True)
    return found, replace(
        choices,
        encoding=form.encoding.encoding,
        inner=form.inner,
        delimiter=form.delimiter,
        header_row=found.header_row,
        columns=len(found.columns),
    )


def _mender(survey: Survey | None, inner: TableEncoding, tally: Tally) -> Mender:
    return Mender(inner, survey.telling if survey else (), look_alikes=False, tally=tally)


def _form(path: Path, file: BinaryIO, choices: TableChoices) -> _Form:
    """Return how a file is written, from its beginning."""
    size = path.stat().st_size
    look = guess(file)
    file.seek(0)
    head = file.read(_HEAD)
    marked, mark = byte_order_mark(head)
    chosen = choices.encoding
    if chosen is not None and chosen is not look.encoding:
        look = EncodingLook(chosen, marked=False, confidence=1.0, runner_up=look.encoding)
        mark = mark if marked is chosen else 0
    text = _head(file, look.encoding, mark)
    first, _, rest = text.partition("\r" if "\n" not in text else "\n")
    named = separator_line(first)
    delimiter = choices.delimiter or named or guess_delimiter(text if named is None else rest)
    inner = choices.inner or _inner(text, delimiter, look.encoding)
    return _Form(
        size=size,
        mark=mark,
        encoding=look,
        delimiter=delimiter,
        separator_line=named is not None,
        inner=inner,
        look_alikes=inner is TableEncoding.WINDOWS_1252 and _look_alikes(text),
        mixed_ends=ends_mixed(text),
    )


def _inner(text: str, delimiter: str, encoding: TableEncoding) -> TableEncoding:
    """Return in which encoding cells were typed; only today's letters hide another one."""
    if encoding not in _TODAY:
        return TableEncoding.WINDOWS_1252
    cells = re.split(f"[{re.escape(delimiter)}\r\n]", text)
    return inner_encoding(cells) or TableEncoding.WINDOWS_1252


def _head(file: BinaryIO, encoding: TableEncoding, mark: int) -> str:
    """Return the first lines of a file."""
    file.seek(mark)
    blocks = text_blocks(file, encoding, Tally(), most=_HEAD)
    text = "".join(blocks)
    whole = not file.read(1)
    return text if whole else text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text


def _look_alikes(text: str) -> bool:
    """Whether Ð is the Vietnamese letter here: the words around it are."""
    return plausibility(text.replace("Ð", "Đ").replace("ð", "đ")).vietnamese >= 0.5


def _batches(
    file: BinaryIO,
    form: _Form,
    tally: Tally,
    report: Progress | None,
    *,
    most: int | None = None,
    width: int = 0,
) -> Iterator[list[TableRow]]:
    """Read the rows with a word in them from the beginning, some at a time, each so wide at least.

    This is where the time goes: a hundred thousand rows pass here one by one.
    """
    file.seek(form.mark)
    blocks = text_blocks(
        file,
        form.encoding.encoding,
        tally,
        look_alikes=form.look_alikes,
        report=report,
        size=form.size,
        most=most,
    )
    records = Records(blocks, form.delimiter, tally)
    number = 0 if form.separator_line else 1
    padding = ("",) * width
    for batch in records.batches():
        rows = [
            TableRow(at, (*cells, *padding[len(cells) :]) if len(cells) < width else tuple(cells))
            for at, cells in enumerate(batch, number)
            if at and cells and (cells[0].strip() or "".join(cells).strip())
        ]
        if records.odd or max(map(len, batch)) > COLUMN_LIMIT:
            rows = [_looked_at_closer(row, tally) for row in rows]
        number += len(batch)
        if rows:
            yield rows


def _looked_at_closer(row: TableRow, tally: Tally) -> TableRow:
    """Compose, cut and mark the cells of a row."""
    number, cells = row.number, row.cells
    tally.add(TableFact.COLUMNS_LEFT_OUT, number, len(cells) - COLUMN_LIMIT)
    marks = {}
    for at, cell in enumerate(cells[:COLUMN_LIMIT]):
        if len(cell) > CELL_LIMIT:
            marks[at] = CellMark.CUT
        elif _SCIENTIFIC.fullmatch(cell):
            marks[at] = CellMark.SCIENTIFIC
    read = (unicodedata.normalize("NFC", cell[:CELL_LIMIT]) for cell in cells[:COLUMN_LIMIT])
    return TableRow(number, tuple(read), marks or NO_MARKS)
