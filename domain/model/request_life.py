"""The life of a request, told from its steps: state, clock, lateness, and up to whom it went."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median
from typing import Final

from domain.model.allowed_time import TimeUnit, WorkingSpan
from domain.model.obligations_kept import Kept
from domain.model.requests import (
    CLOSED,
    OWED,
    STEPS,
    Request,
    RequestEvent,
    RequestState,
    RequestStep,
)
from domain.model.working_time import WorkingCalendar

ESCALATION: Final = (
    WorkingSpan(4, TimeUnit.HOURS),
    WorkingSpan(1, TimeUnit.DAYS),
    WorkingSpan(2, TimeUnit.DAYS),
)
"""How long after it was due it goes up: to the provider's lead, to both leads, to the owner."""

_WAITING: Final = frozenset({RequestState.ISSUED, RequestState.ACKNOWLEDGED, RequestState.RETURNED})


@dataclass(frozen=True, slots=True)
class RequestLife:
    """A request as it stands at a moment.

    Attributes:
        request: the request.
        events: its steps in order.
        now: the moment.
        state: where it stands.
        due: by when it is due now, aware; None for a draft.
        first_late: when it first came to be late; None where every delivery was in time so far.
    """

    request: Request
    events: tuple[RequestEvent, ...]
    now: datetime
    state: RequestState = field(init=False)
    due: datetime | None = field(init=False)
    first_late: datetime | None = field(init=False)

    def __post_init__(self) -> None:
        """Follow the steps."""
        state, due, late = RequestState.DRAFT, None, None
        for event in self.events:
            if due is not None and state in OWED and event.at > due:
                late = late or due
            state = RequestState(event.step.value)
            due = event.due_at or due
        if due is not None and state in OWED and self.now > due:
            late = late or due
            state = RequestState.OVERDUE if state in _WAITING else state
        object.__setattr__(self, "state", state)
        object.__setattr__(self, "due", due)
        object.__setattr__(self, "first_late", late)

    @property
    def open(self) -> bool:
        """Whether it was issued and something is still to be done with it."""
        return bool(self.events) and self.state not in CLOSED

    @property
    def owed(self) -> bool:
        """Whether the provider is to deliver."""
        return self.state in OWED

    @property
    def late(self) -> bool:
        """Whether it is owed and its time has passed."""
        return self.owed and self.due is not None and self.now > self.due

    @property
    def issued_at(self) -> datetime | None:
        """When it was asked for."""
        return self.events[0].at if self.events else None

    @property
    def closed_at(self) -> datetime | None:
        """When it was accepted or waived."""
        return self.events[-1].at if self.state in CLOSED else None

    @property
    def first_due(self) -> datetime | None:
        """By when it was due first, before any return."""
        return self.events[0].due_at if self.events else None

    @property
    def returns(self) -> int:
        """How often it came back."""
        return sum(one.step is RequestStep.RETURNED for one in self.events)

    @property
    def level(self) -> int:
        """Up to whom it went, 0 to 3."""
        return max((one.level for one in self.events), default=0)

    @property
    def next_steps(self) -> frozenset[RequestStep]:
        """What may follow, whoever does it."""
        return STEPS[self.state]

    def days_late(self) -> int:
        """Return for how many days it has been late, or was late when it was delivered."""
        if self.late and self.due is not None:
            return (self.now.astimezone().date() - self.due.astimezone().date()).days
        delivered = [one.at for one in self.events if one.step is RequestStep.DELIVERED]
        if self.first_late is None or not delivered:
            return 0
        return (delivered[-1].astimezone().date() - self.first_late.astimezone().date()).days

    def age(self) -> timedelta:
        """Return how long it has been open, or was until it was closed."""
        if self.issued_at is None:
            return timedelta(0)
        return (self.closed_at or self.now) - self.issued_at


def rises_at(life: RequestLife, calendar: WorkingCalendar) -> tuple[datetime, ...]:
    """Return when a late request goes up, a moment in local time for each of the three levels."""
    if life.due is None:
        return ()
    due = life.due.astimezone()
    return tuple(span.due(due, calendar) for span in ESCALATION)


def level_due(life: RequestLife, calendar: WorkingCalendar) -> int:
    """Return up to whom a late request should have gone by now, 0 to 3."""
    if not life.late:
        return 0
    return sum(life.now >= moment for moment in rises_at(life, calendar))


def kept(lives: Iterable[RequestLife]) -> Kept:
    """Count how requests were kept.

    In time is decided by when it was delivered, not by when the requester looked at it: neither
    side is measured by what the other did not record. So what was delivered in time and waits for
    a word is not counted yet. Waiving before the time is over takes it out; waiving later does not.
    """
    counted = [life for life in lives if _counts(life)]
    accepted = [life for life in counted if life.state is RequestState.ACCEPTED]
    return Kept(
        due=len(counted),
        accepted_in_time=sum(life.first_late is None for life in accepted),
        accepted=len(accepted),
        accepted_first_time=sum(not life.returns for life in accepted),
    )


def median_age(lives: Sequence[RequestLife]) -> timedelta | None:
    """Return the median age of those that are open, or None where none is."""
    ages = [life.age().total_seconds() for life in lives if life.open]
    return timedelta(seconds=median(ages)) if ages else None


def _counts(life: RequestLife) -> bool:
    if not life.events:
        return False
    return life.state is RequestState.ACCEPTED or life.first_late is not None
