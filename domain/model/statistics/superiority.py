"""How probable it is that a share is larger now than it was."""

import math
from collections.abc import Callable
from typing import Final

from domain.model.statistics.special import beta_cdf, beta_density, beta_quantile, beta_survival

_TAIL: Final = 1e-13
_STEP: Final = 1 / 32
_REACH: Final = 100


def probability_larger(alpha1: float, beta1: float, alpha2: float, beta2: float) -> float:
    """Return P(p2 > p1) for two independent shares with beta distributions.

    ∫ I_x(α1, β1)·f(x; α2, β2) dx over where both may lie, and all of the later share that lies
    above. Precise to about 1e-8.

    Args:
        alpha1: first parameter of the earlier share, 0.5 or more.
        beta1: its second parameter, 0.5 or more.
        alpha2: first parameter of the later share, 0.5 or more.
        beta2: its second parameter, 0.5 or more.
    """
    earlier, later = (alpha1, beta1), (alpha2, beta2)
    low = max(beta_quantile(_TAIL, *share) for share in (earlier, later))
    high = min(beta_quantile(1 - _TAIL, *share) for share in (earlier, later))
    above = beta_survival(max(low, high), *later)
    if low >= high:
        return above
    both = _integral(lambda x: beta_cdf(x, *earlier) * beta_density(x, *later), low, high)
    return min(1.0, above + both)


def _integral(function: Callable[[float], float], low: float, high: float) -> float:
    """Return the integral of a function that may grow without bound at both ends.

    Double exponential quadrature: Takahasi & Mori 1974, Publications RIMS 9:721-741.
    """
    middle, half = (low + high) / 2, (high - low) / 2
    total = 0.0
    for number in range(-_REACH, _REACH + 1):
        place = number * _STEP
        bent = math.pi / 2 * math.sinh(place)
        x = middle + half * math.tanh(bent)
        if low < x < high:
            slope = math.pi / 2 * math.cosh(place) / math.cosh(bent) ** 2
            total += function(x) * slope
    return total * _STEP * half
