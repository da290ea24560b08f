"""Drawing documents up beside the window: the very file, its pages as pictures, its printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, QSizeF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    from domain.ports import WriteReport
    from ui.jobs import Job

_PRINTED_DOTS = 300
"""Dots per inch of printed pages: sharper is not seen, and larger pictures fill the memory."""


_WHOLE = Qt.AspectRatioMode.KeepAspectRatio


class Drawn(NamedTuple):
    """A document as it would be saved.

    Attributes:
        content: the file.
        report: what had to be changed so that a text could stand in it.
        pages: size of each page in points; none for a workbook.
        words: the words of its pages, for those who listen rather than look.
    """

    content: bytes
    report: WriteReport
    pages: tuple[QSizeF, ...] = ()
    words: str = ""


def draw_up(write: Callable[[Path], WriteReport], ending: str) -> Drawn:
    """Write a document and take it up again; nothing of it stays on the disk.

    Args:
        write: writes it to a place.
        ending: of its file name, ``.pdf`` or ``.xlsx``.

    Raises:
        OSError: there is no room for it.
    """
    with TemporaryDirectory(prefix="cungve-") as folder:
        place = Path(folder) / f"document{ending}"
        report = write(place)
        content = place.read_bytes()
    if ending != ".pdf":
        return Drawn(content, report)
    with _Opened(content) as document:
        pages = tuple(document.pagePointSize(at) for at in range(document.pageCount()))
        words = document.getAllText(0).text()
    return Drawn(content, report, pages, words)


def picture_pages(content: bytes, pages: Sequence[int], width: int) -> dict[int, QImage]:
    """Make pictures of pages.

    Args:
        content: a PDF.
        pages: their numbers, 0 first.
        width: of the pictures in dots.
    """
    with _Opened(content) as document:
        return {page: _picture(document, page, width) for page in pages}


def print_pages(content: bytes, printer: QPrinter, job: Job) -> None:
    """Print a PDF, the pages that the printer's owner asked for.

    Raises:
        JobCancelled: it was stopped; the pages so far are printed.
        OSError: the printer takes nothing.
    """
    from PySide6.QtGui import QPainter

    with _Opened(content) as document:
        last = document.pageCount()
        first = max(1, printer.fromPage())
        last = min(last, printer.toPage() or last)
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            raise OSError(printer.printerName())
        try:
            for number in range(first, last + 1):
                job.report(number - first, last - first + 1)
                if number > first:
                    printer.newPage()
                dots = min(printer.resolution(), _PRINTED_DOTS)
                width = round(document.pagePointSize(number - 1).width() / 72 * dots)
                picture = _picture(document, number - 1, width)
                fitting = picture.size().scaled(painter.viewport().size(), _WHOLE)
                place = QRect(QPoint(0, 0), fitting)
                place.moveCenter(painter.viewport().center())
                painter.drawImage(place, picture)
        finally:
            painter.end()


class _Opened:
    """A PDF held in memory, opened for as long as it is worked with."""

    def __init__(self, content: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._document: QPdfDocument = QPdfDocument(None)  # type: ignore[call-overload]

    def __enter__(self) -> QPdfDocument:
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        return self._document

    def __exit__(self, *how: object) -> None:
        self._document.close()
        self._buffer.close()


def _picture(document: QPdfDocument, page: int, width: int) -> QImage:
    size = document.pagePointSize(page)
    return document.render(page, QSize(width, round(width * size.height() / size.width())))
