"""The figures of calls as plain data, in the shape of the method's table of expected results."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.model.iterations import Iteration
from domain.ports import Reading
from domain.services.call_figures import CallFigures, ConsultantScore, figures_of
from domain.services.judged_calls import judged_calls

_DIGITS = 6


def calls_by_number(view: Reading, until: date | None = None) -> Mapping[int, dict[str, Any]]:
    """Return the block ``calls`` of each iteration in which calls were drawn, by its number.

    Args:
        view: the workspace.
        until: what was shown after this day is left out.
    """
    calls = [
        one
        for one in judged_calls(view)
        if until is None
        or one.scoring is None
        or one.scoring.shown_at is None
        or one.scoring.shown_at.date() <= until
    ]
    found = {}
    for iteration in view.of(Iteration).all():
        figures = figures_of(one for one in calls if iteration.holds(one.call.held_on))
        if figures.drawn:
            found[iteration.number] = {"calls": _told(figures)}
    return found


def _told(figures: CallFigures) -> dict[str, Any]:
    return {
        "n": figures.n,
        "icc_2_1": figures.icc and round(figures.icc.single, _DIGITS),
        "mean": None if figures.mean is None else round(figures.mean, _DIGITS),
        "third_rating_needed": figures.third_needed,
        "per_consultant": {one.consultant.lower(): _consultant(one) for one in figures.consultants},
    }


def _consultant(one: ConsultantScore) -> dict[str, Any]:
    return {
        "n": one.n,
        "mean": round(one.mean, _DIGITS),
        "shrunken": round(one.shrunken, _DIGITS),
    }
