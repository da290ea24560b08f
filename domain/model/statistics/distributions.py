"""Drift of a whole distribution: age bands, reasons, sources, then and now."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.model.statistics.chi_square import chi_square_quantile, chi_square_survival

SMOOTHING: Final = 0.5
"""Added to each bin before the logarithm of the stability index."""

RULE_OF_THUMB: Final = (0.10, 0.25)
"""Lewis 1994, for large samples only: shown beside the critical value, never decided by."""


class Shift(StrEnum):
    """What the rule of thumb would say of a stability index."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"


@dataclass(frozen=True, slots=True)
class Stability:
    """The population stability index of two distributions.

    Attributes:
        index: Σ (q − p)·ln(q/p), smoothed.
        critical: value that chance stays below 95 times of 100 at these sizes.
    """

    index: float
    critical: float

    @property
    def moved(self) -> bool:
        """Whether the index is more than chance would give."""
        return self.index > self.critical

    @property
    def rule_of_thumb(self) -> Shift:
        """What the rule for large samples would say."""
        low, high = RULE_OF_THUMB
        if self.index < low:
            return Shift.NONE
        return Shift.MINOR if self.index < high else Shift.MAJOR


@dataclass(frozen=True, slots=True)
class Homogeneity:
    """Pearson's test whether two distributions are the same.

    Attributes:
        chi2: the statistic.
        degrees: bins that hold anybody, less one.
        p: probability of such a difference by chance.
        cramers_v: size of the difference, in [0, 1].
        least_expected: smallest expected count; below 1 the test should not be read.
    """

    chi2: float
    degrees: int
    p: float
    cramers_v: float
    least_expected: float


def homogeneity(previous: Sequence[int], current: Sequence[int]) -> Homogeneity | None:
    """Test whether two samples come from the same distribution.

    Pearson's chi-square of a 2 x B table with Cramér's V = √(χ²/N). Bins that are empty in both
    are left out.

    Args:
        previous: count by bin, then.
        current: count by bin now, same bins in the same order.

    Returns:
        The test, or None where one sample is empty or only one bin holds anybody.

    Raises:
        ValueError: the bins differ.
    """
    pairs = [(one, other) for one, other in zip(previous, current, strict=True) if one + other]
    n, m = sum(previous), sum(current)
    if not (n and m) or len(pairs) < 2:
        return None
    chi2 = 0.0
    for pair in pairs:
        for count, size in zip(pair, (n, m), strict=True):
            expected = sum(pair) * size / (n + m)
            chi2 += (count - expected) ** 2 / expected
    degrees = len(pairs) - 1
    return Homogeneity(
        chi2=chi2,
        degrees=degrees,
        p=chi_square_survival(chi2, degrees),
        cramers_v=math.sqrt(chi2 / (n + m)),
        least_expected=min(map(sum, pairs)) * min(n, m) / (n + m),
    )


def stability(
    previous: Sequence[int], current: Sequence[int], *, smoothing: float = SMOOTHING
) -> Stability | None:
    """Return the population stability index with the value that chance alone may reach.

    At few leads the usual limits 0.10 and 0.25 are passed by chance most of the time; the critical
    value is χ²(0.95, B − 1)·(1/n + 1/m): Yurdakul & Naranjo 2020, Journal of Risk Model Validation
    14(4):89-100.

    Args:
        previous: count by bin, then.
        current: count by bin now, same bins in the same order.
        smoothing: added to each bin, above 0.

    Returns:
        The index, or None where one sample is empty or there is only one bin.

    Raises:
        ValueError: the bins differ.
    """
    n, m, bins = sum(previous), sum(current), len(previous)
    index = 0.0
    for one, other in zip(previous, current, strict=True):
        before = (one + smoothing) / (n + smoothing * bins)
        now = (other + smoothing) / (m + smoothing * bins)
        index += (now - before) * math.log(now / before)
    if not (n and m) or bins < 2:
        return None
    return Stability(index, critical_stability(bins, n, m))


def critical_stability(bins: int, n: int, m: int, *, confidence: float = 0.95) -> float:
    """Return the index that two samples of the same distribution rarely pass."""
    return chi_square_quantile(confidence, bins - 1) * (1 / n + 1 / m)


def expected_stability(bins: int, n: int, m: int) -> float:
    """Return the index that two samples of the same distribution have on average."""
    return (bins - 1) * (1 / n + 1 / m)


def chance_of_stability(index: float, bins: int, n: int, m: int) -> float:
    """Return how often two samples of the same distribution pass an index."""
    return chi_square_survival(index / (1 / n + 1 / m), bins - 1)
