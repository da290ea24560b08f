"""What was found in a table that holds a matrix."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.model.letter_sets import RASCI, LetterSet
from domain.model.letters import fitting
from domain.model.wording import Bilingual


class Aside(StrEnum):
    """Why a row or a column is no part of the matrix."""

    TITLE = "title"
    """It stands above the names of the positions."""
    PHASE = "phase"
    """It names the phase of the rows below."""
    HEADER_AGAIN = "header_again"
    """It repeats the names of the positions."""
    NO_LETTERS = "no_letters"
    """It has words, but no letter: a sum, a remark."""
    NO_NAME = "no_name"
    """It has letters, but says not of what."""
    LEGEND = "legend"
    """It says what the letters mean."""


@dataclass(frozen=True, slots=True)
class FoundPosition:
    """A column with letters.

    Attributes:
        column: from 0.
        name: what stands above it.
        code: a short name above that, or empty.
        group: the name above it and its neighbours, as of a department, or empty.
    """

    column: int
    name: str
    code: str = ""
    group: str = ""

    @property
    def address(self) -> str:
        """Letter of the column in a spreadsheet."""
        return column_letter(self.column)


@dataclass(frozen=True, slots=True)
class FoundActivity:
    """A row with letters.

    Attributes:
        row: number in the file, from 1.
        code: of the file, or empty.
        name: what is to be done; one wording where the file has one.
        phase: of the file, or empty.
        kind: ``content``, ``process``, or empty where the file does not say.
        shared: ``persona``, ``lead_data``, ``closing``, or empty.
        letters: by column; only what could be read and is something.
        cells: what stands in those cells.
        unread: what stands in cells that hold no letters of RASCI, by column.
        says_shared: whether the file says of rows what is shared in them.
    """

    row: int
    code: str
    name: Bilingual
    phase: str
    kind: str
    shared: str
    letters: Mapping[int, frozenset[str]]
    cells: Mapping[int, str]
    unread: Mapping[int, str]
    says_shared: bool = False

    @property
    def label(self) -> str:
        """What people call it: its code, or where that is a mere number, its name too."""
        if self.code and not self.code.replace(".", "").isdecimal():
            return self.code
        name = self.name.vi
        name = name if len(name) <= _SHORT else f"{name[: _SHORT - 1].rstrip()}…"
        return f"{self.code} {name}".strip()

    def kept(self, column: int) -> str:
        """Return the letters of a cell as our matrix holds them.

        Only A and R stand together in ours; of other letters the one that asks more is kept.
        """
        return fitting(self.letters.get(column, frozenset()))


_SHORT = 60


@dataclass(frozen=True, slots=True)
class RowAside:
    """A row that is no activity."""

    row: int
    text: str
    why: Aside


@dataclass(frozen=True, slots=True)
class ColumnAside:
    """A column that is neither a position nor tells of the activities."""

    column: int
    name: str
    why: Aside

    @property
    def address(self) -> str:
        """Letter of the column in a spreadsheet."""
        return column_letter(self.column)


@dataclass(frozen=True, slots=True)
class FoundMatrix:
    """A matrix.

    Attributes:
        name: of the sheet, or the heading above it.
        header_row: number of the row with the names of the positions, from 1.
        positions: in the order of the columns.
        activities: in the order of the rows.
        rows_aside: rows that were left aside.
        columns_aside: columns that were left aside.
        letter_set: the letters that its file is written in.
    """

    name: str
    header_row: int
    positions: tuple[FoundPosition, ...]
    activities: tuple[FoundActivity, ...]
    rows_aside: tuple[RowAside, ...]
    columns_aside: tuple[ColumnAside, ...]
    letter_set: LetterSet = RASCI


def column_letter(column: int) -> str:
    """Return the letter of a column, from 0, as spreadsheets write it."""
    letters, rest = "", column + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
