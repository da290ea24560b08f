"""The analysis in the workbook: what each position carries, what the rows lack, what to ask."""

from typing import Final

from openpyxl.formatting.rule import DataBarRule, Rule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import SIDES
from domain.text import mark
from exports.book import Book, at, fit_heights, font, when
from exports.colours import ACCENT, BAD, GOOD, STRONG, WARN
from exports.grid import KIND, Grid

_HEADS: Final = (
    mark("Position"),
    mark("Side"),
    mark("Answers for ({answers})"),
    mark("Does ({does})"),
    mark("Helps ({supports})"),
    mark("Is asked ({asked})"),
    mark("Is told ({told})"),
    mark("Share with {answers}"),
    mark("Share with {does}"),
    mark("Takes part"),
    mark("Balance"),
)
_WIDTHS: Final = (34.0, 16.0, 11.0, 11.0, 11.0, 11.0, 11.0, 11.0, 11.0, 11.0, 24.0)
_LETTERS: Final = (("A", "A/R"), ("R", "A/R"), ("S",), ("C",), ("I",))
_ROWS: Final = (
    (mark("✗ no {answers}"), mark("Who says yes or no, and can stop it?")),
    (mark("✗ more than one {answers}"), mark("Which one of them has the last word?")),
    (mark("✗ no {does}"), mark("Who does it, and by when would anybody notice that nobody does?")),
    (mark("✗ one department is missing"), mark("What does the other department know of it?")),
    (mark("✗ the facilitator answers for content"), mark("Whose customer is it?")),
    (mark("✗ unknown letter"), mark("Which letter was meant?")),
    (mark("! many {does}: split it"), mark("Is it one activity, or several?")),
    (
        mark("! many {asked}: must all be asked?"),
        mark("Would it be worse if half of them were told?"),
    ),
    (mark("! many {told}: must all be told?"), mark("Is there one place where all can look?")),
    (mark("· nobody helps, is asked or told"), mark("Do the departments not talk about it?")),
)
"""What the column of checks says, and the question it raises."""

_COLUMNS: Final = (
    (mark("Much {does}"), mark("Can this position do all of it? What could another take over?")),
    (mark("No empty cell"), mark("Must it really be involved nearly everywhere?")),
    (
        mark("Much {answers}"),
        mark("Is too much decided at one desk? What could be decided lower down?"),
    ),
    (
        mark("No {answers} and no {does}"),
        mark("Is the position needed in this matrix, or is it only informed?"),
    ),
    (mark("Much {asked} and {told}"), mark("Does it wait for others, or do others wait for it?")),
)
_FIRST: Final = 5


def write_analysis(book: Book, sheet: Worksheet, content: MatrixContent, grid: Grid) -> None:
    """Fill the sheet; all of its numbers follow the letters of the matrix.

    Args:
        book: the workbook.
        sheet: an empty sheet.
        content: what it says; it has at least one activity and one position.
        grid: where the matrix stands.
    """
    book.say(at(sheet, 1, 1), mark("Analysis"), "title")
    book.say(
        at(sheet, 2, 1),
        mark("Columns: what each position carries. It counts as you type."),
        "quiet",
    )
    for column, (head, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True), 1):
        cell = at(sheet, _FIRST - 1, column)
        book.say(cell, head, "head" if column < 3 or column == 11 else "head centred")
        sheet.column_dimensions[cell.column_letter].width = width
    for offset in range(len(content.positions)):
        _write_position(book, sheet, content, grid, offset)
    last = _FIRST + len(content.positions) - 1
    for letter in "HIJ":
        bar: Rule = DataBarRule("num", 0, "num", 1, color=ACCENT)  # type: ignore[no-untyped-call]
        sheet.conditional_formatting.add(f"{letter}{_FIRST}:{letter}{last}", bar)
    _colour(sheet, f"K{_FIRST}:K{last}")
    row = _write_questions(book, sheet, last + 2, mark("What to ask of a column"), _COLUMNS)
    last_row = _write_rows(book, sheet, row + 1, grid)
    fit_heights(sheet, _FIRST - 1, last_row)
    sheet.row_dimensions[1].height = 26
    sheet.freeze_panes = at(sheet, _FIRST, 2)
    sheet.print_area = f"A1:K{last_row}"


def _write_position(
    book: Book, sheet: Worksheet, content: MatrixContent, grid: Grid, offset: int
) -> None:
    row, position = _FIRST + offset, content.positions[offset]
    letter = get_column_letter(grid.position_columns[offset])
    cells = grid.elsewhere(grid.down(f"${letter}"))
    rows = f'SUMPRODUCT(--({grid.elsewhere(grid.down("$" + KIND))}<>""))'
    book.put(at(sheet, row, 1), position.name, "strong")
    book.say(at(sheet, row, 2), SIDES[position.side], "text")
    at(sheet, row, 2).font = font(10, STRONG[position.side], bold=True)
    for column, letters in enumerate(_LETTERS, 3):
        shown = filter(None, map(book.letter_set.shown, letters))
        counted = "+".join(f'COUNTIF({cells},"{one}")' for one in shown)
        book.calculate(at(sheet, row, column), counted or '"–"', "count")
    filled = f'SUMPRODUCT(({cells}<>"")*({grid.elsewhere(grid.down("$" + KIND))}<>""))'
    for column, counted in ((8, f"C{row}"), (9, f"D{row}"), (10, filled)):
        book.calculate(at(sheet, row, column), f"{counted}/MAX(1,{rows})", "share", "0%")
    book.calculate(at(sheet, row, 11), grid.elsewhere(f"{letter}{grid.balance_row}"), "check")


def _write_questions(
    book: Book, sheet: Worksheet, row: int, title: str, lines: tuple[tuple[str, str], ...]
) -> int:
    _section(book, sheet, row, title)
    for offset, (word, question) in enumerate(lines, row + 1):
        book.say(at(sheet, offset, 1), word, "strong")
        book.say(at(sheet, offset, 2), question, "quiet")
    return row + len(lines) + 1


def _write_rows(book: Book, sheet: Worksheet, row: int, grid: Grid) -> int:
    """Count what the checks say of the rows, each with its question; return the last row."""
    _section(book, sheet, row, mark("Rows: what the checks say, and what to ask"))
    checks = grid.elsewhere(grid.down(f"${get_column_letter(grid.check_column)}"))
    first = row + 1
    for at_row, (word, question) in enumerate(_ROWS, first):
        book.say(at(sheet, at_row, 1), word, "text")
        found = f"ISNUMBER(SEARCH(A{at_row},{checks}))"
        book.calculate(at(sheet, at_row, 2), f"SUMPRODUCT(--{found})", "count")
        book.say(at(sheet, at_row, 3), question, "quiet")
    last = row + len(_ROWS)
    rule = when(f"B{first}>0", BAD, bold=True)
    sheet.conditional_formatting.add(f"B{first}:B{last}", rule)
    return last


def _section(book: Book, sheet: Worksheet, row: int, title: str) -> None:
    for column in range(1, len(_HEADS) + 1):
        book.dress(at(sheet, row, column), "section")
    book.say(at(sheet, row, 1), title, "section")


def _colour(sheet: Worksheet, cells: str) -> None:
    corner = cells.split(":", maxsplit=1)[0]
    for sign, colour in (("!", WARN), ("✓", GOOD)):
        sheet.conditional_formatting.add(cells, when(f'LEFT({corner},1)="{sign}"', colour))
