"""The SOW of a position on a sheet of its own, to be printed on upright pages."""

from collections.abc import Iterable, Iterator
from copy import copy
from typing import Final

from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.labels import SIDES
from domain.model.sow import CARRIED, Sow, SowOwed, SowPart
from domain.model.sow_words import (
    FROM,
    LETTERS,
    MEASURES,
    NOTHING,
    OWED,
    OWES,
    PARTS,
    TO,
    VACANT,
    measure_words,
)
from domain.text import mark
from exports.book import Book, at, fit_heights, font, give_look, look_of, surface
from exports.colours import SOFT, STRONG

_WIDTHS: Final = (("A", 9.0), ("B", 62.0), ("C", 58.0))
Line = tuple[str, str, str]


def write_sow(book: Book, sheet: Worksheet, sow: Sow) -> None:
    """Fill the sheet of a position: what it answers for, does, owes, and is measured by."""
    book.put(at(sheet, 1, 1), f"{sow.name.said(book.tongue)} ({sow.code})", "title")
    facts = [book.word(SIDES[sow.side]), *_people(book, sow)]
    book.put(at(sheet, 2, 1), " · ".join(facts), "quiet")
    if sow.purpose is not None:
        book.put(at(sheet, 3, 1), sow.purpose.text, "quiet")
    row = 5
    look = _head_look(book, sheet, sow)
    for head, lines in _blocks(book, sow):
        book.say(at(sheet, row, 1), head, "section")
        for column in range(1, 4):
            give_look(at(sheet, row, column), look)
        row += 1
        for code, text, aside in lines:
            book.put(at(sheet, row, 1), code, "aside")
            book.put(at(sheet, row, 2), text, "text")
            book.put(at(sheet, row, 3), aside, "aside")
            row += 1
        row += 1
    if sow.empty:
        book.say(at(sheet, row, 1), NOTHING, "quiet")
    for letter, width in _WIDTHS:
        sheet.column_dimensions[letter].width = width
    fit_heights(sheet, 5, max(5, row - 1))
    sheet.row_dimensions[1].height = 26
    sheet.page_setup.orientation = "portrait"
    sheet.print_area = f"A1:C{max(5, row - 1)}"


def _head_look(book: Book, sheet: Worksheet, sow: Sow) -> StyleArray:
    """Return what the head of a part looks like, in the colours of the side."""
    cell = at(sheet, 4, 1)
    book.dress(cell, "section")
    cell.fill, cell.font = surface(SOFT[sow.side]), font(9.5, STRONG[sow.side], bold=True)
    look = copy(look_of(cell))
    book.dress(cell, "quiet")
    return look


def _people(book: Book, sow: Sow) -> Iterator[str]:
    if sow.vacant:
        yield book.word(VACANT)
    for one in sow.holders:
        yield f"{one.name} ({book.word(mark('deputy'))})" if one.deputy else one.name


def _blocks(book: Book, sow: Sow) -> Iterator[tuple[str, list[Line]]]:
    """The parts of a SOW in its order; one that says nothing is left out."""
    tongue = book.tongue
    parts: list[tuple[str, Iterable[Line]]] = []
    for letter in CARRIED:
        rows = ((one.code, one.name.said(tongue), "") for one in sow.rows[letter])
        parts.append((LETTERS[letter], rows))
        if letter == "A":
            outputs = (("•", one.text.said(tongue), "") for one in sow.outputs)
            parts.append((PARTS[SowPart.OUTPUT], outputs))
    parts.append((OWES, (_owed(book, one, TO) for one in sow.owes)))
    parts.append((OWED, (_owed(book, one, FROM) for one in sow.owed)))
    measures = (
        ("•", one.name.said(tongue), measure_words(one, book.translate)) for one in sow.measures
    )
    parts.append((MEASURES, measures))
    limits = (("×", one.text.said(tongue), "") for one in sow.limits)
    parts.append((PARTS[SowPart.LIMIT], limits))
    for head, lines in parts:
        if found := list(lines):
            yield head, found


def _owed(book: Book, one: SowOwed, direction: str) -> Line:
    tongue = book.tongue
    other = book.word(direction).replace("{name}", one.other_name.said(tongue))
    facts = [other, one.due.said(tongue), one.accepted_when.said(tongue)]
    return one.code, one.name.said(tongue), " · ".join(fact for fact in facts if fact)
