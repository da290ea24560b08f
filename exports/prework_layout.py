"""The layout of workbooks for writing beforehand, which their writer and their reader share."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.model.session import Ask
from domain.model.sides import Side
from domain.text import mark

HIDDEN_SHEET: Final = "cungve"
"""Says what the workbook is for; a name that no person gives."""

HEAD_ROW: Final = 7
"""Row of the columns' headings; what is filled in stands below."""

FIRST_ROW: Final = HEAD_ROW + 1

SHEET: Final = mark("Slips")
"""Marked name of the sheet that is filled in."""


class Column(StrEnum):
    """A column of the sheet that is filled in."""

    CODE = "code"
    PERSONA = "persona"
    FIELD = "field"
    TEXT = "text"
    OF_TEN = "of_ten"


HEADS: Final[dict[Column, str]] = {
    Column.CODE: mark("Code"),
    Column.PERSONA: mark("Persona"),
    Column.FIELD: mark("Slot"),
    Column.TEXT: mark("Slip"),
    Column.OF_TEN: mark("Of 10 customers"),
}
"""Marked heading of each column."""

WIDTHS: Final[dict[Column, float]] = {
    Column.CODE: 20,
    Column.PERSONA: 26,
    Column.FIELD: 26,
    Column.TEXT: 84,
    Column.OF_TEN: 15,
}
"""Width of each column in Excel's units."""


class Key(StrEnum):
    """A line of the hidden sheet: its key stands in A, its values in B and C."""

    SCHEMA = "schema"
    SESSION = "session"
    WRITING = "writing"
    SIDE = "side"
    ASKS = "asks"
    STEP = "step"
    SHEET = "sheet"
    PERSONA = "persona"


HIDDEN_ROWS: Final = 60
"""Lines of the hidden sheet that are read."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Which columns a workbook has, from A on.

    Attributes:
        columns: in order.
    """

    columns: tuple[Column, ...]

    @classmethod
    def of(cls, asks: Ask, side: Side, personas: Sequence[object]) -> "Layout":
        """Return the layout for a question, a side, and the personas that are drawn."""
        there = {
            Column.CODE: True,
            Column.PERSONA: len(personas) > 1,
            Column.FIELD: asks is Ask.CUSTOMER,
            Column.TEXT: True,
            Column.OF_TEN: side is Side.OWNER,
        }
        return cls(tuple(column for column, wanted in there.items() if wanted))

    def number(self, column: Column) -> int:
        """Return the number of a column, 1 for A."""
        return self.columns.index(column) + 1
