"""From answers to a share: what customers said, laid over what the sides believe."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from domain.model.statistics.decay import ENOUGH, decay
from domain.model.statistics.intervals import Interval, beta_interval
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


class Observation(NamedTuple):
    """What an item of evidence brings; only those who were asked and answered are counted.

    There are many of them, so it is a plain tuple.

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
        fresh = _fresh_weight(self.support + self.against, self.reliability, self.cap)
        return fresh * decay(self.age_days, self.half_life_days)


@dataclass(frozen=True)
class Posterior:
    """The share of customers for whom a claim is true, as known now.

    Attributes:
        alpha: first parameter of the beta distribution.
        beta: second parameter.
        n_raw: answers counted, as they were given.
        n_eff: answers after reliability and age; judgements are not among them.
        p_holds: probability that the share lies where the claim says; None without a threshold.
        level: of the interval.
    """

    alpha: float
    beta: float
    n_raw: float
    n_eff: float
    p_holds: float | None
    level: float = LEVEL

    @property
    def estimate(self) -> float:
        """Posterior mean of the share."""
        return self.alpha / (self.alpha + self.beta)

    @cached_property
    def interval(self) -> Interval:
        """The interval of the share with equal tails; reckoned when it is first looked at."""
        return beta_interval(self.alpha, self.beta, confidence=self.level)

    def chance(self, tau: float, direction: Direction = Direction.AT_LEAST) -> float:
        """Return the probability that the share lies on a side of a threshold in (0, 1)."""
        return _beyond(self.alpha, self.beta, tau, direction)

    @property
    def low(self) -> float:
        """Lower end of the interval."""
        return self.interval.low

    @property
    def high(self) -> float:
        """Upper end of the interval."""
        return self.interval.high


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


@dataclass(frozen=True, slots=True)
class Heft:
    """What all answers to a claim weigh together.

    Attributes:
        supporting: effective answers for it.
        opposing: effective answers against it.
        fresh: effective answers as they were on the days on which they were given.
        n_raw: answers as they were given.
        overdue: the newest of them are older than their half-life.
    """

    supporting: float
    opposing: float
    fresh: float
    n_raw: float
    overdue: bool

    @property
    def n_eff(self) -> float:
        """Effective answers now."""
        return self.supporting + self.opposing

    def stale(self, *, enough: float = ENOUGH) -> bool:
        """Tell whether the claim has gone stale: customers have not renewed it in time.

        So it is when the newest answers are older than their half-life, or when the effective
        answers fell from enough to fewer by age alone. A claim without answers is untested, not
        stale.

        Args:
            enough: effective answers from which there is a verdict.
        """
        return self.overdue or self.n_eff < enough <= self.fresh


def heft(observations: Iterable[Observation]) -> Heft:
    """Weigh answers: S = Σ w·f and F = Σ w·g with w = min(r, cap / (f + g)) · d."""
    supporting = opposing = fresh = 0.0
    n_raw: float = 0
    newest, life_of_newest = math.inf, math.inf
    for support, against, reliability, age, life, cap in observations:
        count = support + against
        if count <= 0:
            continue
        whole = _fresh_weight(count, reliability, cap)
        weight = whole * decay(age, life)
        supporting += weight * support
        opposing += weight * against
        fresh += whole * count
        n_raw += count
        if age < newest:
            newest, life_of_newest = age, life
    overdue = bool(n_raw) and newest > life_of_newest
    return Heft(supporting, opposing, fresh, n_raw, overdue)


def _fresh_weight(count: float, reliability: float, cap: float | None) -> float:
    """Return the weight of one of so many answers on the day on which it was given."""
    return reliability if cap is None or count <= 0 else min(reliability, cap / count)


def posterior(
    priors: Sequence[Prior],
    observations: Sequence[Observation],
    *,
    tau: float | None,
    direction: Direction = Direction.AT_LEAST,
    confidence: float = LEVEL,
) -> Posterior:
    """Lay customers' answers over the sides' beliefs; see ``posterior_of``."""
    return posterior_of(
        priors, heft(observations), tau=tau, direction=direction, confidence=confidence
    )


def posterior_of(
    priors: Sequence[Prior],
    answers: Heft,
    *,
    tau: float | None,
    direction: Direction = Direction.AT_LEAST,
    confidence: float = LEVEL,
) -> Posterior:
    """Lay what customers' answers weigh over the sides' beliefs.

    α = ½ + Σ m·d·p + S and β = ½ + Σ m·d·(1 − p) + F, with decay d, prior size m and share p, and
    the weights S and F of the answers for and against. Jeffreys' half-counts, power prior of
    Ibrahim & Chen 2000.

    Args:
        priors: the sides' beliefs.
        answers: what customers said.
        tau: threshold of the claim's quantifier, in (0, 1), or None without a quantifier.
        direction: on which side of the threshold the claim holds.
        confidence: level of the interval.
    """
    alpha, beta = 0.5 + answers.supporting, 0.5 + answers.opposing
    for prior in priors:
        size = prior.size * decay(prior.age_days, prior.half_life_days)
        alpha += size * prior.share
        beta += size * (1 - prior.share)
    return Posterior(
        alpha=alpha,
        beta=beta,
        n_raw=answers.n_raw,
        n_eff=answers.n_eff,
        p_holds=_probability(alpha, beta, tau, direction),
        level=confidence,
    )


def _probability(
    alpha: float, beta: float, tau: float | None, direction: Direction
) -> float | None:
    return None if tau is None else _beyond(alpha, beta, tau, direction)


def _beyond(alpha: float, beta: float, tau: float, direction: Direction) -> float:
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
    """Tell whether a claim has gone stale: customers have not renewed it in time."""
    return heft(observations).stale(enough=enough)
