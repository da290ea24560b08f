"""What the workbook remembers of its registers, so that edits are known when it comes back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import SIDES
from domain.model.matrix_workbook import HIDDEN_SHEET
from domain.model.register_workbook import (
    FIELDS,
    SEALED,
    HandedRegister,
    HandedRow,
    Register,
    RegisterBase,
    register_lines,
    sealed,
)
from domain.model.request_words import STATES
from exports.book import Book, at
from exports.lists import YES_NO
from exports.register import FIRST_ROW, HEAD_ROW

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "side": {side.value: word for side, word in SIDES.items()},
    "state": {state.value: word for state, word in STATES.items()},
    "agreed": YES_NO,
}


def keep_registers(
    book: Book, sheets: Mapping[Register, Worksheet], content: MatrixContent
) -> None:
    """Mark the rows of the registers in a hidden column, and keep what is handed out.

    Args:
        book: the workbook; the matrix is kept in it already.
        sheets: the sheets of the registers, written.
        content: what they say.
    """
    rows: dict[Register, Sequence[tuple[UUID | None, int]]] = {
        Register.PEOPLE: [(one.id, 0) for one in content.people],
        Register.OBLIGATIONS: [(one.id, 0) for one in content.obligations],
        Register.REQUESTS: [(one.id, one.steps) for one in content.requests],
    }
    handed = {one: _handed(one, sheet, rows[one]) for one, sheet in sheets.items()}
    words = {
        group: {book.word(word): code for code, word in known.items()}
        for group, known in _WORDS.items()
    }
    kept = book.workbook[HIDDEN_SHEET]
    lines = register_lines(RegisterBase(handed, words))
    for row, line in enumerate(lines, kept.max_row + 1):
        for place, text in enumerate(line, 1):
            if text:
                cell = at(kept, row, place)
                cell.value, cell.data_type = text, "s"


def _handed(
    register: Register, sheet: Worksheet, rows: Sequence[tuple[UUID | None, int]]
) -> HandedRegister:
    fields = FIELDS[register]
    hidden = len(fields) + 1
    cell = at(sheet, HEAD_ROW, hidden)
    cell.value, cell.data_type = register.mark, "s"
    sheet.column_dimensions[get_column_letter(hidden)].hidden = True
    heads = {field: _said(sheet, HEAD_ROW, at) for at, field in enumerate(fields, 1) if field}
    kept = []
    for row, (id, steps) in enumerate(rows, FIRST_ROW):
        if id is None:
            continue
        cell = at(sheet, row, hidden)
        cell.value, cell.data_type = str(id), "s"
        cells = {field: _said(sheet, row, at) for at, field in enumerate(fields, 1) if field}
        if register in SEALED:
            cells = {field: sealed(id, text) for field, text in cells.items()}
        kept.append(HandedRow(id, cells, steps))
    return HandedRegister(register, heads, tuple(kept))


def _said(sheet: Worksheet, row: int, column: int) -> str:
    """Return what a cell holds, as a reader of tables will tell it."""
    value = at(sheet, row, column).value
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
