"""A position and its SOW in the language of the window."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.model.sow import SowPart


@dataclass(frozen=True, slots=True)
class PositionLook:
    """A position in the list.

    Attributes:
        code: what people say.
        name: its name.
        tone: colour of its side.
        people: who holds it now, or that nobody does.
        vacant: nobody does.
    """

    code: str
    name: str
    tone: str
    people: str
    vacant: bool


@dataclass(frozen=True, slots=True)
class SeatLook:
    """Somebody in a position.

    Attributes:
        id: of the holding.
        name: of the person.
        starts: the first day as it is written; empty where nobody knows it.
        ends: the last day as it is written; empty while it goes on.
        deputy: only stands in.
        state: what is said of one that is over or yet to come; empty of one that goes on.
    """

    id: UUID
    name: str
    starts: str
    ends: str
    deputy: bool
    state: str


@dataclass(frozen=True, slots=True)
class LineLook:
    """A line that people may put into words of their own.

    Attributes:
        own: identity of the own line that says it, or None.
        number: of the method's line that it is or stands for, or None.
        text: the line.
        findings: what the lint says of it: colour and sentence.
        proposal: the line to take instead; empty where there is none.
    """

    own: UUID | None
    number: int | None
    text: str
    findings: tuple[tuple[str, str], ...] = ()
    proposal: str = ""

    @property
    def slot(self) -> object:
        """What stays the same while the line is put into other words."""
        return self.own if self.number is None else self.number


@dataclass(frozen=True, slots=True)
class ToldLook:
    """Something that matrix or register say: its code, what it is, and what belongs to it."""

    code: str
    text: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class SowLook:
    """The SOW of a position.

    Attributes:
        title: name and code of the position.
        side: its side in words.
        tone: colour of its side.
        empty: matrix and register say nothing of it.
        seats: its people, those who hold it now first.
        lines: the lines of each part.
        told: what matrix and register say, by heading.
        taken_out: lines of the method that were taken out.
    """

    title: str
    side: str
    tone: str
    empty: bool
    seats: tuple[SeatLook, ...]
    lines: Mapping[SowPart, tuple[LineLook, ...]]
    told: Mapping[str, tuple[ToldLook, ...]]
    taken_out: int
