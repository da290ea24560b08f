"""Turning a distribution round: which value stays below with a given probability?"""

import math
from collections.abc import Callable


def invert(
    distribution: Callable[[float], float],
    density: Callable[[float], float],
    probability: float,
    *,
    start: float,
    low: float,
    high: float,
) -> float:
    """Return where a rising distribution reaches a probability.

    Newton's method held inside a bracket that is halved whenever a step leaves it.

    Args:
        distribution: P(X ≤ x), continuous and rising between the ends.
        density: its slope.
        probability: in [0, 1].
        start: first guess, inside the bracket.
        low: a value that X never lies below.
        high: a value beyond which the answer does not lie.

    Raises:
        ValueError: the probability is outside [0, 1].
    """
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability lies in [0, 1], not {probability}")
    x, bottom, top = start, low, high
    for _ in range(200):
        miss = distribution(x) - probability
        if miss > 0:
            high = x
        else:
            low = x
        slope = density(x)
        step = x - miss / slope if slope > 0 else math.nan
        newton = low < step < high
        following = step if newton else (low + high) / 2
        if abs(following - x) <= 1e-15 * max(following, 1e-300):
            return following
        # After a step of Newton's the error is of the order of the step's square.
        if newton and abs(following - x) <= 1e-8 * min(following - bottom, top - following):
            return following
        x = following
    return x
