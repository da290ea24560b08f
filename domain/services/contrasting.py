"""Contrasting two personas: what both have, and what only one of them has."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.difference import plain_words
from domain.model.fields import Section, section_of
from domain.services.weighing import WeighedClaim


@dataclass(frozen=True, slots=True)
class Contrast:
    """A claim of one persona beside that of the other.

    Attributes:
        section: the question that it answers.
        first: the claim of the first persona, or None where only the second has it.
        second: the claim of the second persona, or None where only the first has it.
    """

    section: Section
    first: WeighedClaim | None
    second: WeighedClaim | None


def contrasted(
    first: Sequence[WeighedClaim], second: Sequence[WeighedClaim]
) -> tuple[Contrast, ...]:
    """Pair claims that say the same of two personas, each at most once.

    They say the same where their words are the same, or where the same answers count for them.

    Returns:
        By question in the order of the method; in each, what both have comes first, then what only
        the first has, then what only the second has.
    """
    found: list[Contrast] = []
    for section in Section:
        left = [one for one in first if section_of(one.claim.field) is section]
        right = [one for one in second if section_of(one.claim.field) is section]
        pairs = _paired(left, right)
        taken = {other.claim.id for other in pairs.values()}
        found += [
            Contrast(section, one, pairs[one.claim.id]) for one in left if one.claim.id in pairs
        ]
        found += [Contrast(section, one, None) for one in left if one.claim.id not in pairs]
        found += [Contrast(section, None, one) for one in right if one.claim.id not in taken]
    return tuple(found)


def _paired(
    left: Sequence[WeighedClaim], right: Sequence[WeighedClaim]
) -> dict[UUID, WeighedClaim]:
    """Return for each claim on the left the first one on the right that says the same."""
    saying: dict[object, list[int]] = {}
    for place, one in enumerate(right):
        for key in _says(one):
            saying.setdefault(key, []).append(place)
    pairs: dict[UUID, WeighedClaim] = {}
    taken: set[int] = set()
    for one in left:
        alike = (place for key in _says(one) for place in saying.get(key, ()))
        first = min((place for place in alike if place not in taken), default=None)
        if first is not None:
            taken.add(first)
            pairs[one.claim.id] = right[first]
    return pairs


def _says(one: WeighedClaim) -> Iterator[tuple[object, ...]]:
    """Give what a claim says: its words, and the answers that count for it."""
    claim = one.claim
    yield (claim.field, plain_words(claim.text))
    if claim.measured_by and claim.supporting:
        yield (claim.field, claim.measured_by, tuple(sorted(claim.supporting)))
