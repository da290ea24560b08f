"""Measures of an iteration from its figures; what nobody recorded stays a gap."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from domain.model.catalogue import MeasureTemplate
from domain.model.iteration_figures import IterationFigures
from domain.model.measures import MEASURES, Form, Measure
from domain.model.process_figures import Owing
from domain.model.scoreboard import Measured
from domain.model.statistics.chi_square import poisson_interval
from domain.model.statistics.funnel import COSTS, Rate
from domain.model.statistics.means import Range, mean, mean_interval
from domain.services.calls_scored import CallsTogether

_FUNNEL: Final = (
    *("ctr", "valid_contact_rate", "contact_rate", "qualification_rate", "close_rate"),
    *("lead_to_won", "coverage"),
)
_PROCESS: Final = {
    "lead_context_on_time": ("with_context", "context_due"),
    "message_review_on_time": ("reviewed_on_time", "flagged"),
    "within_sla_share": ("within_sla", "handed_over"),
    "feedback_timeliness": ("fed_back_on_time", "conversations"),
}
_BASE: Final = {
    "within_sla_share": "leads",
    "speed_to_lead": "leads",
    "feedback_timeliness": "contacted",
    "feedback_completeness": "fed_back",
    "lead_context_on_time": "leads",
    "coverage": "",
}
"""Of how many of the funnel a process measure should know."""


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """What the measures of an iteration are read from.

    Attributes:
        figures: of the iteration.
        calls: that both sides have scored.
        health: share of the claims that evidence carries, and how many claims there are.
        loop_days: days from one version to the next, or None.
    """

    figures: IterationFigures
    calls: CallsTogether
    health: tuple[float, int] | None = None
    loop_days: int | None = None


def measured(facts: BoardFacts, known: Mapping[str, MeasureTemplate]) -> Mapping[str, Measured]:
    """Return every measure of an iteration, by code."""
    return {one.code: _with_limits(_read(one, facts), known) for one in MEASURES}


def _with_limits(found: Measured, known: Mapping[str, MeasureTemplate]) -> Measured:
    template = known.get(found.measure.known_as)
    if template is None:
        return found
    context = template.context + found.measure.context
    return replace(found, least=template.min_n, context=context)


def _read(measure: Measure, facts: BoardFacts) -> Measured:
    code, figures = measure.code, facts.figures
    if code in _FUNNEL:
        return _rate(measure, figures.rate(code), _unknown(figures, code))
    if measure.form is Form.COST:
        return _cost(measure, figures)
    if measure.form is Form.COUNT:
        return _count(measure, figures)
    if code in _PROCESS:
        rate = figures.process.rate(*_PROCESS[code])
        return _rate(measure, rate, _missing(figures, code, rate.n))
    return _OTHERS.get(code, _owed)(measure, facts)


def _rate(measure: Measure, rate: Rate, missing: int | None) -> Measured:
    if rate.share is None:
        return Measured(measure, None, missing=missing)
    interval = Range(*rate.interval())
    return Measured(measure, rate.share, k=rate.k, n=rate.n, missing=missing, interval=interval)


def _unknown(figures: IterationFigures, code: str) -> int | None:
    """Return of how many leads it is not known whether they count; None where none can miss."""
    if code not in ("valid_contact_rate", "lead_to_won"):
        return None
    sources = [one for one in figures.sources if one.leads is not None]
    judged = [one.leads if one.judged is None else one.judged for one in sources]
    return sum(one.leads or 0 for one in sources) - sum(one or 0 for one in judged)


def _missing(figures: IterationFigures, code: str, n: int) -> int | None:
    base = _BASE.get(code)
    whole = figures.total(base) if base else None
    return max(0, whole - n) if whole is not None and n else None


def _cost(measure: Measure, figures: IterationFigures) -> Measured:
    cost = figures.cost(measure.code)
    if cost is None:
        return Measured(measure, None)
    of = COSTS[measure.code]
    n = sum(
        getattr(one, of) or 0
        for one in figures.sources
        if one.spend is not None and getattr(one, of) is not None
    )
    without = sum(getattr(one, of) or 0 for one in figures.sources if one.spend is None)
    return Measured(measure, cost.each, n=n, missing=without, interval=Range(cost.low, cost.high))


def _count(measure: Measure, figures: IterationFigures) -> Measured:
    count = figures.total(measure.code)
    if count is None:
        return Measured(measure, None)
    if measure.code == "clicks":
        return Measured(measure, count)
    leads = figures.total("leads") or 0
    return Measured(measure, count, n=leads, interval=Range(*poisson_interval(count)))


def _attempts(measure: Measure, facts: BoardFacts) -> Measured:
    process = facts.figures.process
    if process.attempts is None or not process.tried:
        return Measured(measure, None)
    return Measured(measure, process.attempts / process.tried, k=process.attempts, n=process.tried)


def _speed(measure: Measure, facts: BoardFacts) -> Measured:
    process = facts.figures.process
    if process.median_minutes is None or not process.handed_over:
        return Measured(measure, None)
    n = process.handed_over
    return Measured(
        measure,
        process.median_minutes,
        n=n,
        missing=_missing(facts.figures, measure.code, n),
        far=process.p90_minutes,
    )


def _completeness(measure: Measure, facts: BoardFacts) -> Measured:
    process = facts.figures.process
    if process.completeness is None or not process.reports:
        return Measured(measure, None)
    missing = _missing(facts.figures, measure.code, process.reports)
    return Measured(measure, process.completeness, n=process.reports, missing=missing)


def _calls(measure: Measure, facts: BoardFacts) -> Measured:
    finals: Sequence[float] = facts.calls.finals
    if not finals:
        return Measured(measure, None)
    waiting = len(facts.calls.calls) - len(finals)
    interval = mean_interval(finals)
    return Measured(measure, mean(finals), n=len(finals), missing=waiting, interval=interval)


def _health(measure: Measure, facts: BoardFacts) -> Measured:
    if facts.health is None:
        return Measured(measure, None)
    share, claims = facts.health
    return Measured(measure, share, n=claims)


def _days(measure: Measure, facts: BoardFacts) -> Measured:
    if facts.loop_days is None:
        return Measured(measure, None)
    return Measured(measure, facts.loop_days, n=1)


def _owed(measure: Measure, facts: BoardFacts) -> Measured:
    """Read how well somebody keeps what is owed."""
    by = Owing.ALL if measure.code == "obligation_on_time" else Owing(measure.owner.value)
    kept = facts.figures.process.owed(by)
    if kept is None:
        return Measured(measure, None)
    rate = kept.on_time if measure.code.endswith("on_time") else kept.first_time_right
    return _rate(measure, rate, None)


_OTHERS: Final[Mapping[str, Callable[[Measure, BoardFacts], Measured]]] = {
    "attempts_per_lead": _attempts,
    "speed_to_lead": _speed,
    "feedback_completeness": _completeness,
    "call_score": _calls,
    "persona_health": _health,
    "loop_days": _days,
}
"""Measures that are read in a way of their own."""
