"""The rows of a review: figures, what was decided on proposals and on messages."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import figures, impact, proposals, talk_marks
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class FigureRow(Row):
    """A figure that a department brings."""

    __tablename__ = "figure"
    entity = figures.Figure

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    position: Mapped[int]
    side: Mapped[Side]
    name: Mapped[str]
    value: Mapped[str]
    k: Mapped[int | None]
    n: Mapped[int | None]
    period: Mapped[str]
    source: Mapped[str]
    read: Mapped[bool]


class FigureQuestionRow(Row):
    """A question about a figure."""

    __tablename__ = "figure_question"
    entity = figures.FigureQuestion

    id: Mapped[UUID] = identity()
    figure_id: Mapped[UUID] = part_of("figure")
    position: Mapped[int]
    side: Mapped[Side]
    text: Mapped[str]
    answer: Mapped[str]
    left_open: Mapped[bool]


class TalkMarkRow(Row):
    """A claim to talk about."""

    __tablename__ = "talk_mark"
    entity = talk_marks.TalkMark

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    claim_id: Mapped[UUID] = part_of("claim")


class ProposalDecisionRow(Row):
    """What was decided on a proposal."""

    __tablename__ = "proposal_decision"
    entity = proposals.ProposalDecision

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    note_id: Mapped[UUID] = part_of("note")
    verdict: Mapped[proposals.Verdict]
    reason: Mapped[str]
    decided_at: Mapped[datetime]
    wording: Mapped[str]
    until: Mapped[date | None]
    change: Mapped[proposals.ProposedChange | None]
    claim_id: Mapped[UUID | None] = part_of("claim")
    keys: Mapped[tuple[Side, ...]]
    owner_reason: Mapped[str]


class MessageDecisionRow(Row):
    """What was decided on a flagged message."""

    __tablename__ = "message_decision"
    entity = impact.MessageDecision

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID | None] = part_of("session")
    message_id: Mapped[UUID] = part_of("message")
    verdict: Mapped[impact.MessageVerdict]
    reason: Mapped[str]
    decided_at: Mapped[datetime]
    answers: Mapped[tuple[str, ...]]
    side: Mapped[Side | None]
    grounds: Mapped[str]
