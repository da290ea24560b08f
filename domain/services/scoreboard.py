"""The scoreboard: both departments measured on their own work, and on the result they share.

It is told of both sides or of neither; there is no way to ask it for one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from domain.errors import MarketingNotMeasured, NothingMeasured, SalesNotMeasured
from domain.model.brief import Workspace
from domain.model.iteration_figures import FiguresOrigin, IterationFigures
from domain.model.iterations import Iteration
from domain.model.measures import Owner
from domain.model.scoreboard import Attribution, Board
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services.attributing import attribution
from domain.services.board_measures import BoardFacts, measured
from domain.services.calendars import project_calendar
from domain.services.calls_scored import CallsTogether, calls_together
from domain.services.in_force import published_in
from domain.services.iterating import iterations_in
from domain.services.iteration_figures import IterationReport, whole_report_of
from domain.services.loop_series import HitRate, Series, hit_rates_in, series_in
from domain.services.review_figures import ReviewFigures, reviews_of
from domain.services.workbench import Workbench

COHORT_DAYS: Final = 45
"""Days that leads need to become deals; before that their iteration is young. A design default."""


@dataclass(frozen=True, slots=True)
class Scores:
    """All that the scoreboard tells.

    Attributes:
        workspace: name of the workspace.
        today: the day it is told of.
        iterations: all that there are, the one-way process first.
        now: the iteration looked at.
        before: the one it is compared with, or None where there is none.
        change: why won deals changed, or None where it cannot be told.
        calls: of the iteration looked at, scored by both sides.
        series: the loop over time.
        held: whether the claims of each version held.
    """

    workspace: str
    today: date
    iterations: tuple[Iteration, ...]
    now: Board
    before: Board | None
    change: Attribution | None
    calls: CallsTogether
    series: Series
    held: tuple[HitRate, ...]


class Scoreboard:
    """Reads the scoreboard. It weighs claims: ask beside the window."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def iterations(self) -> tuple[Iteration, ...]:
        """Return what can be looked at and compared with, the one-way process first."""
        with self._bench.reading() as view:
            return iterations_in(view)

    def scores(self, now_id: UUID | None = None, before_id: UUID | None = None) -> Scores:
        """Return what both sides came to in an iteration, beside another one.

        Args:
            now_id: the iteration; None for the newest one that can be told.
            before_id: the one to compare with; None for the one before it.

        Raises:
            NothingMeasured: no iteration has figures yet.
            MarketingNotMeasured, SalesNotMeasured: only the other side is measured in it, so
                neither is told.
            NotFound: an iteration is gone.
        """
        with self._bench.reading() as view:
            iterations = iterations_in(view)
            boards = _Boards(view, self._bench)
            now = self._chosen(view, boards, iterations, now_id)
            _refuse_one_side(now)
            other = _compared(view, iterations, now.iteration, before_id)
            before = boards.board(other) if other is not None else None
            if before is not None and not before.told:
                before = None
            change = None
            if other is not None and before is not None:
                change = attribution(boards.figures(other), boards.figures(now.iteration))
            return Scores(
                workspace=next((one.name for one in view.of(Workspace).all()), ""),
                today=self._bench.today(),
                iterations=iterations,
                now=now,
                before=before,
                change=change,
                calls=calls_together(view, now.iteration),
                series=series_in(view),
                held=hit_rates_in(view, self._bench.clock.now()),
            )

    def _chosen(
        self,
        view: Reading,
        boards: "_Boards",
        iterations: Sequence[Iteration],
        id: UUID | None,
    ) -> Board:
        """Return the board of the iteration that is wanted, or the newest that can be told.

        Those that are over come first.
        """
        if id is not None:
            return boards.board(view.of(Iteration).get(id))
        loop = [one for one in iterations if not one.one_way] or list(iterations)
        found = None
        for iteration in sorted(loop, key=lambda one: (one.over, one.number), reverse=True):
            board = boards.board(iteration)
            if board.told:
                return board
            if found is None and board.empty_side is not None:
                found = board
        if found is None:
            raise NothingMeasured
        return found


class _Boards:
    """Reads boards, each iteration once."""

    def __init__(self, view: Reading, bench: Workbench) -> None:
        self._view = view
        self._bench = bench
        self._reports: dict[UUID, IterationReport] = {}
        self._reviews: Sequence[ReviewFigures] | None = None
        self._calendar = project_calendar(view, bench.catalogue)
        self._known = {one.code: one for one in bench.catalogue.measures}

    def figures(self, iteration: Iteration) -> IterationFigures:
        return self._report(iteration).figures

    def board(self, iteration: Iteration) -> Board:
        report = self._report(iteration)
        facts = BoardFacts(
            report.figures,
            calls_together(self._view, iteration),
            self._health(iteration),
            _loop_days(self._view, iteration),
        )
        return Board(
            iteration=iteration,
            measured=measured(facts, self._known),
            frozen=report.frozen,
            leads=report.figures.total("leads"),
            young_days=_young(report, self._bench.today()),
        )

    def _report(self, iteration: Iteration) -> IterationReport:
        if iteration.id not in self._reports:
            self._reports[iteration.id] = whole_report_of(
                self._view, iteration, self._bench.clock.now(), self._calendar
            )
        return self._reports[iteration.id]

    def _health(self, iteration: Iteration) -> tuple[float, int] | None:
        """Return how much of the picture evidence carried at the review of an iteration."""
        if iteration.one_way:
            return None
        if self._reviews is None:
            self._reviews = reviews_of(self._view)
        for review in self._reviews:
            if review.number == iteration.number and review.health is not None:
                return review.health, len(review.claims)
        return None


def _refuse_one_side(board: Board) -> None:
    if board.told:
        return
    number = board.iteration.number
    if board.empty_side is Owner.MARKETING:
        raise MarketingNotMeasured(number=number)
    if board.empty_side is Owner.SALES:
        raise SalesNotMeasured(number=number)
    raise NothingMeasured


def _compared(
    view: Reading, iterations: Sequence[Iteration], now: Iteration, id: UUID | None
) -> Iteration | None:
    """Return the iteration to compare with: the one that is wanted, or the one before.

    One that runs is compared with none, and none with it: days are missing from its counts, and
    its leads had no time yet to become deals.
    """
    if not now.over:
        return None
    if id is not None and (wanted := view.of(Iteration).get(id)).over:
        return wanted
    earlier = [one for one in iterations if one.number < now.number]
    return earlier[-1] if earlier else None


def _loop_days(view: Reading, iteration: Iteration) -> int | None:
    """Return the days from the version with which an iteration began to the one it led to."""
    if iteration.one_way:
        return None
    released = [day_here(one.released_at) for one in published_in(view)]
    before = [day for day in released if day <= iteration.starts]
    after = [day for day in released if day > iteration.starts]
    return (after[0] - before[-1]).days if before and after else None


def _young(report: IterationReport, today: date) -> int | None:
    """Return how many days old the leads were at most when they were counted, where too few.

    Of totals that somebody entered nobody can tell at what age they were counted.
    """
    if report.origin not in (None, FiguresOrigin.COUNTED):
        return None
    ends = report.iteration.ends or today
    counted = day_here(report.entries[0].recorded_at) if report.entries else today
    days = max(0, (counted - ends).days)
    return days if days < COHORT_DAYS else None
