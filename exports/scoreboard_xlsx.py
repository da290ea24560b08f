"""The scoreboard as a workbook: in words as on the page, and its numbers for reckoning on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from domain.model.scoreboard_text import CardText, ScoreboardText, TableText
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, mark
from exports.atomic import save_whole
from exports.book import Book, at, fit_heights
from exports.colours import ACCENT, INK, STRONG

_WIDE: Final = 34.0
_NARROW: Final = 19.0
_CARD_WIDTHS: Final = (38.0, 18.0, 14.0, 60.0)


class XlsxScoreboardWriter:
    """Writes the scoreboard, its numbers, and a sheet for each of its tables."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, content: ScoreboardText, tongue: Tongue, path: Path) -> WriteReport:
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
        book = Book(tongue, self._translate_for(tongue))
        _write_board(book, content)
        _write_numbers(book, content)
        colours = (STRONG[Side.MARKETING], STRONG[Side.SALES])
        tables = [*content.tables, *([content.calls] if content.calls else [])]
        for place, table in enumerate(tables):
            _write_table(book, table, colours[place % 2])
        save_whole(path, book.workbook.save)
        return WriteReport(shortened=tuple(book.typist.shortened))


def _write_board(book: Book, content: ScoreboardText) -> None:
    sheet = book.add_sheet(mark("Scoreboard"), ACCENT)
    _widen(sheet, _CARD_WIDTHS)
    told = (content.workspace, content.now, content.versus, content.dated)
    book.put(at(sheet, 1, 1), content.title, "title")
    book.put(at(sheet, 2, 1), " · ".join(one for one in told if one), "quiet")
    row = 4
    for card in content.cards:
        row = _write_card(book, sheet, row, card)
    book.put(at(sheet, row, 1), content.change_title, "section")
    row += 1
    for sentence in (*content.change, *content.remarks, *content.foot):
        book.put(at(sheet, row, 1), sentence, "quiet")
        row += 1


def _write_card(book: Book, sheet: Worksheet, row: int, card: CardText) -> int:
    book.put(
        at(sheet, row, 1), f"{card.title} ({card.aside})" if card.aside else card.title, "head"
    )
    for column in (2, 3, 4):
        book.put(at(sheet, row, column), "", "head")
    first = row + 1
    for row, one in enumerate(card.rows, first):
        book.put(at(sheet, row, 1), one.name)
        book.put(at(sheet, row, 2), one.value, "strong")
        book.put(at(sheet, row, 3), one.change)
        told = " · ".join(part for part in (one.detail, one.context) if part)
        book.put(at(sheet, row, 4), told, "aside")
    fit_heights(sheet, first, row)
    return row + 2


def _write_numbers(book: Book, content: ScoreboardText) -> None:
    """Write the numbers as numbers; a gap stays an empty cell, never 0."""
    sheet = book.add_sheet(mark("Numbers"), INK)
    _widen(sheet, (16.0, 16.0, _WIDE, *(14.0,) * 7))
    book.say(at(sheet, 1, 1), mark("Numbers"), "title")
    book.say(at(sheet, 2, 1), mark("An empty cell is a gap, never 0. Shares from 0 to 1."), "quiet")
    for column, name in enumerate(content.number_heads, 1):
        book.put(at(sheet, 4, column), name, "head")
    for row, cells in enumerate(content.numbers, 5):
        for column, value in enumerate(cells, 1):
            cell = at(sheet, row, column)
            if isinstance(value, str):
                book.put(cell, value)
                continue
            cell.value = value
            cell.style = "Cùng Vẽ text"
    sheet.freeze_panes = "D5"


def _write_table(book: Book, table: TableText, tab: str) -> None:
    sheet = book.add_sheet(table.title, tab)
    widths = [_WIDE if _long(table, column) else _NARROW for column in range(len(table.heads))]
    _widen(sheet, widths)
    book.put(at(sheet, 1, 1), table.title, "title")
    for column, head in enumerate(table.heads, 1):
        book.put(at(sheet, 3, column), head, "head")
    row = 3
    for row, cells in enumerate(table.rows, 4):
        for column, text in enumerate(cells, 1):
            book.put(at(sheet, row, column), text)
    if table.rows:
        fit_heights(sheet, 4, row)
    sheet.freeze_panes = "A4"
    for place, remark in enumerate(table.remarks, row + 2):
        book.put(at(sheet, place, 1), remark, "quiet")


def _long(table: TableText, column: int) -> bool:
    lines = [line for row in table.rows for line in row[column].split("\n")]
    return max(map(len, lines), default=0) > _NARROW


def _widen(sheet: Worksheet, widths: Sequence[float]) -> None:
    for column, width in zip("ABCDEFGHIJKLMN", widths, strict=False):
        sheet.column_dimensions[column].width = width
