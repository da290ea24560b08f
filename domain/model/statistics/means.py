"""Means and medians of few measurements, with how far they can be trusted."""

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from domain.model.statistics.special import student_quantile

SHRINKING: Final = 6.0
"""Calls that the mean of the whole team is worth beside a consultant's own. A design default."""

FEWEST_COMPARED: Final = 5
"""Scored calls, drawn at random, that a consultant needs before being compared at all."""


class Range(NamedTuple):
    """An interval of a measurement, in its own unit."""

    low: float
    high: float


def mean(values: Sequence[float]) -> float:
    """Return the mean.

    Raises:
        ValueError: there are no values.
    """
    if not values:
        raise ValueError("no values, no mean")
    return math.fsum(values) / len(values)


def mean_interval(values: Sequence[float], *, confidence: float = 0.95) -> Range | None:
    """Return Student's t interval of a mean; None below two values."""
    n = len(values)
    if n < 2:
        return None
    centre = mean(values)
    variance = math.fsum((value - centre) ** 2 for value in values) / (n - 1)
    half = student_quantile((1 + confidence) / 2, n - 1) * math.sqrt(variance / n)
    return Range(centre - half, centre + half)


def shrunken_mean(values: Sequence[float], team: float) -> float:
    """Return a consultant's mean drawn towards the team's: (n·x̄ + 6·team) / (n + 6).

    Three calls that average 88 in a team of 72 are shown as 77.3. With no calls it is the team's.

    Args:
        values: the consultant's scores.
        team: mean of all scores of the team.
    """
    return (math.fsum(values) + SHRINKING * team) / (len(values) + SHRINKING)


def median_interval(values: Sequence[float], *, confidence: float = 0.95) -> Range | None:
    """Return the interval of a median between two of the values themselves.

    Holds whatever the distribution: ranks from the binomial with one half (David & Nagaraja 2003,
    Order Statistics, 7.1). None where even the whole range is not enough, which is below six
    values at 95 %.
    """
    n = len(values)
    tail = (1 - confidence) / 2
    below = 0.0
    rank = 0
    while rank < n and (below := below + math.comb(n, rank) / 2**n) <= tail:
        rank += 1
    if rank == 0:
        return None
    ordered = sorted(values)
    return Range(ordered[rank - 1], ordered[n - rank])
