"""Special functions that the standard library lacks: the beta distribution.

Precise to about 1e-12 for the parameters that counts of answers give (0.5 to 1e6).
"""

import math
import sys
from statistics import NormalDist

_TINY = sys.float_info.min * 1e10
_MOST_TERMS = 10_000


def normal_quantile(probability: float) -> float:
    """Return the value that a standard normal variable stays below with a probability in (0, 1)."""
    return NormalDist().inv_cdf(probability)


def beta_cdf(x: float, alpha: float, beta: float) -> float:
    """Return P(X ≤ x) for X ~ Beta(alpha, beta): the regularised incomplete beta function.

    Continued fraction by Lentz's method: Press et al., Numerical Recipes, 3rd ed., 6.4;
    Abramowitz & Stegun 26.5.8. The tail that converges fast is the one computed.

    Args:
        x: a share; below 0 and above 1 count as 0 and 1.
        alpha: first parameter, above 0.
        beta: second parameter, above 0.

    Raises:
        ValueError: a parameter is not above 0.
    """
    if not (alpha > 0 and beta > 0):
        raise ValueError(f"beta distribution needs parameters above 0, not {alpha}, {beta}")
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (alpha + 1) / (alpha + beta + 2):
        return 1.0 - _lower_tail(1.0 - x, beta, alpha)
    return _lower_tail(x, alpha, beta)


def beta_survival(x: float, alpha: float, beta: float) -> float:
    """Return P(X ≥ x) for X ~ Beta(alpha, beta), precise also where it is tiny."""
    return beta_cdf(1.0 - x, beta, alpha)


def beta_quantile(probability: float, alpha: float, beta: float) -> float:
    """Return the share that X ~ Beta(alpha, beta) stays below with a probability.

    Newton's method held inside a bracket that is halved whenever a step leaves it.

    Args:
        probability: in [0, 1].
        alpha: first parameter, above 0.
        beta: second parameter, above 0.

    Raises:
        ValueError: a parameter is not above 0, or the probability is outside [0, 1].
    """
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability lies in [0, 1], not {probability}")
    low, high = 0.0, 1.0
    x = alpha / (alpha + beta)
    for _ in range(200):
        miss = beta_cdf(x, alpha, beta) - probability
        if miss > 0:
            high = x
        else:
            low = x
        density = _density(x, alpha, beta)
        step = x - miss / density if density > 0 else math.nan
        following = step if low < step < high else (low + high) / 2
        if abs(following - x) <= 1e-15 * max(following, 1e-300):
            return following
        x = following
    return x


def _log_beta(alpha: float, beta: float) -> float:
    return math.lgamma(alpha) + math.lgamma(beta) - math.lgamma(alpha + beta)


def _density(x: float, alpha: float, beta: float) -> float:
    if not 0 < x < 1:
        return 0.0
    exponent = (alpha - 1) * math.log(x) + (beta - 1) * math.log1p(-x) - _log_beta(alpha, beta)
    return math.exp(min(exponent, 700.0))


def _lower_tail(x: float, alpha: float, beta: float) -> float:
    front = math.exp(alpha * math.log(x) + beta * math.log1p(-x) - _log_beta(alpha, beta)) / alpha
    return front * _continued_fraction(x, alpha, beta)


def _continued_fraction(x: float, alpha: float, beta: float) -> float:
    total = alpha + beta
    c = 1.0
    d = 1.0 / _away_from_zero(1.0 - total * x / (alpha + 1))
    value = d
    for m in range(1, _MOST_TERMS):
        even = m * (beta - m) * x / ((alpha + 2 * m - 1) * (alpha + 2 * m))
        odd = -(alpha + m) * (total + m) * x / ((alpha + 2 * m) * (alpha + 2 * m + 1))
        for coefficient in (even, odd):
            d = 1.0 / _away_from_zero(1.0 + coefficient * d)
            c = _away_from_zero(1.0 + coefficient / c)
            value *= d * c
        if abs(d * c - 1.0) < 1e-15:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
