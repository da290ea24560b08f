"""The layout of feedback workbooks, which their writer and their reader share."""

from enum import StrEnum
from typing import Final

from domain.text import mark

HIDDEN_SHEET: Final = "cungve"
"""Says what the workbook is for; a name that no person gives."""

SHEET: Final = mark("Feedback")
"""Marked name of the sheet that is filled in."""

HEAD_ROW: Final = 6
"""Row of the headings when it goes out; it is looked for when it comes back."""

LOOKED_THROUGH: Final = 30
"""Rows in which the headings are looked for."""

FIRST_LIST: Final = 6
"""Column of the hidden sheet from which on the lists of choices stand."""


class Key(StrEnum):
    """A line of the hidden sheet: its key stands in A, its values in B and C."""

    SCHEMA = "schema"
    WORKBOOK = "workbook"
    WORKSPACE = "workspace"
    SELLER = "seller"
    SHEET = "sheet"
    COLUMN = "column"
