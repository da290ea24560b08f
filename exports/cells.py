"""Texts that people typed, in cells: always text, never a formula, and what was cut is said."""

import re
from dataclasses import dataclass, field
from typing import Final

from openpyxl.cell import Cell

from domain.text import clean

CELL_LIMIT: Final = 32_767
"""UTF-16 units that a cell holds; longer files are "repaired" by Excel."""

_NAME_LIMIT: Final = 31
_RESERVED_NAMES: Final = frozenset({"history"})
_FORBIDDEN_IN_NAMES: Final = re.compile(r"[:\\/?*\[\]\n]")
_ESCAPE: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def escaped(text: str) -> str:
    """Escape what reads as a coded character (``_x000D_``; ECMA-376, ST_Xstring)."""
    return _ESCAPE.sub("_x005F_", text)


def fitting(text: str) -> str:
    """Return a text that a cell holds, cut with … where it is longer."""
    if _units(escaped(text)) <= CELL_LIMIT:
        return text
    text = text[:CELL_LIMIT]
    while (over := _units(escaped(text)) - (CELL_LIMIT - 1)) > 0:
        text = text[: -max(1, over // 8)]
    return f"{text}…"


@dataclass(slots=True)
class Typist:
    """Puts typed texts into cells.

    Attributes:
        shortened: sheet and cell of each text that was cut.
    """

    shortened: list[str] = field(default_factory=list)
    _known: dict[str, tuple[str, bool]] = field(default_factory=dict)

    def put(self, cell: Cell, text: str) -> None:
        """Write a text so that it is shown as typed and never calculated.

        The text is cleaned (see ``clean``), its cell is one of text, and its leading sign is
        kept by the prefix that spreadsheets know for it.
        """
        if self.write(cell, text):
            mark_as_text(cell)

    def write(self, cell: Cell, text: str) -> bool:
        """Write a text into a cell whose style says that it is one; False where it says nothing."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = _kept(text)
        kept, cut = known
        if not kept:
            return False
        if cut:
            self.shortened.append(f"{cell.parent.title}!{cell.coordinate}")
        cell.value = kept
        cell.data_type = "s"
        return True


def _kept(text: str) -> tuple[str, bool]:
    """Return what a cell holds of a text, and whether that is less than all of it."""
    text = clean(text, multiline=True)
    kept = fitting(text)
    return escaped(kept), kept != text


def mark_as_text(cell: Cell) -> None:
    """Say in a cell's style that it holds text, whatever it begins with."""
    cell.number_format = "@"
    cell.quotePrefix = True


def sheet_name(text: str, taken: set[str]) -> str:
    r"""Turn any text into the name of a sheet and add it to those taken.

    Args:
        text: any text.
        taken: names of the workbook so far, case-folded.

    Returns:
        At most 31 characters, none of ``: \\ / ? * [ ]``, no apostrophe at an end, not reserved,
        not empty, and different from the names taken.
    """
    name = _FORBIDDEN_IN_NAMES.sub("-", clean(text)).strip(" '")
    stem = _cut(name, _NAME_LIMIT) or "-"
    name, number = stem, 1
    while name.casefold() in taken or name.casefold() in _RESERVED_NAMES:
        number += 1
        tail = f" ({number})"
        name = _cut(stem, _NAME_LIMIT - len(tail)) + tail
    taken.add(name.casefold())
    return name


def _cut(name: str, limit: int) -> str:
    while _units(name) > limit:
        name = name[:-1]
    return name.strip(" '")
