"""Drawing calls by lot, so that anybody can draw them again and finds the same ones.

Each call has a ticket: the SHA-256 of seed, slash and code. Of each consultant the lowest tickets
are drawn. So a draw depends on no order, no program and no generator of random numbers.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.model.statistics.means import FEWEST_COMPARED

FEWEST_DRAWN: Final = FEWEST_COMPARED
"""Calls that are drawn of each consultant where there are so many."""


@dataclass(frozen=True, slots=True)
class CallDraw:
    """A draw: a fact, with all that is needed to check it.

    Attributes:
        id: identity.
        position: order.
        starts: first day of the calls.
        ends: last day.
        wanted: how many of each consultant.
        seed: 32 hexadecimal digits that the program took from the system's chance.
        drawn_at: when, in UTC.
        frame_ids: the calls that could be drawn.
        drawn_ids: the calls that were.
    """

    id: UUID
    position: int
    starts: date
    ends: date
    wanted: int
    seed: str
    drawn_at: datetime
    frame_ids: tuple[UUID, ...]
    drawn_ids: tuple[UUID, ...]


def ticket(seed: str, code: str) -> str:
    """Return a call's ticket."""
    return hashlib.sha256(f"{seed}/{code}".encode()).hexdigest()


def drawn(
    frame: Iterable[tuple[str, str]], seed: str, wanted: int, have: Mapping[str, int] | None = None
) -> frozenset[str]:
    """Return the codes of the calls that a seed draws.

    Args:
        frame: consultant and code of each call that can be drawn.
        seed: of the draw.
        wanted: how many of each consultant.
        have: how many of a consultant were drawn for the period before.
    """
    by_consultant: dict[str, list[str]] = defaultdict(list)
    for consultant, code in frame:
        by_consultant[consultant].append(code)
    return frozenset(
        code
        for consultant, codes in by_consultant.items()
        for code in sorted(codes, key=lambda one: ticket(seed, one))[
            : max(0, wanted - (have or {}).get(consultant, 0))
        ]
    )


def shortfall(consultants: Iterable[str], drawn_of: Iterable[str], wanted: int) -> dict[str, int]:
    """Return how many calls are lacking of each consultant of whom too few were drawn."""
    counts = Counter(drawn_of)
    return {one: wanted - counts[one] for one in consultants if counts[one] < wanted}
