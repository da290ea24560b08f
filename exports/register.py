"""A register on a sheet: a title, heads, rows; printed with its heads on each page."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from exports.book import Book, at

HEAD_ROW = 4
FIRST_ROW = 5


def begin_register(
    book: Book, sheet: Worksheet, title: str, aside: str, heads: Sequence[tuple[str, float]]
) -> None:
    """Write title and heads of a register, and set its page up.

    Args:
        book: the workbook.
        sheet: an empty sheet.
        title: marked name.
        aside: marked sentence below it.
        heads: marked words of the columns with their widths.
    """
    book.say(at(sheet, 1, 1), title, "title")
    book.say(at(sheet, 2, 1), aside, "quiet")
    for column, (word, width) in enumerate(heads, 1):
        cell = at(sheet, HEAD_ROW, column)
        book.say(cell, word, "head")
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[1].height = 26
    sheet.row_dimensions[HEAD_ROW].height = 20
    sheet.freeze_panes = at(sheet, FIRST_ROW, 2)
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
