"""Splits: claims that two groups of leads answer clearly differently.

Many pairs of groups are looked at, so some differ by chance: all of them are judged together.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from domain.model.persona import Claim
from domain.model.statistics.drift import Counts, DriftLimits, benjamini_hochberg
from domain.model.statistics.intervals import Interval
from domain.model.statistics.two_rates import compare_rates
from domain.model.voices import Parted, Parting, Voice, group_of, of_those_who_answered

MOST_GROUPS: Final = 8
"""Groups of one kind that are compared with each other, the largest ones. A design default."""


@dataclass(frozen=True, slots=True)
class Split:
    """Two groups that answer a claim differently.

    Attributes:
        claim: the claim.
        by: what parts the groups.
        groups: their names, the one that agrees more first.
        counts: answers for, of those that count, in the same order.
        interval: of the difference of the shares, first minus second.
        p: probability of such a difference by chance.
        p_adjusted: the same, adjusted for all pairs that were looked at together.
    """

    claim: Claim
    by: Parting
    groups: tuple[str, str]
    counts: tuple[Counts, Counts]
    interval: Interval
    p: float
    p_adjusted: float

    @property
    def difference(self) -> float:
        """By how much the shares differ."""
        return self.counts[0].share - self.counts[1].share


def find_splits(
    claims: Sequence[Claim],
    voices: Sequence[Voice],
    partings: Sequence[Parting],
    limits: DriftLimits,
) -> tuple[Split, ...]:
    """Find the claims that two groups answer clearly differently, each with its clearest pair.

    Clearly means: both groups gave enough answers, their shares differ by enough to matter,
    Newcombe's interval of the difference leaves out 0, and it stays beyond chance when all pairs
    that were looked at are judged together (Benjamini & Hochberg).

    Args:
        claims: the claims.
        voices: the leads; their order is of no account.
        partings: everything by which they can be parted.
        limits: what counts as enough.
    """
    pairs = [pair for claim in claims for pair in _pairs(claim, voices, partings, limits)]
    adjusted = benjamini_hochberg([one.p for one in pairs])
    best: dict[object, Split] = {}
    for one, together in zip(pairs, adjusted, strict=True):
        if not (one.interval.low > 0 and together <= limits.false_discoveries):
            continue
        if one.difference < limits.least_change - 1e-12:
            continue
        before = best.get(one.claim.id)
        if before is None or (one.p, -one.difference) < (before.p, -before.difference):
            best[one.claim.id] = replace(one, p_adjusted=together)
    return tuple(best.values())


def _pairs(
    claim: Claim, voices: Sequence[Voice], partings: Sequence[Parting], limits: DriftLimits
) -> Iterator[Split]:
    told = list(of_those_who_answered(voices, claim))
    if len(told) < 2 * limits.fewest_compared:
        return
    for by in partings:
        if by.kind is Parted.ANSWER and by.name == claim.measured_by:
            continue
        groups = _groups(told, by, limits)
        for one, other in combinations(groups, 2):
            yield _pair(claim, by, one, other)


def _groups(
    told: Collection[tuple[Voice, bool]], by: Parting, limits: DriftLimits
) -> list[tuple[str, Counts]]:
    """Return the groups that gave enough answers, the largest first."""
    counts: dict[str, tuple[int, int]] = {}
    for voice, said in told:
        group = group_of(voice, by)
        if group:
            support, n = counts.get(group, (0, 0))
            counts[group] = support + said, n + 1
    enough = [
        (name, Counts(*pair)) for name, pair in counts.items() if pair[1] >= limits.fewest_compared
    ]
    return sorted(enough, key=lambda one: (-one[1].n, one[0]))[:MOST_GROUPS]


def _pair(claim: Claim, by: Parting, one: tuple[str, Counts], other: tuple[str, Counts]) -> Split:
    more, fewer = sorted((one, other), key=lambda group: (-group[1].share, group[0]))
    found = compare_rates(more[1].support, more[1].n, fewer[1].support, fewer[1].n)
    return Split(
        claim=claim,
        by=by,
        groups=(more[0], fewer[0]),
        counts=(more[1], fewer[1]),
        interval=found.interval,
        p=found.p,
        p_adjusted=1.0,
    )
