"""Reading feedback workbooks that come back: sorted, saved by another program, half-filled.

Columns are found by their headings, wherever they stand; rows by the code of their lead. What is
none of ours is left alone.
"""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, TypeVar
from uuid import UUID

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from domain.errors import NotFeedback
from domain.errors.prework import NotAWorkbook, PreworkNewer, PreworkRefused
from domain.model.feedback_sheets import SHEET_SCHEMA, FilledRow, FilledSheet, SheetKey
from domain.text import fold
from exports.bounded_workbook import (
    Bounds,
    Cell,
    Check,
    Rows,
    Stopped,
    check_parts,
    content_of_file,
    rows_of,
    stopping,
    text_of,
)
from exports.feedback_layout import HIDDEN_SHEET, LOOKED_THROUGH, Key

_LARGE: Final = Bounds(
    file=20_000_000,
    sheet=60_000_000,
    part=4_000_000,
    unpacked=80_000_000,
    rows=20_000,
    cells=900_000,
)
"""Five thousand leads in forty columns, every one filled in, and room for more."""

T = TypeVar("T")

_SHEET_NAMES: Final = "xl/workbook.xml"
_DAYS: Final = frozenset({"d"})
_SPOILED: Final = frozenset({"f", "e"})


class XlsxFeedbackReader:
    """Reads feedback workbooks (``ports.FeedbackReader``)."""

    def recognises(self, path: Path, check: Check) -> bool:
        """Tell whether a file is a feedback workbook by its hidden sheet; any file may be asked.

        One of a newer version is one too: reading it says so.

        Raises:
            OSError: it cannot be read.
        """
        try:
            content = content_of_file(path, _LARGE)
            if not _names_hidden_sheet(content):
                return False  # openpyxl need not look at what is anybody else's
            self._guarded(content, check, _marks)
        except PreworkNewer:
            return True
        except (PreworkRefused, NotFeedback):
            return False
        return True

    def read(self, path: Path, check: Check) -> FilledSheet:
        """Read a workbook that came back.

        Args:
            path: the file; it is not changed.
            check: called now and then; what it raises stops the reading.

        Raises:
            NotFeedback, PreworkRefused: it is none of those that were handed out, damaged, locked
                or far too large.
            OSError: it cannot be read.
        """
        return self._guarded(content_of_file(path, _LARGE), check, _read)

    @staticmethod
    def _guarded(content: bytes, check: Check, take: Callable[[bytes, Check], T]) -> T:
        """Have something taken from a workbook, and meet whatever a damaged one does."""
        check = stopping(check)
        try:
            check_parts(content, check, _LARGE)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl warns of what Excel adds to any file
                return take(content, check)
        except (PreworkRefused, NotFeedback):
            raise
        except Stopped as stopped:
            raise stopped.reason from None
        except Exception:  # noqa: BLE001 - openpyxl stumbles in many ways over a damaged file
            # Nothing of the fault is passed on: it may quote what somebody wrote.
            raise NotAWorkbook from None


def _names_hidden_sheet(content: bytes) -> bool:
    """Tell whether a workbook has a sheet of that name, without unpacking anything else."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts, parts.open(_SHEET_NAMES) as names:
            return f'name="{HIDDEN_SHEET}"'.encode() in names.read(_LARGE.part)
    except (KeyError, OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return False


def _opened(content: bytes) -> Workbook:
    """Return the workbook.

    Raises:
        NotFeedback: the hidden sheet is not in it.
    """
    book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    if HIDDEN_SHEET not in book.sheetnames:
        raise NotFeedback
    return book


def _marks(content: bytes, check: Check) -> None:
    """Look whether the hidden sheet speaks of feedback; raise what ``_hidden`` raises."""
    _hidden(_rows_in(_opened(content), HIDDEN_SHEET, check))


def _read(content: bytes, check: Check) -> FilledSheet:
    book = _opened(content)
    told, keys = _hidden(_rows_in(book, HIDDEN_SHEET, check))
    name = told.get(Key.SHEET, "")
    if name not in book.sheetnames:
        raise NotFeedback
    rows = _rows_in(book, name, check)
    head, places, foreign = _headings(rows, keys)
    saved = book.properties.modified
    return FilledSheet(
        workbook=UUID(told[Key.WORKBOOK]),
        workspace_id=UUID(told[Key.WORKSPACE]),
        seller=told.get(Key.SELLER, ""),
        saved_at=saved.replace(tzinfo=UTC) if saved.tzinfo is None else saved.astimezone(UTC),
        rows=tuple(_filled(rows, head, places)),
        foreign=foreign,
    )


def _rows_in(book: Workbook, name: str, check: Check) -> Rows:
    sheet = book[name]
    if not isinstance(sheet, ReadOnlyWorksheet):
        raise NotFeedback  # a chart under the sheet's name
    return rows_of(sheet, check, _LARGE)


def _hidden(rows: Rows) -> tuple[dict[str, str], dict[str, str]]:
    """Return what the hidden sheet says, and the key of each heading.

    Raises:
        NotFeedback: it is none of ours.
        PreworkNewer: it was made by a newer version.
    """
    told: dict[str, str] = {}
    keys: dict[str, str] = {}
    for _, cells in sorted(rows.items()):
        key, value, more = (text_of(cells.get(column)) or "" for column in (1, 2, 3))
        if key == Key.COLUMN:
            keys.setdefault(fold(value), more)
        elif key:
            told.setdefault(key, value)
    schema = told.get(Key.SCHEMA, "")
    if schema != SHEET_SCHEMA:
        ours = schema.startswith(SHEET_SCHEMA.partition("/")[0])
        raise PreworkNewer if ours else NotFeedback
    return told, keys


def _headings(rows: Rows, keys: Mapping[str, str]) -> tuple[int, dict[int, str], tuple[str, ...]]:
    """Return the row of the headings, the key of each column, and headings that are none of ours.

    Raises:
        NotFeedback: there is no row with the column of the leads.
    """
    for row in sorted(row for row in rows if row <= LOOKED_THROUGH):
        words = {place: text_of(cell) or "" for place, cell in rows[row].items()}
        places: dict[int, str] = {}
        for place, word in sorted(words.items()):
            key = keys.get(fold(word))
            if key is not None and key not in places.values():
                places[place] = key
        if SheetKey.LEAD in places.values():
            foreign = tuple(word for place, word in sorted(words.items()) if place not in places)
            return row, places, foreign
    raise NotFeedback


def _filled(rows: Rows, head: int, places: Mapping[int, str]) -> Iterator[FilledRow]:
    for row in sorted(row for row in rows if row > head):
        cells = {places[place]: cell for place, cell in rows[row].items() if place in places}
        spoiled = tuple(key for key, cell in cells.items() if cell.kind in _SPOILED)
        words = {key: _text(cell) for key, cell in cells.items() if key not in spoiled}
        told = {key: word for key, word in words.items() if word}
        if told or spoiled:
            yield FilledRow(row, told, spoiled)


def _text(cell: Cell) -> str:
    value = cell.value
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else text_of(cell) or ""
