"""What a closed private round may show: both departments weigh alike, and nobody is singled out."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.marking import mark
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.consensus import CONSENSUS_LIMITS, ConsensusLimits, consensus
from domain.model.statistics.quantiles import median, quantile

FEWEST_SHOWN = 3
"""Voters that each department needs before figures are shown by side."""

FEWEST_JOINT = 2
"""People whom a joint figure needs: of a single one it would be what that person gave."""

ALONE = mark("One person alone put dots. What a single person chose is shown to nobody.")
"""Said in place of shares that would give a secret paper away."""

FAR_APART = 0.3
"""Distance of the departments' shares from which they are far apart on an option. A default."""

TIE = 0.05
"""Largest distance of two joint shares that is shown as a tie. A design default."""


def sides_shown(voters: Mapping[Side, int]) -> bool:
    """Tell whether figures may be shown by side.

    Only where each department has at least three voters; otherwise a side's figure would give
    away a person, and only joint figures are shown.
    """
    return all(voters.get(side, 0) >= FEWEST_SHOWN for side in DEPARTMENTS)


@dataclass(frozen=True, slots=True)
class Spread:
    """Ratings of some people on one claim, of 10.

    Attributes:
        n: people who rated; who abstained is not counted.
        median: the middle rating.
        low: lower quartile.
        high: upper quartile.
    """

    n: int
    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class RatingSummary:
    """What a closed round says of one claim, and nothing more than may be shown.

    Attributes:
        joint: all who rated, or None where fewer than two did.
        sides: each department, or empty where a department has fewer than three ratings.
        reached: the departments agree closely enough; None where it cannot be told.
        n: people who rated.
        limits: how far they may lie apart.
    """

    joint: Spread | None
    sides: Mapping[Side, Spread]
    reached: bool | None
    n: int
    limits: ConsensusLimits = CONSENSUS_LIMITS

    @property
    def disputed(self) -> bool | None:
        """Whether the room is far apart: no consensus by the rule of two rounds.

        Told from joint figures alone where the departments' are not shown, for their distance
        would give one of them away; None where it cannot be told.
        """
        if self.sides:
            return None if self.reached is None else not self.reached
        if self.joint is None:
            return None
        return self.joint.high - self.joint.low > self.limits.most_spread


def summarise(
    ratings: Mapping[Side, Sequence[int | None]], limits: ConsensusLimits = CONSENSUS_LIMITS
) -> RatingSummary:
    """Summarise the ratings of one claim in a closed round.

    Args:
        ratings: 0–10 by each rater of each side; None where a rater abstained.
        limits: how far they may lie apart and still count as consensus.
    """
    given = {
        side: [rating for rating in of_side if rating is not None]
        for side, of_side in ratings.items()
    }
    everything = [rating for of_side in given.values() for rating in of_side]
    shown = sides_shown({side: len(of_side) for side, of_side in given.items()})
    return RatingSummary(
        joint=_spread(everything) if len(everything) >= FEWEST_JOINT else None,
        sides={side: _spread(given[side]) for side in DEPARTMENTS} if shown else {},
        reached=consensus(given, limits).reached,
        n=len(everything),
        limits=limits,
    )


def _spread(ratings: Sequence[int]) -> Spread:
    return Spread(len(ratings), median(ratings), quantile(ratings, 0.25), quantile(ratings, 0.75))


@dataclass(frozen=True, slots=True)
class DotResult:
    """How an option fared in a dot vote.

    Attributes:
        option: its code.
        joint: mean of the sides' shares, in [0, 1].
        polarisation: highest minus lowest share of a side.
        tied: its share is within 0.05 of the option before or after it.
    """

    option: str
    joint: float
    polarisation: float
    tied: bool


@dataclass(frozen=True, slots=True)
class OptionSummary:
    """What a closed dot vote says of an option, and nothing more than may be shown.

    Attributes:
        option: its code.
        joint: mean of the departments' shares, in [0, 1].
        tied: its share is within 0.05 of the one before or after it, and it got dots at all.
        sides: share by department, or empty where fewer than three of one voted.
        far_apart: the departments are far apart here; None where that may not be told, since
            with the joint share it gives the departments' own.
    """

    option: str
    joint: float
    tied: bool
    sides: Mapping[Side, float]
    far_apart: bool | None


def dots_per_person(options: int) -> int:
    """Return how many dots each person gets: a third of the options, from 3 to 7."""
    return min(7, max(3, math.ceil(options / 3)))


def count_dots(dots: Mapping[Side, Mapping[str, int]]) -> tuple[DotResult, ...]:
    """Count a dot vote with equal weight per side, not per head.

    A side's share of an option is its dots there over all its dots; the joint share is the mean of
    the sides' shares. A side that put no dot has no say and is left out of the mean.

    Args:
        dots: number of dots by side and option.

    Returns:
        The options, highest joint share first, then by code.
    """
    totals = {side: sum(of_side.values()) for side, of_side in dots.items()}
    voting = [side for side, total in totals.items() if total > 0]
    options = sorted({option for of_side in dots.values() for option in of_side})
    ranked = []
    for option in options:
        shares = [dots[side].get(option, 0) / totals[side] for side in voting]
        if shares:
            ranked.append((sum(shares) / len(shares), option, max(shares) - min(shares)))
        else:
            ranked.append((0.0, option, 0.0))
    ranked.sort(key=lambda result: (-result[0], result[1]))
    joints = [joint for joint, _, _ in ranked]
    return tuple(
        DotResult(option, joint, polarisation, tied=_tied(joints, place))
        for place, (joint, option, polarisation) in enumerate(ranked)
    )


def _tied(joints: list[float], place: int) -> bool:
    neighbours = joints[max(0, place - 1) : place] + joints[place + 1 : place + 2]
    return any(abs(joints[place] - other) <= TIE + 1e-9 for other in neighbours)


def summarise_dots(
    dots: Mapping[Side, Mapping[str, int]], voters: Mapping[Side, int]
) -> tuple[OptionSummary, ...]:
    """Summarise a closed dot vote.

    Args:
        dots: number of dots by side and option; an option without any has a 0.
        voters: people of each side who put at least one dot.

    Returns:
        The options, highest joint share first, then by code.
    """
    shown = sides_shown(voters)
    totals = {side: sum(of_side.values()) for side, of_side in dots.items()}
    return tuple(
        OptionSummary(
            option=one.option,
            joint=one.joint,
            tied=one.tied and one.joint > 0,
            sides={side: dots[side].get(one.option, 0) / totals[side] for side in DEPARTMENTS}
            if shown
            else {},
            far_apart=one.polarisation >= FAR_APART - 1e-9 if shown else None,
        )
        for one in count_dots(dots)
    )
