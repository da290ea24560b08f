"""What changes under messages ask of them, and what was decided on each."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.model.message_flags import ClaimEvent
from domain.model.persona import Claim
from domain.model.quantifiers import QUANTIFIERS
from domain.model.sides import Side


class MessageVerdict(StrEnum):
    """What the room makes of a message under which a claim has moved."""

    KEEP = "keep"
    EDIT = "edit"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class MessageDecision:
    """What was decided on a flagged message; nothing else clears its flag.

    Attributes:
        id: identity.
        session_id: the review, or None where it was decided outside of one.
        message_id: the message.
        verdict: kept, edited, withdrawn.
        reason: why.
        decided_at: when, in UTC.
        answers: what it answers: claim and event, such as ``C04:weakened``.
        side: who decided; None for the room.
        grounds: what the message rested on then, as canonical JSON: claims by identity, each as
            ``defined`` tells it. Empty in older files.
    """

    id: UUID
    session_id: UUID | None
    message_id: UUID
    verdict: MessageVerdict
    reason: str
    decided_at: datetime
    answers: tuple[str, ...] = ()
    side: Side | None = None
    grounds: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a claim under a message."""

    claim: str
    event: ClaimEvent

    @property
    def key(self) -> str:
        """How a decision names it."""
        return f"{self.claim}:{self.event.value}"


def unanswered(
    happenings: Iterable[Happening], decisions: Collection[MessageDecision]
) -> tuple[Happening, ...]:
    """Return what no decision has answered yet."""
    answered = {key for decision in decisions for key in decision.answers}
    return tuple(one for one in happenings if one.key not in answered)


_DEFINITION: Final = ("threshold", "measured_by", "supporting", "scope", "own_effect")


def defined(claim: Claim, *, primary: bool) -> dict[str, object]:
    """Return what a message on a claim rests on, by the names of the claim's fields.

    Args:
        claim: the claim.
        primary: whether it speaks of the primary persona.
    """
    return {
        "quantifier": claim.quantifier,
        "threshold": claim.threshold,
        "measured_by": claim.measured_by,
        "supporting": list(claim.supporting),
        "scope": claim.scope,
        "own_effect": claim.own_effect,
        "field": claim.field.value,
        "text": claim.text,
        "retired": claim.retired,
        "primary": primary,
    }


def event_between(old: Mapping[str, object], new: Mapping[str, object] | None) -> ClaimEvent | None:
    """Return the weightiest thing that happened to a claim between two states of it.

    Args:
        old: the claim in the version before, by the names of its fields.
        new: the claim now, or None where it is out of use.

    Returns:
        The event, or None where nothing happened.
    """
    if new is None:
        return ClaimEvent.REMOVED
    if _other_answers(old["supporting"], new["supporting"]):
        return ClaimEvent.REVERSED
    if old["quantifier"] != new["quantifier"]:
        return _requantified(str(old["quantifier"] or ""), str(new["quantifier"] or ""))
    if any(old.get(name) != new.get(name) for name in _DEFINITION) or old["field"] != new["field"]:
        return ClaimEvent.VALUE_CHANGED
    return ClaimEvent.REWORDED if old["text"] != new["text"] else None


def _other_answers(old: object, new: object) -> bool:
    """Tell whether none of the answers that counted for a claim counts for it now."""
    assert isinstance(old, Sequence)
    assert isinstance(new, Sequence)
    return bool(old) and bool(new) and set(old).isdisjoint(new)


def _requantified(old: str, new: str) -> ClaimEvent:
    """Tell what another "how many" means: the opposite, less, or more."""
    before, after = QUANTIFIERS.get(old), QUANTIFIERS.get(new)
    if before is None or after is None:
        return ClaimEvent.VALUE_CHANGED
    if before.direction is not after.direction:
        return ClaimEvent.REVERSED
    return ClaimEvent.WEAKENED if after.tau < before.tau else ClaimEvent.STRENGTHENED
