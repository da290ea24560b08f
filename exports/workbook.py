"""The responsibility workbook in Excel's format."""

from collections.abc import Callable
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.register_workbook import Register
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, mark
from exports.analysis_sheet import write_analysis
from exports.atomic import save_whole
from exports.book import Book, at
from exports.colours import ACCENT, INK, MUTED, STRONG
from exports.grid import Grid
from exports.lists import Lists, write_lists
from exports.log_sheet import write_log
from exports.matrix_base import keep_base
from exports.matrix_sheet import write_matrix
from exports.readme_sheet import write_readme
from exports.register_base import keep_registers
from exports.registers import write_obligations, write_people
from exports.requests_sheet import write_requests
from exports.sow_sheets import write_sow


class XlsxMatrixWriter:
    """Writes the workbook whole (``ports.MatrixWriter``).

    Read me, the matrix with its checks, the analysis, a SOW for each position, people,
    obligations, requests, lists and the change log.
    """

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, content: MatrixContent, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all.

        Args:
            content: what it says.
            tongue: language of the workbook.
            path: where; an older workbook there is replaced.

        Returns:
            Sheet and cell of each text that was cut.

        Raises:
            OSError: the place cannot be written; an older workbook there is untouched.
        """
        book = Book(tongue, self._translate_for(tongue), content.letter_set)
        _fill(book, content)
        save_whole(path, book.workbook.save)
        return WriteReport(shortened=tuple(book.typist.shortened))


def _fill(book: Book, content: MatrixContent) -> None:
    readme = book.add_sheet(mark("Read me"), MUTED)
    matrix = book.add_sheet(mark("Matrix"), ACCENT)
    analysis = book.add_sheet(mark("Analysis"), ACCENT)
    scopes = [
        book.add_sheet(f"{book.word(mark('SOW'))} {sow.code}", STRONG[sow.side])
        for sow in content.sows
    ]
    people = book.add_sheet(mark("People"), STRONG[Side.MARKETING])
    obligations = book.add_sheet(mark("Obligations"), STRONG[Side.SALES])
    requests = book.add_sheet(mark("Requests"), STRONG[Side.SALES])
    words = book.add_sheet(mark("Lists"), INK)
    log = book.add_sheet(mark("Change log"), MUTED)
    lists = write_lists(book, words, content)
    write_readme(book, readme, content)
    grid = _write_matrix(book, matrix, content, lists)
    if grid is not None:
        write_analysis(book, analysis, content, grid)
        keep_base(book, matrix, content, grid)
    else:
        _say_empty(book, analysis, content)
    for sheet, sow in zip(scopes, content.sows, strict=True):
        write_sow(book, sheet, sow)
    write_people(book, people, content, lists)
    write_obligations(book, obligations, content, lists, grid)
    write_requests(book, requests, content)
    write_log(book, log, content)
    if grid is not None:
        kept = {
            Register.PEOPLE: people,
            Register.OBLIGATIONS: obligations,
            Register.REQUESTS: requests,
        }
        keep_registers(book, kept, content)
    book.workbook.active = 1 if grid is not None else 0


def _write_matrix(
    book: Book, sheet: Worksheet, content: MatrixContent, lists: Lists
) -> Grid | None:
    """Write the matrix, or where there is none yet say so."""
    if content.positions and content.activities:
        return write_matrix(book, sheet, content, lists)
    _say_empty(book, sheet, content)
    return None


def _say_empty(book: Book, sheet: Worksheet, content: MatrixContent) -> None:
    book.put(at(sheet, 1, 1), content.workspace, "title")
    book.say(at(sheet, 2, 1), mark("There are no activities or no positions yet."), "quiet")
