"""Scales with two poles, on which each side marks where it sees the customer.

In the method's words a semantic differential (Osgood, Suci, Tannenbaum 1957): two opposite
phrases with steps between them. What counts is not where a mark stands but how far apart the
sides put theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.sides import DEPARTMENTS, Side
from domain.model.wording import Bilingual

STEPS: Final = 10
"""Places are 0 at the left pole to 10 at the right one, as many as a private rating has."""

MIDDLE: Final = STEPS // 2

CLOSE_UP_TO: Final = 1
"""Steps between the departments that are no difference: a hand's tremble on the line."""

FAR_FROM: Final = 4
"""Steps from which the departments picture another person; only customers can tell who is right.

Four of ten is the least distance that carries a mark from a third of the line across its middle.
Shown beside the scales, since it is a choice of the method and not a fact.
"""


@dataclass(frozen=True, slots=True)
class Trait:
    """A scale of a persona.

    Attributes:
        id: identity.
        code: what people say, ``T01``.
        position: order within the persona.
        persona_id: the persona.
        left: the phrase at place 0.
        right: its opposite, at place 10.
        retired: out of use; kept with its marks.
    """

    id: UUID
    code: str
    position: int
    persona_id: UUID
    left: str
    right: str
    retired: bool = False


@dataclass(frozen=True, slots=True)
class TraitMark:
    """Where a side sees the persona on a scale.

    Attributes:
        id: identity.
        trait_id: the scale.
        side: whose mark it is; a side has at most one on a scale.
        place: 0 at the left pole to 10 at the right one.
    """

    id: UUID
    trait_id: UUID
    side: Side
    place: int


@dataclass(frozen=True, slots=True)
class SuggestedTrait:
    """A scale to start from.

    Attributes:
        field: the slot of the persona that it sharpens.
        left: the phrase at the left.
        right: the phrase at the right.
    """

    field: PersonaField
    left: Bilingual
    right: Bilingual


Marks = Mapping[Side, int]
"""Place of each side that has put a mark."""


class Distance(StrEnum):
    """How far apart Marketing and Sales see the customer."""

    CLOSE = "close"
    APART = "apart"
    FAR = "far"


def gap_between(marks: Marks) -> int | None:
    """Return the steps between the departments' marks, or None until both have put theirs."""
    if any(side not in marks for side in DEPARTMENTS):
        return None
    first, second = (marks[side] for side in DEPARTMENTS)
    return abs(first - second)


def distance_of(marks: Marks) -> Distance | None:
    """Tell how far apart the departments stand, or None until both have put their mark."""
    gap = gap_between(marks)
    if gap is None:
        return None
    if gap <= CLOSE_UP_TO:
        return Distance.CLOSE
    return Distance.FAR if gap >= FAR_FROM else Distance.APART


def nearer_to_owner(marks: Marks) -> tuple[Side, ...]:
    """Return the department that the owner's mark is nearer to, or both; empty if one is missing.

    Where the departments see the same, the owner is with neither more than with the other.
    """
    if Side.OWNER not in marks or gap_between(marks) is None:
        return ()
    away = {side: abs(marks[side] - marks[Side.OWNER]) for side in DEPARTMENTS}
    return tuple(side for side in DEPARTMENTS if away[side] == min(away.values()))
