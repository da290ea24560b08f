"""The scoring of a call in words. Of what was given it says nothing before both are shown."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject

from domain.model.audience import DrawingState
from domain.model.call_scoring import CallDispute, CallRating, DisputeOutcome, Verdict
from domain.model.calls import MOST_APART
from domain.model.labels import SIDES
from domain.model.scorecards import Mark, QuestionKind, ScorecardQuestion, asked
from domain.model.sides import DEPARTMENTS, Side
from domain.services.flag_words import moment_said
from domain.services.judged_calls import CallState, JudgedCall
from ui.calls.question_words import QuestionWording
from ui.calls.score_looks import (
    NOT_APPLICABLE,
    PaperLook,
    PaperQuestion,
    ScoreAct,
    ScoresLook,
)
from ui.calls.wording import points_said
from ui.desk import Desk
from ui.direction.looks import Line
from ui.session.closing.words import day_said

_PAPER: Final = {Side.MARKETING: ScoreAct.MARKETING, Side.SALES: ScoreAct.SALES}


class ScoreWording(QObject):
    """Says how far the scoring of a call is, and what came of it."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        super().__init__()
        self._say = desk.translate
        self._questions = QuestionWording(desk.catalogue, desk.tongue())

    def look(self, one: JudgedCall, questions: Sequence[ScorecardQuestion]) -> ScoresLook:
        """Say the scoring of a call.

        Args:
            one: the call.
            questions: of the version of the scorecard by which it is scored.
        """
        shown = one.verdict is not None
        return ScoresLook(
            one.call.id,
            tuple(self._lines(one)),
            tuple(self._acts(one)),
            self._heads(one) if shown else (),
            tuple(self._rows(one, questions)) if shown else (),
            tuple(self._remarks(one)),
            tuple(line for dispute in one.disputes for line in self._dispute(dispute)),
            one.call.consultant,
        )

    def paper(
        self, code: str, paper: CallRating, questions: Sequence[ScorecardQuestion]
    ) -> PaperLook:
        """Say the paper of the rater who is at the laptop."""
        there = asked(questions)
        said = {one.question: one.anchor for one in paper.marks}
        answers = {code: _key(anchor) for code, anchor in said.items()}
        for one in there:  # what nobody marked has not happened
            if one.kind is not QuestionKind.SCORED:
                answers.setdefault(one.code, "0")
        missing = sum(one.kind is QuestionKind.SCORED and one.code not in said for one in there)
        return PaperLook(
            self.tr("Score {code}").format(code=code),
            self._rater(paper),
            "both" if paper.third else paper.side.value,
            tuple(self._asked(there)),
            answers,
            paper.note,
            missing,
        )

    def _rater(self, paper: CallRating) -> str:
        if paper.third:
            return self.tr(
                "Third rating, by {rater}. Nobody sees it before it is handed in."
            ).format(rater=paper.rater)
        words = self.tr(
            "For {side}, by {rater}. Nobody sees it before both departments have handed in."
        )
        return words.format(side=self._say(SIDES[paper.side]), rater=paper.rater)

    def _asked(self, questions: Iterable[ScorecardQuestion]) -> Iterator[PaperQuestion]:
        before = ""
        for one in questions:
            group = self._group(one)
            yield PaperQuestion(
                one.code,
                self._questions.text(one),
                self._questions.worth(one),
                self._questions.guide(one),
                scored=one.kind is QuestionKind.SCORED,
                may_skip=one.may_skip,
                group=group if group != before else "",
            )
            before = group

    def _group(self, question: ScorecardQuestion) -> str:
        if question.group:
            return question.group
        if question.kind is QuestionKind.CRITICAL:
            return self.tr("Did this happen?")
        return self.tr("Minus points") if question.kind is QuestionKind.MINUS else ""

    # how far it is

    def _lines(self, one: JudgedCall) -> Iterator[Line]:
        if not one.call.consent:
            yield Line(self.tr("Without the customer's consent the call is not scored."))
        elif not one.call.consultant:
            yield Line(self.tr("Say first who spoke: a score is of somebody."))
        elif one.verdict is None:
            yield from self._waiting(one)
        else:
            yield from self._verdict(one.verdict)

    def _waiting(self, one: JudgedCall) -> Iterator[Line]:
        if one.scoring is None:
            yield Line(
                self.tr(
                    "Two score it, one from each department, and neither sees the other's score "
                    "before both are in."
                )
            )
            return
        words = {
            DrawingState.WAITING: self.tr("○ {side}: not begun"),
            DrawingState.WRITING: self.tr("● {side}: being scored"),
            DrawingState.SEALED: self.tr("✓ {side}: handed in"),
        }
        for side in DEPARTMENTS:
            state = one.states.get(side, DrawingState.WAITING)
            role = "good" if state is DrawingState.SEALED else "muted"
            yield Line(words[state].format(side=self._say(SIDES[side])), role)

    def _verdict(self, verdict: Verdict) -> Iterator[Line]:
        first, second, third = verdict.scores
        if first is None or second is None:
            return
        apart = points_said(abs(first - second))
        words = self.tr("Marketing {first}, Sales {second}: {apart} points apart.")
        yield Line(
            words.format(first=points_said(first), second=points_said(second), apart=apart), "ink"
        )
        if verdict.third_needed:
            words = self.tr("! Over {limit} points apart: a third rating settles it.")
            yield Line(words.format(limit=round(MOST_APART)), "warn")
        if third is not None:
            words = self.tr("Third rating {third}: the middle of the three counts.")
            yield Line(words.format(third=points_said(third)), "ink")
        if verdict.critical:
            yield Line(self.tr("! Something critical was marked: at most 40 are shown."), "bad")
        if verdict.counts is not None:
            words = self.tr("✓ {points} points count.")
            yield Line(words.format(points=points_said(verdict.counts)), "good")
        elif verdict.set_aside:
            yield Line(self.tr("The score is set aside: it counts nowhere."))

    def _acts(self, one: JudgedCall) -> Iterator[tuple[ScoreAct, str]]:
        if not (one.call.consent and one.call.consultant):
            return
        if one.verdict is None:
            yield from self._papers(one)
            return
        if one.state is CallState.THIRD:
            yield ScoreAct.THIRD, self.tr("Give the third rating…")
        dispute = one.verdict.dispute
        if dispute is not None and dispute.outcome is None:
            if dispute.answered_at is not None:
                yield ScoreAct.SETTLE, self.tr("Settle…")
            answer = self.tr("Answer…") if dispute.answered_at is None else self.tr("Answer anew…")
            yield ScoreAct.ANSWER, answer
        elif one.verdict.final is not None:
            yield ScoreAct.DISPUTE, self.tr("Dispute…")
        if one.verdict.critical:
            coached = self.tr("Coaching…") if one.coaching_open else self.tr("Coaching anew…")
            yield ScoreAct.COACH, coached

    def _papers(self, one: JudgedCall) -> Iterator[tuple[ScoreAct, str]]:
        if one.state is CallState.TO_SHOW:
            yield ScoreAct.SHOW, self.tr("Show both")
            return
        for side in DEPARTMENTS:
            state = one.states.get(side, DrawingState.WAITING)
            if state is DrawingState.SEALED:
                continue
            words = self.tr("Score for {side}…")
            if state is DrawingState.WRITING:
                words = self.tr("Go on for {side}…")
            yield _PAPER[side], words.format(side=self._say(SIDES[side]))

    # what came of it

    def _heads(self, one: JudgedCall) -> tuple[str, ...]:
        if not any(rating.marks for rating in one.ratings):
            return ()
        raters = [
            f"{self._name(rating)} · {rating.rater}" if rating.rater else self._name(rating)
            for rating in one.ratings
        ]
        return (self.tr("Question"), *raters, self.tr("Apart"))

    def _name(self, rating: CallRating) -> str:
        return self.tr("Third") if rating.third else self._say(SIDES[rating.side])

    def _rows(
        self, one: JudgedCall, questions: Sequence[ScorecardQuestion]
    ) -> Iterator[tuple[str, ...]]:
        if not any(rating.marks for rating in one.ratings):
            return
        given = [{mark.question: mark for mark in rating.marks} for rating in one.ratings]
        for question in asked(questions):
            marks = [marks.get(question.code) for marks in given]
            cells = [self._cell(question, mark) for mark in marks]
            yield (self._questions.text(question), *cells, _apart(question, marks[:2]))
        totals = [points_said(total) if total is not None else "–" for total in one.totals]
        apart = one.verdict.apart if one.verdict else None
        yield (self.tr("Points"), *totals, points_said(apart) if apart is not None else "–")

    def _cell(self, question: ScorecardQuestion, mark: Mark | None) -> str:
        if question.kind is not QuestionKind.SCORED:
            return self.tr("yes") if mark is not None and mark.anchor else self.tr("no")
        if mark is None:
            return "–"
        return "N" if mark.anchor is None else str(mark.anchor)

    def _remarks(self, one: JudgedCall) -> Iterator[Line]:
        for rating in one.ratings:
            if rating.note:
                yield Line(f"{self._name(rating)}: {rating.note}", "ink")
        scoring = one.scoring
        if scoring is not None and scoring.coached_on is not None:
            words = self.tr("Coaching on {day}: {words}")
            day = day_said(scoring.coached_on)
            yield Line(words.format(day=day, words=scoring.coaching), "ink")

    def _dispute(self, dispute: CallDispute) -> Iterator[Line]:
        words = self.tr("{who} disputed on {moment}: {reason}")
        when = moment_said(dispute.raised_at)
        yield Line(words.format(who=dispute.raised_by, moment=when, reason=dispute.reason), "ink")
        if dispute.answered_at is not None:
            words = self.tr("Answered on {moment}: {answer}")
            when = moment_said(dispute.answered_at)
            yield Line(words.format(moment=when, answer=dispute.answer), "ink")
        if dispute.outcome is not None and dispute.settled_at is not None:
            words = self.tr("{outcome} on {moment}: {reason}").format(
                outcome=self._outcome(dispute),
                moment=moment_said(dispute.settled_at),
                reason=dispute.settled_reason,
            )
            yield Line(words, "good")

    def _outcome(self, dispute: CallDispute) -> str:
        if dispute.outcome is DisputeOutcome.CHANGED:
            return self.tr("✓ Changed to {points} points").format(
                points=points_said(dispute.score or 0)
            )
        if dispute.outcome is DisputeOutcome.SET_ASIDE:
            return self.tr("✓ Set aside")
        return self.tr("✓ The score stands")


def _key(anchor: int | None) -> str:
    return NOT_APPLICABLE if anchor is None else str(anchor)


def _apart(question: ScorecardQuestion, marks: Sequence[Mark | None]) -> str:
    """Say how far the two departments lie apart in a question; nothing where they agree."""
    if question.kind is not QuestionKind.SCORED:
        happened = {mark is not None and bool(mark.anchor) for mark in marks}
        return "!" if len(happened) > 1 else ""
    anchors = [mark.anchor for mark in marks if mark is not None and mark.anchor is not None]
    return str(abs(anchors[0] - anchors[1])) if len(set(anchors)) > 1 else ""
