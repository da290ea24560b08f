"""The first sheet of the workbook: what it is, how to read it, what was found at the export."""

from collections.abc import Iterable
from typing import Final

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import LETTERS
from domain.model.wording import Tongue
from domain.text import mark
from exports.book import Book, at, fit_heights, font, surface
from exports.colours import BAD, GOOD, MUTED, WARN
from exports.matrix_sheet import LOOKS

_SHEETS: Final = (
    (mark("Matrix"), mark("Who does what: activities down, positions across. Type the letters.")),
    (mark("Analysis"), mark("What each position carries, what rows lack, and what to ask.")),
    (mark("SOW"), mark("What a position answers for, does, owes, is owed, and is measured by.")),
    (mark("Obligations"), mark("What each position owes another, by when, and when it counts.")),
    (mark("People"), mark("Who holds which position.")),
    (mark("Requests"), mark("What was asked for, by when, and how many days late it is.")),
    (mark("Change log"), mark("What was changed of the matrix and of what is owed.")),
    (mark("Lists"), mark("The words that can be chosen in the other sheets.")),
)
_HOW: Final = (
    mark("Type a letter in a cell of the matrix; the column Check answers at once."),
    mark("✗ must be put right, ! deserves a look, ✓ is in order."),
    mark("Lead data and closing are joint: both departments must appear in those rows."),
    mark("Below the matrix stands how much each position carries."),
)
_BACK: Final = (
    (mark("Matrix"), mark("Letters, names, kinds, phases, names of positions; rows more or less.")),
    (mark("People"), mark("Names, sides, positions and titles; new rows are new people.")),
    (
        mark("Obligations"),
        mark("All but the code; a row taken away is owed no more, a new one is owed from then on."),
    ),
    (
        mark("Requests"),
        mark(
            "A step: another state, the day delivered, and a note with it. A new row asks for "
            "something."
        ),
    ),
    (
        mark("Not back"),
        mark(
            "SOW, Analysis, Lists and Change log only show; people are taken off, and what was "
            "asked for is changed, in Cùng Vẽ alone."
        ),
    ),
)
_LEVELS: Final = {
    "error": ("✗", BAD),
    "warning": ("!", WARN),
    "info": ("·", MUTED),
}


def write_readme(book: Book, sheet: Worksheet, content: MatrixContent) -> None:
    """Fill the first sheet."""
    book.put(at(sheet, 1, 1), content.workspace, "title")
    book.say(at(sheet, 2, 1), mark("Responsibility matrix (RASCI) and obligations"), "quiet")
    _write_state(book, sheet, content)
    row = _write_section(book, sheet, 5, mark("How to read it"))
    for letter, meaning in LETTERS.items():
        cell = at(sheet, row, 1)
        book.put(cell, letter, "badge")
        text, under = LOOKS[letter]
        cell.fill, cell.font = surface(under), font(11, text, bold=True)
        book.say(at(sheet, row, 2), meaning, "text")
        row += 1
    for sentence in _HOW:
        book.say(at(sheet, row, 2), sentence, "text")
        book.dress(at(sheet, row, 1), "text")
        row += 1
    row = _write_section(book, sheet, row + 1, mark("Sheets"))
    row = _write_lines(book, sheet, row, _SHEETS)
    if content.positions and content.activities:
        row = _write_section(book, sheet, row + 1, mark("What comes back into Cùng Vẽ"))
        row = _write_lines(book, sheet, row, _BACK)
    row = _write_section(book, sheet, row + 1, mark("Checks at the time of the export"))
    _write_findings(book, sheet, row, content)
    sheet.column_dimensions["A"].width = 14
    sheet.column_dimensions["B"].width = 96
    fit_heights(sheet, 5, sheet.max_row)
    sheet.row_dimensions[1].height = 26
    sheet.page_setup.orientation = "portrait"


def _write_state(book: Book, sheet: Worksheet, content: MatrixContent) -> None:
    """Say of which day and version it is."""
    if content.version:
        book.say(at(sheet, 3, 1), mark("Version {number}"), "strong", number=content.version)
    else:
        book.say(at(sheet, 3, 1), mark("Draft"), "strong")
    day = at(sheet, 3, 2)
    day.value = content.dated
    book.dress(day, "aside")
    day.number_format = "dd/mm/yyyy" if book.tongue is Tongue.VIETNAMESE else "d mmm yyyy"
    day.alignment = Alignment(horizontal="left", vertical="center")


def _write_section(book: Book, sheet: Worksheet, row: int, name: str) -> int:
    book.say(at(sheet, row, 1), name, "section")
    book.dress(at(sheet, row, 2), "section")
    return row + 1


def _write_lines(book: Book, sheet: Worksheet, row: int, lines: Iterable[tuple[str, str]]) -> int:
    for name, sentence in lines:
        book.say(at(sheet, row, 1), name, "strong")
        book.say(at(sheet, row, 2), sentence, "text")
        row += 1
    return row


def _write_findings(book: Book, sheet: Worksheet, row: int, content: MatrixContent) -> None:
    if not content.findings:
        book.put(at(sheet, row, 1), "✓", "count")
        at(sheet, row, 1).font = font(10, GOOD, bold=True)
        book.say(at(sheet, row, 2), mark("Nothing was found: the matrix is in order."), "text")
        return
    for finding in content.findings:
        sign, colour = _LEVELS.get(finding.level, _LEVELS["info"])
        cell = at(sheet, row, 1)
        book.put(cell, f"{sign} {finding.about}".strip(), "strong")
        cell.font = font(10, colour, bold=True)
        book.put(at(sheet, row, 2), finding.sentence)
        row += 1
