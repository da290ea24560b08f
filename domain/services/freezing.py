"""Freezing: what an iteration came to is kept as a fact, and corrected only by further entries."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from uuid import UUID

from domain.errors import (
    FigureOutOfBounds,
    FiguresEmpty,
    FiguresFrozen,
    FiguresNotFrozen,
    FunnelGrows,
    PeriodBackwards,
    ReasonMissing,
)
from domain.model.campaigns import HUNDREDTHS
from domain.model.iteration_figures import (
    COUNTS,
    FiguresOrigin,
    FrozenFigures,
    IterationFigures,
    SourceFigures,
)
from domain.model.iterations import Iteration
from domain.model.journal import UndoRole
from domain.services.calendars import project_calendar
from domain.services.campaigning import MOST_MONEY
from domain.services.iterating import iterations_in
from domain.services.iteration_figures import (
    IterationReport,
    entries_of,
    recorded_figures,
    report_of,
    with_process,
)
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, TEXT_LIMIT, check_length, clean

_FUNNEL = ("leads", "valid", "contacted", "qualified", "opportunity", "won")
_PARTS_OF_LEADS = ("judged", "fed_back")


class Freezing:
    """Use cases around the figures of iterations that are kept."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def reports(self) -> tuple[IterationReport, ...]:
        """Return every iteration with its figures by number; the one-way process comes first."""
        with self._bench.reading() as view:
            return tuple(report_of(view, one) for one in iterations_in(view))

    def report(self, iteration_id: UUID) -> IterationReport:
        """Return an iteration with its figures.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            return report_of(view, view.of(Iteration).get(iteration_id))

    def freeze(self, iteration_id: UUID) -> FrozenFigures:
        """Keep what an iteration came to, for the review. Where it still runs, it ends today.

        Raises:
            FiguresFrozen: that was done already.
            FiguresEmpty: nothing is recorded of it.
            PeriodBackwards: it has not begun yet.
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            iteration = self._ended(view.of(Iteration).get(iteration_id))
            _refuse_kept(iteration, entries_of(view, iteration_id))
            figures = with_process(
                view,
                iteration,
                recorded_figures(view, iteration),
                self._bench.clock.now(),
                project_calendar(view, self._bench.catalogue),
            )
        if figures.total("leads") is None and figures.total("spend") is None:
            raise FiguresEmpty
        return self._keep("freeze_figures", iteration, FiguresOrigin.COUNTED, figures)

    def enter_totals(self, iteration_id: UUID, figures: IterationFigures) -> FrozenFigures:
        """Keep the totals of an iteration of which nothing else is known. It ends today at last.

        Raises:
            FiguresFrozen: figures are kept already.
            FiguresEmpty, FigureOutOfBounds, FunnelGrows, TextTooLong: see ``tidied``.
            PeriodBackwards: it has not begun yet.
            NotFound: the iteration is gone.
        """
        figures = tidied(figures)
        with self._bench.reading() as view:
            iteration = self._ended(view.of(Iteration).get(iteration_id))
            _refuse_kept(iteration, entries_of(view, iteration_id))
        return self._keep("enter_figures", iteration, FiguresOrigin.ENTERED, figures)

    def correct(self, iteration_id: UUID, figures: IterationFigures, reason: str) -> FrozenFigures:
        """Enter other figures beside those that are kept, which stay as they are.

        Raises:
            FiguresNotFrozen: nothing is kept yet.
            ReasonMissing: there is no reason.
            FiguresEmpty, FigureOutOfBounds, FunnelGrows, TextTooLong: see ``tidied``.
            NotFound: the iteration is gone.
        """
        figures = tidied(figures)
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if not words:
            raise ReasonMissing
        with self._bench.reading() as view:
            iteration = view.of(Iteration).get(iteration_id)
            if not entries_of(view, iteration_id):
                raise FiguresNotFrozen(number=iteration.number)
        return self._keep("correct_figures", iteration, FiguresOrigin.CORRECTED, figures, words)

    def _ended(self, iteration: Iteration) -> Iteration:
        today = self._bench.clock.now().astimezone().date()
        if today < iteration.starts:
            raise PeriodBackwards(starts=f"{iteration.starts:%d/%m/%Y}", ends=f"{today:%d/%m/%Y}")
        return replace(iteration, ends=min(iteration.ends or today, today))

    def _keep(
        self,
        key: str,
        iteration: Iteration,
        origin: FiguresOrigin,
        figures: IterationFigures,
        reason: str = "",
    ) -> FrozenFigures:
        now = self._bench.clock.now()
        with self._bench.doing(key, role=UndoRole.BARRIER, number=str(iteration.number)) as work:
            kept = entry(
                self._bench.secrets.new_id(),
                len(work.of(FrozenFigures).all()),
                iteration.id,
                origin,
                now,
                figures,
                reason,
            )
            work.of(FrozenFigures).put(kept)
            if iteration.frozen_at is None:
                work.of(Iteration).put(replace(iteration, frozen_at=now))
        return kept


def entry(
    id: UUID,
    position: int,
    iteration_id: UUID,
    origin: FiguresOrigin,
    recorded_at: datetime,
    figures: IterationFigures,
    reason: str = "",
) -> FrozenFigures:
    """Make an entry of figures, with its content in the one canonical form."""
    moment = recorded_at.astimezone(UTC)
    return FrozenFigures(id, position, iteration_id, origin, moment, figures.content(), reason)


def tidied(figures: IterationFigures) -> IterationFigures:
    """Return figures that somebody typed cleaned; a source without any figure is left out.

    Raises:
        FiguresEmpty: no source says how many leads there were.
        FigureOutOfBounds: a figure is none.
        FunnelGrows: a later stage has more people than an earlier one.
        TextTooLong: the name of a source does not fit.
    """
    sources = tuple(one for one in map(_tidied_source, figures.sources) if one is not None)
    if all(one.leads is None for one in sources):
        raise FiguresEmpty
    return replace(figures, sources=sources)


def _tidied_source(source: SourceFigures) -> SourceFigures | None:
    values = {name: getattr(source, name) for name in COUNTS}
    known = {name: value for name, value in values.items() if value is not None}
    if not known:
        return None
    if not all(0 <= value <= MOST_MONEY for value in known.values()):
        raise FigureOutOfBounds(most=str(MOST_MONEY // HUNDREDTHS))
    name = check_length(clean(source.source), NAME_LIMIT)
    _refuse_growth(name, [known[stage] for stage in _FUNNEL if stage in known])
    for part in _PARTS_OF_LEADS:
        if part in known and "leads" in known:
            _refuse_growth(name, [known["leads"], known[part]])
    return replace(source, source=name)


def _refuse_growth(source: str, counts: Sequence[int]) -> None:
    for earlier, later in pairwise(counts):
        if later > earlier:
            raise FunnelGrows(source=source or "–", later=later, earlier=earlier)


def _refuse_kept(iteration: Iteration, entries: Sequence[FrozenFigures]) -> None:
    if entries or iteration.frozen_at is not None:
        raise FiguresFrozen(number=iteration.number)
