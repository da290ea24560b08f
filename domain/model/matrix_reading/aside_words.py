"""Why rows and columns of a file are no part of its matrix, in words."""

from typing import Final

from domain.model.matrix_reading.found import Aside
from domain.text import mark

WHY_ASIDE: Final[dict[Aside, str]] = {
    Aside.TITLE: mark("Above the names of the positions: a title"),
    Aside.PHASE: mark("Names the phase of the rows below"),
    Aside.HEADER_AGAIN: mark("The names of the positions once more"),
    Aside.NO_LETTERS: mark("No letters: a sum or a remark"),
    Aside.NO_NAME: mark("Letters, but no name of what is to be done"),
    Aside.LEGEND: mark("Says what the letters mean"),
}
"""Why a row or a column is left aside."""
