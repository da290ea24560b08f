"""The rows of personas, their claims, and the messages that rest on them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import direction, evidence, persona
from domain.model.fields import PersonaField
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class PictureRow(Row):
    """A picture of a persona."""

    __tablename__ = "picture"
    entity = persona.Picture

    id: Mapped[UUID] = identity()
    data: Mapped[str]


class PersonaRow(Row):
    """A customer as the sides see her together."""

    __tablename__ = "persona"
    entity = persona.Persona

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    kind: Mapped[persona.PersonaKind]
    name: Mapped[str]
    line: Mapped[str]
    summary: Mapped[str]
    quote: Mapped[str]
    quote_origin: Mapped[str]
    retired_because: Mapped[str]
    avatar: Mapped[int]
    picture_id: Mapped[UUID | None] = part_of("picture")
    left_with: Mapped[tuple[UUID, ...] | None]


class ClaimRow(Row):
    """A sentence about a persona that customers can disprove."""

    __tablename__ = "claim"
    entity = persona.Claim

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    persona_id: Mapped[UUID] = part_of("persona")
    field: Mapped[PersonaField]
    text: Mapped[str]
    quantifier: Mapped[str | None]
    importance: Mapped[int]
    measured_by: Mapped[str]
    supporting: Mapped[tuple[str, ...]]
    scope: Mapped[str]
    own_effect: Mapped[bool]
    sides: Mapped[tuple[Side, ...]]
    comparison_id: Mapped[UUID | None] = part_of("comparison")
    owner_of_ten: Mapped[int | None]
    turned_at: Mapped[datetime | None]
    parent_ids: Mapped[tuple[UUID, ...]]
    retired: Mapped[bool]
    threshold: Mapped[float | None]


class ClaimMergeRow(Row):
    """That a claim went into another one."""

    __tablename__ = "claim_merge"
    entity = persona.ClaimMerge

    id: Mapped[UUID] = identity()
    claim_id: Mapped[UUID] = part_of("claim")
    into_id: Mapped[UUID] = part_of("claim")
    merged_at: Mapped[datetime]


class EvidenceRow(Row):
    """Customers' answers for and against a claim."""

    __tablename__ = "evidence"
    entity = evidence.Evidence

    id: Mapped[UUID] = identity()
    claim_id: Mapped[UUID] = part_of("claim")
    kind: Mapped[str]
    answered: Mapped[tuple[evidence.Answered, ...]]
    happened_on: Mapped[date]
    source: Mapped[str]
    note: Mapped[str]
    grade: Mapped[str]
    lead: Mapped[str]
    gathered_by: Mapped[str]
    not_asked: Mapped[int]
    no_answer: Mapped[int]


class MessageRow(Row):
    """What is said to the customer."""

    __tablename__ = "message"
    entity = direction.Message

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    persona_id: Mapped[UUID | None] = part_of("persona")
    text: Mapped[str]
    angle: Mapped[str]
    channels: Mapped[tuple[str, ...]]
    awareness: Mapped[str]
    usp_ids: Mapped[tuple[UUID, ...]]
    proof: Mapped[str]
    words_to_use: Mapped[str]
    words_to_avoid: Mapped[str]
    call_to_action: Mapped[str]
    status: Mapped[direction.MessageStatus]
    status_reason: Mapped[str]
    promise: Mapped[str]
    legal_passed_at: Mapped[datetime | None]


class RestRow(Row):
    """A claim under a message."""

    __tablename__ = "rest"
    entity = direction.Rest

    id: Mapped[UUID] = identity()
    message_id: Mapped[UUID] = part_of("message")
    claim_id: Mapped[UUID] = part_of("claim")
    bearing: Mapped[direction.Bearing]
