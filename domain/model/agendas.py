"""Agendas of a workspace's own: made by copying one, changed by hand, run or saved for others."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol
from uuid import UUID

MORNING: Final = 8 * 60 + 30
"""Minutes after midnight at which a session begins unless somebody says otherwise."""

DAY: Final = 24 * 60
"""Minutes of a day."""

LONGEST: Final = 240
"""Minutes that a step has at most."""

MOST_STEPS: Final = 60
"""Steps that an agenda has at most."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """An agenda of the workspace's own.

    Attributes:
        id: identity.
        code: ``own_1``; what a session that follows it remembers.
        position: order among the workspace's own.
        title: its name.
        people: for how many people.
        begins: when it begins, in minutes after midnight.
        base: code of the method's agenda that it was copied from in the beginning, or empty.
    """

    id: UUID
    code: str
    position: int
    title: str
    people: str = ""
    begins: int = MORNING
    base: str = ""


@dataclass(frozen=True, slots=True)
class AgendaStep:
    """A step of an agenda of the workspace's own.

    Attributes:
        id: identity.
        agenda_id: the agenda.
        position: order, 0 first.
        code: unique in the agenda: the method's own where it has one, else ``X01``.
        minutes: planned time.
        origin: code of the method's step, or of the library's, that it was made from; empty for
            a free step.
        title: its name, where it is not that of its origin; in the words of who wrote it.
        say: what the facilitator says, where it is not that of its origin.
        do: what people do, a line each, where it is not that of its origin.
    """

    id: UUID
    agenda_id: UUID
    position: int
    code: str
    minutes: int
    origin: str = ""
    title: str = ""
    say: str = ""
    do: str = ""


@dataclass(frozen=True, slots=True)
class StepPlan:
    """A step on its way from one agenda to another; its kind is that of its origin.

    Attributes:
        origin: code of the method's or the library's step, or empty for a free step.
        minutes: planned time.
        title: own words, or empty.
        say: own words, or empty.
        do: own words, or empty.
    """

    origin: str
    minutes: int
    title: str = ""
    say: str = ""
    do: str = ""


@dataclass(frozen=True, slots=True)
class AgendaPlan:
    """An agenda on its way: into a workspace, or into a file for other workspaces.

    Attributes:
        title: its name.
        people: for how many people.
        begins: when it begins, in minutes after midnight.
        steps: in order.
        base: code of the method's agenda that it was copied from in the beginning, or empty.
    """

    title: str
    people: str
    begins: int
    steps: tuple[StepPlan, ...]
    base: str = ""


@dataclass(frozen=True, slots=True)
class StepResult:
    """A line that the room wrote down in a free step.

    Attributes:
        id: identity.
        session_id: the session.
        step_id: the step.
        position: order within the step.
        text: the line.
    """

    id: UUID
    session_id: UUID
    step_id: UUID
    position: int
    text: str


class Planned(Protocol):
    """What steps of agendas and of sessions have in common."""

    @property
    def id(self) -> UUID:
        """Identity."""
        ...

    @property
    def position(self) -> int:
        """Order, 0 first."""
        ...

    @property
    def code(self) -> str:
        """What people say, unique in the agenda."""
        ...

    @property
    def minutes(self) -> int:
        """Planned time."""
        ...

    @property
    def origin(self) -> str:
        """Code of the step that its words come from, or empty."""
        ...

    @property
    def title(self) -> str:
        """Own name, or empty."""
        ...

    @property
    def say(self) -> str:
        """Own words to say, or empty."""
        ...

    @property
    def do(self) -> str:
        """Own lines of what people do, or empty."""
        ...


def free_code(wanted: str, taken: Collection[str]) -> str:
    """Return a code that is not taken yet: the one wanted, or the next of ``X01`` and on.

    Args:
        wanted: the method's own code, or empty where there is none.
        taken: codes of the steps that are there.
    """
    if wanted and wanted not in taken:
        return wanted
    number = 1
    while f"X{number:02d}" in taken:
        number += 1
    return f"X{number:02d}"


def begin_times(begins: int, minutes: Sequence[int]) -> Iterator[int]:
    """Give when each step begins, in minutes after midnight; past midnight counts from 0 again.

    Args:
        begins: when the first one does.
        minutes: planned time of each.
    """
    for one in minutes:
        yield begins % DAY
        begins += one


def clock_of(minute: int) -> str:
    """Return a time of the day as people write it, ``8:30``."""
    return f"{minute // 60 % 24}:{minute % 60:02d}"
