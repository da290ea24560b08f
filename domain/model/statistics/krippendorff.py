"""Krippendorff's alpha: agreement of many raters who did not rate everything."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final

RELIABLE: Final = 0.800
"""Alpha from which ratings may be relied on: Krippendorff 2004."""

TENTATIVE: Final = 0.667
"""Alpha from which they allow tentative conclusions: Krippendorff 2004."""


class Scale(StrEnum):
    """What distance between two ratings means."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


def krippendorff_alpha(
    raters: Sequence[Sequence[float | None]], scale: Scale = Scale.ORDINAL
) -> float | None:
    """Return how far raters agree beyond chance, at most 1; 0 is what chance gives.

    Krippendorff 2004, Content Analysis, 2nd ed., ch. 11: 1 − observed over expected disagreement
    from coincidences of values within items. Right for small samples and missing ratings.

    Args:
        raters: ratings of each rater, one an item in the same order; None where one is missing.
            Categories without an order are numbered; ratios need numbers of 0 and more.
        scale: what the distance of two ratings means.

    Returns:
        Alpha, or None where it is undefined: no item has two ratings, or all ratings are equal.
    """
    units = [
        [rating for rating in unit if rating is not None] for unit in zip(*raters, strict=True)
    ]
    pairable = [unit for unit in units if len(unit) > 1]
    totals = Counter(rating for unit in pairable for rating in unit)
    n = totals.total()
    distance = _DISTANCES[scale](totals)
    expected = _disagreement(totals, distance)
    if not expected:
        return None
    observed = sum(_disagreement(Counter(unit), distance) / (len(unit) - 1) for unit in pairable)
    return 1 - (n - 1) * observed / expected


def _disagreement(counts: Mapping[float, int], distance: Callable[[float, float], float]) -> float:
    return sum(
        count * other * distance(value, against)
        for value, count in counts.items()
        for against, other in counts.items()
    )


def _nominal(totals: Mapping[float, int]) -> Callable[[float, float], float]:
    return lambda one, other: float(one != other)


def _interval(totals: Mapping[float, int]) -> Callable[[float, float], float]:
    return lambda one, other: (one - other) ** 2


def _ratio(totals: Mapping[float, int]) -> Callable[[float, float], float]:
    return lambda one, other: ((one - other) / (one + other)) ** 2 if one != other else 0.0


def _ordinal(totals: Mapping[float, int]) -> Callable[[float, float], float]:
    """Two values are as far apart as there are ratings from the middle of one to the other's."""
    middle: dict[float, float] = {}
    below = 0
    for value in sorted(totals):
        middle[value] = below + totals[value] / 2
        below += totals[value]
    return lambda one, other: (middle[one] - middle[other]) ** 2


_DISTANCES: Final = {
    Scale.NOMINAL: _nominal,
    Scale.ORDINAL: _ordinal,
    Scale.INTERVAL: _interval,
    Scale.RATIO: _ratio,
}
