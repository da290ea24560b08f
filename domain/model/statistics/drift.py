"""Drift: which claims changed between two reviews, when all of them are looked at together."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeVar

from domain.model.statistics.two_rates import compare_rates

FEWEST_COMPARED: Final = 15
"""Answers that each of the two iterations needs before a claim is tested. A design default."""

FALSE_DISCOVERIES: Final = 0.10
"""Share of false alarms that is accepted among the alarms of one review."""

LEAST_CHANGE: Final = 0.15
"""Smallest difference of shares that matters in practice. A design default."""


@dataclass(frozen=True, slots=True)
class DriftLimits:
    """What a claim must have done to count as drifting. Design defaults of the method.

    Attributes:
        fewest_compared: answers that each of the two iterations needs.
        false_discoveries: share of false alarms that is accepted among the alarms of a review.
        least_change: smallest difference of shares that matters in practice.
    """

    fewest_compared: float = FEWEST_COMPARED
    false_discoveries: float = FALSE_DISCOVERIES
    least_change: float = LEAST_CHANGE


DRIFT_LIMITS: Final = DriftLimits()
"""The limits as the method sets them."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Counts:
    """Answers of one iteration: how many spoke for a claim, of how many that were counted."""

    support: int
    n: int

    @property
    def share(self) -> float:
        """Support over all; only asked where somebody answered."""
        return self.support / self.n


@dataclass(frozen=True, slots=True)
class Drift:
    """What became of one claim between two iterations.

    Attributes:
        before: share then.
        now: share now.
        p: probability of such a difference by chance.
        p_adjusted: the same, adjusted for all claims that were tested together.
        drifting: it is rejected and large enough to matter (flag ``drifting``).
    """

    before: float
    now: float
    p: float
    p_adjusted: float
    drifting: bool


def find_drift(
    changes: Mapping[Key, tuple[Counts, Counts]], *, limits: DriftLimits = DRIFT_LIMITS
) -> dict[Key, Drift]:
    """Find the claims that changed between two iterations.

    Each claim by (N − 1) chi-square or Fisher–Irwin as Campbell's rule says, all together by
    Benjamini & Hochberg; a claim drifts where it is rejected and its share moved by 15 points or
    more. Claims with fewer than fifteen answers in one of the iterations are left out.

    Args:
        changes: answers then and now by claim.
        limits: what counts as drift; by default as above.
    """
    tested = {
        key: pair
        for key, pair in changes.items()
        if min(one.n for one in pair) >= limits.fewest_compared
    }
    chances = [_chance(then, now) for then, now in tested.values()]
    adjusted = benjamini_hochberg(chances)
    return {
        key: Drift(
            before=then.share,
            now=now.share,
            p=p,
            p_adjusted=together,
            drifting=together <= limits.false_discoveries
            and abs(now.share - then.share) >= limits.least_change - 1e-12,
        )
        for (key, (then, now)), p, together in zip(tested.items(), chances, adjusted, strict=True)
    }


@lru_cache(maxsize=8_192)
def _chance(then: Counts, now: Counts) -> float:
    """Return the probability of such a difference by chance; most claims stay as they were."""
    return compare_rates(then.support, then.n, now.support, now.n).p


def benjamini_hochberg(chances: Sequence[float]) -> tuple[float, ...]:
    """Return p-values adjusted for having tested all of them together, in the same order.

    p·m / rank, made monotone from the largest down and at most 1: Benjamini & Hochberg 1995,
    Journal of the Royal Statistical Society B 57:289-300. What is at most q is rejected.
    """
    adjusted = [0.0] * len(chances)
    smallest = 1.0
    places = sorted(range(len(chances)), key=lambda place: chances[place])
    for rank, place in reversed(list(enumerate(places, start=1))):
        smallest = min(smallest, chances[place] * len(chances) / rank)
        adjusted[place] = smallest
    return tuple(adjusted)
