"""Requests: single items of what one position owes another, and the steps each goes through.

What happened is kept as events, so that the history is whole; the state is told from them. That a
request is late is never kept: it is a matter of the clock. There is no step of refusing. Whoever
cannot deliver lets it go up.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.model.sides import Side
from domain.model.wording import Bilingual


class RequestStep(StrEnum):
    """What people do with a request."""

    ISSUED = "issued"
    ACKNOWLEDGED = "acknowledged"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    ESCALATED = "escalated"
    WAIVED = "waived"


class RequestState(StrEnum):
    """Where a request stands."""

    DRAFT = "draft"
    ISSUED = "issued"
    ACKNOWLEDGED = "acknowledged"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    WAIVED = "waived"


_LATE_STEPS: Final = frozenset({RequestStep.DELIVERED, RequestStep.ESCALATED, RequestStep.WAIVED})

STEPS: Final[dict[RequestState, frozenset[RequestStep]]] = {
    RequestState.DRAFT: frozenset({RequestStep.ISSUED}),
    RequestState.ISSUED: frozenset(
        {RequestStep.ACKNOWLEDGED, RequestStep.DELIVERED, RequestStep.WAIVED}
    ),
    RequestState.ACKNOWLEDGED: frozenset({RequestStep.DELIVERED}),
    RequestState.DELIVERED: frozenset({RequestStep.ACCEPTED, RequestStep.RETURNED}),
    RequestState.ACCEPTED: frozenset(),
    RequestState.RETURNED: frozenset({RequestStep.DELIVERED}),
    RequestState.OVERDUE: _LATE_STEPS,
    RequestState.ESCALATED: _LATE_STEPS,
    RequestState.WAIVED: frozenset(),
}
"""What can follow in each state; letting it go up again is told to the next level."""

CLOSED: Final = frozenset({RequestState.ACCEPTED, RequestState.WAIVED})
"""States in which nothing is owed any more."""

OWED: Final = frozenset(
    {
        RequestState.ISSUED,
        RequestState.ACKNOWLEDGED,
        RequestState.RETURNED,
        RequestState.OVERDUE,
        RequestState.ESCALATED,
    }
)
"""States in which the provider is to deliver."""

NEEDS_NOTE: Final = frozenset({RequestStep.RETURNED, RequestStep.WAIVED})
"""Steps that the other side reads the reason of."""


@dataclass(frozen=True, slots=True)
class Request:
    """Something that one position has asked another for.

    Attributes:
        id: identity.
        code: what people say, ``Y07``.
        position: order in which they were asked.
        obligation_id: the standing obligation of which it is an item; None for an ask of its own.
        provider: code of the position that owes.
        requester: code of the position that is entitled.
        copied: codes of positions that get it too.
        activity: code of the activity it belongs to; may be empty.
        what: what is owed, in both languages.
        decision: for which decision it is needed.
        form: the form in which it is wanted.
        made_at: when it was written down, in UTC.
        wanted_by: by when, where a person said so; None where the time allowed decides.
    """

    id: UUID
    code: str
    position: int
    obligation_id: UUID | None
    provider: str
    requester: str
    copied: tuple[str, ...]
    activity: str
    what: Bilingual
    decision: str
    form: str
    made_at: datetime
    wanted_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A step of a request.

    Attributes:
        id: identity.
        request_id: the request.
        position: order of the steps, 0 is the first.
        step: what was done.
        at: when, in UTC.
        by: code of the position that did it; never a person.
        side: the side of that position then.
        note: what is to be known of it.
        due_at: by when it is due from then on, in UTC; of issuing and returning alone.
        level: up to whom it went, 1 to 3; of escalating alone.
    """

    id: UUID
    request_id: UUID
    position: int
    step: RequestStep
    at: datetime
    by: str
    side: Side
    note: str = ""
    due_at: datetime | None = None
    level: int = 0
