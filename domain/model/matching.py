"""Which notes may mean the same: suggested and ranked by likeness, decided by people."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar
from uuid import UUID

from domain.model.fields import PersonaField, section_of
from domain.model.likeness import Features, Rarity, Thesaurus, likeness
from domain.model.session import ComparisonKind
from domain.text import fold

Key = TypeVar("Key", bound=Hashable)

LEAST_SCORE: Final = 0.2
"""Score from which a pair is suggested by itself. A design default."""

ALIKE_SCORE: Final = 0.4
"""Score from which the words of a pair are called alike. A design default."""

VERY_ALIKE_SCORE: Final = 0.7
"""Score from which they are called very alike. A design default."""

MOST_PARTNERS: Final = 3
"""Suggestions for one note. A design default."""

_SAME_SLOT = 0.2
_SAME_SECTION = 0.1
_LEAST_RANK = 0.05


@dataclass(frozen=True, slots=True)
class Slip(Generic[Key]):
    """A note to be compared.

    Attributes:
        key: which one it is.
        text: what it says.
        field: slot of the persona that it speaks of, or None.
        persona_id: the persona that it speaks of, or None where that is open.
    """

    key: Key
    text: str
    field: PersonaField | None = None
    persona_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Likeness(Generic[Key]):
    """A suggestion that two notes may speak of the same. It merges nothing.

    Attributes:
        left: note of the first list.
        right: note of the second list.
        score: how alike their words are, in [0, 1]; 1 for notes of the same words.
        rank: the score, raised where both speak of one slot of the persona; the order of
            suggestions. Contradictions often share no word, but always the slot.
    """

    left: Key
    right: Key
    score: float
    rank: float


def suggest_pairs(
    left: Sequence[Slip[Key]],
    right: Sequence[Slip[Key]],
    thesaurus: Thesaurus,
    *,
    least: float = LEAST_SCORE,
) -> tuple[Likeness[Key], ...]:
    """Suggest which notes of one list may mean the same as which of the other.

    Args:
        left: notes of one side.
        right: notes of the other.
        thesaurus: the synonyms known.
        least: score of the words from which a pair is suggested.

    Returns:
        Pairs, likeliest first, then in the order of the lists. A note may stand in several; notes
        that speak of different personas stand in none.
    """
    texts = [thesaurus.features(slip.text) for slip in (*left, *right)]
    rarity = Rarity(texts)
    ours = [rarity.weighed(one) for one in texts[: len(left)]]
    theirs = [rarity.weighed(one) for one in texts[len(left) :]]
    sizes = [sum(one.values()) for one in theirs]
    holders = _holders(theirs)
    found: list[tuple[float, int, int, float]] = []
    for place, features in enumerate(ours):
        size = sum(features.values())
        for other, shared in _shared(features, holders).items():
            score = likeness(shared, size, sizes[other])
            if score >= least and _may_meet(left[place], right[other]):
                found.append((-_rank(score, left[place], right[other]), place, other, score))
    return tuple(
        Likeness(left[place].key, right[other].key, score, -rank)
        for rank, place, other, score in sorted(found)
    )


def best_partners(
    slip: Slip[Key],
    others: Sequence[Slip[Key]],
    thesaurus: Thesaurus,
    *,
    most: int = MOST_PARTNERS,
) -> tuple[Likeness[Key], ...]:
    """Suggest which of the other notes may speak of the same as one note.

    Args:
        slip: the note.
        others: notes of the other sides.
        thesaurus: the synonyms known.
        most: how many at most.

    Returns:
        The likeliest, best first; also those that share no word but the slot of the persona.
    """
    texts = [thesaurus.features(one.text) for one in (slip, *others)]
    rarity = Rarity(texts)
    features, *theirs = (rarity.weighed(one) for one in texts)
    shared = _shared(features, _holders(theirs))
    size = sum(features.values())
    found = []
    for place, other in enumerate(others):
        score = likeness(shared.get(place, 0.0), size, sum(theirs[place].values()))
        rank = _rank(score, slip, other)
        if rank >= _LEAST_RANK and _may_meet(slip, other):
            found.append((-rank, place, score))
    return tuple(
        Likeness(slip.key, others[place].key, score, -rank)
        for rank, place, score in sorted(found)[:most]
    )


def _holders(texts: Sequence[Features]) -> dict[str, list[int]]:
    holders: dict[str, list[int]] = defaultdict(list)
    for place, features in enumerate(texts):
        for feature in features:
            holders[feature].append(place)
    return holders


def _shared(features: Features, holders: dict[str, list[int]]) -> dict[int, float]:
    """Return the weight that each of the other texts shares with one, where it shares any."""
    shared: dict[int, float] = defaultdict(float)
    for feature, weight in features.items():
        for place in holders.get(feature, ()):
            shared[place] += weight
    return shared


def _rank(score: float, one: Slip[Key], other: Slip[Key]) -> float:
    if one.field is None or other.field is None:
        return score
    if one.field is other.field:
        return score + (1 - score) * _SAME_SLOT
    if section_of(one.field) is section_of(other.field):
        return score + (1 - score) * _SAME_SECTION
    return score


def _may_meet(one: Slip[Key], other: Slip[Key]) -> bool:
    return one.persona_id == other.persona_id or None in (one.persona_id, other.persona_id)


def kind_of(
    sales: str | None, marketing: str | None, owner: str | None = None, *, exclusive: bool = False
) -> ComparisonKind | None:
    """Return how the sides differ in one point of the difference board, before people judge it.

    Args:
        sales: what Sales wrote there, or None.
        marketing: what Marketing wrote there, or None.
        owner: what the owner wrote there, or None.
        exclusive: two different values cannot both hold for the same share of customers.

    Returns:
        The kind, or None where nobody wrote anything.
    """
    if sales and marketing:
        conflict = exclusive and fold(sales) != fold(marketing)
        return ComparisonKind.CONFLICT if conflict else ComparisonKind.BOTH
    if sales:
        return ComparisonKind.ONLY_SALES
    if marketing:
        return ComparisonKind.ONLY_MARKETING
    return ComparisonKind.OWNER_ONLY if owner else None
