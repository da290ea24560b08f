"""Two rates side by side: did a share change, and by how much?"""

import math
from dataclasses import dataclass
from enum import StrEnum

from domain.model.statistics.intervals import Interval, wilson
from domain.model.statistics.special import normal_quantile, normal_two_sided


class RateTest(StrEnum):
    """Which test of two rates applies (Campbell 2007, Statistics in Medicine 26:3661-3675)."""

    N1_CHI2 = "n1_chi2"
    FISHER = "fisher"


@dataclass(frozen=True, slots=True)
class TwoRates:
    """How two rates differ, first minus second.

    Attributes:
        difference: of the shares.
        interval: Newcombe's interval of the difference; its ends lie in [−1, 1].
        z: of the pooled test; 0 where both rates are 0 or both are 1.
        p_z: two-sided probability of the pooled test.
        chi2: (N − 1) chi-square.
        p_chi2: its probability, with one degree of freedom.
        p_fisher: two-sided probability of the Fisher–Irwin test.
        least_expected: smallest expected count of the four.
    """

    difference: float
    interval: Interval
    z: float
    p_z: float
    chi2: float
    p_chi2: float
    p_fisher: float
    least_expected: float

    @property
    def test(self) -> RateTest:
        """The test that applies: (N − 1) chi-square from an expected count of 1 on."""
        return RateTest.N1_CHI2 if self.least_expected >= 1 else RateTest.FISHER

    @property
    def p(self) -> float:
        """Probability of a difference as large as this by chance, by the test that applies."""
        return self.p_chi2 if self.test is RateTest.N1_CHI2 else self.p_fisher


def compare_rates(k1: int, n1: int, k2: int, n2: int, *, confidence: float = 0.95) -> TwoRates:
    """Compare two rates of different people.

    Args:
        k1: how many of the first did.
        n1: of how many, above 0.
        k2: how many of the second did.
        n2: of how many, above 0.
        confidence: level of the interval of the difference.

    Raises:
        ValueError: one of them is no rate.
    """
    if n1 < 1 or n2 < 1:
        raise ValueError("a rate of nobody cannot be compared")
    interval = newcombe(k1, n1, k2, n2, confidence=confidence)
    total, did = n1 + n2, k1 + k2
    pooled = did / total
    difference = k1 / n1 - k2 / n2
    error = math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
    z = difference / error if error else 0.0
    chi2 = z * z * (total - 1) / total
    return TwoRates(
        difference=difference,
        interval=interval,
        z=z,
        p_z=normal_two_sided(z),
        chi2=chi2,
        p_chi2=normal_two_sided(math.sqrt(chi2)),
        p_fisher=fisher_irwin(k1, n1, k2, n2),
        least_expected=min(n1, n2) * min(did, total - did) / total,
    )


def newcombe(k1: int, n1: int, k2: int, n2: int, *, confidence: float = 0.95) -> Interval:
    """Return the interval of the difference of two shares, first minus second.

    Hybrid score interval from the Wilson limits of both: Newcombe 1998, Statistics in Medicine
    17:873-890, method 10. Where nothing is known of one side (n = 0) it is (−1, 1).

    Raises:
        ValueError: one of them is no rate.
    """
    first = wilson(k1, n1, confidence=confidence)
    second = wilson(k2, n2, confidence=confidence)
    if not (n1 and n2):
        return Interval(-1.0, 1.0)
    share1, share2 = k1 / n1, k2 / n2
    below = math.hypot(share1 - first.low, second.high - share2)
    above = math.hypot(first.high - share1, share2 - second.low)
    difference = share1 - share2
    return Interval(max(-1.0, difference - below), min(1.0, difference + above))


def fisher_irwin(k1: int, n1: int, k2: int, n2: int) -> float:
    """Return the exact two-sided probability that two rates differ so by chance.

    The sum over all tables with the same margins that are no likelier than the one seen
    (Fisher 1935; Irwin 1935, Metron 12:84-94).
    """
    did, lowest, highest = k1 + k2, max(0, k1 - n2 + k2), min(n1, k1 + k2)
    mode = min(highest, max(lowest, (n1 + 1) * (did + 1) // (n1 + n2 + 2)))
    weights = {mode: 1.0}
    for k in range(mode, highest):
        weights[k + 1] = weights[k] * (did - k) * (n1 - k) / ((k + 1) * (n2 - did + k + 1))
    for k in range(mode, lowest, -1):
        weights[k - 1] = weights[k] * k * (n2 - did + k) / ((did - k + 1) * (n1 - k + 1))
    limit = weights[k1] * (1 + 1e-9)
    unlikely = math.fsum(weight for weight in weights.values() if weight <= limit)
    return min(1.0, unlikely / math.fsum(weights.values()))


@dataclass(frozen=True, slots=True)
class RiskRatio:
    """A ratio of two rates with its interval."""

    ratio: float
    low: float
    high: float


def risk_ratio(k1: int, n1: int, k0: int, n0: int, *, confidence: float = 0.95) -> RiskRatio | None:
    """Return the first rate over the second.

    exp(ln RR ± z·√(1/k1 − 1/n1 + 1/k0 − 1/n0)): Katz et al. 1978, Biometrics 34:469-474. For the
    details only; None where one of the counts is 0.
    """
    if not (k1 and k0):
        return None
    ratio = (k1 / n1) / (k0 / n0)
    error = math.sqrt(max(0.0, 1 / k1 - 1 / n1 + 1 / k0 - 1 / n0))
    spread = math.exp(normal_quantile((1 + confidence) / 2) * error)
    return RiskRatio(ratio, ratio / spread, ratio * spread)


def difference_in_differences(
    treated: tuple[tuple[int, int], tuple[int, int]],
    control: tuple[tuple[int, int], tuple[int, int]],
    *,
    confidence: float = 0.95,
) -> tuple[float, Interval]:
    """Return by how much more one project changed than another, with an interval.

    (pT1 − pT0) − (pC1 − pC0) with the error √Σ p(1 − p)/n; the ends lie in [−2, 2]. What changes
    in both alike drops out; what else changed in one does not.

    Args:
        treated: k of n before and after, of the project whose way of working changed.
        control: the same of the project that went on as before.
        confidence: level of the interval.
    """
    rates = [(k / n, n) for k, n in (*treated, *control)]
    (before, _), (after, _), (before_there, _), (after_there, _) = rates
    change = (after - before) - (after_there - before_there)
    error = math.sqrt(math.fsum(share * (1 - share) / n for share, n in rates))
    half = normal_quantile((1 + confidence) / 2) * error
    return change, Interval(change - half, change + half)
