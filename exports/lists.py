"""The sheet of allowed words, from which cells are chosen and to which formulas compare."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.labels import ACTIVITY_KINDS, LETTERS, SHARED_MATTERS, SIDES
from domain.model.letter_sets import KEPT
from domain.text import mark
from exports.book import Book, at, fit_heights

YES_NO: Final = {"yes": mark("agreed"), "no": mark("not yet")}

_SIDE_WORDS: Final = {side.value: word for side, word in SIDES.items()}

_HEAD_ROW: Final = 3
_FIRST_ROW: Final = 4
_LETTER, _KIND, _SHARED, _SIDE, _YES, _POSITION = 1, 3, 4, 5, 6, 7


@dataclass(frozen=True, slots=True)
class Lists:
    """Where the words stand, as formulas write it; cells of single words by their code.

    Attributes:
        letters: range of the letters.
        kinds: range of the kinds of activity.
        shared: range of the joint matters.
        sides: range of the sides' words.
        yes_no: range of yes and no.
        positions: range of the codes of positions.
        cell: cell of each word by its code.
    """

    letters: str
    kinds: str
    shared: str
    sides: str
    yes_no: str
    positions: str
    cell: Mapping[str, str]


def write_lists(book: Book, sheet: Worksheet, content: MatrixContent) -> Lists:
    """Fill the sheet of allowed words."""
    book.say(at(sheet, 1, 1), mark("Lists"), "title")
    heads = (
        (_LETTER, mark("Letter")),
        (_LETTER + 1, mark("Meaning")),
        (_KIND, mark("Kind")),
        (_SHARED, mark("Joint for")),
        (_SIDE, mark("Side")),
        (_YES, mark("Agreed")),
        (_POSITION, mark("Position")),
        (_POSITION + 1, mark("Name of the position")),
    )
    for column, word in heads:
        book.say(at(sheet, _HEAD_ROW, column), word, "head")
    letters = {content.letter_set.shown(held): LETTERS[held] for held in content.letter_set.offered}
    if content.letter_set.hidden:
        letters[KEPT] = mark("is kept, but has no letter here")
    for offset, (letter, meaning) in enumerate(letters.items()):
        book.put(at(sheet, _FIRST_ROW + offset, _LETTER), letter, "letter")
        book.say(at(sheet, _FIRST_ROW + offset, _LETTER + 1), meaning, "text")
    place = "'" + sheet.title.replace("'", "''") + "'"
    cells: dict[str, str] = {}
    for column, words in (
        (_KIND, ACTIVITY_KINDS),
        (_SHARED, SHARED_MATTERS),
        (_SIDE, _SIDE_WORDS),
        (_YES, YES_NO),
    ):
        for offset, (code, word) in enumerate(words.items()):
            cell = at(sheet, _FIRST_ROW + offset, column)
            book.say(cell, word, "text")
            cells[code] = f"{place}!${cell.column_letter}${cell.row}"
    for offset, position in enumerate(content.positions):
        book.put(at(sheet, _FIRST_ROW + offset, _POSITION), position.code, "text")
        book.put(at(sheet, _FIRST_ROW + offset, _POSITION + 1), position.name, "text")
    for letter, width in zip("ABCDEFGH", (8, 42, 12, 16, 20, 11, 10, 30), strict=True):
        sheet.column_dimensions[letter].width = width
    fit_heights(sheet, _HEAD_ROW, sheet.max_row)
    sheet.freeze_panes = at(sheet, _FIRST_ROW, 1)
    return Lists(
        letters=_range(place, "A", list(letters)),
        kinds=_range(place, "C", list(ACTIVITY_KINDS)),
        shared=_range(place, "D", list(SHARED_MATTERS)),
        sides=_range(place, "E", list(_SIDE_WORDS)),
        yes_no=_range(place, "F", list(YES_NO)),
        positions=_range(place, "G", content.positions),
        cell=cells,
    )


def _range(place: str, letter: str, words: Sequence[object]) -> str:
    last = _FIRST_ROW + max(1, len(words)) - 1
    return f"{place}!${letter}${_FIRST_ROW}:${letter}${last}"
