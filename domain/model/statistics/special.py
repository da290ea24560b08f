"""Special functions that the standard library lacks: normal, beta and Student's distribution.

Precise to about 1e-12 for the parameters that counts of answers give (0.5 to 1e6).
"""

import math
from statistics import NormalDist
from typing import Final

from domain.model.statistics.inversion import invert

_MOST_TERMS: Final = 10_000
_NORMAL: Final = NormalDist()


def normal_quantile(probability: float) -> float:
    """Return the value that a standard normal variable stays below with a probability in (0, 1)."""
    return _NORMAL.inv_cdf(probability)


def normal_two_sided(z: float) -> float:
    """Return the probability that a standard normal variable lies at least as far out as z."""
    return math.erfc(abs(z) / math.sqrt(2))


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

    Args:
        probability: in [0, 1].
        alpha: first parameter, above 0.
        beta: second parameter, above 0.

    Raises:
        ValueError: a parameter is not above 0, or the probability is outside [0, 1].
    """
    return invert(
        lambda x: beta_cdf(x, alpha, beta),
        lambda x: beta_density(x, alpha, beta),
        probability,
        start=_near_quantile(probability, alpha, beta),
        low=0.0,
        high=1.0,
    )


def _near_quantile(probability: float, alpha: float, beta: float) -> float:
    """Return a share near a quantile, from which few steps lead to it.

    By way of the normal distribution: Abramowitz & Stegun 26.5.22; the mean where that does not
    hold.
    """
    mean = alpha / (alpha + beta)
    if not (alpha > 1 and beta > 1 and 0 < probability < 1):
        return mean
    z = -normal_quantile(probability)
    few, many = 1 / (2 * alpha - 1), 1 / (2 * beta - 1)
    half, bend = 2 / (few + many), (z * z - 3) / 6
    if half + bend <= 0:
        return mean
    slope = z * math.sqrt(half + bend) / half - (many - few) * (bend + 5 / 6 - 2 / (3 * half))
    near = alpha / (alpha + beta * math.exp(min(2 * slope, 700.0)))
    return near if 0 < near < 1 else mean


def student_quantile(probability: float, degrees: float) -> float:
    """Return the value that Student's t stays below with a probability in (0, 1).

    By way of ν / (ν + t²) ~ Beta(ν/2, 1/2): Abramowitz & Stegun 26.5.27.

    Args:
        probability: in (0, 1).
        degrees: degrees of freedom ν, above 0.
    """
    tail = min(probability, 1 - probability)
    share = beta_quantile(2 * tail, degrees / 2, 0.5)
    size = math.sqrt(degrees * (1 - share) / share)
    return size if probability > tail else -size


def beta_density(x: float, alpha: float, beta: float) -> float:
    """Return the density of Beta(alpha, beta) at a share; 0 outside (0, 1)."""
    if not 0 < x < 1:
        return 0.0
    exponent = (alpha - 1) * math.log(x) + (beta - 1) * math.log1p(-x) - _log_beta(alpha, beta)
    return math.exp(min(exponent, 700.0))


def _log_beta(alpha: float, beta: float) -> float:
    return math.lgamma(alpha) + math.lgamma(beta) - math.lgamma(alpha + beta)


def _lower_tail(x: float, alpha: float, beta: float) -> float:
    front = math.exp(alpha * math.log(x) + beta * math.log1p(-x) - _log_beta(alpha, beta)) / alpha
    return front / _fraction(x, alpha, beta)


def _fraction(x: float, alpha: float, beta: float) -> float:
    """Return the continued fraction of the incomplete beta function, by Lentz's method.

    As in ``continued_fraction``, two terms at a time: a thousand claims go through here at once,
    and no step may cost a call. In its region of convergence no denominator comes near 0.
    """
    total = alpha + beta
    c = 1.0
    d = 1.0 / (1.0 - total * x / (alpha + 1.0))
    value = d
    for m in range(1, _MOST_TERMS):
        twice = alpha + m + m
        even = m * (beta - m) * x / ((twice - 1.0) * twice)
        d = 1.0 / (1.0 + even * d)
        c = 1.0 + even / c
        value *= c * d
        odd = -(alpha + m) * (total + m) * x / (twice * (twice + 1.0))
        d = 1.0 / (1.0 + odd * d)
        c = 1.0 + odd / c
        step = c * d
        value *= step
        if abs(step - 1.0) < 1e-15:
            break
    return 1.0 / value
