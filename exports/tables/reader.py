"""Reading any table: what kind of file it is decides who reads it."""

import mmap
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from domain.errors.tables import (
    NotATable,
    TableEmpty,
    TableIsWebPage,
    TableLocked,
    TableOldFormat,
    TableReadingFailed,
    TableTooLarge,
)
from domain.model.tables import RECOGNISED, Progress, TableChoices, TableLook, TableRow
from exports.tables.errand import SILENCE, messages
from exports.tables.guessing import byte_order_mark, wide
from exports.tables.text_tables import MOST_BYTES, look_at_text, rows_of_text
from exports.tables.wire import look_of, rows_of

MOST_BYTES_OF_A_WORKBOOK: Final = 100_000_000
"""Bytes of a workbook as it lies on the disk."""

T = TypeVar("T")

_HEAD: Final = 4_096
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_WEB_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|table|meta)", re.IGNORECASE
)
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml", re.IGNORECASE)
_OTHERS: Final = (
    *(b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"),
    *(b"MZ\x90", b"\x7fELF", b"SQLite format 3", b"RIFF", b"PAR1"),
)
_NO_LETTERS: Final = re.compile(rb"[\x01\x03\x04\x07\x08\x0e-\x13\x15-\x18\x1b-\x1d\x1f]")


class FileTableReader:
    """Reads tables from text files and workbooks (``ports.TableReader``).

    Workbooks are read in a process of their own, so that one made to do harm, or a fault in what
    reads it, cannot take the program down. Text files need no library that could, and are read
    where they are asked for.
    """

    def __init__(self, command: Sequence[str], *, silence: float = SILENCE) -> None:
        """Take what starts the process for workbooks, and the seconds that it may be silent."""
        self._command = tuple(command)
        self._silence = silence

    def look(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> TableLook:
        """Recognise what a file holds (see ``ports.TableReader``)."""
        if not _is_workbook(path):
            return look_at_text(path, choices, report)
        for kind, value in self._asked(path, choices, report, rows=False):
            if kind == "look":
                return _understood(look_of, value)
        raise TableReadingFailed

    def rows(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> Iterator[TableRow]:
        """Read the rows below the header (see ``ports.TableReader``)."""
        if not _is_workbook(path):
            yield from rows_of_text(path, choices, report)
            return
        for kind, value in self._asked(path, choices, report, rows=True):
            if kind == "rows":
                yield from _understood(rows_of, value)

    def _asked(
        self, path: Path, choices: TableChoices, report: Progress | None, *, rows: bool
    ) -> Iterator[tuple[str, Any]]:
        return messages(
            self._command, path, choices, rows=rows, report=report, silence=self._silence
        )


def _understood(of: Callable[[Any], T], told: Any) -> T:
    """Return what a message says; one that says nothing comes from a process that broke down."""
    try:
        return of(told)
    except (KeyError, TypeError, ValueError, IndexError) as broken:
        raise TableReadingFailed from broken


def _is_workbook(path: Path) -> bool:
    """Whether a file is a workbook, by its first bytes; its size is asked before.

    Raises:
        TableRefused: it is neither a workbook nor text.
    """
    size = path.stat().st_size
    if size == 0:
        raise TableEmpty
    if size > MOST_BYTES:
        raise TableTooLarge(megabytes=MOST_BYTES // 1_000_000)
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if head.startswith(_OLE):
            raise TableLocked if _is_locked(file) else TableOldFormat(format="XLS")
    if head.startswith(_ZIP):
        if size > MOST_BYTES_OF_A_WORKBOOK:
            raise TableTooLarge(megabytes=MOST_BYTES_OF_A_WORKBOOK // 1_000_000)
        return True
    if _WEB_PAGE.match(head):
        raise TableIsWebPage
    if _XML.match(head):
        raise TableOldFormat(format="XML")
    if head.startswith(_OTHERS) or _is_binary(head):
        raise NotATable
    return False


def _is_locked(file: BinaryIO) -> bool:
    """Whether a file of the old container holds a workbook under a password."""
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content.find(_ENCRYPTED) >= 0


def _is_binary(head: bytes) -> bool:
    """Whether bytes are no letters of any encoding."""
    if byte_order_mark(head)[0] or wide(head):
        return False
    odd = len(_NO_LETTERS.findall(head)) + max(0, head.count(0) - 8)
    return odd > max(8, len(head) // 20)
