"""PR direction: messages, each resting on claims."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Bearing(StrEnum):
    """How much of a message's weight a claim carries."""

    LOAD_BEARING = "load_bearing"
    SUPPORTING = "supporting"


class MessageStatus(StrEnum):
    """Where a message stands."""

    DRAFT = "draft"
    IN_USE = "in_use"
    WITHDRAWN = "withdrawn"
    REJECTED_LEGAL = "rejected_legal"


@dataclass(frozen=True, slots=True)
class Message:
    """What is said to the customer, where, and from which angle.

    Attributes:
        id: identity.
        code: what people say, ``G01``.
        position: order in the list.
        persona_id: for which persona.
        text: the message, as it is said.
        angle: angle of approach (góc tiếp cận).
        channels: codes or names of channels, e.g. ``facebook``.
        awareness: stage of awareness after Schwartz, e.g. ``problem_aware``; empty if open.
        usp_ids: the USPs that prove it.
        proof: what else is shown for it.
        words_to_use: words to use.
        words_to_avoid: words to avoid.
        call_to_action: what the customer is asked to do.
        status: draft, in use, withdrawn, rejected.
        status_reason: why it was withdrawn or rejected.
        promise: what the customer may hold us to.
        legal_passed_at: when it passed the legal and truth check, in UTC; None while it has not.
            A message that failed it has the status ``REJECTED_LEGAL``.
    """

    id: UUID
    code: str
    position: int
    persona_id: UUID | None
    text: str
    angle: str = ""
    channels: tuple[str, ...] = ()
    awareness: str = ""
    usp_ids: tuple[UUID, ...] = ()
    proof: str = ""
    words_to_use: str = ""
    words_to_avoid: str = ""
    call_to_action: str = ""
    status: MessageStatus = MessageStatus.DRAFT
    status_reason: str = ""
    promise: str = ""
    legal_passed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rest:
    """A message rests on a claim.

    Attributes:
        id: identity.
        message_id: the message.
        claim_id: the claim under it.
        bearing: load-bearing or supporting.
    """

    id: UUID
    message_id: UUID
    claim_id: UUID
    bearing: Bearing = Bearing.LOAD_BEARING


@dataclass(frozen=True, slots=True)
class Serving:
    """A USP serves a claim: it answers what customers want, suffer from or shy away from.

    Attributes:
        id: identity.
        usp_id: the USP.
        claim_id: the claim that it serves.
    """

    id: UUID
    usp_id: UUID
    claim_id: UUID
