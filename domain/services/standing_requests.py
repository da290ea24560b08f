"""Requests as they stand: each with its sides, its clock and what it is an item of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from domain.model.obligations_kept import Kept
from domain.model.request_life import RequestLife, kept, level_due, median_age
from domain.model.requests import Request, RequestEvent
from domain.model.responsibility import Obligation
from domain.model.sides import Side
from domain.model.working_time import WorkingCalendar, day_here
from domain.ports import Reading
from domain.services.upholding import sides_of_positions


class Direction(NamedTuple):
    """Which side owes which."""

    provider: Side
    requester: Side


ACROSS = (
    Direction(Side.MARKETING, Side.SALES),
    Direction(Side.SALES, Side.MARKETING),
)
"""The two directions between the departments; neither is ever shown without the other."""


@dataclass(frozen=True, slots=True)
class StandingRequest:
    """A request as it stands.

    Attributes:
        life: its steps and its clock.
        direction: which side owes which.
        obligation: the standing obligation of which it is an item, or None.
        should_rise: up to whom it should have gone by now, 0 to 3.
    """

    life: RequestLife
    direction: Direction
    obligation: Obligation | None
    should_rise: int

    @property
    def request(self) -> Request:
        """What was asked for."""
        return self.life.request

    @property
    def due_day(self) -> date | None:
        """The day by which it is due, where the laptop stands."""
        return day_here(self.life.due) if self.life.due else None

    @property
    def may_rise(self) -> bool:
        """Whether it is time to tell the next level."""
        return self.should_rise > self.life.level


@dataclass(frozen=True, slots=True)
class DirectionKept:
    """How one direction keeps what it owes.

    Attributes:
        direction: which side owes which.
        kept: the counts.
        open: how many are open.
        late: how many of these are late.
        median_days: median age of those that are open, in days; None where none is.
    """

    direction: Direction
    kept: Kept
    open: int
    late: int
    median_days: float | None


def standing_requests(
    view: Reading, now: datetime, calendar: WorkingCalendar
) -> tuple[StandingRequest, ...]:
    """Return all requests, the soonest due first, drafts last.

    Args:
        view: the workspace.
        now: the moment, aware.
        calendar: when people work.
    """
    obligations = {one.id: one for one in view.of(Obligation).all()}
    sides = sides_of_positions(view)
    found = [
        StandingRequest(
            life,
            direction_of(life, sides),
            obligations.get(life.request.obligation_id) if life.request.obligation_id else None,
            level_due(life, calendar),
        )
        for life in lives_in(view, now)
    ]
    return tuple(sorted(found, key=_order))


def lives_in(view: Reading, now: datetime) -> list[RequestLife]:
    """Return the life of each request, in the order in which they were asked."""
    events: dict[UUID, list[RequestEvent]] = {}
    for event in view.of(RequestEvent).all():
        events.setdefault(event.request_id, []).append(event)
    return [
        RequestLife(request, tuple(events.get(request.id, ())), now)
        for request in view.of(Request).all()
    ]


def direction_of(life: RequestLife, sides: Mapping[str, Side]) -> Direction:
    """Return which side owes which; a position that is gone stands on no side."""
    request = life.request
    return Direction(
        sides.get(request.provider, Side.NEUTRAL), sides.get(request.requester, Side.NEUTRAL)
    )


def kept_by_direction(
    view: Reading, now: datetime, first: date | None = None, last: date | None = None
) -> dict[Direction, Kept]:
    """Count how what is owed was kept, for each direction in which anything was asked for.

    A request counts in the period in which it was due first.

    Args:
        view: the workspace.
        now: the moment, aware.
        first: first day of the period; None from the beginning.
        last: last day of it; None up to now.
    """
    sides = sides_of_positions(view)
    found: dict[Direction, list[RequestLife]] = {}
    for life in lives_in(view, now):
        if _within(life, first, last):
            found.setdefault(direction_of(life, sides), []).append(life)
    return {direction: kept(lives) for direction, lives in found.items()}


def kept_in_all(
    view: Reading, now: datetime, first: date | None = None, last: date | None = None
) -> Kept:
    """Count how what is owed was kept in all directions together; see ``kept_by_direction``."""
    return kept(life for life in lives_in(view, now) if _within(life, first, last))


def told_by_direction(requests: Sequence[StandingRequest]) -> tuple[DirectionKept, ...]:
    """Return how each direction keeps what it owes: the two departments first, always both."""
    others = sorted({one.direction for one in requests} - set(ACROSS))
    return tuple(_told(direction, requests) for direction in (*ACROSS, *others))


def _told(direction: Direction, requests: Iterable[StandingRequest]) -> DirectionKept:
    lives = [one.life for one in requests if one.direction == direction]
    age = median_age(lives)
    return DirectionKept(
        direction,
        kept(lives),
        sum(life.open for life in lives),
        sum(life.late for life in lives),
        None if age is None else age.total_seconds() / 86_400,
    )


def _within(life: RequestLife, first: date | None, last: date | None) -> bool:
    if life.first_due is None:
        return False
    day = day_here(life.first_due)
    return (first is None or first <= day) and (last is None or day <= last)


def _order(one: StandingRequest) -> tuple[bool, float, int]:
    due = one.life.due.timestamp() if one.life.due else 0.0
    return not one.life.events, due, one.request.position
