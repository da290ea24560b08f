"""The rows of calls, what they are judged by, and how they were judged."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import call_draw, call_library, call_scoring, scorecards
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class CallRow(Row):
    """A conversation with a customer."""

    __tablename__ = "call"
    entity = call_library.Call

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    held_on: Mapped[date]
    consultant: Mapped[str]
    lead: Mapped[str]
    seconds: Mapped[int | None]
    tags: Mapped[tuple[str, ...]]
    consent: Mapped[bool]
    recording: Mapped[str]
    note: Mapped[str]


class MomentRow(Row):
    """A moment of a call."""

    __tablename__ = "moment"
    entity = call_library.Moment

    id: Mapped[UUID] = identity()
    call_id: Mapped[UUID] = part_of("call")
    at: Mapped[int]
    words: Mapped[str]
    quote_id: Mapped[UUID | None] = part_of("quote")
    evidence_id: Mapped[UUID | None] = part_of("evidence")


class ScorecardRow(Row):
    """A version of the scorecard."""

    __tablename__ = "scorecard"
    entity = scorecards.Scorecard

    id: Mapped[UUID] = identity()
    number: Mapped[int]
    made_at: Mapped[datetime]


class ScorecardQuestionRow(Row):
    """A question of a version."""

    __tablename__ = "scorecard_question"
    entity = scorecards.ScorecardQuestion

    id: Mapped[UUID] = identity()
    scorecard_id: Mapped[UUID] = part_of("scorecard")
    position: Mapped[int]
    code: Mapped[str]
    kind: Mapped[scorecards.QuestionKind]
    weight: Mapped[int]
    may_skip: Mapped[bool]
    group: Mapped[str]
    text: Mapped[str]
    low: Mapped[str]
    middle: Mapped[str]
    high: Mapped[str]
    retired: Mapped[bool]


class CallScoringRow(Row):
    """The judging of one call."""

    __tablename__ = "call_scoring"
    entity = call_scoring.CallScoring

    id: Mapped[UUID] = identity()
    call_id: Mapped[UUID] = part_of("call")
    scorecard_id: Mapped[UUID] = part_of("scorecard")
    begun_at: Mapped[datetime]
    shown_at: Mapped[datetime | None]
    coaching: Mapped[str]
    coached_on: Mapped[date | None]


class CallRatingRow(Row):
    """What one rater gave."""

    __tablename__ = "call_rating"
    entity = call_scoring.CallRating

    id: Mapped[UUID] = identity()
    scoring_id: Mapped[UUID] = part_of("call_scoring")
    side: Mapped[Side]
    rater: Mapped[str]
    marks: Mapped[tuple[scorecards.Mark, ...]]
    total: Mapped[float | None]
    note: Mapped[str]
    done_at: Mapped[datetime | None]
    third: Mapped[bool]


class CallDisputeRow(Row):
    """The scored person's objection to a score."""

    __tablename__ = "call_dispute"
    entity = call_scoring.CallDispute

    id: Mapped[UUID] = identity()
    scoring_id: Mapped[UUID] = part_of("call_scoring")
    raised_by: Mapped[str]
    raised_at: Mapped[datetime]
    reason: Mapped[str]
    answer: Mapped[str]
    answered_at: Mapped[datetime | None]
    outcome: Mapped[call_scoring.DisputeOutcome | None]
    score: Mapped[float | None]
    settled_reason: Mapped[str]
    settled_at: Mapped[datetime | None]


class CallDrawRow(Row):
    """A draw of calls by lot."""

    __tablename__ = "call_draw"
    entity = call_draw.CallDraw

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    starts: Mapped[date]
    ends: Mapped[date]
    wanted: Mapped[int]
    seed: Mapped[str]
    drawn_at: Mapped[datetime]
    frame_ids: Mapped[tuple[UUID, ...]]
    drawn_ids: Mapped[tuple[UUID, ...]]
