"""The scoreboard as plain data for programs: both sides or nothing at all."""

from typing import Any, Final, TypeAlias

from domain.model.iterations import Iteration
from domain.model.measures import Owner
from domain.model.scoreboard import Attribution, Board, Measured, change
from domain.services.attribution_told import calls_told
from domain.services.scoreboard import Scores

Data: TypeAlias = dict[str, Any]

LEVEL: Final = 0.95
"""Level of every interval."""


def scoreboard_told(scores: Scores) -> Data:
    """Return the scoreboard; a gap is None and never zero.

    ``verdict`` is None below the least n: then only ``k`` and ``n`` may be shown.
    """
    now, before = scores.now, scores.before
    return {
        "level": LEVEL,
        "iteration": _iteration(now.iteration),
        "against": _iteration(before.iteration) if before else None,
        "frozen": now.frozen,
        "leads": now.leads,
        "young_days": now.young_days,
        "sides": {owner.value: [_measure(one, before) for one in now.of(owner)] for owner in Owner},
        "change": _change(scores.change) if scores.change else None,
        **calls_told(scores.calls),
    }


def _iteration(iteration: Iteration) -> Data:
    return {
        "n": iteration.number,
        "one_way": iteration.one_way,
        "outside_factors": list(iteration.outside_factors),
    }


def _measure(found: Measured, before: Board | None) -> Data:
    then = before.measured[found.measure.code] if before else None
    moved = change(then, found) if then else None
    return {
        "code": found.measure.code,
        "kind": found.measure.kind.value,
        "form": found.measure.form.value,
        "value": found.value,
        "k": found.k,
        "n": found.n,
        "missing": found.missing,
        "least_n": found.least,
        "enough": found.enough,
        "low": found.interval.low if found.interval and found.enough else None,
        "high": found.interval.high if found.interval and found.enough else None,
        "context": list(found.context),
        "before": then.value if then else None,
        "change": moved.by if moved else None,
        "told_apart": moved.apart if moved else None,
    }


def _change(found: Attribution) -> Data:
    return {
        "explained": found.explained,
        "before": found.before,
        "now": found.now,
        "won": list(found.won),
        "low": found.interval.low,
        "high": found.interval.high,
        "within_chance": found.within_chance,
        "factors": [
            {
                "code": one.code,
                "before": one.before,
                "now": one.now,
                "counts": list(one.counts),
                "owen": one.owen,
                "lmdi": one.lmdi,
                "z": one.moved.z if one.moved else None,
                "may_be_named": one.named,
            }
            for one in found.factors
        ],
        "mix": found.mix.mix if found.mix else None,
        "rate": found.mix.rate if found.mix else None,
        "unjudged": found.unjudged,
    }
