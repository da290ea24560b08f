"""What the drawer shows of a thing, in the language of the window."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.record import RecordKind


@dataclass(frozen=True, slots=True)
class RecordLook:
    """A line of one of the lists.

    Attributes:
        id: of the thing.
        text: what was written down.
        about: owner, day, reason, and where it comes from; may be empty.
        warns: it is late.
        done: settled or done; None where there is nothing to tick.
        fixed: it is shown only: a point of the difference board.
        words: what the form shows when it is changed.
    """

    id: UUID
    text: str
    about: str
    warns: bool
    done: bool | None
    fixed: bool
    words: "EntryWords"


@dataclass(frozen=True, slots=True)
class EntryWords:
    """An entry as it stands in the form.

    Attributes:
        kind: the list it belongs to.
        text: what is parked, decided or to be done.
        reason: why it was decided.
        sides: codes of the sides that decided.
        owner: who does it.
        due: by when, as typed.
    """

    kind: RecordKind
    text: str = ""
    reason: str = ""
    sides: tuple[str, ...] = ()
    owner: str = ""
    due: str = ""
