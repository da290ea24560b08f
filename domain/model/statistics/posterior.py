"""From answers to a share: what customers said, laid over what the sides believe."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.model.statistics.decay import ENOUGH, decay
from domain.model.statistics.intervals import beta_interval
from domain.model.statistics.provenance import WEIGHTS, Provenance, Weight
from domain.model.statistics.special import beta_cdf, beta_survival

LEVEL = 0.90
"""Level of the interval of a claim's share."""

SURE = 0.90
"""Probability from which a claim counts as supported."""

SURELY_NOT = 0.10
"""Probability up to which a claim counts as contradicted."""

HEARD = 1.0
"""Effective answers below which a claim counts as untested."""


@dataclass(frozen=True, slots=True)
class VerdictBars:
    """What a verdict on a claim asks for. Design defaults of the method.

    Attributes:
        heard: effective answers below which a claim is untested.
        enough: effective answers from which there is a verdict.
        sure: probability from which a claim is supported.
        surely_not: probability up to which it is contradicted.
    """

    heard: float = HEARD
    enough: float = ENOUGH
    sure: float = SURE
    surely_not: float = SURELY_NOT


VERDICT_BARS = VerdictBars()
"""The bars as the method sets them."""


class Direction(StrEnum):
    """On which side of its threshold a claim says the share lies."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class ClaimStatus(StrEnum):
    """What the answers say of a claim by now. A decision aid: no claim changes by itself."""

    UNTESTED = "untested"
    THIN = "thin"
    SUPPORTED = "supported"
    CONTESTED = "contested"
    CONTRADICTED = "contradicted"


@dataclass(frozen=True, slots=True)
class Prior:
    """What a side believes before customers have spoken.

    Attributes:
        share: of all customers, in [0, 1]; a side's median rating divided by ten.
        size: pseudo-observations that the belief is worth.
        age_days: days since it was stated.
        half_life_days: days after which it counts half.
    """

    share: float
    size: float = 2.0
    age_days: float = 0.0
    half_life_days: float = 90.0


@dataclass(frozen=True, slots=True)
class Observation:
    """What an item of evidence brings; only those who were asked and answered are counted.

    Attributes:
        support: answers for the claim.
        against: answers against it.
        reliability: weight of one answer, in (0, 1].
        age_days: days since the answers were given.
        half_life_days: days after which they count half.
        cap: the most effective answers that the item may bring before it ages, or None.
    """

    support: float
    against: float
    reliability: float = 1.0
    age_days: float = 0.0
    half_life_days: float = 90.0
    cap: float | None = None

    @property
    def weight(self) -> float:
        """Weight of one of its answers now."""
        count = self.support + self.against
        capped = self.reliability
        if self.cap is not None and count > 0:
            capped = min(capped, self.cap / count)
        return capped * decay(self.age_days, self.half_life_days)


@dataclass(frozen=True, slots=True)
class Posterior:
    """The share of customers for whom a claim is true, as known now.

    Attributes:
        alpha: first parameter of the beta distribution.
        beta: second parameter.
        n_raw: answers counted, as they were given.
        n_eff: answers after reliability and age; judgements are not among them.
        estimate: posterior mean of the share.
        low: lower end of the interval with equal tails, at 90 % unless asked otherwise.
        high: upper end.
        p_holds: probability that the share lies where the claim says; None without a threshold.
    """

    alpha: float
    beta: float
    n_raw: float
    n_eff: float
    estimate: float
    low: float
    high: float
    p_holds: float | None


def observation(
    kind: Provenance,
    support: int,
    against: int,
    *,
    age_days: float,
    half_life_days: float,
    weights: Mapping[Provenance, Weight] = WEIGHTS,
) -> Observation:
    """Return what an item of evidence of a kind brings, with the kind's reliability and cap.

    Raises:
        ValueError: the kind is a judgement, which enters as a prior.
    """
    weight = weights[kind]
    if weight.reliability is None:
        raise ValueError(f"{kind} is a judgement, not data")
    return Observation(support, against, weight.reliability, age_days, half_life_days, weight.cap)


def posterior(
    priors: Sequence[Prior],
    observations: Sequence[Observation],
    *,
    tau: float | None,
    direction: Direction = Direction.AT_LEAST,
    confidence: float = LEVEL,
) -> Posterior:
    """Lay customers' answers over the sides' beliefs.

    α = ½ + Σ m·d·p + Σ w·f and β = ½ + Σ m·d·(1 − p) + Σ w·g, with decay d, prior size m and
    share p, and for each item of evidence the counts f for and g against and the weight
    w = min(r, cap / (f + g)) · d. Jeffreys' half-counts, power prior of Ibrahim & Chen 2000.

    Args:
        priors: the sides' beliefs.
        observations: what customers said.
        tau: threshold of the claim's quantifier, in (0, 1), or None without a quantifier.
        direction: on which side of the threshold the claim holds.
        confidence: level of the interval.
    """
    alpha = beta = 0.5
    for prior in priors:
        size = prior.size * decay(prior.age_days, prior.half_life_days)
        alpha += size * prior.share
        beta += size * (1 - prior.share)
    supporting = sum(item.weight * item.support for item in observations)
    opposing = sum(item.weight * item.against for item in observations)
    alpha += supporting
    beta += opposing
    interval = beta_interval(alpha, beta, confidence=confidence)
    return Posterior(
        alpha=alpha,
        beta=beta,
        n_raw=sum(item.support + item.against for item in observations),
        n_eff=supporting + opposing,
        estimate=alpha / (alpha + beta),
        low=interval.low,
        high=interval.high,
        p_holds=_probability(alpha, beta, tau, direction),
    )


def _probability(
    alpha: float, beta: float, tau: float | None, direction: Direction
) -> float | None:
    if tau is None:
        return None
    if direction is Direction.AT_MOST:
        return beta_cdf(tau, alpha, beta)
    return beta_survival(tau, alpha, beta)


def status(n_eff: float, p_holds: float | None, *, bars: VerdictBars = VERDICT_BARS) -> ClaimStatus:
    """Return what the answers say of a claim.

    With fewer effective answers than are enough (ten) there is no verdict, and without a threshold
    the verdict stays open however many there are.
    """
    if n_eff < bars.heard:
        return ClaimStatus.UNTESTED
    if n_eff < bars.enough:
        return ClaimStatus.THIN
    if p_holds is None or bars.surely_not < p_holds < bars.sure:
        return ClaimStatus.CONTESTED
    return ClaimStatus.SUPPORTED if p_holds >= bars.sure else ClaimStatus.CONTRADICTED


def is_stale(observations: Sequence[Observation], *, enough: float = ENOUGH) -> bool:
    """Tell whether a claim has gone stale: customers have not renewed it in time.

    So it is when the newest answers are older than their half-life, or when the effective answers
    fell from enough to fewer by age alone. A claim without answers is untested, not stale.

    Args:
        observations: what customers said.
        enough: effective answers from which there is a verdict.
    """
    counted = [item for item in observations if item.support + item.against > 0]
    if not counted:
        return False
    newest = min(counted, key=lambda item: item.age_days)
    if newest.age_days > newest.half_life_days:
        return True
    now = sum(item.weight * (item.support + item.against) for item in counted)
    undecayed = sum(
        item.weight / decay(item.age_days, item.half_life_days) * (item.support + item.against)
        for item in counted
    )
    return now < enough <= undecayed
