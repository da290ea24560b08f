"""What a session leaves on record besides its picture: what it parked, decided and will do."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.model.sides import Side


class RecordKind(StrEnum):
    """The three lists that the room keeps."""

    PARKED = "parked"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class ParkedItem:
    """Something that the room put aside so as to go on, and will come back to.

    A point of the difference board that the room parked lies in the parking lot by itself; an
    item with ``comparison_id`` only says what became of such a point.

    Attributes:
        id: identity.
        session_id: the session in which it was parked.
        step_id: the step in which it was parked.
        position: order of entry.
        text: what was put aside; empty where it is a point of the board.
        comparison_id: the point of the board that it settles, or None.
        settled_at: when the room was through with it, in UTC, or None while it is open.
        answer: what became of it; may be empty.
    """

    id: UUID
    session_id: UUID
    step_id: UUID | None
    position: int
    text: str
    comparison_id: UUID | None = None
    settled_at: datetime | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that the room decided, with its reason.

    Attributes:
        id: identity.
        session_id: the session in which it was taken.
        step_id: the step in which it was taken.
        position: order of entry.
        text: what was decided.
        reason: why.
        sides: who decided, in the order of the sides.
        decided_at: when it was written down, in UTC.
    """

    id: UUID
    session_id: UUID
    step_id: UUID | None
    position: int
    text: str
    reason: str
    sides: tuple[Side, ...]
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Action:
    """Something that somebody will do after the session.

    Attributes:
        id: identity.
        session_id: the session in which it was agreed.
        step_id: the step in which it was agreed.
        position: order of entry.
        text: what is to be done.
        owner: who does it, as typed; empty while nobody took it.
        owner_id: the person of the brief whose name was typed, or None.
        due: day by which it is done, or None.
        done_at: when it was ticked, in UTC, or None while it is open.
        obligation_id: the obligation that it puts in order again, or None.
    """

    id: UUID
    session_id: UUID
    step_id: UUID | None
    position: int
    text: str
    owner: str = ""
    owner_id: UUID | None = None
    due: date | None = None
    done_at: datetime | None = None
    obligation_id: UUID | None = None

    def late_on(self, day: date) -> bool:
        """Tell whether it should have been done before a day, and was not."""
        return self.done_at is None and self.due is not None and self.due < day


class UpkeepState(StrEnum):
    """How an obligation was kept since the session before."""

    KEPT = "kept"
    LATE = "late"
    NOT_DUE = "not_due"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What a session says of an obligation that was agreed before it.

    Attributes:
        id: identity.
        session_id: the session that says it.
        obligation_id: the obligation.
        state: kept, late, not due yet or blocked.
        hindrance: what stands in the way, in the room's words; nobody's fault.
    """

    id: UUID
    session_id: UUID
    obligation_id: UUID
    state: UpkeepState
    hindrance: str = ""
