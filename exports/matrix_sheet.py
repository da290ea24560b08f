"""The matrix in the workbook: letters to type, checks that run while somebody types."""

from typing import Final

from openpyxl.styles import Border, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import ACTIVITY_KINDS, SHARED_MATTERS, SIDES
from domain.model.letters_told import letters_told
from domain.model.responsibility import Activity, Position
from domain.model.wording import Bilingual
from domain.text import mark
from exports.book import Book, at, fit_heights, font, surface, when
from exports.checks import Checks
from exports.colours import ACCENT, ACCENT_SOFT, INK, MUTED, SOFT, STRONG, WHITE
from exports.grid import (
    ACTIVITY,
    CODE,
    CODE_ROW,
    FIRST_POSITION,
    FIRST_ROW,
    KIND,
    NAME_ROW,
    SHARED,
    SIDE_ROW,
    SUMMARY_ROW,
    Grid,
)
from exports.lists import Lists

LOOKS: Final = {
    "A": (WHITE, INK),
    "A/R": (WHITE, "312E81"),
    "R": (WHITE, ACCENT),
    "S": (ACCENT, ACCENT_SOFT),
    "C": (INK, "EEF0F3"),
    "I": (MUTED, WHITE),
}
"""Colours of text and surface for each letter."""


def write_matrix(book: Book, sheet: Worksheet, content: MatrixContent, lists: Lists) -> Grid:
    """Fill the sheet of the matrix.

    Args:
        book: the workbook.
        sheet: an empty sheet.
        content: what it says; it has at least one activity and one position.
        lists: where the allowed words stand.

    Returns:
        Where everything stands.
    """
    phases = _phases(content)
    grid = Grid(
        sheet="'" + sheet.title.replace("'", "''") + "'",
        last_row=FIRST_ROW + len(content.activities) + len(phases) - 1,
        last_position=FIRST_POSITION + len(content.positions) - 1,
    )
    checks = Checks(book, sheet, grid, lists)
    _write_heads(book, sheet, content, checks)
    row = FIRST_ROW
    for code, name in phases:
        _write_phase(book, sheet, row, name, checks.result)
        row += 1
        for activity in content.activities:
            if activity.phase == code:
                _write_activity(book, sheet, row, activity, content)
                checks.write_row(row, activity.code)
                row += 1
    checks.write_summary(SUMMARY_ROW)
    last_row = checks.write_load()
    checks.colour()
    _offer_words(book, sheet, grid, lists)
    _colour_letters(book, sheet, grid)
    _set_up(sheet, grid, f"A1:{get_column_letter(checks.result)}{last_row}")
    return grid


def _phases(content: MatrixContent) -> list[tuple[str, Bilingual]]:
    """Phases that have rows; one that the list lacks is named by its code, at the end."""
    used = dict.fromkeys(activity.phase for activity in content.activities)
    named = [(code, name) for code, name in content.phases if code in used]
    known = {code for code, _ in named}
    return named + [(code, Bilingual.same(code)) for code in used if code not in known]


def _write_heads(book: Book, sheet: Worksheet, content: MatrixContent, checks: Checks) -> None:
    book.put(at(sheet, 1, 1), content.workspace, "title")
    book.put(at(sheet, 2, 1), letters_told(content.letter_set, book.translate), "quiet")
    for row in (SIDE_ROW, CODE_ROW, NAME_ROW):
        for column in range(1, checks.result + 1):
            book.dress(at(sheet, row, column), "head centred")
    for letter, word in (
        (CODE, mark("Code")),
        (ACTIVITY, mark("Activity")),
        (KIND, mark("Kind")),
        (SHARED, mark("Joint for")),
    ):
        book.say(at(sheet, NAME_ROW, letter), word, "head")
    for offset, position in enumerate(content.positions):
        _write_position(book, sheet, FIRST_POSITION + offset, position)
    checks.write_heads(NAME_ROW)


def _write_position(book: Book, sheet: Worksheet, column: int, position: Position) -> None:
    """Head a column with the side's word in its colour, the code and the name."""
    tint, under = STRONG[position.side], SOFT[position.side]
    side = at(sheet, SIDE_ROW, column)
    code, name = at(sheet, CODE_ROW, column), at(sheet, NAME_ROW, column)
    book.say(side, SIDES[position.side], "head centred")
    book.put(code, position.code, "head centred")
    book.put(name, position.name, "head centred")
    for cell in (side, code, name):
        cell.fill = surface(under)
        cell.font = font(9.5, tint, bold=cell is not name)
    side.border = Border(top=Side(style="medium", color=tint))


def _write_phase(book: Book, sheet: Worksheet, row: int, name: Bilingual, last: int) -> None:
    for column in range(1, last + 1):
        book.dress(at(sheet, row, column), "section")
    book.put(at(sheet, row, 1), name, "section")


def _write_activity(
    book: Book, sheet: Worksheet, row: int, activity: Activity, content: MatrixContent
) -> None:
    book.put(at(sheet, row, CODE), activity.code, "aside")
    book.put(at(sheet, row, ACTIVITY), activity.name, "text")
    for letter, words, code in (
        (KIND, ACTIVITY_KINDS, activity.kind),
        (SHARED, SHARED_MATTERS, activity.shared),
    ):
        if code in words:
            book.say(at(sheet, row, letter), words[code], "aside")
        else:
            book.put(at(sheet, row, letter), code, "aside")
    for offset, position in enumerate(content.positions):
        letters = content.letters.get((activity.code, position.code), "")
        cell = at(sheet, row, FIRST_POSITION + offset)
        book.put(cell, book.letter_set.written(letters), "letter")


def _offer_words(book: Book, sheet: Worksheet, grid: Grid, lists: Lists) -> None:
    """Let letters, kinds and joint matters be chosen from lists, and refuse anything else."""
    for source, cells, hint in (
        (lists.letters, grid.letters, mark("Choose letters of the list, or clear the cell.")),
        (lists.kinds, grid.down(KIND), mark("Choose a word of the list.")),
        (lists.shared, grid.down(SHARED), mark("Choose a word of the list, or clear the cell.")),
    ):
        offered = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=True)
        offered.errorTitle = book.word(mark("This does not fit here"))
        offered.error = book.word(hint)
        offered.add(cells.replace("$", ""))
        sheet.add_data_validation(offered)


def _colour_letters(book: Book, sheet: Worksheet, grid: Grid) -> None:
    """Colour letters while they change; the letter itself stays to be read."""
    cells = grid.letters.replace("$", "")
    for held, (text, under) in LOOKS.items():
        letter = book.letter_set.shown(held)
        if not letter:
            continue
        rule = when(f'{cells.split(":")[0]}="{letter}"', text, under, bold=True)
        sheet.conditional_formatting.add(cells, rule)


def _set_up(sheet: Worksheet, grid: Grid, print_area: str) -> None:
    """Widths, what stays in sight, and what each printed page repeats."""
    for letter, width in ((CODE, 7.5), (ACTIVITY, 46.0), (KIND, 12.0), (SHARED, 14.0)):
        sheet.column_dimensions[letter].width = width
    for column in grid.position_columns:
        sheet.column_dimensions[get_column_letter(column)].width = 12.5
    sheet.row_dimensions[1].height = 26
    fit_heights(sheet, SIDE_ROW, grid.last_row)
    sheet.freeze_panes = f"{KIND}{FIRST_ROW}"
    sheet.print_title_rows = f"{SIDE_ROW}:{NAME_ROW}"
    sheet.print_area = print_area
