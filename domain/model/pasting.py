"""Reading notes as people type and paste them."""

import re
from collections.abc import Mapping, Sequence

from domain.model.fields import PersonaField
from domain.model.slips import Slip
from domain.text import fold

_BULLET = re.compile(r"^[-–—•*·▪○●☐✓]\s+")


def slips_of_paste(text: str, names: Mapping[str, PersonaField]) -> tuple[Slip, ...]:
    """Read a pasted text as notes, each with the slot that it names.

    A table of two columns of which one holds nothing but names of slots or questions is read row
    by row: the name says where the text belongs, an empty one leaves it to the open question, and
    a first row of headings is passed over. Everything else is read as ``parts_of_paste`` does.

    Args:
        text: what was pasted.
        names: slots by their folded names, in every language that people may use.
    """
    rows = [[cell.strip() for cell in row] for row in _rows(text)]
    rows = [row for row in rows if any(row)]
    column = _naming_column(rows, names)
    if column is None:
        return tuple(Slip(part) for part in parts_of_paste(text))
    if fold(rows[0][column]) not in names and rows[0][column]:
        rows = rows[1:]
    slips = (Slip(_BULLET.sub("", row[1 - column]), names.get(fold(row[column]))) for row in rows)
    return tuple(slip for slip in slips if slip.text)


def parts_of_paste(text: str) -> tuple[str, ...]:
    """Split a pasted text into notes: one a line, or one a cell of a spreadsheet.

    Spreadsheets copy cells with tabs between columns and line breaks between rows, and put a cell
    that holds a line break or a quotation mark into quotation marks, doubling those inside. A
    bullet at the beginning of a line is dropped, and so is what is empty.
    """
    parts = (_BULLET.sub("", cell.strip()) for row in _rows(text) for cell in row)
    return tuple(part for part in parts if part)


def rows_of_paste(text: str) -> tuple[tuple[str, ...], ...]:
    """Split what was copied from a spreadsheet into rows of cells; empty rows are dropped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    rows: list[list[str]] = [[]]
    place = 0
    while place < len(text):
        cell, place = _cell(text, place)
        rows[-1].append(cell.strip())
        if place <= len(text) and text[place - 1 : place] == "\n":
            rows.append([])
    return tuple(tuple(row) for row in rows if any(row))


_OF_TEN = re.compile(r"[\s,;:–-]*[(\[]?\b(10|\d)\s*/\s*10[)\]]?$")


def with_of_ten(text: str) -> tuple[str, int | None]:
    """Part a note from the "7/10" that may end it: so many of ten customers.

    A note that is nothing but the number stays as it is.
    """
    found = _OF_TEN.search(text)
    if found is None or found.start() == 0:
        return text, None
    return text[: found.start()], int(found.group(1))


def _naming_column(rows: Sequence[Sequence[str]], names: Mapping[str, PersonaField]) -> int | None:
    """Return the column that names slots: 0 or 1, or None where the text is no such table."""
    if not rows or any(len(row) != 2 for row in rows):
        return None
    for column in (0, 1):
        known = [fold(row[column]) in names for row in rows if row[column]]
        if known and (all(known) or (all(known[1:]) and len(known) > 1 and _is_head(rows[0]))):
            return column
    return None


_HEADS = frozenset(
    {"o", "muc", "cau hoi", "phan", "phieu", "noi dung", "ghi chu", "y kien", "field", "section"}
    | {"question", "slot", "note", "notes", "text", "slip"}
)
"""Folded words that head the columns of such a table."""


def _is_head(row: Sequence[str]) -> bool:
    return all(fold(cell) in _HEADS for cell in row if cell)


def _rows(text: str) -> list[list[str]]:
    """Part a text into rows of cells; a text without tabs has rows of one cell."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" not in text and not _is_one_quoted_cell(text):
        return [[line] for line in text.split("\n")]
    rows: list[list[str]] = [[]]
    place = 0
    while place < len(text):
        cell, place = _cell(text, place)
        rows[-1].append(cell)
        if text[place - 1 : place] == "\n":
            rows.append([])
    return rows


def _is_one_quoted_cell(text: str) -> bool:
    """Tell whether a text is a single column with a cell that spans lines."""
    return bool(re.search(r'(?:^|\n)"(?:[^"]|"")*\n(?:[^"]|"")*"(?:\n|$)', text))


def _cell(text: str, start: int) -> tuple[str, int]:
    """Return a cell and the place after the separator that ends it."""
    quoted = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|$)').match(text, start)
    if quoted:
        return quoted.group(1).replace('""', '"').replace("\n", " "), quoted.end() + 1
    plain = re.compile(r"[^\t\n]*").match(text, start)
    assert plain is not None
    return plain.group(), plain.end() + 1
