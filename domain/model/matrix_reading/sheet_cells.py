"""The cells of a sheet, each read once: what it says, and whether that is letters."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from domain.model.letter_sets import RASCI, SETS, LetterSet
from domain.model.matrix_reading.cells import letters_in
from domain.model.tables import TableRow
from domain.text import LINE_LIMIT, clean

_SEVERAL: Final = 2
_SHORT: Final = 12
"""No cell of letters is longer."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet.

    Attributes:
        number: from 1.
        texts: what its cells say, without what cannot be seen; a formula that nobody calculated
            says nothing.
        letters: of each cell, or None where it holds words.
    """

    number: int
    texts: tuple[str, ...]
    letters: tuple[frozenset[str] | None, ...]

    def text(self, column: int) -> str:
        """Return what a cell says; what lies beyond the row says nothing."""
        return self.texts[column] if column < len(self.texts) else ""

    def letters_at(self, column: int) -> frozenset[str] | None:
        """Return the letters of a cell, or None where it holds words."""
        return self.letters[column] if column < len(self.letters) else frozenset()

    def lettered(self, columns: Collection[int]) -> int:
        """Count cells with letters."""
        return sum(bool(self.letters_at(column)) for column in columns)

    def wordy(self, columns: Collection[int]) -> int:
        """Count cells with words."""
        return sum(self.letters_at(column) is None for column in columns)

    def denied(self, columns: Collection[int]) -> int:
        """Count cells that say that there is nothing, as by a dash."""
        return sum(
            bool(self.text(column)) and self.letters_at(column) == frozenset() for column in columns
        )


def lines_of(rows: Sequence[TableRow]) -> tuple[list[Line], LetterSet]:
    """Read the cells of rows, and tell which letters they are written in.

    They are RASCI, unless several cells are read by another set alone, and few by RASCI alone:
    without its R no matrix says who does the work.
    """
    lines = [_line(row, RASCI) for row in rows]
    for other in SETS.values():
        theirs = sum(_only_read_by(other, line) for line in lines)
        if theirs >= _SEVERAL and theirs > 2 * sum(_never_read_by(other, line) for line in lines):
            return [_line(row, other) for row in rows], other
    return lines, RASCI


def _only_read_by(other: LetterSet, line: Line) -> int:
    """Count the cells that are words in RASCI and letters in another set."""
    cells = zip(line.texts, line.letters, strict=True)
    words = (text for text, letters in cells if letters is None and len(text) <= _SHORT)
    return sum(bool(letters_in(text, other)) for text in words)


def _never_read_by(other: LetterSet, line: Line) -> int:
    """Count the cells that are letters in RASCI and words in another set."""
    cells = zip(line.texts, line.letters, strict=True)
    return sum(bool(letters) and letters_in(text, other) is None for text, letters in cells)


def _line(row: TableRow, letter_set: LetterSet) -> Line:
    texts = tuple(clean(cell[: 4 * LINE_LIMIT])[:LINE_LIMIT].strip() for cell in row.cells)
    return Line(row.number, texts, tuple(letters_in(text, letter_set) for text in texts))
