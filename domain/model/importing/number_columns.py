"""What all numbers of a column prove together of what points and commas mean."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Final

from domain.model.importing.day_columns import MOST_ROWS_LISTED
from domain.model.importing.numbers import NumberFault, NumberStyle, read_in_style, read_number

_THREE: Final = re.compile(r"[1-9][0-9]{0,2}([.,])[0-9]{3}")
"""A number whose one mark could group thousands as well as begin a fraction."""

_OTHER: Final = {".": ",", ",": "."}


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """What the cells of a column say of its points and commas.

    Attributes:
        comma: rows that can only have a comma before the fraction.
        point: rows that can only have a point before it.
        either: rows in which one mark could be either.
        faulty: rows that hold no number.
    """

    comma: tuple[int, ...] = ()
    point: tuple[int, ...] = ()
    either: tuple[int, ...] = ()
    faulty: tuple[int, ...] = ()

    @property
    def style(self) -> NumberStyle | None:
        """The style, where the cells prove it; None where they do not, or contradict each other."""
        if bool(self.comma) == bool(self.point):
            return None
        return NumberStyle.COMMA if self.comma else NumberStyle.POINT

    @property
    def must_be_asked(self) -> bool:
        """A person has to say the style: some number depends on it and nothing proves it."""
        return bool(self.either) and self.style is None

    def __add__(self, other: "NumberColumn") -> "NumberColumn":
        """Return both columns together: one program writes its numbers in one way."""
        return NumberColumn(
            self.comma + other.comma,
            self.point + other.point,
            self.either + other.either,
            self.faulty + other.faulty,
        )


class NumberJudge:
    """Looks at the numbers of a column as its rows go by."""

    def __init__(self) -> None:
        """Begin with no row seen."""
        self._rows: dict[str, list[int]] = {one.name: [] for one in fields(NumberColumn)}

    def see(self, row: int, text: str) -> None:
        """Look at a cell; of each kind the first thousand rows are remembered."""
        said = _says(text)
        if said and len(self._rows[said]) < MOST_ROWS_LISTED:
            self._rows[said].append(row)

    def told(self) -> NumberColumn:
        """Return what the cells say together."""
        return NumberColumn(**{name: tuple(rows) for name, rows in self._rows.items()})


def judge_numbers(cells: Iterable[tuple[int, str]]) -> NumberColumn:
    """Look at all numbers of a column, for one of them may prove what a point means in the others.

    Args:
        cells: number of the row and text of the cell.
    """
    judge = NumberJudge()
    for row, text in cells:
        judge.see(row, text)
    return judge.told()


def judge_counts(cells: Iterable[tuple[int, str]]) -> NumberColumn:
    """Look at a column of whole numbers: the point in ``1.200`` can only group thousands there.

    Args:
        cells: number of the row and text of the cell.
    """
    return judge_numbers(
        (row, f"{text}{_OTHER[found[1]]}0" if (found := _THREE.fullmatch(text)) else text)
        for row, text in cells
    )


def _says(text: str) -> str:
    """Return what a cell proves, as a name of a field of ``NumberColumn``; empty for nothing."""
    found = read_number(text)
    if isinstance(found, NumberFault):
        return "either" if found is NumberFault.AMBIGUOUS else "faulty"
    if found is None or ("," not in text and "." not in text):
        return ""
    comma = read_in_style(text, NumberStyle.COMMA, strict=True)
    point = read_in_style(text, NumberStyle.POINT, strict=True)
    if isinstance(comma, Decimal) == isinstance(point, Decimal):
        return ""
    return "comma" if isinstance(comma, Decimal) else "point"
