"""Reading a workbook that was handed in: bounded, suspicious, and without a word of it told.

Whoever sends a file may have sent anything. Its size is asked before it is read; what it unpacks
to, its rows and its cells are counted; formulas are never calculated. A fault names the cell and
what belongs there, never what stands there.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._reader import WorkSheetParser

from domain.errors.prework import (
    NotAWorkbook,
    NotPrework,
    PreworkNewer,
    PreworkRefused,
    PreworkSheetMissing,
    WorkbookLocked,
    WorkbookTooLarge,
)
from domain.model.asked import names_of_fields
from domain.model.fields import PersonaField
from domain.model.prework import PREWORK_SCHEMA, Fault, Prework
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.slips import HIGHEST_NUMBER, Slip, number_of, slip_code
from domain.model.wording import Tongue
from domain.text import LINE_LIMIT, Translate, clean, fold, mark
from exports.prework_layout import (
    FIRST_ROW,
    HEAD_ROW,
    HEADS,
    HIDDEN_ROWS,
    HIDDEN_SHEET,
    Column,
    Key,
    Layout,
)

MOST_BYTES: Final = 2_000_000
"""Bytes of a file; the one that is handed out has some 12,000."""

MOST_OF_A_SHEET: Final = 3_000_000
"""Bytes that a sheet may unpack to: some programs write every empty cell of a thousand rows."""

MOST_OF_A_PART: Final = 600_000
"""Bytes that any other part may unpack to; openpyxl takes five seconds for a million of styles."""

MOST_UNPACKED: Final = 6_000_000
"""Bytes that all parts together may unpack to."""

MOST_PARTS: Final = 200
MOST_ROWS: Final = 5_000
MOST_CELLS: Final = 60_000
MOST_FAULTS: Final = 12
"""Faults that are told at once; mended, the file is read again."""

_CHUNK: Final = 65_536
_ENCRYPTED: Final = 1
_SHEETS: Final = "xl/worksheets/"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_KINDS_OF_TEXT: Final = frozenset({"s", "n", "inlineStr"})

Check = Callable[[], None]


class _Cell(NamedTuple):
    value: object
    kind: str


_Rows = Mapping[int, Mapping[int, _Cell]]


class XlsxPreworkReader:
    """Reads workbooks for writing beforehand (``ports.PreworkReader``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translates = [translate_for(tongue) for tongue in Tongue]

    def read(self, path: Path, check: Check) -> Prework:
        """Read a workbook.

        Args:
            path: the file; it is not changed.
            check: called now and then; what it raises stops the reading.

        Raises:
            PreworkRefused: the file is none of those that were handed out, damaged, locked, far
                too large, or made by a newer version.
            OSError: it cannot be read.
        """
        content = _taken(path)
        stopping = _stopping(check)
        try:
            _check_parts(content, stopping)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl warns of what Excel adds to any file
                return self._read(content, stopping)
        except PreworkRefused:
            raise
        except _Stopped as stopped:
            raise stopped.reason from None
        except Exception:  # noqa: BLE001 - openpyxl stumbles in many ways over a damaged file
            # Nothing of the fault is passed on: it may quote what somebody wrote.
            raise NotAWorkbook from None

    def _read(self, content: bytes, check: Check) -> Prework:
        book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        if HIDDEN_SHEET not in book.sheetnames:
            raise NotPrework
        head = _Head.of(_rows(book[HIDDEN_SHEET], check))
        if head.sheet not in book.sheetnames:
            raise PreworkSheetMissing(name=head.sheet)
        rows = _rows(book[head.sheet], check)
        layout = Layout.of(head.asks, head.side, head.personas)
        faults = list(self._head_faults(rows, layout))
        slips: list[Slip] = []
        if not faults:
            body = _Body(head, layout, names_of_fields(self._translates))
            slips, faults = body.slips(rows)
        return Prework(
            head.session_id,
            head.writing_id,
            head.asks,
            head.side,
            tuple(slips),
            tuple(faults[:MOST_FAULTS]),
        )

    def _head_faults(self, rows: _Rows, layout: Layout) -> Iterator[Fault]:
        """Give what is wrong with the columns: missing, renamed, moved, or too many."""
        for number, column in enumerate(layout.columns, 1):
            word = _text(rows.get(HEAD_ROW, {}).get(number))
            said = {fold(translate(HEADS[column])) for translate in self._translates}
            if word is None or fold(word) not in said:
                sentence = mark(
                    "The heading here must be “{heading}”: a column is missing, moved or renamed."
                )
                yield Fault(_address(HEAD_ROW, number), sentence, (("heading", HEADS[column]),))
        for row, cells in sorted(rows.items()):
            for number in sorted(cells):
                if row >= HEAD_ROW and number > len(layout.columns):
                    sentence = mark(
                        "This column is not part of the workbook. Delete what stands in it."
                    )
                    yield Fault(_address(row, number), sentence)
                    return


class _Stopped(Exception):
    """Carries what stopped the reading past the net for openpyxl's own troubles."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def _stopping(check: Check) -> Check:
    def checked() -> None:
        try:
            check()
        except Exception as reason:
            raise _Stopped(reason) from reason

    return checked


def _taken(path: Path) -> bytes:
    """Return the file's bytes; its size is asked before and counted again."""
    if path.stat().st_size > MOST_BYTES:
        raise WorkbookTooLarge
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise WorkbookTooLarge
    if content.startswith(_OLE):
        raise WorkbookLocked
    if not content.startswith(_ZIP):
        raise NotAWorkbook
    return content


def _check_parts(content: bytes, check: Check) -> None:
    """Unpack every part once, counting: what a zip says of its own sizes may be a lie."""
    unpacked = 0
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if len(parts.infolist()) > MOST_PARTS:
            raise WorkbookTooLarge
        for part in parts.infolist():
            if part.flag_bits & _ENCRYPTED:
                raise WorkbookLocked
            in_a_sheet = part.filename.startswith(_SHEETS)
            most = min(MOST_OF_A_SHEET if in_a_sheet else MOST_OF_A_PART, MOST_UNPACKED - unpacked)
            with parts.open(part) as opened:
                size = 0
                while chunk := opened.read(_CHUNK):
                    check()
                    size += len(chunk)
                    if size > most:
                        raise WorkbookTooLarge
            unpacked += size


def _rows(sheet: Any, check: Check) -> _Rows:
    """Return what stands in the cells of a sheet, as far as they hold anything.

    The sheet's own word on its size is not asked. openpyxl's parser is used below its read-only
    sheet, which fills gaps: one cell in the last row would make a million empty ones.
    """
    if not hasattr(sheet, "_get_source"):
        raise NotPrework  # a chart under the sheet's name
    found: dict[int, dict[int, _Cell]] = {}
    count = 0
    book = sheet.parent
    with sheet._get_source() as source:
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for at, (row, cells) in enumerate(parser.parse()):
            check()
            count += len(cells)
            if at > MOST_ROWS or count > MOST_CELLS:
                raise WorkbookTooLarge
            filled = {
                int(cell["column"]): _Cell(cell["value"], str(cell["data_type"]))
                for cell in cells
                if cell["value"] is not None and cell["value"] != ""
            }
            if filled:
                found.setdefault(row, {}).update(filled)
    return found


@dataclass(frozen=True, slots=True)
class _Head:
    """What the hidden sheet says."""

    session_id: UUID
    writing_id: UUID
    asks: Ask
    side: Side
    step_code: str
    sheet: str
    personas: tuple[tuple[str, UUID], ...]

    @classmethod
    def of(cls, rows: _Rows) -> _Head:
        told: dict[str, str] = {}
        personas = []
        for row in range(1, HIDDEN_ROWS + 1):
            cells = rows.get(row, {})
            key, value, more = (_text(cells.get(column)) or "" for column in (1, 2, 3))
            if key == Key.PERSONA:
                personas.append((fold(value), more))
            elif key:
                told.setdefault(key, value)
        schema = told.get(Key.SCHEMA, "")
        if schema != PREWORK_SCHEMA:
            ours = schema.startswith(PREWORK_SCHEMA.partition("/")[0])
            raise PreworkNewer if ours else NotPrework
        try:
            return cls(
                UUID(told[Key.SESSION]),
                UUID(told[Key.WRITING]),
                Ask(told[Key.ASKS]),
                Side(told[Key.SIDE]),
                told[Key.STEP],
                told[Key.SHEET],
                tuple((called, UUID(id)) for called, id in personas),
            )
        except (KeyError, ValueError):
            raise NotPrework from None


class _Wrong(Exception):
    """A cell does not hold what belongs there."""

    def __init__(self, column: Column, sentence: str) -> None:
        super().__init__()
        self.column = column
        self.sentence = sentence


class _Body:
    """Reads the rows that were filled in."""

    def __init__(self, head: _Head, layout: Layout, names: Mapping[str, PersonaField]) -> None:
        self._head = head
        self._layout = layout
        self._names = names
        self._personas = dict(head.personas)
        self._numbers: set[int] = set()

    def slips(self, rows: _Rows) -> tuple[list[Slip], list[Fault]]:
        """Return the slips in the order of the rows, and what is wrong."""
        slips, faults = [], []
        for row in sorted(row for row in rows if row >= FIRST_ROW):
            try:
                slip = self._slip(rows[row])
            except _Wrong as wrong:
                cell = _address(row, self._layout.number(wrong.column))
                faults.append(Fault(cell, wrong.sentence))
            else:
                if slip is not None:
                    slips.append(slip)
        free = (number for number in range(1, HIGHEST_NUMBER + 1) if number not in self._numbers)
        numbered = [
            slip if slip.number is not None else replace(slip, number=next(free)) for slip in slips
        ]
        return numbered, faults

    def _slip(self, cells: Mapping[int, _Cell]) -> Slip | None:
        """Return the slip of a row, or None where nothing is filled in."""
        by_column = {
            column: cells[place]
            for place, column in enumerate(self._layout.columns, 1)
            if place in cells
        }
        for column, cell in by_column.items():
            if cell.kind not in _KINDS_OF_TEXT:
                sentence = mark(
                    "A formula, a date or an error stands here. Type the words themselves."
                )
                raise _Wrong(column, sentence)
        said = {column: _text(cell) or "" for column, cell in by_column.items()}
        number = self._number(said.get(Column.CODE, ""))
        if not any(said.get(column) for column in self._layout.columns if column != Column.CODE):
            return None
        return Slip(
            text=self._words(said.get(Column.TEXT, "")),
            field=self._field(said.get(Column.FIELD, "")),
            of_ten=self._of_ten(said.get(Column.OF_TEN, "")),
            persona_id=self._persona(said.get(Column.PERSONA, "")),
            number=number,
        )

    def _number(self, code: str) -> int | None:
        """Return the number in a code; a row that somebody added has none and gets one."""
        if not code:
            return None
        tail = code.rpartition("-")[2]
        number = number_of(code) if tail.isdecimal() and len(tail) <= 3 else 0
        expected = slip_code(self._head.step_code, self._head.side, number)
        if not 1 <= number <= HIGHEST_NUMBER or code.upper() != expected:
            raise _Wrong(Column.CODE, mark("This code is none of this side and this question."))
        if number in self._numbers:
            raise _Wrong(Column.CODE, mark("This code stands in two rows."))
        self._numbers.add(number)
        return number

    def _words(self, text: str) -> str:
        if not text:
            raise _Wrong(Column.TEXT, mark("The row is begun, but the slip has no words."))
        if len(text) > LINE_LIMIT:
            raise _Wrong(Column.TEXT, mark("The slip is too long: at most 300 characters."))
        return text

    def _field(self, word: str) -> PersonaField | None:
        if Column.FIELD not in self._layout.columns:
            return None
        field = self._names.get(fold(word))
        if field is None:
            raise _Wrong(Column.FIELD, mark("Choose one of the slots from the list."))
        return field

    def _persona(self, word: str) -> UUID | None:
        if Column.PERSONA not in self._layout.columns:
            return None
        persona_id = self._personas.get(fold(word))
        if persona_id is None:
            raise _Wrong(Column.PERSONA, mark("Choose one of the personas from the list."))
        return persona_id

    def _of_ten(self, word: str) -> int | None:
        if Column.OF_TEN not in self._layout.columns or not word:
            return None
        digits = word.removesuffix("/10").strip()
        if not (digits.isascii() and digits.isdecimal() and int(digits[:4]) <= 10):
            raise _Wrong(Column.OF_TEN, mark("A whole number from 0 to 10."))
        return int(digits)


def _text(cell: _Cell | None) -> str | None:
    """Return a cell's text on one line, or None where it holds none; a number as it is shown."""
    if cell is None:
        return None
    value = cell.value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return clean(str(value).replace("_x000D_", "\n")) or None


def _address(row: int, column: int) -> str:
    return f"{get_column_letter(column)}{row}"
