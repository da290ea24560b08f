"""The loop over time as plain data for programs, in the shape of the method's expected results."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from domain.model.campaigns import HUNDREDTHS
from domain.model.iteration_figures import COUNTS, IterationFigures
from domain.model.process_figures import Owing
from domain.model.statistics.funnel import COSTS, RATES, Rate
from domain.services.iteration_figures import IterationReport
from domain.services.loop_series import BeforeAndSince, HitRate, Point, Series

Data: TypeAlias = dict[str, Any]

_TOTALS: Final = tuple(name for name in COUNTS if name not in ("judged", "fed_back"))
_RATES: Final = (*(code for code in RATES if code != "lead_rate"), "coverage")
_WORK: Final = {
    "within_sla_share": ("within_sla", "handed_over"),
    "feedback_timeliness": ("fed_back_on_time", "conversations"),
}
_COSTS: Final = tuple(code for code in COSTS if code != "cpc")


def funnels_by_number(series: Series, as_of: date | None = None) -> Mapping[int, Data]:
    """Return totals, rates and costs of the loop's iterations, by number.

    Args:
        series: the loop over time.
        as_of: iterations that began after this day are left out.
    """
    return {
        one.report.iteration.number: _funnel(one.report.figures)
        for one in _until(series.points, as_of)
    }


def loop_told(series: Series, hits: Sequence[HitRate], as_of: date | None = None) -> Data:
    """Return every iteration, what differs from before, and whether claims held, as far as told.

    Args:
        series: the loop over time.
        hits: what became of the claims of each version.
        as_of: iterations and versions after this day are left out.
    """
    baseline = [series.baseline] if series.baseline else []
    points = _until([*baseline, *series.points], as_of)
    told = {
        "rounds": [_round(one) for one in points],
        "traditional_vs_improved": {one.code: _compared(one) for one in series.compared}
        if as_of is None
        else {},
        "claims_held": [
            _held(one) for one in hits if as_of is None or one.version.released_at.date() <= as_of
        ],
    }
    return {key: value for key, value in told.items() if value}


def _until(points: Sequence[Point], as_of: date | None) -> list[Point]:
    return [one for one in points if as_of is None or one.report.iteration.starts <= as_of]


def _round(one: Point) -> Data:
    report = one.report
    iteration = report.iteration
    return {
        "n": iteration.number,
        "one_way": iteration.one_way,
        "starts": iteration.starts.isoformat(),
        "ends": iteration.ends.isoformat() if iteration.ends else None,
        "versions": list(one.versions),
        "outside_factors": list(iteration.outside_factors),
        "figures": report.origin.value if report.origin else "recorded",
        "frozen_at": iteration.frozen_at.isoformat(timespec="seconds")
        if iteration.frozen_at
        else None,
        **_funnel(report.figures),
        "sources": [
            {"source": source.source, **_counts(IterationFigures((source,)))}
            for source in report.figures.sources
        ],
        "entries": _entries(report),
    }


def _entries(report: IterationReport) -> list[Data]:
    return [
        {
            "origin": one.origin.value,
            "recorded_at": one.recorded_at.isoformat(timespec="seconds"),
            "reason": one.reason,
            "totals": _counts(one.figures),
        }
        for one in report.entries
    ]


def _funnel(figures: IterationFigures) -> Data:
    return {
        "totals": _counts(figures),
        "rates": {code: _rate(figures.rate(code)) for code in _RATES} | _work(figures),
        "costs": {code: cost and round(cost.each, 2) for code, cost in _costs(figures).items()},
    }


def _work(figures: IterationFigures) -> Data:
    """Return the rates of how the work went, where they are known."""
    kept = figures.process.owed(Owing.ALL)
    rates = {code: figures.process.rate(*counts) for code, counts in _WORK.items()}
    rates["obligation_on_time"] = kept.on_time if kept else Rate(0, 0)
    return {code: _rate(one) for code, one in rates.items() if one.n}


def _costs(figures: IterationFigures) -> Data:
    return {code: figures.cost(code) for code in _COSTS}


def _counts(figures: IterationFigures) -> Data:
    """Return totals; None is a gap. Money in units of the currency."""
    found = {name: figures.total(name) for name in _TOTALS}
    spend = found["spend"]
    if spend is not None:
        found["spend"] = spend // HUNDREDTHS if spend % HUNDREDTHS == 0 else spend / HUNDREDTHS  # type: ignore[assignment]
    return found


def _rate(one: Rate) -> Data | None:
    if not one.n:
        return None
    low, high = one.interval()
    numbers = {"rate": one.share, "low": low, "high": high}
    return {"k": one.k, "n": one.n} | {
        name: round(value or 0.0, 6) for name, value in numbers.items()
    }


def _compared(one: BeforeAndSince) -> Data:
    before, after = one.before.share, one.since.share
    found: Data = {
        "before": None if before is None else round(before, 4),
        "after": None if after is None else round(after, 4),
    }
    if one.difference is None:
        return found
    low, high = one.difference.interval
    ratio = one.ratio
    return found | {
        "difference_low": round(low, 4),
        "difference_high": round(high, 4),
        "ratio": ratio and round(ratio.ratio, 4),
        "ratio_low": ratio and round(ratio.low, 4),
        "ratio_high": ratio and round(ratio.high, 4),
        "excludes_zero": low > 0 or high < 0,
    }


def _held(one: HitRate) -> Data:
    return {
        "version": one.version.number,
        "signed": one.signed,
        "supported": one.supported,
        "contradicted": one.contradicted,
        "undecided": one.undecided,
        "until": one.until.isoformat(timespec="seconds") if one.until else None,
    }
