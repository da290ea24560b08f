"""The chi-square distribution, and what rests on it: counts of rare events.

Precise to about 1e-12 for up to some hundred degrees of freedom.
"""

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import count

from domain.model.statistics.continued import continued_fraction
from domain.model.statistics.inversion import invert

_MOST_TERMS = 10_000


def chi_square_survival(x: float, degrees: float) -> float:
    """Return P(X ≥ x) for a chi-square variable: the upper incomplete gamma function.

    Series below the mean, continued fraction above it: Press et al., Numerical Recipes, 3rd ed.,
    6.2; Abramowitz & Stegun 6.5.29 and 6.5.31.

    Args:
        x: the value; at 0 and below the answer is 1.
        degrees: degrees of freedom, above 0.

    Raises:
        ValueError: there are no degrees of freedom.
    """
    if not degrees > 0:
        raise ValueError(f"a chi-square variable has degrees of freedom above 0, not {degrees}")
    if x <= 0:
        return 1.0
    half, shape = x / 2, degrees / 2
    front = math.exp(shape * math.log(half) - half - math.lgamma(shape))
    if half < shape + 1:
        return 1.0 - front * _series(half, shape)
    return front / continued_fraction(half + 1 - shape, _terms(half, shape))


def chi_square_quantile(probability: float, degrees: float) -> float:
    """Return the value that a chi-square variable stays below with a probability in [0, 1).

    Raises:
        ValueError: the probability is outside [0, 1), or there are no degrees of freedom.
    """
    if not 0 <= probability < 1:
        raise ValueError(f"a probability below 1 is needed, not {probability}")
    high = degrees
    while 1 - chi_square_survival(high, degrees) < probability:
        high *= 2
    return invert(
        lambda x: 1 - chi_square_survival(x, degrees),
        lambda x: _density(x, degrees),
        probability,
        start=min(degrees, high / 2),
        low=0.0,
        high=high,
    )


@lru_cache(maxsize=4096)  # pages ask again and again for the same counts
def poisson_interval(events: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """Return the exact interval of the mean behind a count of rare events.

    Garwood 1936, Biometrika 28:437-442: half the chi-square quantiles with 2x and 2x + 2 degrees
    of freedom.

    Args:
        events: events seen, 0 or more.
        confidence: level, in (0, 1).

    Raises:
        ValueError: the count is below 0.
    """
    if events < 0:
        raise ValueError(f"nobody counts {events} events")
    tail = (1 - confidence) / 2
    low = chi_square_quantile(tail, 2 * events) / 2 if events else 0.0
    return low, chi_square_quantile(1 - tail, 2 * events + 2) / 2


def difference_of_counts(now: int, before: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """Return the interval by which the means behind two counts of rare events differ.

    Now less before, from the exact limits of both by the square-and-add method (MOVER): Zou &
    Donner 2008, Statistics in Medicine 27:1693-1702.

    Raises:
        ValueError: a count is below 0.
    """
    low, high = poisson_interval(now, confidence=confidence)
    low0, high0 = poisson_interval(before, confidence=confidence)
    by = now - before
    return by - math.hypot(now - low, high0 - before), by + math.hypot(high - now, before - low0)


def _density(x: float, degrees: float) -> float:
    if x <= 0:
        return 0.0
    shape = degrees / 2
    return math.exp((shape - 1) * math.log(x / 2) - x / 2 - math.lgamma(shape)) / 2


def _series(half: float, shape: float) -> float:
    term = total = 1 / shape
    for step in range(1, _MOST_TERMS):
        term *= half / (shape + step)
        total += term
        if term < total * 1e-17:
            break
    return total


def _terms(half: float, shape: float) -> Iterator[tuple[float, float]]:
    for step in count(1):
        yield -step * (step - shape), half + 1 - shape + 2 * step
