"""Intraclass correlation: do two raters give one call the same score?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.model.statistics.means import Range
from domain.model.statistics.special import beta_quantile

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
    parts = _mean_squares(scores)
    if parts is None:
        return None
    n, k, of_rows, of_columns, of_rest = parts
    between = (of_columns - of_rest) / n
    single = of_rows + (k - 1) * of_rest + k * between
    mean = of_rows + between
    if not single or not mean:
        return None
    return Icc((of_rows - of_rest) / single, (of_rows - of_rest) / mean)


def icc_interval(scores: Sequence[Sequence[float]], *, confidence: float = 0.95) -> Range | None:
    """Return the interval of ICC(2,1), with Satterthwaite's degrees of freedom.

    Shrout & Fleiss 1979, Psychological Bulletin 86:420-428, p. 424; the same as McGraw & Wong 1996
    for absolute agreement.

    Args:
        scores: one row a call, one column a rater, complete.
        confidence: chance that the interval holds the coefficient.

    Returns:
        The interval, or None where there is no coefficient, and where the raters agree to the
        digit, so that there is no variance to tell it from.
    """
    found, parts = icc(scores), _mean_squares(scores)
    if found is None or parts is None:
        return None
    n, k, of_rows, of_columns, of_rest = parts
    if of_rest <= 0:
        return None
    rho, ratio = found.single, of_columns / of_rest
    spread = n * (1 + (k - 1) * rho) - k * rho
    above = (k - 1) * (n - 1) * (k * rho * ratio + spread) ** 2
    degrees = above / ((n - 1) * (k * rho * ratio) ** 2 + spread**2)
    tail = (1 + confidence) / 2
    upper, lower = _f_quantile(tail, n - 1, degrees), _f_quantile(tail, degrees, n - 1)
    rest = k * of_columns + (k * n - k - n) * of_rest
    low = n * (of_rows - upper * of_rest) / (upper * rest + n * of_rows)
    high = n * (lower * of_rows - of_rest) / (rest + n * lower * of_rows)
    return Range(low, high)


def _f_quantile(probability: float, above: float, below: float) -> float:
    x = beta_quantile(probability, above / 2, below / 2)
    return below * x / (above * (1 - x))


def _mean_squares(
    scores: Sequence[Sequence[float]],
) -> tuple[int, int, float, float, float] | None:
    """Return calls, raters, and the mean squares of calls, raters and the rest.

    None below two calls or two raters, and where scores do not vary.
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
    if total <= 1e-12 * max(1.0, grand**2):
        return None
    of_rest = max(0.0, total - rows - columns) / ((n - 1) * (k - 1))
    return n, k, rows / (n - 1), columns / (k - 1), of_rest


def band(coefficient: float) -> str:
    """Return the code of the band a coefficient lies in, ``poor`` to ``excellent``."""
    return next((name for least, name in BANDS if coefficient >= least), "poor")
