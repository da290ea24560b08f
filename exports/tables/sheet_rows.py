"""Rows of a workbook's sheet, streamed: what stands in its cells, and nothing calculated.

What the sheet says of its own size is not asked. Only rows and cells that are there count, so one
cell in the last corner costs no more than any other.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple
from xml.parsers import expat

from domain.model.tables import (
    CELL_LIMIT,
    MOST_COLUMNS,
    MOST_ROWS,
    NO_MARKS,
    CellMark,
    Progress,
    TableFact,
    TableRow,
)
from exports.tables.parts import Parts, local, parser_of, whole
from exports.tables.tally import Tally
from exports.tables.values import Shown, day_text, number_text, unescaped
from exports.tables.workbook_parts import BookParts

_ADDRESS: Final = re.compile("([A-Z]{1,3})[0-9]+")


class SheetRow(NamedTuple):
    """A row that is there; without a word in it where its cells are empty."""

    row: TableRow
    hidden: bool


def sheet_rows(
    parts: Parts, part: str, book: BookParts, tally: Tally, report: Progress | None = None
) -> Iterator[SheetRow]:
    """Read the rows of a sheet, at most `MOST_ROWS` of them.

    Args:
        parts: of the workbook.
        part: the sheet's.
        book: what the workbook says of itself.
        tally: counts what was left out.
        report: told the bytes unpacked, and the bytes there are.
    """
    sheet = _Sheet(book, tally)
    size, done = parts.size(part), 0
    for chunk in parts.chunks(part):
        sheet.parser.Parse(chunk, False)
        done += len(chunk)
        yield from sheet.taken()
        if sheet.full:
            tally.add(TableFact.ROWS_LEFT_OUT, MOST_ROWS)
            return
        if report is not None:
            report(done, size)
    sheet.parser.Parse(b"", True)
    yield from sheet.taken()


class _Sheet:
    """Builds rows from what the parser reports."""

    def __init__(self, book: BookParts, tally: Tally) -> None:
        self._book = book
        self._tally = tally
        self._ready: list[SheetRow] = []
        self._rows = 0
        self._number = 0
        self._hidden = False
        self._cells: dict[int, str] = {}
        self._marks: dict[int, CellMark] = {}
        self._column = 0
        self._columns: dict[str, int] = {}
        self._kind = ""
        self._shown = Shown.NUMBER
        self._formula = self._taking = self._spoken = False
        self._pieces: list[str] = []
        self.full = False
        self.parser: expat.XMLParserType = parser_of(self._start, self._end, self._text)

    def taken(self) -> list[SheetRow]:
        """Return the rows that are complete, each once."""
        ready, self._ready = self._ready, []
        return ready

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = local(tag) if ":" in tag else tag
        if tag == "c":
            self._start_cell(attributes)
        elif tag in ("v", "t"):
            self._taking = not self._spoken
        elif tag == "row":
            self._number = whole(attributes.get("r", "")) or self._number + 1
            self._hidden = attributes.get("hidden", "") in ("1", "true")
            self._column = -1
        elif tag == "f":
            self._formula = True
        elif tag == "rPh":
            self._spoken = True

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r", "")
        letters = address.rstrip("0123456789")
        column = self._columns.get(letters)
        if column is None:
            column = _column_of(address)
            if column is None:
                column = self._column + 1
            elif len(self._columns) < 2 * MOST_COLUMNS:
                self._columns[letters] = column
        self._column = column
        self._kind = attributes.get("t", "n")
        shown = self._book.shown
        style = whole(attributes.get("s", "")) or 0
        self._shown = shown[style] if style < len(shown) else Shown.NUMBER
        self._formula = False
        self._pieces.clear()

    def _text(self, data: str) -> None:
        if self._taking:
            self._pieces.append(data)

    def _end(self, tag: str) -> None:
        tag = local(tag) if ":" in tag else tag
        if tag in ("v", "t"):
            self._taking = False
        elif tag == "c":
            self._end_cell()
        elif tag == "row":
            self._end_row()
        elif tag == "rPh":
            self._spoken = False

    def _end_cell(self) -> None:
        raw = "".join(self._pieces)
        if not raw:
            if self._formula and self._kind != "str":
                self._put("", CellMark.UNCALCULATED)
            return
        mark: CellMark | None = None
        match self._kind:
            case "s":
                at, words = whole(raw), self._book.words
                text = words[at] if at is not None and at < len(words) else ""
            case "n":
                text, mark = self._number_text(raw)
            case "b":
                text = "FALSE" if raw == "0" else "TRUE"
            case "e":
                text, mark = raw, CellMark.FAULT
            case "d":
                text, mark = raw, CellMark.DATE
            case _:
                text = unescaped(raw)
        self._put(text, mark)

    def _number_text(self, raw: str) -> tuple[str, CellMark | None]:
        if self._shown is not Shown.NUMBER:
            day = day_text(raw, self._shown, since_1904=self._book.since_1904)
            if day is not None:
                return day, CellMark.DATE if self._shown is Shown.DAY else None
        return number_text(raw)

    def _put(self, text: str, mark: CellMark | None) -> None:
        if self._column >= MOST_COLUMNS:
            self._tally.add(TableFact.COLUMNS_LEFT_OUT, self._number)
            return
        if len(text) > CELL_LIMIT:
            text, mark = text[:CELL_LIMIT], CellMark.CUT
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        if "\0" in text:
            self._tally.add(TableFact.NULS, self._number, text.count("\0"))
            text = text.replace("\0", "")
        self._cells[self._column] = text
        if mark is not None:
            self._marks[self._column] = mark

    def _end_row(self) -> None:
        if self.full:
            return
        cells, marks = self._cells, self._marks
        width = max((at for at, text in cells.items() if text.strip()), default=-1) + 1
        row = tuple(cells.get(at, "") for at in range(max(width, max(marks, default=-1) + 1)))
        self._ready.append(
            SheetRow(TableRow(self._number, row, dict(marks) or NO_MARKS), self._hidden)
        )
        self._cells.clear()
        self._marks.clear()
        self._rows += bool(width)
        self.full = self._rows >= MOST_ROWS


def _column_of(address: str) -> int | None:
    """Return the column that an address names, from 0, or None where it names none."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    column = 0
    for letter in found.group(1):
        column = column * 26 + ord(letter) - 64
    return column - 1
