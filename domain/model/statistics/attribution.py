"""Why did won deals change? Arithmetic that shares a change out, and blames nobody.

A decomposition is not causation. Only factors that moved distinguishably may be named.
"""

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final, TypeVar

FACTORS: Final = {
    "volume": ("leads", ""),
    "valid": ("valid", "leads"),
    "contact": ("contacted", "valid"),
    "qualify": ("qualified", "contacted"),
    "close": ("won", "qualified"),
}
"""Factors of the funnel: a count, or a rate of two counts. Their product is the last count."""

GROUPS: Final = {
    "marketing": ("volume", "valid"),
    "shared": ("qualify",),
    "sales": ("contact", "close"),
}
"""Who can act on a factor first. Qualification is shared: targeting and discovery together."""

FEWEST_WON: Final = 5
"""Deals below which the qualified leads are explained instead. A design default."""

DISTINGUISHABLE: Final = 1.96
"""Size of z from which a factor may be named."""

Switched = TypeVar("Switched")


@dataclass(frozen=True, slots=True)
class RateChange:
    """How surely a rate moved.

    Attributes:
        log_ratio: ln(now / before).
        error: its standard error.
        z: log_ratio over error; 0 where both rates are 1.
    """

    log_ratio: float
    error: float
    z: float

    @property
    def distinguishable(self) -> bool:
        """Whether the factor may be named, and is more than chance would give."""
        return abs(self.z) >= DISTINGUISHABLE


def explained_count(won_before: int, won_now: int) -> str:
    """Return which count is explained: ``won``, or ``qualified`` where deals are too few."""
    return "won" if min(won_before, won_now) >= FEWEST_WON else "qualified"


def lmdi(before: Mapping[str, float], now: Mapping[str, float]) -> dict[str, float] | None:
    """Share out the change of a product among its factors, by logarithms.

    L(W1, W0)·ln(x1 / x0) with the logarithmic mean L: LMDI-I, Ang 2004, Energy Policy
    32:1131-1139. The parts add up to the change.

    Args:
        before: value of each factor, then.
        now: value of the same factors now.

    Returns:
        The part of each factor, or None where a factor is 0 or less: use ``owen`` then.
    """
    if min(*before.values(), *now.values()) <= 0:
        return None
    weight = _logarithmic_mean(math.prod(now.values()), math.prod(before.values()))
    return {factor: weight * math.log(now[factor] / before[factor]) for factor in before}


def shapley(before: Mapping[str, float], now: Mapping[str, float]) -> dict[str, float]:
    """Share out the change of a product: each factor's mean effect over all orders of switching.

    Shapley 1953; defined with zeros too. The parts add up to the change.

    Args:
        before: value of each factor, then.
        now: value of the same factors now.
    """
    return owen(before, now, {factor: (factor,) for factor in before})


def owen(
    before: Mapping[str, float], now: Mapping[str, float], groups: Mapping[str, Collection[str]]
) -> dict[str, float]:
    """Share out the change of a product, with the departments as blocks that act together.

    Owen 1977; Shapley–Owen–Shorrocks in Audoly et al. 2025, FRBNY Staff Report 1163. The parts add
    up to the change, and a group's parts to what the group gets among groups.

    Args:
        before: value of each factor, then.
        now: value of the same factors now.
        groups: factors of each block; every factor stands in exactly one.

    Raises:
        ValueError: the groups do not hold every factor exactly once.
    """
    held = [factor for group in groups.values() for factor in group]
    if sorted(held) != sorted(before):
        raise ValueError("every factor stands in exactly one group")

    def product(switched: Collection[str]) -> float:
        return math.prod(now[one] if one in switched else before[one] for one in before)

    parts = {}
    for name, group in groups.items():
        blocks = [other for key, other in groups.items() if key != name]
        for factor in group:
            mates = [mate for mate in group if mate != factor]
            parts[factor] = math.fsum(
                outer * inner * (product({*ahead, factor}) - product(ahead))
                for chosen, outer in _coalitions(blocks)
                for inside, inner in _coalitions(mates)
                for ahead in [{*inside, *(one for block in chosen for one in block)}]
            )
    return {factor: parts[factor] for factor in before}


def _coalitions(others: Collection[Switched]) -> Iterator[tuple[tuple[Switched, ...], float]]:
    """Return who may have switched before, each with its share of all orders."""
    many = len(others)
    for size in range(many + 1):
        weight = 1 / ((many + 1) * math.comb(many, size))
        for chosen in combinations(others, size):
            yield chosen, weight


def factors(counts: Mapping[str, int]) -> dict[str, float] | None:
    """Return the factors of a funnel, up to the last stage that is counted.

    Args:
        counts: by stage, from ``leads`` on.

    Returns:
        Value of each factor, or None where a rate has nobody to be counted of.
    """
    known = {}
    for factor, (did, of) in FACTORS.items():
        if did not in counts:
            break
        if of and not counts[of]:
            return None
        known[factor] = counts[did] / counts[of] if of else float(counts[did])
    return known


def rate_change(k0: int, n0: int, k1: int, n1: int) -> RateChange | None:
    """Return how surely a rate moved.

    z = ln(r1 / r0) / √((1 − r0)/k0 + (1 − r1)/k1): delta method for the logarithm of a share
    (Katz et al. 1978). None where one of the counts is 0.

    Args:
        k0: how many did, before.
        n0: of how many.
        k1: how many did now.
        n1: of how many.
    """
    if not (k0 and k1):
        return None
    before, now = k0 / n0, k1 / n1
    log_ratio = math.log(now / before)
    error = math.sqrt(max(0.0, (1 - before) / k0 + (1 - now) / k1))
    return RateChange(log_ratio, error, log_ratio / error if error else 0.0)


def _logarithmic_mean(one: float, other: float) -> float:
    if math.isclose(one, other, rel_tol=1e-12):
        return one
    return (one - other) / (math.log(one) - math.log(other))


@dataclass(frozen=True, slots=True)
class MixAndRate:
    """A change of an overall rate in two parts; they add up to the change.

    Attributes:
        before: overall rate then.
        now: overall rate now.
        mix: part of the change because other sources brought the leads.
        rate: part because the rates within the sources changed.
    """

    before: float
    now: float
    mix: float
    rate: float


def mix_and_rate(
    before: Mapping[str, tuple[int, int]], now: Mapping[str, tuple[int, int]]
) -> MixAndRate | None:
    """Take a change of an overall rate apart by source.

    Σ (w1 − w0)(r0 + r1)/2 and Σ (r1 − r0)(w0 + w1)/2: Kitagawa 1955, JASA 50:1168-1194. Catches
    rates that fall overall and rise in every source (Simpson). A source without leads in one
    period has no rate there; the other period's rate stands in, so it counts as mix only.

    Args:
        before: k of n by source, then.
        now: the same now; a source that is missing had nobody.

    Returns:
        The parts, or None where one period has nobody at all.
    """
    sums = [tuple(map(sum, zip(*period.values(), strict=True))) for period in (before, now)]
    if not all(total and total[1] for total in sums):
        return None
    (k0, n0), (k1, n1) = sums
    mix = rate = 0.0
    for source in {**before, **now}:
        (did0, of0), (did1, of1) = before.get(source, (0, 0)), now.get(source, (0, 0))
        if not of0 and not of1:
            continue
        rate0 = did0 / of0 if of0 else did1 / of1
        rate1 = did1 / of1 if of1 else rate0
        share0, share1 = of0 / n0, of1 / n1
        mix += (share1 - share0) * (rate0 + rate1) / 2
        rate += (rate1 - rate0) * (share0 + share1) / 2
    return MixAndRate(k0 / n0, k1 / n1, mix, rate)
