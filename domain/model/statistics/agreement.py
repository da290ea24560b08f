"""How far two raters say the same: never a target, and never in a scorecard.

The departments are supposed to know different things; what counts is the list of where they
differ. Percent agreement with its count is what people see; the rest belongs to the details.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Final, TypeAlias

from domain.model.statistics.posterior import Direction

Table: TypeAlias = Sequence[Sequence[float]]
"""Items by what the first rater said (rows) and what the second said (columns), square."""

FEWEST_FOR_SHARE: Final = 10
"""Items from which agreement is said as a share; below it is counted only."""

FEWEST_FOR_KAPPA: Final = 20
"""Items from which Cohen's kappa may be read at all."""


def cross(
    first: Sequence[Hashable], second: Sequence[Hashable], categories: Sequence[Hashable]
) -> tuple[tuple[int, ...], ...]:
    """Lay two raters' answers across each other.

    Args:
        first: one answer an item.
        second: the other rater's answers to the same items in the same order.
        categories: every possible answer; in order where the answers have one.

    Raises:
        ValueError: the raters answered a different number of items, or outside the categories.
    """
    if len(first) != len(second):
        raise ValueError(f"{len(first)} answers beside {len(second)}")
    place = {category: number for number, category in enumerate(categories)}
    counts = [[0] * len(place) for _ in place]
    for one, other in zip(first, second, strict=True):
        if one not in place or other not in place:
            raise ValueError(f"{one!r} or {other!r} is none of the categories")
        counts[place[one]][place[other]] += 1
    return tuple(map(tuple, counts))


def stance(share: float, tau: float, direction: Direction = Direction.AT_LEAST) -> bool:
    """Tell whether a side holds a claim true: the share it expects passes the threshold."""
    return share <= tau if direction is Direction.AT_MOST else share >= tau


def percent_agreement(table: Table) -> float | None:
    """Return the share of items on which both said the same; None without items."""
    total = _total(table)
    return _agreed(table) / total if total else None


def kappa(table: Table) -> float | None:
    """Return Cohen's kappa, (po − pe) / (1 − pe), at most 1.

    Cohen 1960, Educational and Psychological Measurement 20:37-46. None where it is undefined:
    without items, and where both gave one and the same answer throughout (pe = 1).
    """
    return _weighted(table, lambda i, j: float(i != j))


def weighted_kappa(table: Table, *, quadratic: bool = False) -> float | None:
    """Return kappa for ordered answers: a near miss counts less than a far one.

    1 − Σ w·o / Σ w·e with w = |i − j| / (k − 1) or its square: Cohen 1968, Psychological
    Bulletin 70:213-220. None where it is undefined.
    """
    power = 2 if quadratic else 1
    steps = max(1, len(table) - 1)
    return _weighted(table, lambda i, j: (abs(i - j) / steps) ** power)


def pabak(table: Table) -> float | None:
    """Return kappa adjusted for prevalence and bias, (k·po − 1) / (k − 1).

    Byrt, Bishop & Carlin 1993, Journal of Clinical Epidemiology 46:423-429. None below two
    categories or without items.
    """
    agreed, categories = percent_agreement(table), len(table)
    if agreed is None or categories < 2:
        return None
    return (categories * agreed - 1) / (categories - 1)


def ac1(table: Table) -> float | None:
    """Return Gwet's AC1, steady where nearly all answers are the same.

    pe = Σ π(1 − π) / (k − 1) with π the mean of both raters' shares: Gwet 2008, British Journal
    of Mathematical and Statistical Psychology 61:29-48. None below two categories or items.
    """
    agreed, categories = percent_agreement(table), len(table)
    if agreed is None or categories < 2:
        return None
    total = _total(table)
    shares = [(row + column) / (2 * total) for row, column in _margins(table)]
    chance = sum(share * (1 - share) for share in shares) / (categories - 1)
    return (agreed - chance) / (1 - chance)


def _weighted(table: Table, weight: Callable[[int, int], float]) -> float | None:
    total = _total(table)
    if not total:
        return None
    margins = _margins(table)
    places = range(len(table))
    seen = sum(weight(i, j) * table[i][j] for i in places for j in places) / total
    chance = sum(weight(i, j) * margins[i][0] * margins[j][1] for i in places for j in places)
    return 1 - seen / (chance / total**2) if chance else None


def _total(table: Table) -> float:
    return sum(map(sum, table))


def _agreed(table: Table) -> float:
    return sum(row[place] for place, row in enumerate(table))


def _margins(table: Table) -> list[tuple[float, float]]:
    """Return how often each category was given by the first rater and by the second."""
    return [
        (sum(row), sum(column)) for row, column in zip(table, zip(*table, strict=True), strict=True)
    ]
