"""Scoring calls: two raters, one from each department, blind to each other until both are done.

Ratings are written under a veil of their own, and nobody reads one but the rater whose turn at the
laptop it is, until both are handed in and shown. Scores are for coaching.
"""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from domain.errors import (
    AlreadyScored,
    CallHasNoConsultant,
    CallNeedsConsent,
    MarksMissing,
    NothingApplies,
    PaperOfAnother,
    RaterMissing,
    RaterOfOtherSide,
    RaterTwice,
    RatingsMissing,
    ScoresHidden,
    SelfScoring,
    TextMissing,
    ThirdNotNeeded,
    TooLate,
)
from domain.model.brief import Person
from domain.model.call_library import Call
from domain.model.call_scoring import CallRating, CallScoring
from domain.model.calls import TOP
from domain.model.journal import UndoRole, Veil
from domain.model.scorecards import Mark, QuestionKind, asked, rated, unanswered
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.evidencing import code_of_nobody
from domain.services.judged_calls import judged_call
from domain.services.scorecarding import card_in_force, put_card, questions_of
from domain.services.taking_back import back_until
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean, fold


class ScoringCalls:
    """Use cases around the scores of a call."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def open_paper(self, call_id: UUID, side: Side, rater: str) -> CallRating:
        """Open a department's rating for its rater; one that was begun goes on.

        Args:
            call_id: the call; the first paper begins its scoring by the scorecard of the day.
            side: the department.
            rater: the rater's code.

        Raises:
            CallNeedsConsent, CallHasNoConsultant: the call is not scored.
            RaterMissing, SelfScoring, RaterOfOtherSide, RaterTwice: the rater may not.
            PaperOfAnother: somebody else has begun it.
            AlreadyScored: the department has handed its rating in.
            ValueError: the side is no department.
        """
        if side not in DEPARTMENTS:
            raise ValueError("only departments score calls")
        with self._bench.reading() as view:
            call = view.of(Call).get(call_id)
            _refuse_unready(call)
            scoring = scoring_of(view, call_id)
            begun = _paper(view, scoring, side=side, third=False)
            rater = _rater(view, call, scoring, begun, rater, side)
        return self._open(call, scoring, begun, rater, side, third=False)

    def open_third(self, call_id: UUID, rater: str) -> CallRating:
        """Open the third rating, which is as blind as the first two; one begun goes on.

        Raises:
            ScoresHidden: the first two are not shown yet.
            ThirdNotNeeded: they lie close enough together.
            RaterMissing, SelfScoring, RaterTwice: the rater may not.
            PaperOfAnother: somebody else has begun it.
            AlreadyScored: it is handed in.
        """
        with self._bench.reading() as view:
            call, scoring = view.of(Call).get(call_id), scoring_of(view, call_id)
            if scoring is None or not scoring.shown:
                raise ScoresHidden
            begun = _paper(view, scoring, side=None, third=True)
            rater = _rater(view, call, scoring, begun, rater, None)
            verdict = judged_call(view, call).verdict
        if begun is None and (verdict is None or not verdict.third_needed):
            raise ThirdNotNeeded
        return self._open(call, scoring, begun, rater, Side.NEUTRAL, third=True)

    def _open(
        self,
        call: Call,
        scoring: CallScoring | None,
        begun: CallRating | None,
        rater: str,
        side: Side,
        *,
        third: bool,
    ) -> CallRating:
        if begun is not None and begun.done_at is not None:
            raise AlreadyScored
        new_id = self._bench.secrets.new_id
        if scoring is None:
            scoring = self._begin(call)
        paper = begun or CallRating(new_id(), scoring.id, side, third=third)
        paper = replace(paper, rater=rater)
        with self._bench.doing(
            "open_call_paper", side=side, veil=scoring.id, role=UndoRole.ROUTINE
        ) as work:
            work.of(CallRating).put(paper)
        return paper

    def _begin(self, call: Call) -> CallScoring:
        new_id, now = self._bench.secrets.new_id, self._bench.clock.now()
        with self._bench.doing("begin_call_scoring", role=UndoRole.BARRIER, code=call.code) as work:
            edition = card_in_force(work, self._bench)
            put_card(work, edition)
            scoring = CallScoring(new_id(), call.id, edition.card.id, now)
            work.of(CallScoring).put(scoring)
            work.of(Veil).put(Veil(scoring.id))
        return scoring

    def mark(self, rating_id: UUID, question: str, anchor: int | None) -> CallRating:
        """Answer a question: 0–4, or None where it does not apply; of the others 1 or 0.

        Raises:
            AlreadyScored: the rating is handed in.
            ValueError: there is no such question, or no such answer to it.
        """
        with self._bench.reading() as view:
            paper, scoring = _open_paper(view, rating_id)
            known = {one.code: one for one in asked(questions_of(view, scoring.scorecard_id))}
        if question not in known:
            raise ValueError("no such question")
        scored = known[question].kind is QuestionKind.SCORED
        if anchor is None and not (scored and known[question].may_skip):
            raise ValueError("this question always applies")
        if anchor is not None and not 0 <= anchor <= (TOP if scored else 1):
            raise ValueError("no such anchor")
        marks = {one.question: one for one in paper.marks}
        marks[question] = Mark(question, anchor)
        order = [code for code in known if code in marks]
        changed = replace(paper, marks=tuple(marks[code] for code in order))
        self._write(changed, scoring)
        return changed

    def remark(self, rating_id: UUID, note: str) -> CallRating:
        """Write a remark on a rating that is being written.

        Raises:
            AlreadyScored: the rating is handed in.
            TextTooLong: it does not fit.
        """
        note = check_length(clean(note, multiline=True), TEXT_LIMIT)
        with self._bench.reading() as view:
            paper, scoring = _open_paper(view, rating_id)
        changed = replace(paper, note=note)
        self._write(changed, scoring)
        return changed

    def _write(self, paper: CallRating, scoring: CallScoring) -> None:
        with self._bench.doing(
            "mark_call", side=paper.side, veil=scoring.id, role=UndoRole.ROUTINE
        ) as work:
            work.of(CallRating).put(paper)

    def hand_in(self, rating_id: UUID) -> None:
        """Hand a rating in; from then on it stays as it is.

        Raises:
            AlreadyScored: it is handed in.
            MarksMissing: a question is without an answer.
            NothingApplies: every question was called not applicable.
        """
        with self._bench.reading() as view:
            paper, scoring = _open_paper(view, rating_id)
            questions = asked(questions_of(view, scoring.scorecard_id))
            code = view.of(Call).get(scoring.call_id).code
        missing = unanswered(questions, paper.marks)
        if missing:
            raise MarksMissing(count=len(missing))
        if rated(questions, paper.marks) is None:
            raise NothingApplies
        done = replace(paper, done_at=self._bench.clock.now())
        with self._bench.doing(
            "hand_in_call", side=paper.side, veil=scoring.id, role=UndoRole.BARRIER, code=code
        ) as work:
            work.of(CallRating).put(done)

    def show(self, call_id: UUID) -> None:
        """Show both ratings; the facilitator's act alone.

        Raises:
            RatingsMissing: a department has not handed in.
            AlreadyScored: they are shown already.
        """
        with self._bench.reading() as view:
            call, scoring = view.of(Call).get(call_id), scoring_of(view, call_id)
            papers = view.of(CallRating).all(scoring_id=scoring.id) if scoring else ()
        done = {one.side for one in papers if one.done_at is not None}
        if scoring is None or not done.issuperset(DEPARTMENTS):
            raise RatingsMissing
        if scoring.shown:
            raise AlreadyScored
        with self._bench.doing("show_call_scores", role=UndoRole.BARRIER, code=call.code) as work:
            work.of(CallScoring).put(replace(scoring, shown_at=self._bench.clock.now()))
            work.of(Veil).put(Veil(scoring.id, lifted=True))

    def back_until(self, call_id: UUID) -> datetime | None:
        """Return until when showing can be taken back, or None where it cannot any more."""
        with self._bench.reading() as view:
            scoring = scoring_of(view, call_id)
        if scoring is None or scoring.shown_at is None:
            return None
        return back_until(self._bench, "show_call_scores", scoring.shown_at)

    def take_back_showing(self, call_id: UUID) -> None:
        """Hide the ratings again, within a moment and if nothing followed.

        Raises:
            TooLate: the moment has passed, or something followed.
        """
        if self.back_until(call_id) is None:
            raise TooLate
        with self._bench.doing("hide_call_scores", role=UndoRole.BARRIER) as work:
            scoring = scoring_of(work, call_id)
            assert scoring is not None
            work.of(CallScoring).put(replace(scoring, shown_at=None))
            work.of(Veil).put(Veil(scoring.id, lifted=False))

    def coach(self, call_id: UUID, words: str, day: date) -> None:
        """Write down what was agreed in the coaching that a critical flag opened.

        Raises:
            TextMissing: nothing was agreed.
            TextTooLong: it does not fit.
            ScoresHidden: the scores are not shown.
        """
        agreed = check_length(clean(words, multiline=True), TEXT_LIMIT)
        if not agreed:
            raise TextMissing
        with self._bench.reading() as view:
            code, scoring = view.of(Call).get(call_id).code, scoring_of(view, call_id)
        if scoring is None or not scoring.shown:
            raise ScoresHidden
        with self._bench.doing("coach_on_call", code=code) as work:
            work.of(CallScoring).put(replace(scoring, coaching=agreed, coached_on=day))


def scoring_of(view: Reading, call_id: UUID) -> CallScoring | None:
    """Return the judging of a call, or None before it began."""
    found = view.of(CallScoring).all(call_id=call_id)
    return found[0] if found else None


def _refuse_unready(call: Call) -> None:
    if not call.consent:
        raise CallNeedsConsent(code=call.code)
    if not call.consultant:
        raise CallHasNoConsultant(code=call.code)


def _paper(
    view: Reading, scoring: CallScoring | None, *, side: Side | None, third: bool
) -> CallRating | None:
    if scoring is None:
        return None
    papers = view.of(CallRating).all(scoring_id=scoring.id, third=third)
    return next((one for one in papers if side is None or one.side is side), None)


def _open_paper(view: Reading, rating_id: UUID) -> tuple[CallRating, CallScoring]:
    paper = view.of(CallRating).get(rating_id)
    if paper.done_at is not None:
        raise AlreadyScored
    return paper, view.of(CallScoring).get(paper.scoring_id)


def _rater(
    view: Reading,
    call: Call,
    scoring: CallScoring | None,
    own: CallRating | None,
    typed: str,
    side: Side | None,
) -> str:
    """Return a rater's code, after every reason why it may not be this one."""
    rater = code_of_nobody(typed)
    if not rater:
        raise RaterMissing
    if fold(rater) == fold(call.consultant):
        raise SelfScoring(rater=rater)
    people = [one for one in view.of(Person).all() if fold(one.code) == fold(rater)]
    if side is not None and any(one.side is not side for one in people):
        raise RaterOfOtherSide(rater=rater)
    papers = view.of(CallRating).all(scoring_id=scoring.id) if scoring else ()
    others = [one for one in papers if own is None or one.id != own.id]
    if any(fold(one.rater) == fold(rater) for one in others):
        raise RaterTwice(rater=rater)
    if own is not None and own.done_at is None and fold(own.rater) != fold(rater):
        raise PaperOfAnother(rater=own.rater)
    return rater
