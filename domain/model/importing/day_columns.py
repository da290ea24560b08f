"""What all days of a column prove together of whether the day or the month comes first."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Final

from domain.model.importing.days import DateOrder, DayFault, Moment, read_moment

MOST_ROWS_LISTED: Final = 1_000
"""Rows of one kind that are named; nobody mends more of them by hand."""

_ORDERED: Final = re.compile(r"(?<!\d)\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}(?!\d)")


@dataclass(frozen=True, slots=True)
class DayColumn:
    """What the cells of a column, or of all columns of a file, say of the order of their days.

    Attributes:
        day_first: rows that can only have the day first.
        month_first: rows that can only have the month first.
        either: rows that can be read both ways, with two different days.
        faulty: rows of which no reading is a day.
    """

    day_first: tuple[int, ...] = ()
    month_first: tuple[int, ...] = ()
    either: tuple[int, ...] = ()
    faulty: tuple[int, ...] = ()

    @property
    def order(self) -> DateOrder | None:
        """The order, where the cells prove it; None where they do not, or contradict each other."""
        if bool(self.day_first) == bool(self.month_first):
            return None
        return DateOrder.DAY_FIRST if self.day_first else DateOrder.MONTH_FIRST

    @property
    def must_be_asked(self) -> bool:
        """A person has to say the order: some day depends on it and nothing proves it."""
        some = bool(self.either or self.day_first or self.month_first)
        return some and self.order is None

    @property
    def contradictory(self) -> bool:
        """Some rows have the day first for certain, and others the month."""
        return bool(self.day_first and self.month_first)

    def __add__(self, other: "DayColumn") -> "DayColumn":
        """Return both columns together: one program writes its days in one way."""
        return DayColumn(
            self.day_first + other.day_first,
            self.month_first + other.month_first,
            self.either + other.either,
            self.faulty + other.faulty,
        )


class DayJudge:
    """Looks at the days of a column as its rows go by."""

    def __init__(self) -> None:
        """Begin with no row seen."""
        self._rows: dict[str, list[int]] = {one.name: [] for one in fields(DayColumn)}

    def see(self, row: int, text: str) -> None:
        """Look at a cell; of each kind the first thousand rows are remembered."""
        said = _says(text)
        if said and len(self._rows[said]) < MOST_ROWS_LISTED:
            self._rows[said].append(row)

    def told(self) -> DayColumn:
        """Return what the cells say together."""
        return DayColumn(**{name: tuple(rows) for name, rows in self._rows.items()})


def judge_days(cells: Iterable[tuple[int, str]]) -> DayColumn:
    """Look at all days of a column, for one of them may prove the order of the others.

    Args:
        cells: number of the row and text of the cell.
    """
    judge = DayJudge()
    for row, text in cells:
        judge.see(row, text)
    return judge.told()


def _says(text: str) -> str:
    """Return what a cell proves, as a name of a field of ``DayColumn``; empty for nothing."""
    found = read_moment(text)
    if found is None:
        return ""
    if isinstance(found, DayFault):
        return "either" if found is DayFault.AMBIGUOUS else "faulty"
    if not _ORDERED.search(text):
        return ""
    day = isinstance(read_moment(text, DateOrder.DAY_FIRST), Moment)
    month = isinstance(read_moment(text, DateOrder.MONTH_FIRST), Moment)
    return "" if day and month else "day_first" if day else "month_first"
