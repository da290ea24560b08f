"""What the scoreboard shows, and what follows when somebody acts on it."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from uuid import UUID

from domain.errors import DomainError, NotFound
from domain.model.call_draw import CallDraw
from domain.model.call_library import Call, Moment
from domain.model.call_scoring import CallDispute, CallRating, CallScoring
from domain.model.iterations import Iteration
from domain.model.persona import ClaimMerge
from domain.model.polls import Ballot, Rating, Voter
from domain.model.quotes import Quote
from domain.model.requests import Request, RequestEvent
from domain.model.responsibility import Position
from domain.model.revision import RevisionDecision
from domain.model.scoreboard_text import ScoreboardText
from domain.model.scorecards import ScorecardQuestion
from domain.model.session import Comparison, Note
from domain.model.wording import Tongue
from domain.services.delivering import scoreboard_name
from domain.services.score_saying import Saying
from domain.services.scoreboard import Scoreboard, Scores
from domain.services.scoreboard_words import scoreboard_text
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.loop.presenter import RESTS_ON
from ui.saving import folder_beside, save_beside, saved_said
from ui.scoreboard.view import ScoreboardView
from ui.widgets.dialogs import ask_place

WATCHED: Final = RESTS_ON | {
    *(RevisionDecision, Request, RequestEvent, Position),
    *(Call, Moment, Quote, ScorecardQuestion),
    *(CallDraw, CallScoring, CallRating, CallDispute),
    *(Voter, Rating, Ballot, Note, Comparison, ClaimMerge),
}
"""Kinds of things that the scoreboard tells of."""


class ScoreboardPresenter(Rereads):
    """Reads the scoreboard beside the window: claims are weighed for it."""

    def __init__(self, view: ScoreboardView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._job: Job | None = None
        self._scores: Scores | None = None
        self._refusal: DomainError | None = None
        self._now: UUID | None = None
        self._before: UUID | None = None
        view.iteration_chosen.connect(self._on_iteration_chosen)
        view.versus_chosen.connect(self._on_versus_chosen)
        view.export_wanted.connect(self._on_export_wanted)
        view.step_wanted.connect(lambda: desk.ways.go("campaigns"))
        desk.changes.watch(set(WATCHED), self)
        self.reread()

    def reread(self) -> None:
        """Read both sides anew."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._desk.jobs.run(
            self._reading, owner=self, done=self._on_read, failed=self._on_failed
        )

    def say_again(self) -> None:
        """Say what was read in another language."""
        if self._refusal is not None:
            self._refuse(self._refusal)
        elif self._scores is not None:
            self._show(self._scores)

    def _reading(self, job: Job) -> Scores:
        board = self._desk.use(Scoreboard)
        try:
            return board.scores(self._now, self._before)
        except NotFound:  # what was looked at is gone
            self._now = self._before = None
            return board.scores()

    def _on_read(self, scores: Scores) -> None:
        self._scores, self._refusal = scores, None
        self._view.notice.clear()
        self._show(scores)

    def _show(self, scores: Scores) -> None:
        saying = self._saying()
        names = {one.id: saying.iteration(one) for one in reversed(scores.iterations)}
        now = scores.now.iteration.id
        before = scores.before.iteration.id if scores.before else None
        others = [
            (one.id, saying.say("versus", iteration=names[one.id].lower()))
            for one in reversed(scores.iterations)
            if one.id != now and one.over and scores.now.iteration.over
        ]
        self._view.show_choices(list(names.items()), now, others, before)
        self._view.show_board(scoreboard_text(scores, saying))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._refusal, self._scores = error, None
        self._refuse(error)

    def _refuse(self, error: DomainError) -> None:
        """Show neither side; the other iterations can still be looked at."""
        saying = self._saying()
        iterations = self._desk.use(Scoreboard).iterations()
        names = [(one.id, saying.iteration(one)) for one in reversed(iterations)]
        self._offer(names, iterations)
        self._view.show_refusal(
            self.tr("Both sides or neither"),
            error.said(self._desk.translate),
            self.tr("Campaigns & leads"),
        )

    def _offer(self, names: list[tuple[UUID, str]], iterations: tuple[Iteration, ...]) -> None:
        if not names:
            return
        ids = [one.id for one in iterations]
        shown = self._now if self._now in ids else ids[-1]
        assert shown is not None
        self._view.show_choices(names, shown, [], None)

    def _saying(self, tongue: Tongue | None = None) -> Saying:
        tongue = tongue or self._desk.tongue()
        return Saying(self._desk.catalogue, tongue, self._desk.translate_for(tongue))

    def _on_iteration_chosen(self, id: UUID) -> None:
        self._now = id
        if self._before == id:
            self._before = None
        self.reread()

    def _on_versus_chosen(self, id: UUID) -> None:
        self._before = id
        self.reread()

    def _on_export_wanted(self, ending: str, tongue: str) -> None:
        if self._scores is None or self._desk.writers is None:
            return
        text = scoreboard_text(self._scores, self._saying(Tongue(tongue)))
        kind = self.tr("PDF documents") if ending == ".pdf" else self.tr("Excel workbooks")
        name = scoreboard_name(text, self._desk.translate_for(Tongue(tongue)))
        suggested = folder_beside(self._desk) / f"{name}{ending}"
        place = ask_place(self._view.window(), suggested, ending, kind)
        if place is not None:
            self._write(text, Tongue(tongue), place, ending)

    def _write(self, text: ScoreboardText, tongue: Tongue, place: Path, ending: str) -> None:
        writers = self._desk.writers
        assert writers is not None
        save_beside(
            self._desk,
            self,
            place,
            lambda path: writers.scoreboard(ending).write(text, tongue, path),
            done=lambda path: self._view.notice.show_notice(
                "success", saved_said(self._desk, path)
            ),
            failed=lambda sentence: self._view.notice.show_notice("error", sentence),
        )
