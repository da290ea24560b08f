"""What an iteration came to: as it was frozen, or else as campaigns, leads and feedback say now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from domain.model.campaigns import Campaign, Result
from domain.model.feedback import FeedbackField
from domain.model.iteration_figures import (
    FiguresOrigin,
    FrozenFigures,
    IterationFigures,
    SourceFigures,
)
from domain.model.iterations import Iteration, iteration_on
from domain.model.ladder import Stage
from domain.model.lead_batches import FunnelLine, LeadBatch
from domain.model.lead_rounds import LeadRound
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading
from domain.services.process_recorded import recorded_kept, recorded_process

_STAGES = {
    "valid": Stage.VALID,
    "contacted": Stage.CONTACTED,
    "qualified": Stage.QUALIFIED,
    "opportunity": Stage.OPPORTUNITY,
    "won": Stage.WON,
}
_CLOSED_QUESTIONS = ("choice", "choices")


@dataclass(frozen=True, slots=True)
class IterationReport:
    """An iteration with its figures.

    Attributes:
        iteration: the iteration.
        figures: what counts: the newest entry, or what is recorded while nothing is frozen.
        entries: what was frozen or entered, and the corrections after it, oldest first.
    """

    iteration: Iteration
    figures: IterationFigures
    entries: tuple[FrozenFigures, ...] = ()

    @property
    def frozen(self) -> bool:
        """Whether the figures are kept, and follow nothing any more."""
        return bool(self.entries)

    @property
    def origin(self) -> FiguresOrigin | None:
        """Where the first entry comes from; None while the figures follow what is recorded."""
        return self.entries[0].origin if self.entries else None

    @property
    def corrections(self) -> tuple[FrozenFigures, ...]:
        """The entries that correct it."""
        return self.entries[1:]


def report_of(view: Reading, iteration: Iteration) -> IterationReport:
    """Return an iteration with its figures, inside a view that is open already."""
    entries = entries_of(view, iteration.id)
    if entries:
        return IterationReport(iteration, entries[-1].figures, entries)
    return IterationReport(iteration, recorded_figures(view, iteration))


def entries_of(view: Reading, iteration_id: UUID) -> tuple[FrozenFigures, ...]:
    """Return what is kept of an iteration, oldest first."""
    return tuple(view.of(FrozenFigures).all(iteration_id=iteration_id))


def recorded_figures(view: Reading, iteration: Iteration) -> IterationFigures:
    """Add up what is recorded of an iteration.

    Leads are those that came in here; as the platforms count them only where none did, so that
    nobody is counted by both.
    """
    results = _results_by_channel(view, iteration)
    if not view.of(LeadBatch).all():
        return IterationFigures(_sources(results, {}))
    rounds, round_ = view.leads.rounds, round_of(view, iteration)
    lines = {one.group: one for one in rounds.sources(round_)}
    asked = [one.code for one in view.of(FeedbackField).all() if one.kind in _CLOSED_QUESTIONS]
    return IterationFigures(
        sources=_sources(results, lines),
        outcomes=rounds.outcomes(round_),
        reasons=rounds.reasons(round_),
        distributions=rounds.answers(round_, asked) if asked else {},
    )


def whole_report_of(
    view: Reading, iteration: Iteration, now: datetime, calendar: WorkingCalendar
) -> IterationReport:
    """Return an iteration with its figures and how the work went, which reads every report.

    What was owed is kept step by step, so it is told of a frozen iteration too whose figures
    hold nothing of it.
    """
    report = report_of(view, iteration)
    if not report.frozen:
        return replace(report, figures=with_process(view, iteration, report.figures, now, calendar))
    process = report.figures.process
    kept = {**recorded_kept(view, iteration, now), **process.kept}
    figures = replace(report.figures, process=replace(process, kept=kept))
    return replace(report, figures=figures)


def with_process(
    view: Reading,
    iteration: Iteration,
    figures: IterationFigures,
    now: datetime,
    calendar: WorkingCalendar,
) -> IterationFigures:
    """Return figures with how the work of the iteration goes, as recorded."""
    process = recorded_process(view, iteration, round_of(view, iteration), calendar)
    kept = recorded_kept(view, iteration, now)
    return replace(figures, process=replace(process, kept=kept))


def round_of(view: Reading, iteration: Iteration) -> LeadRound:
    """Tell which leads belong to an iteration."""
    tied: dict[bool, set[UUID]] = {True: set(), False: set()}
    for one in view.of(Campaign).all():
        if one.iteration_id is not None:
            tied[one.iteration_id == iteration.id].add(one.id)
    return LeadRound(
        frozenset(tied[True]), frozenset(tied[False]), iteration.starts, iteration.ends
    )


def campaigns_of(view: Reading, iteration: Iteration) -> list[Campaign]:
    """Return the campaigns that count in an iteration, or run in its days without being tied."""
    last = iteration.ends or date.max
    return [
        one
        for one in view.of(Campaign).all()
        if one.iteration_id == iteration.id
        or (
            one.iteration_id is None
            and one.starts <= last
            and iteration.starts <= (one.ends or date.max)
        )
    ]


def _results_by_channel(view: Reading, iteration: Iteration) -> dict[str, list[Result]]:
    """Return the results that count in an iteration: a period counts where it begins."""
    campaigns = {one.id: one for one in view.of(Campaign).all()}
    iterations = view.of(Iteration).all()
    found: dict[str, list[Result]] = {}
    for result in view.of(Result).all():
        campaign = campaigns[result.campaign_id]
        if campaign.iteration_id is not None:
            belongs = campaign.iteration_id == iteration.id
        else:
            belongs = iteration_on(result.starts, iterations) == iteration
        if belongs:
            found.setdefault(campaign.channel, []).append(result)
    return found


def _sources(
    results: Mapping[str, Sequence[Result]], lines: Mapping[str, FunnelLine]
) -> tuple[SourceFigures, ...]:
    return tuple(
        _source(name, results.get(name, ()), lines.get(name), any_lead=bool(lines))
        for name in sorted(results.keys() | lines.keys())
    )


def _source(
    name: str, results: Sequence[Result], line: FunnelLine | None, *, any_lead: bool
) -> SourceFigures:
    spend, impressions, clicks, reported = (
        _added([getattr(one, figure) for one in results])
        for figure in ("spend", "impressions", "clicks", "leads")
    )
    if line is None:
        leads = None if any_lead else reported
        return SourceFigures(name, spend, impressions, clicks, leads)
    told = {figure: line.reached[stage.value] for figure, stage in _STAGES.items()}
    judged = told["valid"][1]
    return SourceFigures(
        name,
        line.cost if spend is None else spend,
        impressions,
        clicks,
        line.leads,
        None if judged == line.leads else judged,
        **{figure: k if n else None for figure, (k, n) in told.items()},
        fed_back=line.fed_back,
    )


def _added(values: Sequence[int | None]) -> int | None:
    known = [one for one in values if one is not None]
    return sum(known) if known else None
