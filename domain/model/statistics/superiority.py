"""How probable it is that a share is larger now than it was."""

import math
from typing import Final

from domain.model.statistics.special import beta_cdf, beta_density, beta_quantile

_STEPS: Final = 600
_TAIL: Final = 1e-12


def probability_larger(alpha1: float, beta1: float, alpha2: float, beta2: float) -> float:
    """Return P(p2 > p1) for two independent shares with beta distributions.

    ∫ I_x(α1, β1)·f(x; α2, β2) dx by Simpson's rule after x = sin²θ, which takes away the
    infinite ends of Jeffreys' half-counts. Precise to about 1e-8.

    Args:
        alpha1: first parameter of the earlier share, 0.5 or more.
        beta1: its second parameter, 0.5 or more.
        alpha2: first parameter of the later share, 0.5 or more.
        beta2: its second parameter, 0.5 or more.
    """
    first, last = (
        math.asin(math.sqrt(beta_quantile(share, alpha2, beta2))) for share in (_TAIL, 1 - _TAIL)
    )
    step = (last - first) / _STEPS
    total = 0.0
    for place in range(_STEPS + 1):
        angle = first + place * step
        x = math.sin(angle) ** 2
        slope = beta_density(x, alpha2, beta2) * math.sin(2 * angle)
        weight = 1 if place in {0, _STEPS} else 4 if place % 2 else 2
        total += weight * beta_cdf(x, alpha1, beta1) * slope
    return min(1.0, max(0.0, total * step / 3))
