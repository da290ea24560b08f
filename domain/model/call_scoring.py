"""A call judged by two who do not see each other's scores, disputed, and settled.

Nothing is overwritten: what the raters gave stays beside what a dispute made of it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.model.calls import final_score, shown_score, third_rating_needed
from domain.model.scorecards import Mark
from domain.model.sides import Side


@dataclass(frozen=True, slots=True)
class CallScoring:
    """The judging of one call by one version of the scorecard.

    Attributes:
        id: identity, and that of the veil over the ratings until they are shown.
        call_id: the call.
        scorecard_id: the version of the scorecard.
        begun_at: when, in UTC.
        shown_at: when both ratings were shown, in UTC, or None.
        coaching: what was agreed in the coaching that a critical flag opens.
        coached_on: the day of it, or None.
    """

    id: UUID
    call_id: UUID
    scorecard_id: UUID
    begun_at: datetime
    shown_at: datetime | None = None
    coaching: str = ""
    coached_on: date | None = None

    @property
    def shown(self) -> bool:
        """Whether the ratings may be seen."""
        return self.shown_at is not None


@dataclass(frozen=True, slots=True)
class CallRating:
    """What one rater gave.

    Attributes:
        id: identity.
        scoring_id: the judging.
        side: of the rater.
        rater: the rater's code.
        marks: what was said to each question.
        total: a score of which only the total is known; None for one that the marks give.
        note: the rater's remark.
        done_at: when it was handed in, in UTC, or None while it is being written.
        third: it was asked for because the first two lay apart.
    """

    id: UUID
    scoring_id: UUID
    side: Side
    rater: str = ""
    marks: tuple[Mark, ...] = ()
    total: float | None = None
    note: str = ""
    done_at: datetime | None = None
    third: bool = False


class DisputeOutcome(StrEnum):
    """How a dispute ended."""

    STANDS = "stands"
    CHANGED = "changed"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class CallDispute:
    """The scored person's objection to a score, with what became of it.

    Attributes:
        id: identity.
        scoring_id: the judging.
        raised_by: code of the scored person.
        raised_at: when, in UTC.
        reason: why.
        answer: what the raters answered; empty until they did.
        answered_at: when, in UTC, or None.
        outcome: how it ended, or None while it is open.
        score: the score that holds since, where it was changed.
        settled_reason: why it ended so.
        settled_at: when, in UTC, or None.
    """

    id: UUID
    scoring_id: UUID
    raised_by: str
    raised_at: datetime
    reason: str
    answer: str = ""
    answered_at: datetime | None = None
    outcome: DisputeOutcome | None = None
    score: float | None = None
    settled_reason: str = ""
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two ratings, or three, make of a call.

    Attributes:
        scores: of the raters, Marketing's, Sales' and the third one's; None while it is missing.
        critical: a rater has marked something critical.
        dispute: the newest dispute, or None.
    """

    scores: tuple[float | None, float | None, float | None]
    critical: bool = False
    dispute: CallDispute | None = None

    @property
    def apart(self) -> float | None:
        """Points between the first two raters."""
        first, second, _ = self.scores
        return None if first is None or second is None else abs(first - second)

    @property
    def third_needed(self) -> bool:
        """Whether the first two lie too far apart, and the third rating is missing."""
        first, second, third = self.scores
        if first is None or second is None or third is not None:
            return False
        return third_rating_needed(first, second)

    @property
    def final(self) -> float | None:
        """The score that the raters give; None while one of them is missing."""
        first, second, third = self.scores
        if first is None or second is None:
            return None
        return final_score(first, second, third)

    @property
    def set_aside(self) -> bool:
        """Whether a dispute ended with the score left out of every mean."""
        return self.dispute is not None and self.dispute.outcome is DisputeOutcome.SET_ASIDE

    @property
    def counts(self) -> float | None:
        """The score that is shown and counted: after a dispute what it was changed to.

        None while a rating is missing, and where it was set aside.
        """
        if self.set_aside or self.final is None:
            return None
        if self.dispute and self.dispute.outcome is DisputeOutcome.CHANGED:
            return self.dispute.score
        return shown_score(self.final, critical=self.critical)
