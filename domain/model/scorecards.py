"""Scorecards as data: what calls are judged by, in versions, so that old scores keep theirs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from domain.model.calls import TOP, call_score


class QuestionKind(StrEnum):
    """What an answer to a question does to the score.

    ``SCORED`` reaches an anchor from 0 to 4 and weighs. ``MINUS`` takes points away where it
    happened. ``CRITICAL`` caps the shown score where it happened, and opens coaching.
    """

    SCORED = "scored"
    MINUS = "minus"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One version of the scorecard; a version by which a call was scored never changes.

    Attributes:
        id: identity.
        number: 1 for the first.
        made_at: when it was begun, in UTC.
    """

    id: UUID
    number: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ScorecardQuestion:
    """A question of one version. Own words are empty where they are the catalogue's.

    Attributes:
        id: identity.
        scorecard_id: the version.
        position: order.
        code: names it through all versions.
        kind: what an answer does.
        weight: of a scored one; points that a minus one takes away; 0 for a critical one.
        may_skip: it may be not applicable.
        group: own heading under which it stands; may be empty.
        text: own words.
        low: own words for what deserves 0.
        middle: own words for what deserves 2.
        high: own words for what deserves 4.
        retired: it is asked no more.
    """

    id: UUID
    scorecard_id: UUID
    position: int
    code: str
    kind: QuestionKind = QuestionKind.SCORED
    weight: int = 0
    may_skip: bool = False
    group: str = ""
    text: str = ""
    low: str = ""
    middle: str = ""
    high: str = ""
    retired: bool = False


class Mark(NamedTuple):
    """What a rater says to one question.

    Attributes:
        question: code of the question.
        anchor: 0–4 of a scored one, None where it does not apply; of the others 1: it happened.
    """

    question: str
    anchor: int | None


def asked(questions: Iterable[ScorecardQuestion]) -> tuple[ScorecardQuestion, ...]:
    """Return the questions that are asked, in order."""
    return tuple(sorted((one for one in questions if not one.retired), key=lambda q: q.position))


def unanswered(
    questions: Iterable[ScorecardQuestion], marks: Sequence[Mark]
) -> tuple[ScorecardQuestion, ...]:
    """Return the scored questions to which a rater has said nothing yet, in order."""
    said = {one.question for one in marks}
    return tuple(
        one for one in asked(questions) if one.kind is QuestionKind.SCORED and one.code not in said
    )


def rated(questions: Iterable[ScorecardQuestion], marks: Sequence[Mark]) -> float | None:
    """Return one rater's score, 0 to 100: the weighted anchors, less the minus points.

    Returns:
        The score, or None where no question applies.

    Raises:
        ValueError: an anchor lies outside 0–4.
    """
    found = list(questions)
    said = {one.question: one.anchor for one in marks}
    weights = {one.code: float(one.weight) for one in found if one.kind is QuestionKind.SCORED}
    score = call_score(weights, said, top=TOP)
    if score is None:
        return None
    minus = sum(
        one.weight for one in found if one.kind is QuestionKind.MINUS and said.get(one.code)
    )
    return max(0.0, score - minus)


def flags(questions: Iterable[ScorecardQuestion], marks: Sequence[Mark]) -> tuple[str, ...]:
    """Return the codes of the critical questions that a rater has marked."""
    said = {one.question for one in marks if one.anchor}
    return tuple(
        one.code for one in questions if one.kind is QuestionKind.CRITICAL and one.code in said
    )
