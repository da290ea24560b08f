"""Reading notes as people type and paste them."""

import re

_BULLET = re.compile(r"^[-–—•*·▪○●☐✓]\s+")


def parts_of_paste(text: str) -> tuple[str, ...]:
    """Split a pasted text into notes: one a line, or one a cell of a spreadsheet.

    Spreadsheets copy cells with tabs between columns and line breaks between rows, and put a cell
    that holds a line break or a quotation mark into quotation marks, doubling those inside. A
    bullet at the beginning of a line is dropped, and so is what is empty.
    """
    parts = (_BULLET.sub("", part.strip()) for part in _cells(text))
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


def _cells(text: str) -> list[str]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" not in text and not _is_one_quoted_cell(text):
        return text.split("\n")
    cells = []
    place = 0
    while place < len(text):
        cell, place = _cell(text, place)
        cells.append(cell)
    return cells


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
