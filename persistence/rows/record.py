"""The rows of what a session leaves on record, and of the words of customers."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import quotes, record
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class ParkedItemRow(Row):
    """Something put aside, or what became of a parked point."""

    __tablename__ = "parked_item"
    entity = record.ParkedItem

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    step_id: Mapped[UUID | None] = part_of("step")
    position: Mapped[int]
    text: Mapped[str]
    comparison_id: Mapped[UUID | None] = part_of("comparison")
    settled_at: Mapped[datetime | None]
    answer: Mapped[str]


class DecisionRow(Row):
    """Something that the room decided."""

    __tablename__ = "decision"
    entity = record.Decision

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    step_id: Mapped[UUID | None] = part_of("step")
    position: Mapped[int]
    text: Mapped[str]
    reason: Mapped[str]
    sides: Mapped[tuple[Side, ...]]
    decided_at: Mapped[datetime]


class ActionRow(Row):
    """Something that somebody will do."""

    __tablename__ = "action"
    entity = record.Action

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    step_id: Mapped[UUID | None] = part_of("step")
    position: Mapped[int]
    text: Mapped[str]
    owner: Mapped[str]
    owner_id: Mapped[UUID | None] = part_of("person")
    due: Mapped[date | None]
    done_at: Mapped[datetime | None]
    obligation_id: Mapped[UUID | None] = part_of("obligation")


class UpkeepRow(Row):
    """How an obligation was kept."""

    __tablename__ = "upkeep"
    entity = record.Upkeep

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    obligation_id: Mapped[UUID] = part_of("obligation")
    state: Mapped[record.UpkeepState]
    hindrance: Mapped[str]


class QuoteRow(Row):
    """What a customer said."""

    __tablename__ = "quote"
    entity = quotes.Quote

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]
    side: Mapped[Side]
    source: Mapped[quotes.QuoteSource]
    heard_on: Mapped[date | None]
    lead: Mapped[str]
    consent: Mapped[bool]
    note_id: Mapped[UUID | None] = part_of("note")
    claim_ids: Mapped[tuple[UUID, ...]]
    persona_id: Mapped[UUID | None] = part_of("persona")
