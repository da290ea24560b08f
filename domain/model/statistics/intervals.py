"""Intervals of a rate k of n."""

import math
from typing import NamedTuple

from domain.model.statistics.special import beta_quantile, normal_quantile


class Interval(NamedTuple):
    """An interval of a share; both ends lie in [0, 1]."""

    low: float
    high: float


def wilson(k: int, n: int, *, confidence: float = 0.95) -> Interval:
    """Return Wilson's score interval of a rate.

    Good coverage at small n and near 0 and 1: Wilson 1927, JASA 22:209-212; recommended by
    Brown, Cai & DasGupta 2001, Statistical Science 16(2):101-133.

    Args:
        k: how many did, 0 ≤ k ≤ n.
        n: of how many. With n = 0 nothing is known and the interval is (0, 1).
        confidence: level, in (0, 1).

    Raises:
        ValueError: k of n is no rate.
    """
    if not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is no rate")
    if n == 0:
        return Interval(0.0, 1.0)
    z = normal_quantile((1 + confidence) / 2)
    share = k / n
    scale = 1 + z * z / n
    centre = (share + z * z / (2 * n)) / scale
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale
    return Interval(
        0.0 if k == 0 else max(0.0, centre - half), 1.0 if k == n else min(1.0, centre + half)
    )


def zero_events_upper(n: int, *, confidence: float = 0.95) -> float:
    """Return the exact upper bound of a share of which 0 of n were seen.

    1 − (1 − confidence)^(1/n), about 3/n ("rule of three"): Hanley & Lippman-Hand 1983,
    JAMA 249:1743-1745. With n = 0 the bound is 1.
    """
    return 1.0 if n == 0 else -math.expm1(math.log1p(-confidence) / n)


def beta_interval(alpha: float, beta: float, *, confidence: float) -> Interval:
    """Return the interval of X ~ Beta(alpha, beta) with equal tails.

    With alpha = k + 0.5 and beta = n − k + 0.5 it is Jeffreys' interval of a rate.
    """
    tail = (1 - confidence) / 2
    return Interval(beta_quantile(tail, alpha, beta), beta_quantile(1 - tail, alpha, beta))
