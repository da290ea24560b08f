"""Reading a workbook that was handed in: bounded, suspicious, and without a word of it told.

Whoever sends a file may have sent anything. A fault names the cell and what belongs there, never
what stands there.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from uuid import UUID

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from domain.errors.prework import (
    NotAWorkbook,
    NotPrework,
    PreworkNewer,
    PreworkRefused,
    PreworkSheetMissing,
)
from domain.model.asked import names_of_fields
from domain.model.fields import PersonaField
from domain.model.prework import PREWORK_SCHEMA, Fault, Prework
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.slips import HIGHEST_NUMBER, Slip, number_of, slip_code
from domain.model.wording import Tongue
from domain.text import LINE_LIMIT, Translate, fold, mark
from exports.bounded_workbook import (
    Cell,
    Check,
    Rows,
    Stopped,
    address_of,
    check_parts,
    content_of_file,
    rows_of,
    stopping,
    text_of,
)
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

MOST_FAULTS: Final = 12
"""Faults that are told at once; mended, the file is read again."""


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
        content = content_of_file(path)
        check = stopping(check)
        try:
            check_parts(content, check)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl warns of what Excel adds to any file
                return self._read(content, check)
        except PreworkRefused:
            raise
        except Stopped as stopped:
            raise stopped.reason from None
        except Exception:  # noqa: BLE001 - openpyxl stumbles in many ways over a damaged file
            # Nothing of the fault is passed on: it may quote what somebody wrote.
            raise NotAWorkbook from None

    def _read(self, content: bytes, check: Check) -> Prework:
        book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        if HIDDEN_SHEET not in book.sheetnames:
            raise NotPrework
        head = _Head.of(_rows_in(book, HIDDEN_SHEET, check))
        if head.sheet not in book.sheetnames:
            raise PreworkSheetMissing(name=head.sheet)
        rows = _rows_in(book, head.sheet, check)
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

    def _head_faults(self, rows: Rows, layout: Layout) -> Iterator[Fault]:
        """Give what is wrong with the columns: missing, renamed, moved, or too many."""
        for number, column in enumerate(layout.columns, 1):
            word = text_of(rows.get(HEAD_ROW, {}).get(number))
            said = {fold(translate(HEADS[column])) for translate in self._translates}
            if word is None or fold(word) not in said:
                sentence = mark(
                    "The heading here must be “{heading}”: a column is missing, moved or renamed."
                )
                yield Fault(address_of(HEAD_ROW, number), sentence, (("heading", HEADS[column]),))
        for row, cells in sorted(rows.items()):
            for number in sorted(cells):
                if row >= HEAD_ROW and number > len(layout.columns):
                    sentence = mark(
                        "This column is not part of the workbook. Delete what stands in it."
                    )
                    yield Fault(address_of(row, number), sentence)
                    return


def _rows_in(book: Workbook, name: str, check: Check) -> Rows:
    sheet = book[name]
    if not isinstance(sheet, ReadOnlyWorksheet):
        raise NotPrework  # a chart under the sheet's name
    return rows_of(sheet, check)


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
    def of(cls, rows: Rows) -> _Head:
        told: dict[str, str] = {}
        personas = []
        for row in range(1, HIDDEN_ROWS + 1):
            cells = rows.get(row, {})
            key, value, more = (text_of(cells.get(column)) or "" for column in (1, 2, 3))
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

    def slips(self, rows: Rows) -> tuple[list[Slip], list[Fault]]:
        """Return the slips in the order of the rows, and what is wrong."""
        slips, faults = [], []
        for row in sorted(row for row in rows if row >= FIRST_ROW):
            try:
                slip = self._slip(rows[row])
            except _Wrong as wrong:
                cell = address_of(row, self._layout.number(wrong.column))
                faults.append(Fault(cell, wrong.sentence))
            else:
                if slip is not None:
                    slips.append(slip)
        free = (number for number in range(1, HIGHEST_NUMBER + 1) if number not in self._numbers)
        numbered = [
            slip if slip.number is not None else replace(slip, number=next(free)) for slip in slips
        ]
        return numbered, faults

    def _slip(self, cells: Mapping[int, Cell]) -> Slip | None:
        """Return the slip of a row, or None where nothing is filled in."""
        by_column = {
            column: cells[place]
            for place, column in enumerate(self._layout.columns, 1)
            if place in cells
        }
        for column, cell in by_column.items():
            if not cell.plain:
                sentence = mark(
                    "A formula, a date or an error stands here. Type the words themselves."
                )
                raise _Wrong(column, sentence)
        said = {column: text_of(cell) or "" for column, cell in by_column.items()}
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
