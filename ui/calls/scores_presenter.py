"""What follows when a call is scored: papers are opened and handed in, shown, and objected to."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from domain.errors import DomainError, ScoreOutOfBounds
from domain.model.brief import Person
from domain.model.call_scoring import CallRating, CallScoring, DisputeOutcome
from domain.model.scorecards import ScorecardQuestion
from domain.model.sides import Side
from domain.services.disputing_scores import DisputingScores
from domain.services.judged_calls import JudgedCall
from domain.services.scorecarding import Scorecarding, questions_of
from domain.services.scoring_calls import ScoringCalls
from domain.text import clean
from ui.calls.library import LibraryView
from ui.calls.score_looks import NOT_APPLICABLE, PAPERS, ScoreAct, ScoreTyped
from ui.calls.score_words import ScoreWording
from ui.desk import Desk

_AT_ONCE: Final = {ScoreAct.SHOW}


class ScoresPresenter(QObject):
    """Leads the score of the chosen call, and the paper of the rater at the laptop.

    The paper is kept by nobody but this: it is given by the service to the rater who opened it,
    and gone as soon as the rater leaves the page.

    Signals:
        freed: the paper is away, and another call may be looked at.

    Attributes:
        held: the call that is scored now; it stays the one that is looked at, whatever is filtered.
    """

    freed = Signal()

    def __init__(self, view: LibraryView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._card = view.panel.scores
        self._scoring, self._disputing = desk.use(ScoringCalls), desk.use(DisputingScores)
        self._call: JudgedCall | None = None
        self._paper: CallRating | None = None
        self.held: UUID | None = None
        self._wording = ScoreWording(desk)
        card, paper = self._card, view.paper
        card.act_wanted.connect(self._on_act_wanted)
        card.back_wanted.connect(self._on_back_wanted)
        card.form.act_given.connect(self._on_act_given)
        paper.answered.connect(self._on_answered)
        paper.noted.connect(self._on_noted)
        paper.hand_in_wanted.connect(self._on_hand_in_wanted)
        paper.left.connect(self.leave_paper)
        paper.covered.connect(self.leave_paper)

    def show(self, one: JudgedCall | None) -> None:
        """Tell the scoring of a call."""
        self._call = one
        self._wording = ScoreWording(self._desk)
        if one is None:
            return
        look = self._wording.look(one, self._questions(one.scoring))
        self._card.show_scores(look, fixed=self._desk.read_only)
        until = None if self._desk.read_only else self._scoring.back_until(one.call.id)
        self._card.back.offer_until(until, self._desk.bench.clock.now)
        if self._paper is not None:
            self._show_paper(self._paper)

    def leave_paper(self) -> None:
        """Take the paper off the page; what was answered stays for its rater."""
        self._paper = None
        self._view.close_paper()
        self._view.paper.clear()
        if self.held is not None:
            self.held = None
            self.freed.emit()

    # papers

    def _open(self, typed: ScoreTyped) -> None:
        assert self._call is not None
        call = self._call.call
        self.held = call.id  # before it is opened: that may take the call out of the filter
        try:
            paper = self._opened(typed, call.id)
        except DomainError:
            self.held = None
            raise
        self._paper = paper
        self._card.close_form()
        self._view.show_paper()
        self._view.paper.open_paper(self._wording.paper(call.code, paper, self._paper_questions()))

    def _opened(self, typed: ScoreTyped, call_id: UUID) -> CallRating:
        if typed.act is ScoreAct.THIRD:
            return self._scoring.open_third(call_id, typed.who)
        return self._scoring.open_paper(call_id, PAPERS[typed.act], typed.who)

    def _show_paper(self, paper: CallRating) -> None:
        assert self._call is not None
        self._paper = paper
        look = self._wording.paper(self._call.call.code, paper, self._paper_questions())
        self._view.paper.show_paper(look)

    def _on_answered(self, question: str, key: str) -> None:
        if self._paper is not None:
            id, anchor = self._paper.id, None if key == NOT_APPLICABLE else int(key)
            self._keep(lambda: self._scoring.mark(id, question, anchor))

    def _on_noted(self, note: str) -> None:
        if self._paper is not None:
            id = self._paper.id
            self._keep(lambda: self._scoring.remark(id, note))

    def _keep(self, act: Callable[[], CallRating]) -> None:
        try:
            self._show_paper(act())
        except DomainError as error:
            self._view.paper.refuse(error.said(self._desk.translate))

    def _on_hand_in_wanted(self) -> None:
        if self._paper is None or self._call is None:
            return
        code, third = self._call.call.code, self._paper.third
        try:
            self._scoring.hand_in(self._paper.id)
        except DomainError as error:
            self._view.paper.refuse(error.said(self._desk.translate))
            return
        self.leave_paper()
        words = self.tr("{code} is handed in, and covered until both scores are shown.")
        if third:
            words = self.tr("The third rating of {code} is handed in.")
        self._view.notice.show_notice("success", words.format(code=code))
        self._card.focus_acts()

    def _paper_questions(self) -> tuple[ScorecardQuestion, ...]:
        assert self._paper is not None
        with self._desk.bench.reading() as view:
            scoring = view.of(CallScoring).get(self._paper.scoring_id)
            return questions_of(view, scoring.scorecard_id)

    def _questions(self, scoring: CallScoring | None) -> tuple[ScorecardQuestion, ...]:
        if scoring is None:
            return self._desk.use(Scorecarding).current().questions
        with self._desk.bench.reading() as view:
            return questions_of(view, scoring.scorecard_id)

    # what is done with a score

    def _on_act_wanted(self, act: ScoreAct) -> None:
        if self._call is None or self._card.look is None:
            return
        self._view.notice.clear()
        if act in _AT_ONCE:
            id = self._call.call.id
            self._try(lambda: self._scoring.show(id))
            return
        verb = dict(self._card.look.acts)[act]
        today = self._desk.bench.today()
        self._card.open_form(act, verb, self._people(act), today)

    def _people(self, act: ScoreAct) -> str:
        """Return codes of those who may do something, as the brief knows them."""
        assert self._call is not None
        if act is ScoreAct.DISPUTE:
            return self._call.call.consultant
        side = PAPERS.get(act)
        with self._desk.bench.reading() as view:
            people = view.of(Person).all()
        fit = [one for one in people if one.side is side or (side is None and _may(one.side))]
        consultant = self._call.call.consultant
        return ", ".join(one.code for one in fit if one.code and one.code != consultant)

    def _on_act_given(self, typed: ScoreTyped) -> None:
        if self._call is None:
            return
        try:
            self._carry_out(typed)
        except DomainError as error:
            self._card.form.refuse(error.said(self._desk.translate))
            return
        if self._paper is None:
            self._card.close_form()
            self._card.focus_acts()

    def _carry_out(self, typed: ScoreTyped) -> None:
        assert self._call is not None
        call, disputes = self._call.call, self._call.disputes
        if typed.act is ScoreAct.DISPUTE:
            self._disputing.raise_dispute(call.id, clean(typed.who), typed.words)
        elif typed.act is ScoreAct.ANSWER:
            self._disputing.answer(disputes[-1].id, typed.words)
        elif typed.act is ScoreAct.SETTLE:
            score = _points(typed.points) if typed.outcome is DisputeOutcome.CHANGED else None
            self._disputing.settle(disputes[-1].id, typed.outcome, typed.words, score=score)
        elif typed.act is ScoreAct.COACH:
            assert typed.day is not None
            self._scoring.coach(call.id, typed.words, typed.day)
        else:
            self._open(typed)

    def _on_back_wanted(self) -> None:
        if self._call is not None:
            id = self._call.call.id
            self._try(lambda: self._scoring.take_back_showing(id))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._card.error.show_error(error.said(self._desk.translate))
        else:
            self._card.error.clear()


def _may(side: Side) -> bool:
    return side in PAPERS.values() or side is Side.NEUTRAL


def _points(typed: str) -> float:
    """Return points as they are typed, with a comma or a point.

    Raises:
        ScoreOutOfBounds: it is no number.
    """
    try:
        return float(clean(typed).replace(",", "."))
    except ValueError:
        raise ScoreOutOfBounds from None
