"""The rows of a session: steps, private notes, seals, the reveal and its board."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import journal, planned_session
from domain.model import session as sitting
from domain.model.fields import PersonaField
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class SessionRow(Row):
    """One sitting."""

    __tablename__ = "session"
    entity = sitting.Session

    id: Mapped[UUID] = identity()
    number: Mapped[int]
    agenda: Mapped[str]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ground_rules: Mapped[bool]
    paused_at: Mapped[datetime | None]
    title: Mapped[str]
    read_at: Mapped[datetime | None]


class PlannedSessionRow(Row):
    """The day of the next session."""

    __tablename__ = "planned_session"
    entity = planned_session.PlannedSession

    id: Mapped[UUID] = identity()
    day: Mapped[date]


class StepRow(Row):
    """A step of a session."""

    __tablename__ = "step"
    entity = sitting.Step

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    position: Mapped[int]
    code: Mapped[str]
    kind: Mapped[sitting.StepKind]
    minutes: Mapped[int]
    state: Mapped[sitting.StepState]
    recheck: Mapped[bool]
    spent_seconds: Mapped[int]
    running_since: Mapped[datetime | None]
    begun_because: Mapped[str]
    planned: Mapped[int]
    title: Mapped[str]
    say: Mapped[str]
    do: Mapped[str]
    asks: Mapped[sitting.Ask | None]
    sides: Mapped[tuple[Side, ...]]
    origin: Mapped[str]


class WritingRow(Row):
    """A question asked behind the curtain."""

    __tablename__ = "writing"
    entity = sitting.Writing

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    asks: Mapped[sitting.Ask]
    seated: Mapped[Side | None]
    begun: Mapped[tuple[Side, ...]]


class NoteRow(Row):
    """A slip written behind the curtain."""

    __tablename__ = "note"
    entity = sitting.Note

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    writing_id: Mapped[UUID] = part_of("writing")
    code: Mapped[str]
    side: Mapped[Side]
    field: Mapped[PersonaField | None]
    position: Mapped[int]
    text: Mapped[str]
    of_ten: Mapped[int | None]
    persona_id: Mapped[UUID | None] = part_of("persona")


class SealRow(Row):
    """The seal on a side's notes."""

    __tablename__ = "seal"
    entity = sitting.Seal

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    writing_id: Mapped[UUID] = part_of("writing")
    side: Mapped[Side]
    turn: Mapped[int]
    salt: Mapped[str]
    digest: Mapped[str]
    sealed_at: Mapped[datetime]
    reopened_at: Mapped[datetime | None]
    mode: Mapped[sitting.InputMode]


class RevealRow(Row):
    """The act that opens all seals."""

    __tablename__ = "reveal"
    entity = sitting.Reveal

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    writing_id: Mapped[UUID] = part_of("writing")
    revealed_at: Mapped[datetime]
    columns: Mapped[tuple[Side, ...]]
    taken_back_at: Mapped[datetime | None]
    done_because: Mapped[str]


class ComparisonRow(Row):
    """A point of the difference board."""

    __tablename__ = "comparison"
    entity = sitting.Comparison

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    position: Mapped[int]
    field: Mapped[PersonaField]
    kind: Mapped[sitting.ComparisonKind]
    note_ids: Mapped[tuple[UUID, ...]]
    outcome: Mapped[sitting.Outcome]
    resolution: Mapped[str]
    restated: Mapped[tuple[Side, ...]]


class KeptApartRow(Row):
    """Two notes that look alike and mean different things."""

    __tablename__ = "kept_apart"
    entity = sitting.KeptApart

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    note_ids: Mapped[tuple[UUID, ...]]


class VeilRow(Row):
    """What hides changes until it is lifted."""

    __tablename__ = "veil"
    entity = journal.Veil

    id: Mapped[UUID] = identity()
    lifted: Mapped[bool]
