"""Medians and spread of a few ratings."""

import math
from collections.abc import Sequence


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the values lies, interpolating between them.

    Type 7 of Hyndman & Fan 1996, The American Statistician 50(4):361-365.

    Args:
        values: at least one number, in any order.
        share: in [0, 1].

    Raises:
        ValueError: there are no values.
    """
    if not values:
        raise ValueError("no values, no quantile")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def median(values: Sequence[float]) -> float:
    """Return the middle value, or the mean of the two in the middle."""
    return quantile(values, 0.5)


def interquartile_range(values: Sequence[float]) -> float:
    """Return the width of the middle half of the values."""
    return quantile(values, 0.75) - quantile(values, 0.25)
