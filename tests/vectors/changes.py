"""Vectors of drift: two rates, distributions, charts, sample sizes."""

from collections.abc import Mapping
from typing import Any

from domain.model.statistics.cusum import LIMITS, TARGET, cusum, limit
from domain.model.statistics.distributions import (
    RULE_OF_THUMB,
    SMOOTHING,
    chance_of_stability,
    critical_stability,
    expected_stability,
    homogeneity,
    stability,
)
from domain.model.statistics.drift import FALSE_DISCOVERIES, benjamini_hochberg
from domain.model.statistics.intervals import Interval
from domain.model.statistics.power import answers_for_verdict, answers_per_group
from domain.model.statistics.superiority import probability_larger
from domain.model.statistics.two_rates import compare_rates, fisher_irwin, newcombe
from tests.vectors.inputs import Compute, Inputs, level, pick


def _counts(inputs: Inputs) -> tuple[int, int, int, int]:
    return inputs["k1"], inputs["n1"], inputs["k2"], inputs["n2"]


def _two_rates(inputs: Inputs) -> dict[str, Any]:
    found = compare_rates(*_counts(inputs), confidence=level(inputs))
    return {
        "difference": found.difference,
        "z": found.z,
        "p_z": found.p_z,
        "n1_chi2": found.chi2,
        "p_n1": found.p_chi2,
        "p_fisher": found.p_fisher,
        "newcombe_low": found.interval.low,
        "newcombe_high": found.interval.high,
        "min_expected": found.least_expected,
        "use": found.test,
        "p": found.p,
    }


def _newcombe(inputs: Inputs) -> Interval:
    return newcombe(*_counts(inputs), confidence=level(inputs))


def _distribution(inputs: Inputs) -> dict[str, Any]:
    if "previous" not in inputs:
        return _chance_level(inputs)
    previous, current = inputs["previous"], inputs["current"]
    found: dict[str, Any] = {}
    if test := homogeneity(previous, current):
        found |= {
            "chi2": test.chi2,
            "df": test.degrees,
            "p": test.p,
            "cramers_v": test.cramers_v,
            "min_expected": test.least_expected,
        }
    if index := stability(previous, current, smoothing=pick(inputs, "eps", default=SMOOTHING)):
        found |= {
            "psi": index.index,
            "psi_critical_95": index.critical,
            "psi_exceeds_critical": index.moved,
            "rule_of_thumb": index.rule_of_thumb,
        }
    return found


def _chance_level(inputs: Inputs) -> dict[str, float]:
    sizes = (pick(inputs, "B", "bins"), inputs["n"], inputs["m"])
    low, high = RULE_OF_THUMB
    return {
        "mean_under_no_change": expected_stability(*sizes),
        "critical_95": critical_stability(*sizes),
        "p_exceed_0_10": chance_of_stability(low, *sizes),
        "p_exceed_0_25": chance_of_stability(high, *sizes),
    }


def _cusum(inputs: Inputs) -> dict[str, Any]:
    chart = cusum(inputs["observations"], p0=inputs["p0"], p1=inputs["p1"], h=inputs["h"])
    return {
        "values": chart.values,
        "final": chart.final,
        "maximum": chart.maximum,
        "first_alarm_at": chart.first_alarm,
    }


def _limits(inputs: Inputs) -> list[dict[str, float]]:
    rows = []
    for p0, p1 in inputs.get("pairs", LIMITS):
        found = limit(p0, p1, target=pick(inputs, "target_arl0", default=TARGET))
        rows.append(
            {
                "p0": p0,
                "p1": p1,
                "h": found.h,
                "arl_in_control": found.in_control,
                "arl_after_shift": found.after_shift,
            }
        )
    return rows


def _together(inputs: Inputs) -> dict[str, Any]:
    chances = pick(inputs, "p", "p_values", "pvalues")
    adjusted = benjamini_hochberg(chances)
    rejected = [one <= pick(inputs, "q", "alpha", default=FALSE_DISCOVERIES) for one in adjusted]
    names = ("adjusted", "p_adjusted", "q_values"), ("rejected", "reject")
    return dict.fromkeys(names[0], adjusted) | dict.fromkeys(names[1], rejected)


def _sample_size(inputs: Inputs) -> int | None:
    if "tau" in inputs:
        share, reliability = pick(inputs, "share", "p"), pick(inputs, "reliability", default=0.8)
        return answers_for_verdict(inputs["tau"], share, reliability=reliability)
    return answers_per_group(
        inputs["p1"],
        inputs["p2"],
        alpha=inputs.get("alpha", 0.05),
        power=inputs.get("power", 0.8),
    )


FAMILIES: Mapping[str, Compute] = {
    "prob_p2_gt_p1": lambda inputs: probability_larger(
        inputs["a1"], inputs["b1"], inputs["a2"], inputs["b2"]
    ),
    "drift_2x2": _two_rates,
    "newcombe": _newcombe,
    "fisher": lambda inputs: fisher_irwin(*_counts(inputs)),
    "drift_dist": _distribution,
    "psi": _distribution,
    "cusum": _cusum,
    "cusum_h_table": _limits,
    "bh_": _together,
    "benjamini": _together,
    "drift_bh": _together,
    "drift_benjamini": _together,
    "fdr": _together,
    "sample_size": _sample_size,
}
