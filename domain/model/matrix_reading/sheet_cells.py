"""The cells of a sheet, each read once: what it says, and whether that is letters."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.model.matrix_reading.cells import letters_in
from domain.model.tables import TableRow
from domain.text import LINE_LIMIT, clean


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


def lines_of(rows: Sequence[TableRow]) -> list[Line]:
    """Read the cells of rows."""
    return [_line(row) for row in rows]


def _line(row: TableRow) -> Line:
    texts = tuple(clean(cell[: 4 * LINE_LIMIT])[:LINE_LIMIT].strip() for cell in row.cells)
    return Line(row.number, texts, tuple(map(letters_in, texts)))
