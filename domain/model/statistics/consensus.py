"""Whether two rounds of private ratings have brought the departments together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from domain.model.sides import Side
from domain.model.statistics.quantiles import interquartile_range, median


@dataclass(frozen=True, slots=True)
class ConsensusLimits:
    """How far ratings may lie apart and still count as consensus; the numbers are design defaults.

    Attributes:
        most_spread: widest middle half of all ratings, of 10.
        most_gap: largest distance of the departments' medians, of 10.
    """

    most_spread: float = 2.0
    most_gap: float = 2.0


CONSENSUS_LIMITS: Final = ConsensusLimits()
"""The limits as the method sets them."""


@dataclass(frozen=True, slots=True)
class Consensus:
    """How near the departments are on one claim.

    Attributes:
        medians: of each side that rated, of 10.
        joint: median of all ratings, or None where nobody rated.
        spread: interquartile range of all ratings, or None.
        gap: distance between the highest and the lowest median, or None below two sides.
        reached: spread and gap are small enough; None where it cannot be told.
    """

    medians: Mapping[Side, float]
    joint: float | None
    spread: float | None
    gap: float | None
    reached: bool | None


def consensus(
    ratings: Mapping[Side, Sequence[int | None]], limits: ConsensusLimits = CONSENSUS_LIMITS
) -> Consensus:
    """Judge the ratings of one claim in one round.

    Consensus when the interquartile range of all ratings and the distance of the sides' medians
    are at most 2 each (stop rules of Delphi studies: BMC Medical Research Methodology 2007, 7:52;
    the numbers are design defaults).

    Args:
        ratings: 0–10 by each rater of each side; None where a rater abstained.
        limits: how far they may lie apart.
    """
    given = {
        side: tuple(rating for rating in of_side if rating is not None)
        for side, of_side in ratings.items()
    }
    medians = {side: median(of_side) for side, of_side in given.items() if of_side}
    everything = [rating for of_side in given.values() for rating in of_side]
    if not everything:
        return Consensus({}, None, None, None, None)
    spread = interquartile_range(everything)
    gap = max(medians.values()) - min(medians.values()) if len(medians) > 1 else None
    near = spread <= limits.most_spread
    reached = None if gap is None else near and gap <= limits.most_gap
    return Consensus(medians, median(everything), spread, gap, reached)
