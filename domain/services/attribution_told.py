"""What both sides are measured by, iteration by iteration, as plain data for programs.

Shape and rounding are those of the method's table of expected results.
"""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any, TypeAlias

from domain.model.iteration_figures import IterationFigures
from domain.model.scoreboard import Attribution
from domain.model.statistics.attribution import GROUPS
from domain.model.statistics.coverage import concentration
from domain.ports import Reading
from domain.services.attributing import attribution
from domain.services.calls_scored import CallsTogether, calls_together
from domain.services.loop_series import Series

Data: TypeAlias = dict[str, Any]


def attributions_by_number(series: Series, as_of: date | None = None) -> Mapping[int, Data]:
    """Return why won deals changed from the iteration before, by number; nothing of the first.

    All five factors are told here, whatever the number of deals: what may be said of them is the
    scoreboard's to judge.

    Args:
        series: the loop over time.
        as_of: iterations that began after this day are left out.
    """
    found = {}
    for before, now in pairwise(series.points):
        if as_of is not None and now.report.iteration.starts > as_of:
            continue
        change = attribution(before.report.figures, now.report.figures, "won")
        if change is not None:
            found[now.report.iteration.number] = {"attribution": _change(change)}
    return found


def work_by_number(view: Reading, series: Series, as_of: date | None = None) -> Mapping[int, Data]:
    """Return through whom feedback came and how calls were scored, by number of the iteration.

    Args:
        view: the workspace.
        series: the loop over time.
        as_of: iterations that began after this day are left out.
    """
    return {
        one.report.iteration.number: _sources(one.report.figures)
        | calls_told(calls_together(view, one.report.iteration))
        for one in series.points
        if as_of is None or one.report.iteration.starts <= as_of
    }


def _change(change: Attribution) -> Data:
    by_order = {one.code: one.owen or 0.0 for one in change.factors}
    return {
        "won_before": change.before,
        "won_now": change.now,
        "lmdi": {
            one.code: None if one.lmdi is None else round(one.lmdi, 4) for one in change.factors
        },
        "owen": {code: round(part, 4) for code, part in by_order.items()},
        **{name: round(sum(by_order[one] for one in group), 4) for name, group in GROUPS.items()},
        "log_ratio_z": {
            one.code: None if one.moved is None else round(one.moved.z, 4) for one in change.factors
        },
        "distinguishable": {one.code: one.named for one in change.factors},
    }


def _sources(figures: IterationFigures) -> Data:
    found = concentration(list(figures.process.reporters.values()))
    if found is None:
        return {}
    return {
        "single_source": {
            "largest_share": round(found.largest_share, 6),
            "hhi": round(found.index, 6),
            "effective_sources": round(found.effective_sources, 6),
            "flag": found.single_source,
        }
    }


def calls_told(calls: CallsTogether) -> Data:
    """Return the calls that both sides have scored; nothing where there are none."""
    if not calls.finals:
        return {}
    agree = calls.reliability
    return {
        "calls": {
            "n": len(calls.calls),
            "icc_2_1": None if agree is None else round(agree, 6),
            "mean": round(sum(calls.finals) / len(calls.finals), 6),
            "third_rating_needed": calls.third_needed,
            "per_consultant": {
                code.lower(): {"n": n, "mean": round(own, 6), "shrunken": round(drawn, 6)}
                for code, (n, own, drawn) in calls.by_consultant().items()
            },
        }
    }
