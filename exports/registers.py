"""The registers in the workbook: what each owes the other, and who holds which position."""

from typing import Final

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import SIDES
from domain.model.responsibility import Obligation
from domain.model.sides import Side
from domain.text import mark
from exports.book import Book, at, fit_heights, font, when
from exports.colours import BAD, GOOD, STRONG
from exports.grid import Grid
from exports.lists import YES_NO, Lists
from exports.register import FIRST_ROW, begin_register

_OBLIGATION_HEADS: Final = (
    (mark("Code"), 7.5),
    (mark("Owes"), 31.0),
    (mark("Is entitled"), 31.0),
    (mark("Also gets it"), 16.0),
    (mark("What"), 44.0),
    (mark("By when"), 26.0),
    (mark("Accepted when"), 32.0),
    (mark("Activity"), 10.0),
    (mark("Agreed"), 9.0),
    (mark("Check"), 20.0),
)
_PEOPLE_HEADS: Final = (
    (mark("Name"), 30.0),
    (mark("Side"), 14.0),
    (mark("Position"), 10.0),
    (mark("Name of the position"), 32.0),
    (mark("Title"), 34.0),
)


def write_obligations(
    book: Book, sheet: Worksheet, content: MatrixContent, lists: Lists, grid: Grid | None
) -> None:
    """Fill the register of what one position owes another.

    Args:
        book: the workbook.
        sheet: an empty sheet.
        content: what it says.
        lists: where the allowed words stand.
        grid: where the matrix stands, for the checks; None where there is no matrix yet.
    """
    aside = mark("What one department needs to know from the other is owed, never a favour.")
    begin_register(book, sheet, mark("Information obligations"), aside, _OBLIGATION_HEADS)
    sides = {position.code: position.side for position in content.positions}
    names = {position.code: position.name.said(book.tongue) for position in content.positions}
    for row, obligation in enumerate(content.obligations, FIRST_ROW):
        _write_obligation(book, sheet, row, obligation, names, sides)
        book.say(at(sheet, row, 9), YES_NO["yes" if obligation.agreed else "no"], "text")
        if grid is not None:
            book.calculate(at(sheet, row, 10), _provider_takes_part(book, row, grid), "check")
    last = max(FIRST_ROW, FIRST_ROW + len(content.obligations) - 1)
    fit_heights(sheet, FIRST_ROW, last)
    offered = DataValidation("list", formula1=lists.yes_no, allow_blank=True)
    offered.add(f"I{FIRST_ROW}:I{last}")
    sheet.add_data_validation(offered)
    for sign, colour in (("✗", BAD), ("✓", GOOD)):
        rule = when(f'LEFT(J{FIRST_ROW},1)="{sign}"', colour)
        sheet.conditional_formatting.add(f"J{FIRST_ROW}:J{last}", rule)


def _write_obligation(
    book: Book,
    sheet: Worksheet,
    row: int,
    obligation: Obligation,
    names: dict[str, str],
    sides: dict[str, Side],
) -> None:
    book.put(at(sheet, row, 1), obligation.code, "aside")
    for column, code in ((2, obligation.provider), (3, obligation.requester)):
        cell = at(sheet, row, column)
        book.put(cell, f"{code} · {names[code]}" if code in names else code, "strong")
        cell.font = font(10, STRONG[sides.get(code, Side.NEUTRAL)], bold=True)
    book.put(at(sheet, row, 4), ", ".join(obligation.copied), "aside")
    book.put(at(sheet, row, 5), obligation.name)
    book.put(at(sheet, row, 6), obligation.due)
    book.put(at(sheet, row, 7), obligation.accepted_when)
    book.put(at(sheet, row, 8), obligation.activity, "aside")


def _provider_takes_part(book: Book, row: int, grid: Grid) -> str:
    """Whoever owes must do or answer for the activity it belongs to (method, E.2)."""
    activity = f"MATCH(H{row},{grid.elsewhere(grid.activities)},0)"
    code = f'LEFT(B{row},FIND(" · ",B{row}&" · ")-1)'
    provider = f"MATCH({code},{grid.elsewhere(grid.codes)},0)"
    letter = f"INDEX({grid.elsewhere(grid.letters)},{activity},{provider})"
    good, bad = '"✓"', book.quoted(mark("✗ has neither {answers} nor {does}"))
    written = book.letter_set.written
    takes_part = "OR({})".format(
        ",".join(f'{letter}="{written(one)}"' for one in ("A", "R", "A/R"))
    )
    return f'IF(ISNA({activity}),"–",IF(ISNA({provider}),{bad},IF({takes_part},{good},{bad})))'


def write_people(book: Book, sheet: Worksheet, content: MatrixContent, lists: Lists) -> None:
    """Fill the list of who holds which position; the matrix itself speaks of positions only."""
    aside = mark("The matrix speaks of positions; here stands who holds which.")
    begin_register(book, sheet, mark("People"), aside, _PEOPLE_HEADS)
    names = {position.code: position.name for position in content.positions}
    for row, one in enumerate(content.people, FIRST_ROW):
        book.put(at(sheet, row, 1), one.name, "strong")
        book.say(at(sheet, row, 2), SIDES[one.side], "text")
        at(sheet, row, 2).font = font(10, STRONG[one.side], bold=True)
        book.put(at(sheet, row, 3), one.role)
        book.put(at(sheet, row, 4), names.get(one.role, ""))
        book.put(at(sheet, row, 5), one.title)
    last = max(FIRST_ROW, FIRST_ROW + len(content.people) - 1)
    fit_heights(sheet, FIRST_ROW, last)
    for column, source in (("B", lists.sides), ("C", lists.positions)):
        offered = DataValidation("list", formula1=source, allow_blank=True)
        offered.add(f"{column}{FIRST_ROW}:{column}{last}")
        sheet.add_data_validation(offered)
