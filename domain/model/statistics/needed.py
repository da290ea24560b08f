"""How many more answers a claim needs, on top of those that it has."""

import math
from typing import Final

from domain.model.statistics.decay import ENOUGH
from domain.model.statistics.posterior import VERDICT_BARS, Direction, VerdictBars
from domain.model.statistics.provenance import WEIGHTS, Provenance
from domain.model.statistics.special import beta_cdf, beta_survival, normal_quantile

FEEDBACK: Final = WEIGHTS[Provenance.SALES_FEEDBACK].reliability or 1.0
"""Weight of one answer that Sales brings."""

MOST_WORTH_ASKING: Final = 400
"""Answers beyond which a claim is better reworded than asked on. A design default."""

_NEARLY: Final = 1e-9


def answers_until_enough(
    n_eff: float, *, enough: float = ENOUGH, reliability: float = FEEDBACK
) -> int:
    """Return how many answers of today are missing until there can be a verdict at all.

    Args:
        n_eff: effective answers that stand behind the claim now.
        enough: effective answers from which a claim gets a verdict.
        reliability: weight of one of the new answers, in (0, 1].
    """
    return max(0, math.ceil((enough - n_eff) / reliability - _NEARLY))


def answers_until_verdict(
    alpha: float,
    beta: float,
    n_eff: float,
    *,
    share: float,
    tau: float,
    direction: Direction = Direction.AT_LEAST,
    bars: VerdictBars = VERDICT_BARS,
    reliability: float = FEEDBACK,
) -> int | None:
    """Return how many answers of today a claim still needs until it is supported or contradicted.

    The new answers are taken to fall exactly as a share says, and to be laid over what is known by
    now; so it is an expectation, not a promise. From nothing at all it equals
    ``power.answers_for_verdict``.

    Args:
        alpha: first parameter of the claim's posterior.
        beta: second parameter.
        n_eff: effective answers behind it.
        share: what part of the new answers speaks for the claim, in [0, 1].
        tau: threshold of the claim.
        direction: on which side of the threshold the claim holds.
        bars: what a verdict asks for.
        reliability: weight of one new answer.

    Returns:
        The number, 0 where there is a verdict already, or None where more than
        ``MOST_WORTH_ASKING`` would be needed: the share is too near to the threshold.
    """

    def decided(n: int) -> bool:
        up, down = alpha + reliability * share * n, beta + reliability * (1 - share) * n
        at_most = direction is Direction.AT_MOST
        holds = beta_cdf(tau, up, down) if at_most else beta_survival(tau, up, down)
        return holds >= bars.sure or holds <= bars.surely_not

    least = answers_until_enough(n_eff, enough=bars.enough, reliability=reliability)
    if decided(least):
        return least
    guess = _about(alpha + beta, share, tau, bars.sure, reliability)
    low, high = least, max(least + 1, guess)
    while not decided(high):
        if high >= MOST_WORTH_ASKING:
            return None
        low, high = high, min(MOST_WORTH_ASKING, high + max(2, (high - least) // 2))
    while high - low > 1:
        # The guess is rarely off by more than two, so look there before halving.
        middle = max(low + 1, high - 2) if high == guess else (low + high) // 2
        low, high = (low, middle) if decided(middle) else (middle, high)
    return high


def _about(known: float, share: float, tau: float, sure: float, reliability: float) -> int:
    """Guess the number by the normal distribution, so that few steps are needed from there."""
    gap = abs(share - tau)
    if not gap:
        return MOST_WORTH_ASKING
    wanted = share * (1 - share) * (normal_quantile(sure) / gap) ** 2
    return min(MOST_WORTH_ASKING, max(0, math.ceil((wanted - known) / reliability)))
