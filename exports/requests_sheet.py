"""The requests in the workbook: asked, due, delivered, and how late, by formula."""

from datetime import date
from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent, RequestRow
from domain.model.wording import Tongue
from domain.text import mark
from exports.book import Book, at, fit_heights, when
from exports.colours import BAD, BAD_SOFT
from exports.register import FIRST_ROW, begin_register

_HEADS: Final = (
    (mark("Code"), 7.5),
    (mark("What"), 46.0),
    (mark("Owes"), 9.0),
    (mark("Is entitled"), 11.0),
    (mark("Asked on"), 12.5),
    (mark("Due on"), 12.5),
    (mark("Delivered on"), 14.0),
    (mark("Days late"), 11.0),
    (mark("State"), 14.0),
    (mark("Note"), 40.0),
)
_DUE, _DELIVERED, _LATE = "F", "G", "H"


def write_requests(book: Book, sheet: Worksheet, content: MatrixContent) -> None:
    """Fill the sheet of requests; what is still owed is late by the day on which it is opened."""
    aside = mark("Days late count from the day due to the day delivered, or to today.")
    begin_register(book, sheet, mark("Requests"), aside, _HEADS)
    for row, one in enumerate(content.requests, FIRST_ROW):
        _write(book, sheet, row, one)
    if not content.requests:
        book.say(at(sheet, FIRST_ROW, 1), mark("Nothing has been asked for yet."), "quiet")
    last = max(FIRST_ROW, FIRST_ROW + len(content.requests) - 1)
    fit_heights(sheet, FIRST_ROW, last)
    late = f"{_LATE}{FIRST_ROW}"
    rule = when(f"AND(ISNUMBER({late}),{late}>0)", BAD, BAD_SOFT, bold=True)
    sheet.conditional_formatting.add(f"{late}:{_LATE}{last}", rule)
    sheet.print_area = f"A1:J{last}"


def _write(book: Book, sheet: Worksheet, row: int, one: RequestRow) -> None:
    book.put(at(sheet, row, 1), one.code, "aside")
    book.put(at(sheet, row, 2), one.what)
    book.put(at(sheet, row, 3), one.provider)
    book.put(at(sheet, row, 4), one.requester)
    for column, day in ((5, one.asked_on), (6, one.due_on), (7, one.delivered_on)):
        put_day(book, sheet, row, column, day)
    due, delivered = f"{_DUE}{row}", f"{_DELIVERED}{row}"
    until = f'IF({delivered}="",TODAY(),{delivered})'
    if one.closed and one.delivered_on is None:  # waived: nothing is owed, so nothing is late
        book.put(at(sheet, row, 8), "–", "count")
    else:
        formula = f'IF({due}="","–",MAX(0,{until}-{due}))'
        book.calculate(at(sheet, row, 8), formula, "count", "0")
    book.say(at(sheet, row, 9), one.state, "text")
    book.put(at(sheet, row, 10), one.note, "aside")


def put_day(book: Book, sheet: Worksheet, row: int, column: int, day: date | None) -> None:
    """Write a day as a date of the spreadsheet, or leave the cell blank."""
    cell = at(sheet, row, column)
    book.dress(cell, "count")
    if day is not None:
        cell.value = day
    cell.number_format = "dd/mm/yyyy" if book.tongue is Tongue.VIETNAMESE else "d mmm yyyy"
