"""What a message must answer for when a claim under it moves."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.model.direction import Bearing
from domain.model.working_time import WorkingCalendar


class MessageFlag(StrEnum):
    """What a message needs, worst first. A flag is closed only by a decision on the message."""

    STOP_AND_REVIEW = "stop_and_review"
    REVIEW_REQUIRED = "review_required"
    VERIFY = "verify"
    OK = "ok"


class ClaimEvent(StrEnum):
    """What happened to a claim that messages rest on."""

    CONTRADICTED = "contradicted"
    REVERSED = "reversed"
    REMOVED = "claim_removed"
    VALUE_CHANGED = "value_changed"
    WEAKENED = "weakened"
    DRIFTING = "drifting"
    STALE = "stale"
    PERSONA_DEMOTED = "persona_demoted"
    REWORDED = "reworded"
    EVIDENCE_ONLY = "evidence_only"
    STRENGTHENED = "strengthened"


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """When something that happened to a claim was first seen to ask a message for a decision.

    It is kept so that the days within which to decide run from when people could know of it.
    Message and claim may be gone; then it is of no more use.

    Attributes:
        id: identity.
        message_id: the message.
        claim_id: the claim under it.
        event: what happened to the claim.
        raised_at: when it was seen, in UTC.
        ended_at: when it was seen that it holds no longer, in UTC; None while it holds.
    """

    id: UUID
    message_id: UUID
    claim_id: UUID
    event: ClaimEvent
    raised_at: datetime
    ended_at: datetime | None = None


_FALLEN: Final = (MessageFlag.STOP_AND_REVIEW, MessageFlag.REVIEW_REQUIRED)
_MOVED: Final = (MessageFlag.REVIEW_REQUIRED, MessageFlag.VERIFY)

_FLAGS: Final = {
    ClaimEvent.CONTRADICTED: _FALLEN,
    ClaimEvent.REVERSED: _FALLEN,
    ClaimEvent.REMOVED: _FALLEN,
    ClaimEvent.VALUE_CHANGED: _MOVED,
    ClaimEvent.WEAKENED: _MOVED,
    ClaimEvent.DRIFTING: _MOVED,
    ClaimEvent.STALE: (MessageFlag.VERIFY, MessageFlag.OK),
    ClaimEvent.PERSONA_DEMOTED: (MessageFlag.VERIFY, MessageFlag.VERIFY),
}
"""Flag of a message that a claim carries, and of one that it only supports."""


@dataclass(frozen=True, slots=True)
class DaysAllowed:
    """Working days within which a flag is decided on. Design defaults.

    Attributes:
        to_stop: where the message is to be stopped and reviewed.
        to_review: where it must be reviewed.
        to_verify: where it is to be verified.
    """

    to_stop: int = 1
    to_review: int = 3
    to_verify: int = 3

    def of(self, raised: MessageFlag) -> int | None:
        """Return the days for a flag, or None where nothing is asked."""
        return {
            MessageFlag.STOP_AND_REVIEW: self.to_stop,
            MessageFlag.REVIEW_REQUIRED: self.to_review,
            MessageFlag.VERIFY: self.to_verify,
        }.get(raised)


DAYS_ALLOWED: Final = DaysAllowed()
"""The days as the method sets them."""


def flag(bearing: Bearing, event: ClaimEvent) -> MessageFlag:
    """Return what one event on one claim asks of a message that rests on it."""
    load_bearing, supporting = _FLAGS.get(event, (MessageFlag.OK, MessageFlag.OK))
    return load_bearing if bearing is Bearing.LOAD_BEARING else supporting


def flag_message(
    rests: Mapping[str, Bearing], events: Iterable[tuple[str, ClaimEvent]]
) -> MessageFlag:
    """Return the worst that the events ask of a message.

    Args:
        rests: how much of the message each claim carries, by the claim's code.
        events: what happened, by the claim's code; claims that carry nothing here do not matter.
    """
    flags = [flag(rests[claim], event) for claim, event in events if claim in rests]
    return min(flags, key=list(MessageFlag).index, default=MessageFlag.OK)


def has_ground(bearings: Collection[Bearing]) -> bool:
    """Tell whether a message rests on anything: at least one claim bears its load."""
    return Bearing.LOAD_BEARING in bearings


def decide_by(
    raised: MessageFlag,
    since: datetime,
    calendar: WorkingCalendar,
    allowed: DaysAllowed = DAYS_ALLOWED,
) -> datetime | None:
    """Return until when a flag must be decided on, or None where nothing is asked."""
    days = allowed.of(raised)
    return None if days is None else calendar.due_after_days(since, days)
