"""Where the matrix stands in the workbook: one layout for letters, checks and other sheets."""

from dataclasses import dataclass
from typing import Final

from openpyxl.utils import get_column_letter

SUMMARY_ROW: Final = 3
SIDE_ROW: Final = 4
CODE_ROW: Final = 5
NAME_ROW: Final = 6
FIRST_ROW: Final = 7
CODE: Final = "A"
ACTIVITY: Final = "B"
KIND: Final = "C"
SHARED: Final = "D"
FIRST_POSITION: Final = 5
"""Number of the first position's column."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix on its sheet.

    Attributes:
        sheet: name of the sheet as formulas of other sheets write it.
        last_row: row of the last activity.
        last_position: number of the last position's column.
    """

    sheet: str
    last_row: int
    last_position: int

    @property
    def first_row(self) -> int:
        """Row of the first phase."""
        return FIRST_ROW

    @property
    def balance_row(self) -> int:
        """Row below the letters that says whether a position carries too much."""
        return self.last_row + 5

    @property
    def check_column(self) -> int:
        """Number of the column with the results of the checks."""
        return self.last_position + 5

    @property
    def position_columns(self) -> range:
        """Numbers of the positions' columns."""
        return range(FIRST_POSITION, self.last_position + 1)

    def across(self, row: int) -> str:
        """Return the positions' cells of a row."""
        return (
            f"{get_column_letter(FIRST_POSITION)}{row}:{get_column_letter(self.last_position)}{row}"
        )

    def row(self, row: int) -> str:
        """Return the positions' cells of a row, whose columns stay where a formula is copied."""
        first, last = get_column_letter(FIRST_POSITION), get_column_letter(self.last_position)
        return f"${first}{row}:${last}{row}"

    def down(self, letter: str) -> str:
        """Return a column's cells over all rows."""
        return f"{letter}${FIRST_ROW}:{letter}${self.last_row}"

    @property
    def letters(self) -> str:
        """All letters, without the sheet's name."""
        first, last = get_column_letter(FIRST_POSITION), get_column_letter(self.last_position)
        return f"${first}${FIRST_ROW}:${last}${self.last_row}"

    @property
    def sides(self) -> str:
        """Words of the positions' sides."""
        return self._head(SIDE_ROW)

    @property
    def codes(self) -> str:
        """Codes of the positions."""
        return self._head(CODE_ROW)

    @property
    def activities(self) -> str:
        """Codes of the rows."""
        return f"${CODE}${FIRST_ROW}:${CODE}${self.last_row}"

    def elsewhere(self, cells: str) -> str:
        """Return cells of the matrix as a formula of another sheet writes them."""
        return f"{self.sheet}!{cells}"

    def _head(self, row: int) -> str:
        first, last = get_column_letter(FIRST_POSITION), get_column_letter(self.last_position)
        return f"${first}${row}:${last}${row}"
