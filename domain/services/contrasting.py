"""Contrasting two personas: what both have, and what only one of them has."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.difference import same_words
from domain.model.fields import Section, section_of
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench


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


class Contrasting:
    """Lays two personas side by side."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def contrast(self, first_id: UUID, second_id: UUID) -> tuple[Contrast, ...]:
        """Lay the claims in use of two personas side by side.

        Returns:
            By question in the order of the method; in each, what both have comes first, then what
            only the first has, then what only the second has.
        """
        weighing = Weighing(self._bench)
        return contrasted(weighing.weigh(persona_id=first_id), weighing.weigh(persona_id=second_id))


def contrasted(
    first: Sequence[WeighedClaim], second: Sequence[WeighedClaim]
) -> tuple[Contrast, ...]:
    """Pair claims that say the same of two personas, each at most once."""
    found: list[Contrast] = []
    for section in Section:
        left = [one for one in first if section_of(one.claim.field) is section]
        right = [one for one in second if section_of(one.claim.field) is section]
        both, alone = [], []
        for one in left:
            other = next((each for each in right if _same(one, each)), None)
            if other is None:
                alone.append(Contrast(section, one, None))
            else:
                right.remove(other)
                both.append(Contrast(section, one, other))
        found += [*both, *alone, *(Contrast(section, None, other) for other in right)]
    return tuple(found)


def _same(one: WeighedClaim, other: WeighedClaim) -> bool:
    """Tell whether two claims say the same: in words, or measured by the same answers."""
    mine, theirs = one.claim, other.claim
    if mine.field is not theirs.field:
        return False
    measured = bool(mine.measured_by and mine.supporting)
    answers = (mine.measured_by, sorted(mine.supporting))
    return same_words(mine.text, theirs.text) or (
        measured and answers == (theirs.measured_by, sorted(theirs.supporting))
    )
