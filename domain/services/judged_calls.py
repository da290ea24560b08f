"""Calls as they stand: drawn or not, how far each rater is, and what came of it.

Whoever reads scores for a page, a document or a program reads them here: before they are shown it
tells which department has handed in, and nothing of what was given.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from domain.model.audience import DrawingState
from domain.model.call_draw import CallDraw
from domain.model.call_library import Call
from domain.model.call_scoring import CallDispute, CallRating, CallScoring, Verdict
from domain.model.scorecards import ScorecardQuestion, flags, rated
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.scorecarding import questions_of


class CallState(StrEnum):
    """What a call asks for."""

    KEPT = "kept"
    TO_SCORE = "to_score"
    TO_SHOW = "to_show"
    THIRD = "third"
    DISPUTED = "disputed"
    SCORED = "scored"


@dataclass(frozen=True, slots=True)
class JudgedCall:
    """A call as it stands.

    Attributes:
        call: the call.
        drawn: it was drawn by lot.
        scoring: its judging, or None before it began.
        states: how far each department is.
        ratings: what the raters gave, Marketing's first, the third one last; none before they are
            shown, and the third one only once it is handed in.
        totals: the score of each of these ratings.
        verdict: what they make of the call; None before they are shown.
        disputes: what was said against the score, oldest first.
    """

    call: Call
    drawn: bool = False
    scoring: CallScoring | None = None
    states: Mapping[Side, DrawingState] = field(default_factory=dict)
    ratings: tuple[CallRating, ...] = ()
    totals: tuple[float | None, ...] = ()
    verdict: Verdict | None = None
    disputes: tuple[CallDispute, ...] = ()

    @property
    def state(self) -> CallState:
        """What it asks for."""
        if self.verdict is None:
            done = [state is DrawingState.SEALED for state in self.states.values()]
            if self.scoring is not None and done and all(done):
                return CallState.TO_SHOW
            asked = self.scoring is not None or self.drawn
            return CallState.TO_SCORE if asked else CallState.KEPT
        if self.verdict.third_needed:
            return CallState.THIRD
        open_ = self.verdict.dispute is not None and self.verdict.dispute.outcome is None
        return CallState.DISPUTED if open_ else CallState.SCORED

    @property
    def coaching_open(self) -> bool:
        """Whether a critical flag asks for coaching that nobody has written down yet."""
        critical = self.verdict is not None and self.verdict.critical
        return critical and self.scoring is not None and self.scoring.coached_on is None


def judged_calls(view: Reading) -> tuple[JudgedCall, ...]:
    """Return every call as it stands, the newest first."""
    drawn = {id for draw in view.of(CallDraw).all() for id in draw.drawn_ids}
    scorings = {one.call_id: one for one in view.of(CallScoring).all()}
    ratings, disputes = _by_scoring(view)
    cards: dict[UUID, tuple[ScorecardQuestion, ...]] = {}
    for scoring in scorings.values():
        if scoring.scorecard_id not in cards:
            cards[scoring.scorecard_id] = questions_of(view, scoring.scorecard_id)
    found = []
    for call in view.of(Call).all():
        judging = scorings.get(call.id)
        if judging is None:
            found.append(JudgedCall(call, call.id in drawn))
            continue
        papers, said = ratings.get(judging.id, []), disputes.get(judging.id, [])
        questions = cards[judging.scorecard_id]
        found.append(_judged(call, judging, questions, papers, said, drawn=call.id in drawn))
    return tuple(sorted(found, key=lambda one: (one.call.held_on, one.call.position), reverse=True))


def judged_call(view: Reading, call: Call) -> JudgedCall:
    """Return one call as it stands."""
    drawn = any(call.id in draw.drawn_ids for draw in view.of(CallDraw).all())
    scorings = view.of(CallScoring).all(call_id=call.id)
    if not scorings:
        return JudgedCall(call, drawn)
    scoring = scorings[0]
    return _judged(
        call,
        scoring,
        questions_of(view, scoring.scorecard_id),
        view.of(CallRating).all(scoring_id=scoring.id),
        view.of(CallDispute).all(scoring_id=scoring.id),
        drawn=drawn,
    )


def _judged(
    call: Call,
    scoring: CallScoring,
    questions: Sequence[ScorecardQuestion],
    papers: Iterable[CallRating],
    disputes: Iterable[CallDispute],
    *,
    drawn: bool,
) -> JudgedCall:
    firsts = {one.side: one for one in papers if not one.third}
    states = {side: _state(firsts.get(side)) for side in DEPARTMENTS}
    if not scoring.shown:
        return JudgedCall(call, drawn, scoring, states)
    given = [firsts[side] for side in DEPARTMENTS if side in firsts]
    given += [one for one in papers if one.third and one.done_at is not None]
    totals = tuple(total_of(one, questions) for one in given)
    padded = (*totals, None, None, None)
    said = tuple(sorted(disputes, key=lambda one: one.raised_at))
    verdict = Verdict(
        (padded[0], padded[1], padded[2]),
        critical=any(flags(questions, one.marks) for one in given),
        dispute=said[-1] if said else None,
    )
    return JudgedCall(call, drawn, scoring, states, tuple(given), totals, verdict, said)


def total_of(rating: CallRating, questions: Sequence[ScorecardQuestion]) -> float | None:
    """Return the score of a rating: what its marks give, or the total that alone is known."""
    return rating.total if rating.total is not None else rated(questions, rating.marks)


def _state(paper: CallRating | None) -> DrawingState:
    if paper is None:
        return DrawingState.WAITING
    return DrawingState.SEALED if paper.done_at is not None else DrawingState.WRITING


def _by_scoring(
    view: Reading,
) -> tuple[dict[UUID, list[CallRating]], dict[UUID, list[CallDispute]]]:
    ratings: dict[UUID, list[CallRating]] = {}
    for rating in view.of(CallRating).all():
        ratings.setdefault(rating.scoring_id, []).append(rating)
    disputes: dict[UUID, list[CallDispute]] = {}
    for dispute in view.of(CallDispute).all():
        disputes.setdefault(dispute.scoring_id, []).append(dispute)
    return ratings, disputes
