"""The change log in the workbook: what was changed, for which side, and what was taken back."""

from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import SIDES
from domain.text import mark
from exports.book import Book, at, fit_heights
from exports.register import FIRST_ROW, begin_register

_HEADS: Final = (
    (mark("When"), 19.0),
    (mark("Side"), 20.0),
    (mark("What"), 80.0),
    (mark("Taken back"), 22.0),
)


def write_log(book: Book, sheet: Worksheet, content: MatrixContent) -> None:
    """Fill the sheet of changes, the newest first."""
    aside = mark("Changes of the matrix and of what is owed, the newest first.")
    begin_register(book, sheet, mark("Change log"), aside, _HEADS)
    for row, one in enumerate(content.log, FIRST_ROW):
        moment = at(sheet, row, 1)
        book.dress(moment, "aside")
        moment.value = one.at.astimezone().replace(tzinfo=None, microsecond=0)
        moment.number_format = "dd/mm/yyyy hh:mm"
        if one.side is not None:
            book.say(at(sheet, row, 2), SIDES[one.side], "text")
        else:
            book.dress(at(sheet, row, 2), "text")
        book.put(at(sheet, row, 3), one.what)
        words = mark("taken back") if one.undone else mark("takes something back")
        if one.undone or one.undoes:
            book.say(at(sheet, row, 4), words, "aside")
        else:
            book.dress(at(sheet, row, 4), "aside")
    if not content.log:
        book.say(at(sheet, FIRST_ROW, 1), mark("Nothing has been changed yet."), "quiet")
    last = max(FIRST_ROW, FIRST_ROW + len(content.log) - 1)
    fit_heights(sheet, FIRST_ROW, last)
    sheet.print_area = f"A1:D{last}"
