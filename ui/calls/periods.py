"""The times to which calls can be narrowed: iterations of the loop, and the last days."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from domain.model.iterations import Iteration

ALL: Final = "all"
"""Key of all calls, whenever they were."""

_RECENT: Final = (timedelta(days=30), timedelta(days=90))


class Period(NamedTuple):
    """A time.

    Attributes:
        words: its name in the language of the window.
        days: its first and last day; None leaves it open at that end.
    """

    words: str
    days: tuple[date | None, date | None]


def periods_of(iterations: Iterable[Iteration], today: date) -> dict[str, Period]:
    """Return what can be chosen, by key; the first stands for all."""
    found = {ALL: Period(QCoreApplication.translate("CallPeriods", "at any time"), (None, None))}
    for span in _RECENT:
        words = QCoreApplication.translate("CallPeriods", "last {count} days")
        found[f"last {span.days}"] = Period(words.format(count=span.days), (today - span, None))
    for one in sorted(iterations, key=lambda one: one.number, reverse=True):
        words = QCoreApplication.translate("CallPeriods", "iteration {number}")
        if one.one_way:
            words = QCoreApplication.translate("CallPeriods", "before the loop")
        found[str(one.id)] = Period(words.format(number=one.number), (one.starts, one.ends))
    return found
