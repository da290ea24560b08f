"""The ladder of leads, which both departments share, and what is known of each lead on it.

Stages follow the waterfall of demand (inquiry, MQL, SAL, SQL, won) and the practice of CRMs
(method, C.1). What no source records is a gap and never a zero.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final


class Stage(StrEnum):
    """A rung of the ladder; everybody stands on the first one."""

    CAPTURED = "captured"
    VALID = "valid"
    MQL = "mql"
    ACCEPTED = "sal"
    CONTACTED = "contacted"
    QUALIFIED = "sql"
    OPPORTUNITY = "opportunity"
    WON = "won"


class Ending(StrEnum):
    """What takes a lead off the ladder, for good or for now."""

    LOST = "lost"
    RECYCLED = "recycled"
    DISQUALIFIED = "disqualified"
    DO_NOT_CONTACT = "do_not_contact"


COUNTED: Final[tuple[Stage, ...]] = tuple(stage for stage in Stage if stage is not Stage.CAPTURED)
"""The stages above the first one, from the lowest up."""

BIT: Final[Mapping[Stage, int]] = {stage: 1 << place for place, stage in enumerate(COUNTED)}
"""The bit of each counted stage in a set of stages."""

_UNDER: Final[Mapping[Stage, Stage]] = {
    Stage.WON: Stage.OPPORTUNITY,
    Stage.OPPORTUNITY: Stage.QUALIFIED,
    Stage.QUALIFIED: Stage.CONTACTED,
    Stage.CONTACTED: Stage.VALID,
    Stage.ACCEPTED: Stage.VALID,
    Stage.MQL: Stage.VALID,
}
"""What a lead must have been before it could be the other."""


def bits(stages: Iterable[Stage]) -> int:
    """Return stages as a set of bits, which adds up in a database.

    Whoever has won must have been an opportunity, qualified, contacted and valid; what Marketing
    and Sales do on the way (MQL, accepted) follows from nothing and must be said.
    """
    found = 0
    for stage in stages:
        below: Stage | None = stage
        while below is not None:
            found |= BIT.get(below, 0)
            below = _UNDER.get(below)
    return found


def stages_in(reached: int) -> tuple[Stage, ...]:
    """Return the stages in a set of bits, from the lowest up; the first one is always there."""
    return Stage.CAPTURED, *(stage for stage, bit in BIT.items() if reached & bit)


def highest(reached: int) -> Stage:
    """Return the highest stage in a set of bits."""
    return stages_in(reached)[-1]
