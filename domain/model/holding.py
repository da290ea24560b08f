"""Who holds a position, from which day, and who stands in: the matrix itself names no person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in a position for a time. One person may hold several, at once or in turn.

    Attributes:
        id: identity.
        person_id: who.
        role: code of the position, ``MKL``.
        starts: the first day; None where it began before anybody wrote it down.
        ends: the last day; None while it goes on.
        deputy: stands in where the holder is away; a position with a deputy alone is vacant.
    """

    id: UUID
    person_id: UUID
    role: str
    starts: date | None = None
    ends: date | None = None
    deputy: bool = False


class HoldingState(StrEnum):
    """Where a holding stands on a day."""

    COMING = "coming"
    HELD = "held"
    PAST = "past"


def state_on(holding: Holding, day: date) -> HoldingState:
    """Tell whether a holding is yet to come, goes on, or is over; both its days belong to it."""
    if holding.ends is not None and holding.ends < day:
        return HoldingState.PAST
    if holding.starts is not None and holding.starts > day:
        return HoldingState.COMING
    return HoldingState.HELD


def in_order(holdings: Iterable[Holding]) -> tuple[Holding, ...]:
    """Return holdings with holders before deputies, the longest first."""
    return tuple(sorted(holdings, key=lambda one: (one.deputy, one.starts or date.min, one.id)))
