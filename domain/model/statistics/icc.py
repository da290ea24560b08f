"""Intraclass correlation: do two raters give one call the same score?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

BANDS: Final = ((0.9, "excellent"), (0.75, "good"), (0.5, "moderate"))
"""Least ICC of each band; below the last it is poor: Koo & Li 2016, J. Chiropr. Med. 15:155-163."""


@dataclass(frozen=True, slots=True)
class Icc:
    """Absolute agreement of raters drawn from many (two-way random effects).

    Attributes:
        single: ICC(2,1), of one rater's score.
        mean: ICC(2,k), of the mean of all raters' scores.
    """

    single: float
    mean: float


def icc(scores: Sequence[Sequence[float]]) -> Icc | None:
    """Return how far raters agree on scores.

    ICC(2,1) = (MSR − MSE) / (MSR + (k−1)·MSE + k·(MSC − MSE)/n) and
    ICC(2,k) = (MSR − MSE) / (MSR + (MSC − MSE)/n): Shrout & Fleiss 1979, Psychological Bulletin
    86:420-428.

    Args:
        scores: one row a call, one column a rater, complete.

    Returns:
        The two coefficients, or None below two calls or two raters and where scores do not vary.

    Raises:
        ValueError: rows differ in length.
    """
    n, k = len(scores), len(scores[0]) if scores else 0
    if any(len(row) != k for row in scores):
        raise ValueError("each call is scored by the same raters")
    if n < 2 or k < 2:
        return None
    grand = sum(map(sum, scores)) / (n * k)
    rows = k * sum((sum(row) / k - grand) ** 2 for row in scores)
    columns = n * sum((sum(column) / n - grand) ** 2 for column in zip(*scores, strict=True))
    total = sum((score - grand) ** 2 for row in scores for score in row)
    of_rows = rows / (n - 1)
    of_columns = columns / (k - 1)
    of_rest = max(0.0, total - rows - columns) / ((n - 1) * (k - 1))
    between = (of_columns - of_rest) / n
    single = of_rows + (k - 1) * of_rest + k * between
    mean = of_rows + between
    if total <= 1e-12 * max(1.0, grand**2) or not single or not mean:
        return None
    return Icc((of_rows - of_rest) / single, (of_rows - of_rest) / mean)


def band(coefficient: float) -> str:
    """Return the code of the band a coefficient lies in, ``poor`` to ``excellent``."""
    return next((name for least, name in BANDS if coefficient >= least), "poor")
