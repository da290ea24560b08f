"""Vectors of intervals, of evidence behind one claim, and of means."""

from collections.abc import Mapping
from typing import Any

from domain.model.statistics.chi_square import poisson_interval
from domain.model.statistics.coverage import concentration, design_effect, worst_case
from domain.model.statistics.decay import (
    days_until_stale,
    decay,
    forgetting_factor,
    half_life,
    half_life_of,
)
from domain.model.statistics.intervals import Interval, beta_interval, wilson, zero_events_upper
from domain.model.statistics.means import mean_interval, median_interval, shrunken_mean
from domain.model.statistics.posterior import (
    Direction,
    Observation,
    Prior,
    is_stale,
    posterior,
    status,
)
from tests.vectors.inputs import Compute, Inputs, level, pick


def _wilson(inputs: Inputs) -> Interval:
    return wilson(inputs["k"], inputs["n"], confidence=level(inputs))


def _jeffreys(inputs: Inputs) -> Interval:
    k, n = pick(inputs, "x", "k"), inputs["n"]
    return beta_interval(k + 0.5, n - k + 0.5, confidence=level(inputs))


def _design_effect(inputs: Inputs) -> dict[str, float]:
    clusters = pick(inputs, "cluster_sizes", "rows_per_consultant")
    found = design_effect(clusters, likeness=pick(inputs, "rho", "icc", default=0.1))
    return {"deff": found.factor, "n_eff": found.n_eff}


def _concentration(inputs: Inputs) -> dict[str, float] | None:
    rows = pick(inputs, "rows_per_consultant", "rows", "cluster_sizes")
    found = concentration(list(rows.values()) if isinstance(rows, Mapping) else rows)
    if found is None:
        return None
    return {
        "hhi": found.index,
        "effective_sources": found.effective_sources,
        "largest_share": found.largest_share,
        "single_source": found.single_source,
        "flag": found.single_source,
    }


def _worst_case(inputs: Inputs) -> Interval:
    support = pick(inputs, "support", "yes", "k")
    answered = pick(inputs, "answered", "answers", "n")
    return worst_case(support, answered, pick(inputs, "leads", "delivered", "total", "N"))


def _half_life(inputs: Inputs) -> Any:
    if "half_life_days" not in inputs:
        return half_life(inputs["business"], inputs["field"])
    factor = forgetting_factor(inputs["half_life_days"])
    return {"lambda_per_day": factor, "back": half_life_of(factor)}


def _time_to_stale(inputs: Inputs) -> float | None:
    return days_until_stale(inputs["n_eff"], pick(inputs, "half_life_days", "H"))


def _posterior(inputs: Inputs) -> dict[str, Any]:
    priors = [
        Prior(one["share"], one["ess"], one["age_days"], one["half_life_days"])
        for one in inputs["priors"]
    ]
    evidence = [Observation(**item) for item in inputs["evidence"]]
    direction = Direction(inputs.get("direction", "at_least"))
    found = posterior(
        priors, evidence, tau=inputs["tau"], direction=direction, confidence=level(inputs, 0.9)
    )
    return {
        "alpha": found.alpha,
        "beta": found.beta,
        "n_raw": found.n_raw,
        "n_eff": found.n_eff,
        "mean": found.estimate,
        "ci_low": found.low,
        "ci_high": found.high,
        "p_holds": found.p_holds,
        "status": status(found.n_eff, found.p_holds),
        "stale": is_stale(evidence),
    }


def _shrunken(inputs: Inputs) -> float:
    values = inputs.get("values") or [inputs["mean"]] * inputs["n"]
    return shrunken_mean(values, pick(inputs, "grand", "team", "grand_mean"))


FAMILIES: Mapping[str, Compute] = {
    "wilson": _wilson,
    "zero_events": lambda inputs: zero_events_upper(inputs["n"], confidence=level(inputs)),
    "jeffreys": _jeffreys,
    "design_effect": _design_effect,
    "source_concentration": _concentration,
    "single_source": _concentration,
    "manski": _worst_case,
    "worst_case": _worst_case,
    "decay": lambda inputs: decay(inputs["age_days"], inputs["half_life_days"]),
    "half_life": _half_life,
    "time_to_stale": _time_to_stale,
    "days_until_stale": _time_to_stale,
    "post_": _posterior,
    "posterior": _posterior,
    "poisson": lambda inputs: poisson_interval(
        pick(inputs, "k", "count", "x"), confidence=level(inputs)
    ),
    "shrunken": _shrunken,
    "t_interval": lambda inputs: mean_interval(inputs["values"], confidence=level(inputs)),
    "median_interval": lambda inputs: median_interval(inputs["values"], confidence=level(inputs)),
}
