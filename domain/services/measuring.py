"""Measuring campaigns: what ad platforms report of them, typed, pasted or imported.

No day of a campaign is counted twice: a period that shares days with another one is refused by
name, and just the same period is replaced only when somebody said so.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from domain.errors import ResultThere
from domain.model.ad_figures import AdFigures, add_up_by
from domain.model.campaigns import Campaign, Result
from domain.model.iterations import Iteration, iteration_on
from domain.ports import Reading, UnitOfWork
from domain.services.result_lines import (
    Fate,
    PlannedResult,
    ResultWords,
    planned_results,
    refuse_clash,
    twin_of,
    worded,
)
from domain.services.workbench import Workbench


class Grouping(StrEnum):
    """By what results are added up."""

    CAMPAIGN = "campaign"
    CHANNEL = "channel"
    MONTH = "month"
    ITERATION = "iteration"


class Measuring:
    """Use cases around the results of campaigns."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def today(self) -> date:
        """Return the day on which the laptop stands; results of later days are refused."""
        return self._bench.today()

    def results(self, campaign_id: UUID) -> tuple[Result, ...]:
        """Return a campaign's results by their days."""
        with self._bench.reading() as view:
            return _results(view, campaign_id)

    def set_result(
        self,
        campaign_id: UUID,
        words: ResultWords,
        *,
        editing: UUID | None = None,
        replacing: bool = False,
    ) -> Result:
        """Write down what came of a campaign in a period.

        Args:
            campaign_id: the campaign.
            words: the period and its figures.
            editing: the result that is written otherwise, or None for a new one.
            replacing: somebody said that it shall replace a result of just these days.

        Raises:
            PeriodBackwards, ResultInFuture, ResultEmpty, FigureOutOfBounds, TextTooLong: see
                ``ResultWords.tidied``.
            ResultsOverlap: it shares days with another result.
            ResultThere: just these days have other figures, and nobody said to replace them.
            NotFound: the campaign or the result is gone.
        """
        words = words.tidied(self.today())
        with self._bench.reading() as view:
            campaign = view.of(Campaign).get(campaign_id)
            others = [one for one in _results(view, campaign_id) if one.id != editing]
            edited = view.of(Result).get(editing) if editing else None
        refuse_clash(campaign, words, others)
        twin = twin_of(words, others)
        if twin is not None and not replacing and not words.says_the_same(twin):
            raise ResultThere(code=campaign.code, period=words.period)
        result = worded(edited or twin or self._new(campaign_id, words), words)
        with self._bench.doing("set_ad_results", code=campaign.code) as work:
            if twin is not None and edited is not None:
                work.of(Result).remove(twin.id)
            work.of(Result).put(result)
        return result

    def plan(self, campaign_id: UUID, lines: Iterable[ResultWords]) -> tuple[PlannedResult, ...]:
        """Tell what would become of many lines, before anything is written."""
        with self._bench.reading() as view:
            campaign = view.of(Campaign).get(campaign_id)
            results = _results(view, campaign_id)
        return planned_results(campaign, results, lines, self.today())

    def take(
        self, campaign_id: UUID, lines: Iterable[ResultWords], *, replacing: bool
    ) -> tuple[PlannedResult, ...]:
        """Write many lines down as one change; those that are refused are left out.

        Args:
            campaign_id: the campaign.
            lines: as for ``plan``.
            replacing: lines for days that have other figures replace these.

        Returns:
            What became of each.
        """
        lines = tuple(lines)
        with self._bench.reading() as view:
            code = view.of(Campaign).get(campaign_id).code
        with self._bench.doing("paste_ad_results", code=code) as work:
            return self.put_lines(work, campaign_id, lines, replacing=replacing)

    def put_lines(
        self,
        work: UnitOfWork,
        campaign_id: UUID,
        lines: Iterable[ResultWords],
        *,
        replacing: bool,
    ) -> tuple[PlannedResult, ...]:
        """Write lines of one campaign down inside a unit of work; see ``take``."""
        campaign = work.of(Campaign).get(campaign_id)
        planned = planned_results(campaign, _results(work, campaign_id), lines, self.today())
        for one in planned:
            if one.fate is Fate.NEW:
                work.of(Result).put(self._new(campaign_id, one.words))
            elif one.fate is Fate.REPLACES and replacing and one.other is not None:
                work.of(Result).put(worded(one.other, one.words))
        return planned

    def remove(self, ids: Sequence[UUID]) -> None:
        """Take results of one campaign away.

        Raises:
            NotFound: one is gone.
        """
        with self._bench.reading() as view:
            found = [view.of(Result).get(id) for id in ids]
            codes = {view.of(Campaign).get(one.campaign_id).code for one in found}
        with self._bench.doing("remove_ad_results", code=", ".join(sorted(codes))) as work:
            for one in found:
                work.of(Result).remove(one.id)

    def totals(self, by: Grouping) -> dict[Hashable, AdFigures]:
        """Add up all results in groups.

        Returns:
            Figures by identity of the campaign, code of the channel, year and month, or identity
            of the iteration (None for what lies in none). A period counts where it begins.
        """
        with self._bench.reading() as view:
            return totals_in(view, by, self.today())

    def _new(self, campaign_id: UUID, words: ResultWords) -> Result:
        fresh = Result(self._bench.secrets.new_id(), campaign_id, words.starts, words.ends)
        return worded(fresh, words)


def totals_in(view: Reading, by: Grouping, today: date) -> dict[Hashable, AdFigures]:
    """Add up all results in groups, inside a view that is open already; see ``totals``."""
    results: dict[UUID, list[Result]] = {}
    for result in view.of(Result).all():
        results.setdefault(result.campaign_id, []).append(result)
    measured = [(one, results.get(one.id, [])) for one in view.of(Campaign).all()]
    key = _key(by, view.of(Iteration).all())
    return add_up_by(measured, key, today - timedelta(days=1))


def _key(by: Grouping, iterations: Sequence[Iteration]) -> Callable[[Campaign, date], Hashable]:
    if by is Grouping.CAMPAIGN:
        return lambda campaign, _: campaign.id
    if by is Grouping.CHANNEL:
        return lambda campaign, _: campaign.channel
    if by is Grouping.MONTH:
        return lambda _, day: (day.year, day.month)
    return lambda campaign, day: _iteration_of(campaign, day, iterations)


def _iteration_of(campaign: Campaign, day: date, iterations: Sequence[Iteration]) -> UUID | None:
    if campaign.iteration_id is not None:
        return campaign.iteration_id
    found = iteration_on(day, iterations)
    return found.id if found else None


def _results(view: Reading, campaign_id: UUID) -> tuple[Result, ...]:
    found = view.of(Result).all(campaign_id=campaign_id)
    return tuple(sorted(found, key=lambda one: (one.starts, one.ends)))
