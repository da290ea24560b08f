"""What changed between two iterations: the customers, whom the ads reached, or what they answer.

A share can fall although nobody thinks otherwise, because other channels bring other people. So a
change is taken apart: what it would be at a constant mix, and what only the mix did (method, B.6).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.model.persona import Claim
from domain.model.statistics.attribution import MixAndRate, mix_and_rate
from domain.model.statistics.distributions import (
    Homogeneity,
    Stability,
    homogeneity,
    stability,
)
from domain.model.statistics.drift import Counts
from domain.model.voices import REACH, Parting, Voice, group_of, of_those_who_answered

UNKNOWN = ""
"""Stands for the group of leads of which it is not known where they came from."""

_FEWEST_EXPECTED = 1.0


@dataclass(frozen=True, slots=True)
class MixChange:
    """How a claim's share changed between two iterations, and how much of it only the mix did.

    Attributes:
        by: what the leads are parted by: channel or campaign.
        before: answers for, of those that count, then.
        now: the same now.
        parts: the change in two parts, which add up to it.
    """

    by: Parting
    before: Counts
    now: Counts
    parts: MixAndRate

    @property
    def by_mix(self) -> bool:
        """Whether the mix explains at least half of the change, in the direction of the change."""
        change = self.now.share - self.before.share
        return bool(change) and self.parts.mix / change >= 0.5


@dataclass(frozen=True, slots=True)
class DistributionShift:
    """How leads are spread over groups in two iterations.

    Attributes:
        by: what they are parted by.
        groups: names, the largest first; leads of which nobody knows are left out.
        before: leads in each group then.
        now: leads in each group now.
        test: whether both may come from the same distribution.
        index: the population stability index with its critical value.
    """

    by: Parting
    groups: tuple[str, ...]
    before: tuple[int, ...]
    now: tuple[int, ...]
    test: Homogeneity
    index: Stability

    @property
    def moved(self) -> bool:
        """Whether more changed than chance would: by the index, whatever the rule of thumb says."""
        return self.index.moved

    @property
    def of_reach(self) -> bool:
        """Whether it tells whom the ads reached, rather than who the customers are."""
        return self.by in REACH


def mix_change(
    claim: Claim, before: Iterable[Voice], now: Iterable[Voice], by: Parting, *, fewest: float
) -> MixChange | None:
    """Take the change of a claim's share apart by where the leads came from.

    Args:
        claim: the claim, as it is defined now.
        before: leads of the iteration before.
        now: leads of the iteration that is looked at.
        by: channel or campaign.
        fewest: answers that each of the two needs.

    Returns:
        The change, or None where too few answered, all came one way, or nobody came the same way
        in both: then nothing tells other leads from other answers.
    """
    counted = [_by_group(claim, voices, by) for voices in (before, now)]
    then, here = (
        Counts(*map(sum, zip(*one.values(), strict=True))) if one else Counts(0, 0)
        for one in counted
    )
    if min(then.n, here.n) < fewest or len({*counted[0], *counted[1]}) < 2:
        return None
    if not counted[0].keys() & counted[1].keys():
        return None
    parts = mix_and_rate(*counted)
    return None if parts is None else MixChange(by, then, here, parts)


def _by_group(claim: Claim, voices: Iterable[Voice], by: Parting) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for voice, said in of_those_who_answered(voices, claim):
        group = group_of(voice, by) or UNKNOWN
        support, n = found.get(group, (0, 0))
        found[group] = support + said, n + 1
    return found


def distribution_shift(
    before: Iterable[Voice], now: Iterable[Voice], by: Parting, *, fewest: float
) -> DistributionShift | None:
    """Compare how leads are spread over groups in two iterations.

    Groups that are too rare for the test are put together as one, named ``*``.

    Returns:
        The comparison, or None where too few are known or all stand in one group.
    """
    counts: dict[str, tuple[int, int]] = {}
    for place, voices in enumerate((before, now)):
        for voice in voices:
            group = group_of(voice, by)
            if group:
                then, here = counts.get(group, (0, 0))
                counts[group] = then + (not place), here + place
    sizes = [sum(column) for column in zip(*counts.values(), strict=True)] or [0, 0]
    if min(sizes) < fewest:
        return None
    groups = _readable(counts, sizes)
    spread = [tuple(one[place] for one in groups.values()) for place in (0, 1)]
    test, index = homogeneity(*spread), stability(*spread)
    if test is None or index is None:
        return None
    return DistributionShift(by, tuple(groups), spread[0], spread[1], test, index)


def _readable(
    counts: Mapping[str, tuple[int, int]], sizes: Sequence[int]
) -> dict[str, tuple[int, int]]:
    """Return the groups, largest first, those that are too rare for the test put together."""
    ordered = sorted(counts.items(), key=lambda one: (-sum(one[1]), one[0]))
    least = min(sizes) / sum(sizes)
    large = {name: pair for name, pair in ordered if sum(pair) * least >= _FEWEST_EXPECTED}
    rest = [pair for name, pair in ordered if name not in large]
    if rest:
        then, here = (sum(column) for column in zip(*rest, strict=True))
        large["*"] = then, here
    return large
