"""The scoreboard as a document: both departments of an iteration, or a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from domain.errors import NotFound
from domain.model.iterations import Iteration
from domain.model.scoreboard_text import ScoreboardText
from domain.model.wording import Tongue
from domain.services.score_saying import Saying
from domain.services.scoreboard import Scoreboard
from domain.services.scoreboard_words import scoreboard_text
from ui.desk import Desk
from ui.documents.board_choices import PDF, BoardChoices


@dataclass(frozen=True, slots=True)
class BoardDocument:
    """The scoreboard of an iteration, in a language.

    Attributes:
        text: what it says.
        now: the iteration that it tells.
        before: the one with which it is compared, or None.
    """

    text: ScoreboardText
    now: UUID
    before: UUID | None


class Boards:
    """Knows which scoreboard is looked at, and gathers it.

    Attributes:
        ending: of the file that it is saved as.
    """

    def __init__(self, desk: Desk, view: BoardChoices) -> None:
        """Offer the choice in a view."""
        self._desk = desk
        self._view = view
        self._now: UUID | None = None
        self._before: UUID | None = None
        self.ending = PDF

    def choose(self, iteration_id: UUID) -> None:
        """Look at an iteration, beside the one before it."""
        self._now, self._before = iteration_id, None

    def compare(self, iteration_id: UUID) -> None:
        """Compare it with another one."""
        self._before = iteration_id

    def gather(self, tongue: Tongue) -> BoardDocument:
        """Return it in a language. It weighs claims: ask beside the window.

        Raises:
            NothingMeasured, MarketingNotMeasured, SalesNotMeasured: neither side is told.
        """
        board = self._desk.use(Scoreboard)
        try:
            scores = board.scores(self._now, self._before)
        except NotFound:  # what was looked at is gone
            self._now = self._before = None
            scores = board.scores()
        text = scoreboard_text(scores, self._saying(tongue))
        before = scores.before.iteration.id if scores.before else None
        return BoardDocument(text, scores.now.iteration.id, before)

    def offer(self, shown: BoardDocument | None) -> None:
        """Show which can be chosen; without a document those that could be looked at instead."""
        saying = self._saying(self._desk.tongue())
        iterations: tuple[Iteration, ...] = self._desk.use(Scoreboard).iterations()
        names = [(one.id, saying.iteration(one)) for one in reversed(iterations)]
        known = [id for id, _ in names]
        now = shown.now if shown else self._now if self._now in known else next(iter(known), None)
        others = [one for one in names if one[0] != now]
        self._view.setVisible(bool(names))
        self._view.show_choices(names, now, others, shown.before if shown else None, self.ending)

    def _saying(self, tongue: Tongue) -> Saying:
        return Saying(self._desk.catalogue, tongue, self._desk.translate_for(tongue))
