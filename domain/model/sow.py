"""The scope of work (SOW) of a position: what the matrix and the register make of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.model.catalogue import MeasureTemplate
from domain.model.sides import Side
from domain.model.wording import Bilingual

CARRIED: Final = "ARSC"
"""Letters that a SOW tells, in its order: answers for, does, supports, is asked."""


class SowPart(StrEnum):
    """A part of a SOW that people may put into words of their own."""

    PURPOSE = "purpose"
    OUTPUT = "output"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class SowLine:
    """A line of a SOW in a workspace's own words.

    Attributes:
        id: identity.
        role: code of the position.
        part: where it stands.
        position: order among the own lines of the part.
        text: the line; empty where it takes the method's line out.
        replaces: number of the method's line that it stands for, from 0; None for one more line.
    """

    id: UUID
    role: str
    part: SowPart
    position: int
    text: str
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class SowWords:
    """A line as it is read.

    Attributes:
        text: the line.
        own: identity of the own line that says it; None where the method says it.
        replaces: number of the method's line that stands, or stood, here; None for one more.
    """

    text: Bilingual
    own: UUID | None = None
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class SowRow:
    """An activity under one of its letters; ``A/R`` stands under both."""

    code: str
    phase: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class SowOwed:
    """A piece of information owed by the position, or to it.

    Attributes:
        code: of the obligation.
        name: what is owed.
        due: by when.
        accepted_when: when it counts.
        other: code of the position at the other end.
        other_name: its name; its code where the matrix has no such position.
        activity: code of the activity it belongs to.
        copied: codes of the positions that get it too.
    """

    code: str
    name: Bilingual
    due: Bilingual
    accepted_when: Bilingual
    other: str
    other_name: Bilingual
    activity: str
    copied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HolderLine:
    """Somebody who holds a position, or stands in: personal data.

    Attributes:
        name: as far as the document tells names; empty where it tells none.
        since: the first day, or None where nobody knows it.
        deputy: stands in.
    """

    name: str
    since: date | None
    deputy: bool


@dataclass(frozen=True, slots=True)
class Sow:
    """The scope of work of a position at one moment.

    Attributes:
        code: of the position.
        name: of the position.
        side: of the position.
        holders: who holds it now, deputies last; empty also where names are not told.
        vacant: nobody holds it now, deputies aside.
        purpose: what it is there for; None where nobody said.
        rows: activities by letter (``CARRIED``), in the order of the matrix.
        owes: what it owes, in the order of the register.
        owed: what it is entitled to.
        measures: how it is measured.
        outputs: what comes out of it.
        limits: what is not in its scope.
    """

    code: str
    name: Bilingual
    side: Side
    holders: tuple[HolderLine, ...]
    vacant: bool
    purpose: SowWords | None
    rows: dict[str, tuple[SowRow, ...]]
    owes: tuple[SowOwed, ...]
    owed: tuple[SowOwed, ...]
    measures: tuple[MeasureTemplate, ...]
    outputs: tuple[SowWords, ...]
    limits: tuple[SowWords, ...]

    @property
    def lines(self) -> dict[SowPart, tuple[SowWords, ...]]:
        """The lines that people may put into words of their own, by part."""
        purpose = (self.purpose,) if self.purpose is not None else ()
        return {
            SowPart.PURPOSE: purpose,
            SowPart.OUTPUT: self.outputs,
            SowPart.LIMIT: self.limits,
        }

    @property
    def empty(self) -> bool:
        """Whether neither the matrix nor the register gives it anything."""
        return not (any(self.rows.values()) or self.owes or self.owed)


@dataclass(frozen=True, slots=True)
class SowContent:
    """What the document of SOWs says, one page per position.

    Attributes:
        workspace: name of the workspace.
        dated: day of the document.
        version: number of the version in force, or empty.
        sows: in the order of the positions.
        single: it is of one position alone.
    """

    workspace: str
    dated: date
    version: str
    sows: tuple[Sow, ...]
    single: bool = False
