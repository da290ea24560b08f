"""The rows of a workspace, one class for each kind of thing.

Attributes are named as the fields of the thing, and mean what its class says. No order is
unique in the database: two things may pass through the same place while they are reordered.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, composite, mapped_column

from domain.model import brief, direction, feedback, journal, persona, polls, release
from domain.model import responsibility as duties
from domain.model import session as sitting
from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from persistence.row import Row, identity, part_of, rows, tie_parts_to_wholes


class WorkspaceRow(Row):
    """The workspace itself; a file has one."""

    __tablename__ = "workspace"
    entity = brief.Workspace

    id: Mapped[UUID] = identity()
    name: Mapped[str]
    business: Mapped[str]
    half_life_days: Mapped[int]
    tongue: Mapped[Tongue]
    example: Mapped[str | None]
    created_at: Mapped[datetime]


class ProductRow(Row):
    """What is sold."""

    __tablename__ = "product"
    entity = brief.Product

    id: Mapped[UUID] = identity()
    name: Mapped[str]
    company: Mapped[str]
    what: Mapped[str]
    for_whom: Mapped[str]
    price: Mapped[str]
    stage: Mapped[str]
    must_explain: Mapped[str]


class UspRow(Row):
    """A unique selling proposition."""

    __tablename__ = "usp"
    entity = brief.Usp

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]
    proof: Mapped[str]


class StatementRow(Row):
    """A line of the owner's view of the customer."""

    __tablename__ = "statement"
    entity = brief.Statement

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    field: Mapped[PersonaField]
    text: Mapped[str]
    of_ten: Mapped[int | None]


class PersonRow(Row):
    """Somebody who works with the persona."""

    __tablename__ = "person"
    entity = brief.Person

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    name: Mapped[str]
    side: Mapped[Side]
    role: Mapped[str | None]
    title: Mapped[str]
    present: Mapped[bool]


class UnderstandingRow(Row):
    """A side's tick that it has understood a topic."""

    __tablename__ = "understanding"
    entity = brief.Understanding

    id: Mapped[UUID] = identity()
    side: Mapped[Side]
    topic: Mapped[brief.Topic]
    understood: Mapped[bool]


class QuestionRow(Row):
    """A question on the brief."""

    __tablename__ = "question"
    entity = brief.Question

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    side: Mapped[Side]
    text: Mapped[str]
    answer: Mapped[str]


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
    writing: Mapped[Side | None]
    begun: Mapped[tuple[Side, ...]]


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


class NoteRow(Row):
    """A slip written behind the curtain."""

    __tablename__ = "note"
    entity = sitting.Note

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    code: Mapped[str]
    side: Mapped[Side]
    field: Mapped[PersonaField]
    position: Mapped[int]
    text: Mapped[str]
    of_ten: Mapped[int | None]


class SealRow(Row):
    """The seal on a side's notes."""

    __tablename__ = "seal"
    entity = sitting.Seal

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    side: Mapped[Side]
    turn: Mapped[int]
    salt: Mapped[str]
    digest: Mapped[str]
    sealed_at: Mapped[datetime]
    reopened_at: Mapped[datetime | None]


class RevealRow(Row):
    """The act that opens all seals."""

    __tablename__ = "reveal"
    entity = sitting.Reveal

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    revealed_at: Mapped[datetime]
    columns: Mapped[tuple[Side, ...]]
    taken_back_at: Mapped[datetime | None]


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


class KeptApartRow(Row):
    """Two notes that look alike and mean different things."""

    __tablename__ = "kept_apart"
    entity = sitting.KeptApart

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    note_ids: Mapped[tuple[UUID, ...]]


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
    retired: Mapped[bool]


class EvidenceRow(Row):
    """Customers' answers for and against a claim."""

    __tablename__ = "evidence"
    entity = persona.Evidence

    id: Mapped[UUID] = identity()
    claim_id: Mapped[UUID] = part_of("claim")
    kind: Mapped[str]
    support: Mapped[int]
    against: Mapped[int]
    happened_on: Mapped[date]
    source: Mapped[str]


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


class RestRow(Row):
    """A claim under a message."""

    __tablename__ = "rest"
    entity = direction.Rest

    id: Mapped[UUID] = identity()
    message_id: Mapped[UUID] = part_of("message")
    claim_id: Mapped[UUID] = part_of("claim")
    bearing: Mapped[direction.Bearing]


class PositionRow(Row):
    """A column of the matrix."""

    __tablename__ = "position"
    entity = duties.Position

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    side: Mapped[Side]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))


class ActivityRow(Row):
    """A row of the matrix."""

    __tablename__ = "activity"
    entity = duties.Activity

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    phase: Mapped[str]
    kind: Mapped[str]
    shared: Mapped[str]
    main: Mapped[bool]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))


class CellRow(Row):
    """The letters of a position in an activity."""

    __tablename__ = "cell"
    entity = duties.Cell

    id: Mapped[UUID] = identity()
    activity_id: Mapped[UUID] = part_of("activity")
    position_id: Mapped[UUID] = part_of("position")
    letters: Mapped[str]


class ObligationRow(Row):
    """What one position owes another."""

    __tablename__ = "obligation"
    entity = duties.Obligation

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    provider: Mapped[str]
    requester: Mapped[str]
    copied: Mapped[tuple[str, ...]]
    activity: Mapped[str]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))
    trigger: Mapped[str]
    due: Mapped[Bilingual] = composite(mapped_column("due_vi"), mapped_column("due_en"))
    accepted_when: Mapped[Bilingual] = composite(
        mapped_column("accepted_when_vi"), mapped_column("accepted_when_en")
    )
    agreed: Mapped[bool]


class FeedbackFieldRow(Row):
    """A question of the feedback form."""

    __tablename__ = "feedback_field"
    entity = feedback.FeedbackField

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))
    kind: Mapped[str]
    answers: Mapped[tuple[str, ...]]
    weight: Mapped[int]
    required: Mapped[str]
    shown: Mapped[bool]
    from_claims: Mapped[bool]


class PollRow(Row):
    """A private round."""

    __tablename__ = "poll"
    entity = polls.Poll

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    kind: Mapped[polls.PollKind]
    round: Mapped[int]
    named: Mapped[bool]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    taken_back_at: Mapped[datetime | None]


class VoterRow(Row):
    """A ballot paper."""

    __tablename__ = "voter"
    entity = polls.Voter

    id: Mapped[UUID] = identity()
    poll_id: Mapped[UUID] = part_of("poll")
    side: Mapped[Side]
    number: Mapped[int]
    name: Mapped[str]
    done: Mapped[bool]


class RatingRow(Row):
    """A voter's answer on a claim."""

    __tablename__ = "rating"
    entity = polls.Rating

    id: Mapped[UUID] = identity()
    voter_id: Mapped[UUID] = part_of("voter")
    claim_id: Mapped[UUID] = part_of("claim")
    of_ten: Mapped[int | None]


class BallotRow(Row):
    """A voter's place on the gradients of agreement."""

    __tablename__ = "ballot"
    entity = polls.Ballot

    id: Mapped[UUID] = identity()
    voter_id: Mapped[UUID] = part_of("voter")
    grade: Mapped[int]
    reason: Mapped[str]


class VersionRow(Row):
    """A signed state of the persona."""

    __tablename__ = "version"
    entity = release.Version

    id: Mapped[UUID] = identity()
    number: Mapped[str]
    session_id: Mapped[UUID | None] = part_of("session")
    released_at: Mapped[datetime]
    next_review: Mapped[date]
    content: Mapped[str]
    digest: Mapped[str]
    owner_decision: Mapped[str]
    taken_back_at: Mapped[datetime | None]


class SignatureRow(Row):
    """A department's sign under a version."""

    __tablename__ = "signature"
    entity = release.Signature

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID | None] = part_of("session")
    version_id: Mapped[UUID | None] = part_of("version")
    side: Mapped[Side]
    name: Mapped[str]
    signed_at: Mapped[datetime]


class VeilRow(Row):
    """What hides changes until it is lifted."""

    __tablename__ = "veil"
    entity = journal.Veil

    id: Mapped[UUID] = identity()
    lifted: Mapped[bool]


tie_parts_to_wholes()

ROW_OF: dict[type, type[Row]] = {row.entity: row for row in rows()}
"""The row of each kind of thing."""
