"""The rows of a revision: what was decided on proposals from evidence, and what is new."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import revision
from domain.model.fields import PersonaField
from domain.model.proposals import ProposedChange, Verdict
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class ThemeRow(Row):
    """Something new that several leads told of."""

    __tablename__ = "theme"
    entity = revision.Theme

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    persona_id: Mapped[UUID | None] = part_of("persona")
    field: Mapped[PersonaField]
    text: Mapped[str]
    feedback_ids: Mapped[tuple[UUID, ...]]


class RevisionDecisionRow(Row):
    """What was decided on a proposal from evidence."""

    __tablename__ = "revision_decision"
    entity = revision.RevisionDecision

    id: Mapped[UUID] = identity()
    version_id: Mapped[UUID] = part_of("version")
    change: Mapped[ProposedChange]
    claim_id: Mapped[UUID | None] = part_of("claim")
    theme_id: Mapped[UUID | None] = part_of("theme")
    verdict: Mapped[Verdict]
    side: Mapped[Side]
    reason: Mapped[str]
    decided_at: Mapped[datetime]
    until: Mapped[date | None]
    text: Mapped[str]
    wording: Mapped[str]
    support: Mapped[int]
    against: Mapped[int]
    made_ids: Mapped[tuple[UUID, ...]]
    persona_id: Mapped[UUID | None] = part_of("persona")
