"""Taking what stands in a workbook that anybody may have sent: bounded, and nothing calculated.

Its size is asked before it is read; what it unpacks to, its rows and its cells are counted;
formulas are never calculated.
"""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from openpyxl.utils import get_column_letter
from openpyxl.worksheet._reader import WorkSheetParser

from domain.errors.prework import NotAWorkbook, WorkbookLocked, WorkbookTooLarge
from domain.text import clean


class Bounds(NamedTuple):
    """How much of a workbook is taken; what is larger is refused.

    Attributes:
        file: bytes of the file; a prework workbook that is handed out has some 12,000.
        sheet: bytes that a sheet may unpack to: some programs write every empty cell of a thousand
            rows.
        part: bytes that any other part may unpack to; openpyxl takes five seconds for a million
            bytes of styles.
        unpacked: bytes that all parts together may unpack to.
        rows: rows of a sheet.
        cells: cells of a sheet.
        parts: parts of the file.
    """

    file: int = 2_000_000
    sheet: int = 3_000_000
    part: int = 600_000
    unpacked: int = 6_000_000
    rows: int = 5_000
    cells: int = 60_000
    parts: int = 200


SMALL: Final = Bounds()
"""A workbook with a hundred rows and a few columns."""

_CHUNK: Final = 65_536
_ENCRYPTED: Final = 1
_SHEETS: Final = "xl/worksheets/"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_KINDS_OF_TEXT: Final = frozenset({"s", "n", "inlineStr"})

Check = Callable[[], None]


class Cell(NamedTuple):
    """What stands in a cell: its value, and openpyxl's letter for what that is."""

    value: object
    kind: str

    @property
    def plain(self) -> bool:
        """Whether words or a number stand in it: no formula, no date, no error."""
        return self.kind in _KINDS_OF_TEXT


Rows = Mapping[int, Mapping[int, Cell]]


class Stopped(Exception):
    """Carries what stopped the reading past the net for openpyxl's own troubles."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def stopping(check: Check) -> Check:
    """Return a check of which one can tell afterwards that it was what stopped the reading."""

    def checked() -> None:
        try:
            check()
        except Exception as reason:
            raise Stopped(reason) from reason

    return checked


def content_of_file(path: Path, bounds: Bounds = SMALL) -> bytes:
    """Return the file's bytes; its size is asked before and counted again."""
    if path.stat().st_size > bounds.file:
        raise WorkbookTooLarge
    with path.open("rb") as file:
        content = file.read(bounds.file + 1)
    if len(content) > bounds.file:
        raise WorkbookTooLarge
    if content.startswith(_OLE):
        raise WorkbookLocked
    if not content.startswith(_ZIP):
        raise NotAWorkbook
    return content


def check_parts(content: bytes, check: Check, bounds: Bounds = SMALL) -> None:
    """Unpack every part once, counting: what a zip says of its own sizes may be a lie."""
    unpacked = 0
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if len(parts.infolist()) > bounds.parts:
            raise WorkbookTooLarge
        for part in parts.infolist():
            if part.flag_bits & _ENCRYPTED:
                raise WorkbookLocked
            in_a_sheet = part.filename.startswith(_SHEETS)
            most = min(bounds.sheet if in_a_sheet else bounds.part, bounds.unpacked - unpacked)
            with parts.open(part) as opened:
                size = 0
                while chunk := opened.read(_CHUNK):
                    check()
                    size += len(chunk)
                    if size > most:
                        raise WorkbookTooLarge
            unpacked += size


def rows_of(sheet: Any, check: Check, bounds: Bounds = SMALL) -> Rows:
    """Return what stands in the cells of a sheet, as far as they hold anything.

    The sheet's own word on its size is not asked. openpyxl's parser is used below its read-only
    sheet, which fills gaps: one cell in the last row would make a million empty ones.
    """
    found: dict[int, dict[int, Cell]] = {}
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
            if at > bounds.rows or count > bounds.cells:
                raise WorkbookTooLarge
            filled = {
                int(cell["column"]): Cell(cell["value"], str(cell["data_type"]))
                for cell in cells
                if cell["value"] is not None and cell["value"] != ""
            }
            if filled:
                found.setdefault(row, {}).update(filled)
    return found


def text_of(cell: Cell | None) -> str | None:
    """Return a cell's text on one line, or None where it holds none; a number as it is shown."""
    if cell is None:
        return None
    value = cell.value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return clean(str(value).replace("_x000D_", "\n")) or None


def address_of(row: int, column: int) -> str:
    """Return what people call a cell, ``B7``; both count from 1."""
    return f"{get_column_letter(column)}{row}"
