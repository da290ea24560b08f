"""The rows of the loop: batches of leads, what Sales said of a lead, and what is typed of one."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from domain.model import feedback_draft, form_answers, lead_batches, sales_feedback
from domain.model.ladder import Ending, Stage
from domain.model.leads import ContactOutcome
from persistence.row import Row, identity, part_of


class LeadBatchRow(Row):
    """Leads that came in together."""

    __tablename__ = "lead_batch"
    entity = lead_batches.LeadBatch

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    name: Mapped[str]
    source: Mapped[str]
    file_name: Mapped[str]
    fingerprint: Mapped[str]
    imported_at: Mapped[datetime]
    purpose: Mapped[str]
    consent: Mapped[lead_batches.Consent]
    first: Mapped[int]
    last: Mapped[int]
    rows: Mapped[int]
    known: Mapped[int]
    twice: Mapped[int]
    faulty: Mapped[int]
    recorded: Mapped[tuple[str, ...]]
    mapping: Mapped[str]


class FormReadingRow(Row):
    """How one characteristic of a batch answers a question that Sales asks too."""

    __tablename__ = "form_reading"
    entity = form_answers.FormReading

    id: Mapped[UUID] = identity()
    batch_id: Mapped[UUID] = part_of("lead_batch")
    trait: Mapped[str]
    question: Mapped[str]
    meanings: Mapped[tuple[form_answers.ValueMeaning, ...]]


class FeedbackRow(Row):
    """What one salesperson said of one lead at one time."""

    __tablename__ = "feedback"
    entity = sales_feedback.Feedback

    id: Mapped[UUID] = identity()
    lead: Mapped[int] = mapped_column(index=True)
    given_at: Mapped[datetime] = mapped_column(index=True)
    given_by: Mapped[str]
    outcome: Mapped[ContactOutcome]
    attempts: Mapped[int | None]
    days: Mapped[int | None]
    interest: Mapped[int | None]
    fit: Mapped[int | None]
    persona_id: Mapped[UUID | None] = part_of("persona")
    qualified: Mapped[bool | None]
    stage: Mapped[Stage | None]
    ending: Mapped[Ending | None]
    reason: Mapped[str]
    replies: Mapped[tuple[sales_feedback.Reply, ...]]
    verdicts: Mapped[tuple[sales_feedback.ClaimVerdict, ...]]
    words: Mapped[str]
    words_agreed: Mapped[bool]
    something_new: Mapped[str]
    next_step: Mapped[str]
    next_on: Mapped[date | None]
    workbook: Mapped[str]


class FeedbackDraftRow(Row):
    """What is typed of a lead and not reported yet."""

    __tablename__ = "feedback_draft"
    entity = feedback_draft.FeedbackDraft

    id: Mapped[UUID] = identity()
    lead: Mapped[int] = mapped_column(index=True)
    outcome: Mapped[ContactOutcome | None]
    attempts: Mapped[int | None]
    days: Mapped[int | None]
    interest: Mapped[int | None]
    fit: Mapped[int | None]
    persona_id: Mapped[UUID | None] = part_of("persona")
    qualified: Mapped[bool | None]
    stage: Mapped[Stage | None]
    ending: Mapped[Ending | None]
    reason: Mapped[str]
    replies: Mapped[tuple[sales_feedback.Reply, ...]]
    verdicts: Mapped[tuple[sales_feedback.ClaimVerdict, ...]]
    words: Mapped[str]
    words_agreed: Mapped[bool]
    something_new: Mapped[str]
    next_step: Mapped[str]
    next_on: Mapped[date | None]
