"""How customers and rates changed from iteration to iteration, as plain data for programs.

Shape and rounding are those of the method's table of expected results.
"""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any, TypeAlias

from domain.model.iteration_figures import IterationFigures
from domain.model.statistics.attribution import mix_and_rate
from domain.model.statistics.distributions import homogeneity, stability
from domain.services.loop_series import Series

Data: TypeAlias = dict[str, Any]


def drift_by_number(series: Series, as_of: date | None = None) -> Mapping[int, Data]:
    """Return what differs from the iteration before, by number; nothing of the first one.

    ``distribution_drift`` tells of the customers, question by question. ``qualification_mix_rate``
    takes the change of the qualification rate apart: other sources brought the leads, or the rates
    within the sources changed. Either is left out where it is not known.

    Args:
        series: the loop over time.
        as_of: iterations that began after this day are left out.
    """
    return {
        now.report.iteration.number: _told(before.report.figures, now.report.figures)
        for before, now in pairwise(series.points)
        if as_of is None or now.report.iteration.starts <= as_of
    }


def _told(before: IterationFigures, now: IterationFigures) -> Data:
    found = {
        "distribution_drift": _distributions(before, now),
        "qualification_mix_rate": _mix(before, now),
    }
    return {key: value for key, value in found.items() if value}


def _distributions(before: IterationFigures, now: IterationFigures) -> Data:
    found = {
        code: _distribution(before.distributions[code], now.distributions[code])
        for code in sorted(before.distributions.keys() & now.distributions.keys())
    }
    return {code: told for code, told in found.items() if told}


def _distribution(before: Mapping[str, int], now: Mapping[str, int]) -> Data | None:
    bins = list(dict.fromkeys((*before, *now)))
    previous = [before.get(one, 0) for one in bins]
    current = [now.get(one, 0) for one in bins]
    test, index = homogeneity(previous, current), stability(previous, current)
    if test is None or index is None:
        return None
    return {
        "chi2": round(test.chi2, 6),
        "df": test.degrees,
        "p": round(test.p, 6),
        "cramers_v": round(test.cramers_v, 6),
        "psi": round(index.index, 6),
        "psi_critical_95": round(index.critical, 6),
    }


def _mix(before: IterationFigures, now: IterationFigures) -> Data | None:
    found = mix_and_rate(_qualified(before), _qualified(now))
    if found is None:
        return None
    return {
        "r0": round(found.before, 6),
        "r1": round(found.now, 6),
        "mix": round(found.mix, 6),
        "rate": round(found.rate, 6),
    }


def _qualified(figures: IterationFigures) -> dict[str, tuple[int, int]]:
    """Return qualified of those spoken with, by source, where both are known."""
    return {
        one.source: (one.qualified, one.contacted)
        for one in figures.sources
        if one.qualified is not None and one.contacted is not None
    }
