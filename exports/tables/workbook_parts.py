"""What a workbook says of itself: its sheets, its words, and how its numbers are shown."""

from dataclasses import dataclass, field
from typing import Final

from domain.errors.tables import TableTooLarge
from domain.model.tables import CELL_LIMIT
from exports.tables.parts import MOST_UNPACKED, Parts, local, parser_of, whole
from exports.tables.values import Shown, shown_as, unescaped

_MOST_WORDS: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet: its name, the part it is in, and whether the workbook hides it."""

    name: str
    part: str
    hidden: bool


@dataclass(slots=True)
class BookParts:
    """What is read of a workbook before its cells.

    Attributes:
        sheets: in their order; charts are none.
        since_1904: whether days are counted from 1904.
        macros: whether it brings a program along.
        words: the texts that cells refer to by number.
        shown: what each style shows a number as.
    """

    sheets: list[SheetPart] = field(default_factory=list)
    since_1904: bool = False
    macros: bool = False
    words: list[str] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)


def book_parts(parts: Parts) -> BookParts:
    """Read what a workbook says of itself, in today's form or in Strict Open XML."""
    name = parts.workbook
    relations = parts.relations(name)
    book = BookParts()

    def start(tag: str, attributes: dict[str, str]) -> None:
        match local(tag):
            case "workbookPr":
                book.since_1904 = attributes.get("date1904", "") in {"1", "true"}
            case "sheet":
                tie = next((one for key, one in attributes.items() if local(key) == "id"), "")
                kind, part = relations.get(tie, ("", ""))
                if kind == "worksheet" and part in parts:
                    hidden = attributes.get("state", "visible") != "visible"
                    book.sheets.append(SheetPart(attributes.get("name", ""), part, hidden))

    parts.read(name, parser_of(start))
    for kind, part in relations.values():
        if kind == "styles" and part in parts:
            book.shown = _shown(parts, part)
        elif kind == "sharedStrings" and part in parts:
            book.words = _words(parts, part)
        elif kind == "vbaProject":
            book.macros = True
    return book


def _shown(parts: Parts, part: str) -> list[Shown]:
    codes: dict[int, str] = {}
    shown: list[Shown] = []
    in_cells = False

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal in_cells
        match local(tag):
            case "numFmt":
                codes[whole(attributes.get("numFmtId", "")) or 0] = attributes.get("formatCode", "")
            case "cellXfs":
                in_cells = True
            case "xf" if in_cells:
                number = whole(attributes.get("numFmtId", "")) or 0
                shown.append(shown_as(number, codes.get(number)))

    def end(tag: str) -> None:
        nonlocal in_cells
        if local(tag) == "cellXfs":
            in_cells = False

    parts.read(part, parser_of(start, end))
    return shown


def _words(parts: Parts, part: str) -> list[str]:
    """Return the shared texts; how they are pronounced is no part of them."""
    words: list[str] = []
    pieces: list[str] = []
    taking = spoken = False

    def start(tag: str, _attributes: dict[str, str]) -> None:
        nonlocal taking, spoken
        match local(tag):
            case "si":
                pieces.clear()
            case "rPh":
                spoken = True
            case "t":
                taking = not spoken

    def end(tag: str) -> None:
        nonlocal taking, spoken
        match local(tag):
            case "si":
                words.append(unescaped("".join(pieces))[: CELL_LIMIT + 1])
                if len(words) > _MOST_WORDS:
                    raise TableTooLarge(megabytes=MOST_UNPACKED // 1_000_000)
            case "rPh":
                spoken = False
            case "t":
                taking = False

    def text(data: str) -> None:
        if taking:
            pieces.append(data)

    parts.read(part, parser_of(start, end, text))
    return words
