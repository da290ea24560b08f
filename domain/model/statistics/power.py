"""How many answers a question needs: to keep promises honest before anything is counted."""

import math
from typing import Final

from domain.model.statistics.decay import ENOUGH
from domain.model.statistics.posterior import (
    SURE,
    Direction,
    Observation,
    posterior,
)
from domain.model.statistics.special import normal_quantile

_MOST_ANSWERS: Final = 100_000


def answers_per_group(p1: float, p2: float, *, alpha: float = 0.05, power: float = 0.8) -> int:
    """Return how many answers each of two iterations needs to show a change of a share.

    ⌈(z·√(2p̄q̄) + z'·√(p1q1 + p2q2))² / (p1 − p2)²⌉ with p̄ the mean share: Fleiss, Levin & Paik
    2003, Statistical Methods for Rates and Proportions, 4.2, without continuity correction.

    Args:
        p1: share before, in [0, 1].
        p2: share after, another one.
        alpha: two-sided chance of a false alarm.
        power: chance to see the change.

    Raises:
        ValueError: the shares are equal.
    """
    if p1 == p2:
        raise ValueError("no number of answers shows a change that is none")
    mean = (p1 + p2) / 2
    by_chance = normal_quantile(1 - alpha / 2) * math.sqrt(2 * mean * (1 - mean))
    seen = normal_quantile(power) * math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    return math.ceil((by_chance + seen) ** 2 / (p1 - p2) ** 2)


def visible_change(share: float, n: int, *, alpha: float = 0.05, power: float = 0.8) -> float:
    """Return the smallest change of a share that n answers an iteration can show.

    The smaller of the two directions; 1 where not even the largest change could be shown.

    Args:
        share: as it is now, in [0, 1].
        n: answers in each of the two iterations, above 0.
        alpha: two-sided chance of a false alarm.
        power: chance to see the change.
    """
    found = 1.0
    for end in (0.0, 1.0):
        if end == share or answers_per_group(share, end, alpha=alpha, power=power) > n:
            continue
        near, far = 0.0, 1.0
        for _ in range(50):
            middle = (near + far) / 2
            changed = share + middle * (end - share)
            if changed != share and answers_per_group(share, changed, alpha=alpha, power=power) > n:
                near = middle
            else:
                far = middle
        found = min(found, far * abs(end - share))
    return found


def answers_for_verdict(
    tau: float,
    share: float,
    *,
    direction: Direction = Direction.AT_LEAST,
    reliability: float = 0.8,
) -> int | None:
    """Return how many answers of today a claim needs until it counts as supported.

    Without any belief to begin with, and with answers that fall exactly as the true share says.

    Args:
        tau: threshold of the claim's quantifier.
        share: the true share.
        direction: on which side of the threshold the claim holds.
        reliability: weight of one answer.

    Returns:
        The number, or None where the share is on the wrong side or too near to the threshold.
    """

    def carried(n: int) -> bool:
        answers = Observation(share * n, (1 - share) * n, reliability)
        found = posterior([], [answers], tau=tau, direction=direction)
        return found.n_eff >= ENOUGH - 1e-9 and found.p_holds is not None and found.p_holds >= SURE

    if not carried(_MOST_ANSWERS):
        return None
    few, many = 0, _MOST_ANSWERS
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (few, middle) if carried(middle) else (middle, many)
    return many
