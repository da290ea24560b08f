"""Vectors of the funnel, of attribution and comparison, and of process."""

from collections.abc import Mapping
from typing import Any

from domain.model.calls import call_score, final_score
from domain.model.leads import ContactOutcome, completeness, required_fields
from domain.model.obligations_kept import Kept
from domain.model.statistics.attribution import (
    FACTORS,
    lmdi,
    mix_and_rate,
    owen,
    rate_change,
    shapley,
)
from domain.model.statistics.funnel import COSTS, RATES, Totals, cost, rate
from domain.model.statistics.two_rates import difference_in_differences, risk_ratio
from tests.vectors.inputs import Compute, Inputs, level, pick


def _funnel(inputs: Inputs) -> dict[str, float | None]:
    totals = Totals(**{name: value for name, value in inputs.items() if name != "opportunity"})
    found = {code: rate(totals, code).share for code in RATES}
    for code in COSTS:
        one = cost(totals, code)
        found[code] = None if one is None else one.each
    return found


def _periods(inputs: Inputs) -> tuple[dict[str, float], dict[str, float]]:
    names = inputs["factors"]
    return (
        dict(zip(names, inputs["period0"], strict=True)),
        dict(zip(names, inputs["period1"], strict=True)),
    )


def _summed(parts: dict[str, float] | None) -> dict[str, float] | None:
    return parts and {**parts, "total": sum(parts.values())}


def _owen(inputs: Inputs) -> dict[str, float] | None:
    groups = inputs["groups"]
    parts = owen(*_periods(inputs), groups)
    shares = {name: sum(parts[factor] for factor in held) for name, held in groups.items()}
    return shares | (_summed(parts) or {})


def _uncertainty(inputs: Inputs) -> dict[str, Any]:
    before, now = inputs["counts0"], inputs["counts1"]
    found: dict[str, Any] = {}
    for factor in inputs["factors"]:
        did, of = FACTORS[factor]
        change = rate_change(before[did], before[of], now[did], now[of]) if of else None
        found[factor] = change and {
            "log_ratio": change.log_ratio,
            "se": change.error,
            "z": change.z,
            "distinguishable": change.distinguishable,
        }
    return found


def _kitagawa(inputs: Inputs) -> dict[str, float] | None:
    sources = pick(inputs, "channels", "sources")
    before, now = (
        dict(
            zip(
                sources, zip(inputs[f"qualified{n}"], inputs[f"leads{n}"], strict=True), strict=True
            )
        )
        for n in (0, 1)
    )
    found = mix_and_rate(before, now)
    if found is None:
        return None
    return {"r0": found.before, "r1": found.now, "mix": found.mix, "rate": found.rate}


def _risk_ratio(inputs: Inputs) -> dict[str, float] | None:
    counts = (inputs[name] for name in ("k1", "n1", "k0", "n0"))
    found = risk_ratio(*counts, confidence=level(inputs))
    if found is None:
        return None
    return {"rr": found.ratio, "low": found.low, "high": found.high}


def _did(inputs: Inputs) -> dict[str, float]:
    treated, control = (
        (tuple(inputs[f"{who}_before"]), tuple(inputs[f"{who}_after"]))
        for who in ("treated", "control")
    )
    change, interval = difference_in_differences(treated, control, confidence=level(inputs))
    return {"did": change, "low": interval.low, "high": interval.high}


def _completeness(inputs: Inputs) -> float | None:
    weights, filled = inputs["weights"], inputs["filled"]
    outcome = inputs.get("outcome", "conversation")
    talked = outcome in {"conversation", *(one for one in ContactOutcome if one.conversation)}
    always = {"contact_outcome": "always", "attempts": "always"}
    rules = {code: always.get(code, "conversation") for code in weights}
    answered = [code for code, is_filled in filled.items() if is_filled]
    return completeness(weights, answered, required_fields(rules, conversation=talked))


def _call_score(inputs: Inputs) -> Any:
    if "pairs" not in inputs:
        return call_score(inputs["weights"], inputs["scores"], top=inputs.get("top", 4))
    thirds = inputs.get("third") or [None] * len(inputs["pairs"])
    return [
        final_score(one, other, third)
        for (one, other), third in zip(inputs["pairs"], thirds, strict=True)
    ]


def _obligations(inputs: Inputs) -> dict[str, float | None]:
    kept = Kept(
        pick(inputs, "issued_due", "due"),
        pick(inputs, "accepted_on_time", "on_time"),
        inputs["accepted"],
        pick(inputs, "accepted_first_time", "first_time_right"),
    )
    interval = kept.on_time.interval(confidence=level(inputs))
    return {
        "on_time": kept.on_time.share,
        "first_time_right": kept.first_time_right.share,
        "low": interval.low,
        "high": interval.high,
    }


FAMILIES: Mapping[str, Compute] = {
    "funnel": _funnel,
    "lmdi": lambda inputs: _summed(lmdi(*_periods(inputs))),
    "shapley": lambda inputs: _summed(shapley(*_periods(inputs))),
    "owen": _owen,
    "attribution_uncertainty": _uncertainty,
    "kitagawa": _kitagawa,
    "risk_ratio": _risk_ratio,
    "did": _did,
    "feedback_completeness": _completeness,
    "call_score": _call_score,
    "obligation": _obligations,
}
