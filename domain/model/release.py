"""Versions of the persona, signed by both departments."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.model.sides import Side


class VersionState(StrEnum):
    """Where a version stands."""

    DRAFT = "draft"
    SIGNED = "signed"
    SUPERSEDED = "superseded"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Version:
    """A state of the persona that both departments signed. A fact: followed, never undone.

    Attributes:
        id: identity.
        number: ``MAJOR.MINOR`` or ``MAJOR.MINOR.PATCH``.
        session_id: the session in which it was signed, or None.
        released_at: when, in UTC.
        next_review: the day on which the picture is looked at again.
        content: canonical JSON of personas, claims, messages and agreed answers as signed.
        digest: SHA-256 of ``content``, 64 hexadecimal digits.
        owner_decision: the owner's written reason where a block was overruled, else empty.
        taken_back_at: when the publishing was taken back within the moment allowed, or None.
        notes: what the release says of itself in people's words, beside what differs.
        withdrawn_at: when it was taken out of force with a reason, or None. It stays on record.
        withdrawn_because: the reason.
    """

    id: UUID
    number: str
    session_id: UUID | None
    released_at: datetime
    next_review: date
    content: str
    digest: str
    owner_decision: str = ""
    taken_back_at: datetime | None = None
    notes: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """One of the two keys: a department's sign under the version being agreed.

    Attributes:
        id: identity.
        session_id: the session in which it was given, or None outside one.
        version_id: the version, once it is released, or None.
        side: Marketing or Sales.
        name: who signed for the department.
        signed_at: when, in UTC.
        digest: SHA-256 of the content that was signed, 64 hexadecimal digits; empty where it is
            not known.
    """

    id: UUID
    session_id: UUID | None
    version_id: UUID | None
    side: Side
    name: str
    signed_at: datetime
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was settled for the next version, besides the picture itself.

    Attributes:
        id: identity.
        session_id: the session that prepares it, or None outside one.
        next_review: the day on which the picture shall be looked at again, or None where the
            proposed one was left as it is.
        owner_decision: the owner's written reason where somebody blocks, else empty.
        notes: what the release shall say of itself in people's words.
    """

    id: UUID
    session_id: UUID | None
    next_review: date | None = None
    owner_decision: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A version that was reviewed and left as it is. It renews nothing: evidence goes on ageing.

    Attributes:
        id: identity.
        session_id: the session of the review, or None where it was looked at outside one.
        version_id: the version in force.
        reviewed_at: when, in UTC.
        next_review: the day on which the picture is looked at again.
        notes: what the room has to say to it.
    """

    id: UUID
    session_id: UUID | None
    version_id: UUID
    reviewed_at: datetime
    next_review: date
    notes: str = ""
