"""The rows of the PR direction beside its messages: objections, what serves what, flags."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import direction, message_flags, objections
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class ObjectionRow(Row):
    """What holds a customer back, with the agreed answer."""

    __tablename__ = "objection"
    entity = objections.Objection

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    claim_id: Mapped[UUID | None] = part_of("claim")
    persona_id: Mapped[UUID | None] = part_of("persona")
    text: Mapped[str]
    answer: Mapped[str]
    proof: Mapped[str]
    words_to_avoid: Mapped[str]


class AssentRow(Row):
    """A department's assent to an answer."""

    __tablename__ = "assent"
    entity = objections.Assent

    id: Mapped[UUID] = identity()
    objection_id: Mapped[UUID] = part_of("objection")
    side: Mapped[Side]
    name: Mapped[str]
    agreed_at: Mapped[datetime]


class ServingRow(Row):
    """A USP that serves a claim."""

    __tablename__ = "serving"
    entity = direction.Serving

    id: Mapped[UUID] = identity()
    usp_id: Mapped[UUID] = part_of("usp")
    claim_id: Mapped[UUID] = part_of("claim")


class RaisedFlagRow(Row):
    """When a flag was raised; it refers to nothing, so that it stands in the way of no undo."""

    __tablename__ = "raised_flag"
    entity = message_flags.RaisedFlag

    id: Mapped[UUID] = identity()
    message_id: Mapped[UUID]
    claim_id: Mapped[UUID]
    event: Mapped[message_flags.ClaimEvent]
    raised_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
