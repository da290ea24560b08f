"""Iterations of the loop: from one version of the persona, through its campaigns, to the next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

BASELINE: Final = 0
"""Number of the iteration that stands for the one-way process, before the loop began."""


@dataclass(frozen=True, slots=True)
class Iteration:
    """One round of the loop, or the one-way process with which it is compared.

    Attributes:
        id: identity.
        number: 1 for the first round; ``BASELINE`` for the one-way process.
        starts: its first day.
        ends: its last day, or None while it runs.
        review_on: the day on which its figures are looked at together, or None.
        targeting: whom the ads could reach in it, in words. A change of the answers is told
            apart from a change of this.
        outside_factors: codes of what changed around it (``season``, ``credit`` …), or own words.
        one_way: it is the one-way process: nothing came back from Sales to the persona.
        frozen_at: when its figures were frozen for the review, in UTC, or None.
        note: what else is to be known of it.
    """

    id: UUID
    number: int
    starts: date
    ends: date | None = None
    review_on: date | None = None
    targeting: str = ""
    outside_factors: tuple[str, ...] = ()
    one_way: bool = False
    frozen_at: datetime | None = None
    note: str = ""

    @property
    def over(self) -> bool:
        """Whether it has ended. One that runs has leads that had no time yet to qualify and buy."""
        return self.ends is not None

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.starts <= day and (self.ends is None or day <= self.ends)


def iteration_on(day: date, iterations: Iterable[Iteration]) -> Iteration | None:
    """Return the iteration in which a day lies, or None between two of them."""
    return next((one for one in iterations if one.holds(day)), None)


def running(iterations: Iterable[Iteration]) -> Iteration | None:
    """Return the iteration that has not ended, or None; there is never more than one."""
    return next((one for one in iterations if not one.over), None)
