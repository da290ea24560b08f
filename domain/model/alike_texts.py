"""Which texts may tell of the same: suggested as groups, decided by people, merged by nobody else.

The order in which the texts come is of no account.
"""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from domain.model.likeness import Thesaurus
from domain.model.matching import ALIKE_SCORE, Slip, suggest_pairs

Key = TypeVar("Key", bound=Hashable)
Home = TypeVar("Home", bound=Hashable)

MOST_TEXTS: Final = 2_000
"""Texts that are compared with each other at once; every text is compared with every other."""


@dataclass(frozen=True, slots=True)
class SuggestedGroup(Generic[Key, Home]):
    """Texts that may tell of the same.

    Attributes:
        keys: the texts, in the order in which they were given.
        home: the group that people have made already and that they may belong to, or None.
    """

    keys: tuple[Key, ...]
    home: Home | None = None


def suggest_groups(
    texts: Mapping[Key, str],
    homes: Mapping[Key, Home],
    thesaurus: Thesaurus,
    *,
    least: float = ALIKE_SCORE,
) -> tuple[SuggestedGroup[Key, Home], ...]:
    """Suggest which loose texts belong together, or to a group that is there.

    A text that is like any of a group is suggested to go with it. Texts that are like several
    groups of people's own are suggested for none: which one it is, people know.

    Args:
        texts: all texts, loose ones and those in groups.
        homes: the groups that people made, by text.
        thesaurus: the synonyms known.
        least: likeness from which two texts may tell of the same.

    Returns:
        The largest first.
    """
    keys = list(texts)[:MOST_TEXTS]
    slips = [Slip(place, texts[key]) for place, key in enumerate(keys)]
    joined = list(range(len(keys)))
    for pair in suggest_pairs(slips, slips, thesaurus, least=least):
        if pair.left < pair.right:
            _join(joined, pair.left, pair.right)
    clusters: dict[int, list[int]] = {}
    for place in range(len(keys)):
        clusters.setdefault(_root(joined, place), []).append(place)
    found = [_group([keys[place] for place in places], homes) for places in clusters.values()]
    groups = [one for one in found if one is not None]
    return tuple(sorted(groups, key=lambda one: (-len(one.keys), keys.index(one.keys[0]))))


def _group(keys: Sequence[Key], homes: Mapping[Key, Home]) -> SuggestedGroup[Key, Home] | None:
    loose = tuple(key for key in keys if key not in homes)
    near: Collection[Home] = {homes[key] for key in keys if key in homes}
    if len(near) == 1 and loose:
        return SuggestedGroup(loose, next(iter(near)))
    return SuggestedGroup(loose) if not near and len(loose) > 1 else None


def _root(joined: list[int], place: int) -> int:
    while joined[place] != place:
        joined[place] = joined[joined[place]]
        place = joined[place]
    return place


def _join(joined: list[int], one: int, other: int) -> None:
    first, second = sorted((_root(joined, one), _root(joined, other)))
    joined[second] = first
