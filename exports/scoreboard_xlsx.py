"""The scoreboard as a workbook: in words as on the page, and its numbers for reckoning on."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Final

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.scoreboard_text import CardText, ScoreboardText, TableText
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, mark
from exports.atomic import save_whole
from exports.book import Book, at, fit_heights
from exports.colours import ACCENT, INK, STRONG

_MOST: Final = 46.0
_LEAST: Final = 11.0
_SPARE: Final = 3.0
"""Room for the indent of a cell, in letters."""

_CARD_WIDTHS: Final = (38.0, 18.0, 14.0, 60.0)


_NAMES: Final = 3
"""Columns of a row of numbers that say what it is."""

_RIGHT: Final = Alignment(horizontal="right", vertical="center")


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
    sheet.page_setup.orientation = "portrait"
    _widen(sheet, _CARD_WIDTHS)
    told = (content.workspace, content.now, content.versus, content.dated)
    book.put(at(sheet, 1, 1), content.title, "title")
    book.put(at(sheet, 2, 1), " · ".join(one for one in told if one), "quiet")
    row = 4
    for card in content.cards:
        row = _write_card(book, sheet, row, card)
    book.put(at(sheet, row, 1), content.change_title, "section")
    row += 1
    _put_sentences(book, sheet, row, (*content.change, *content.remarks, *content.foot), 4)


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
    lines = [content.number_heads, *content.numbers]
    columns = range(len(content.number_heads))
    _widen(sheet, [_room([_told(line[place]) for line in lines]) for place in columns])
    book.say(at(sheet, 1, 1), mark("Numbers"), "title")
    book.say(at(sheet, 2, 1), mark("An empty cell is a gap, never 0. Shares from 0 to 1."), "quiet")
    for column, name in enumerate(content.number_heads, 1):
        book.put(at(sheet, 4, column), name, "head")
        if column > _NAMES:
            at(sheet, 4, column).alignment = _RIGHT
    for row, cells in enumerate(content.numbers, 5):
        for column, value in enumerate(cells, 1):
            cell = at(sheet, row, column)
            if isinstance(value, str):
                book.put(cell, value)
                continue
            cell.value = value
            cell.style = "Cùng Vẽ text"
            cell.number_format = _number_format(cells, value)
            cell.alignment = _RIGHT
    fit_heights(sheet, 4, 4 + len(content.numbers))
    sheet.print_title_rows = "4:4"
    sheet.freeze_panes = "D5"


def _number_format(row: Sequence[str | float | None], value: object) -> str:
    """Show shares with four places, as a whole row of them has none above 1; counts with none."""
    if isinstance(value, int):
        return "#,##0"
    shares = all(abs(one) <= 1 for one in row if isinstance(one, float))
    return "0.0000" if shares else "#,##0.00"


def _told(value: str | float | None) -> str:
    return value if isinstance(value, str) else "" if value is None else f"{value:,.2f}"


def _write_table(book: Book, table: TableText, tab: str) -> None:
    sheet = book.add_sheet(table.title, tab)
    columns = range(len(table.heads))
    _widen(sheet, [_room([row[place] for row in (table.heads, *table.rows)]) for place in columns])
    book.put(at(sheet, 1, 1), table.title, "title")
    for column, head in enumerate(table.heads, 1):
        book.put(at(sheet, 3, column), head, "head")
    row = 3
    for row, cells in enumerate(table.rows, 4):
        for column, text in enumerate(cells, 1):
            book.put(at(sheet, row, column), text)
    fit_heights(sheet, 3, row)
    sheet.print_title_rows = "3:3"
    sheet.freeze_panes = "A4"
    _put_sentences(book, sheet, row + 2, table.remarks, len(table.heads))


def _put_sentences(
    book: Book, sheet: Worksheet, row: int, sentences: Iterable[str], columns: int
) -> None:
    """Write sentences below a table, in lines that end where it ends."""
    letters = "ABCDEFGHIJKLMN"[:columns]
    room = sum(sheet.column_dimensions[one].width for one in letters)
    for sentence in sentences:
        for line in wrap(sentence, max(40, int(room))):
            book.put(at(sheet, row, 1), line, "quiet")
            row += 1


def _room(cells: Sequence[str]) -> float:
    """Return how wide a column is: as its longest line where that is not too long."""
    longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
    return min(_MOST, max(_LEAST, longest + _SPARE))


def _widen(sheet: Worksheet, widths: Sequence[float]) -> None:
    for column, width in zip("ABCDEFGHIJKLMN", widths, strict=False):
        sheet.column_dimensions[column].width = width
