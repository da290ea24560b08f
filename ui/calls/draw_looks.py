"""What the pane of draws shows, in words."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ui.direction.looks import Line


@dataclass(frozen=True, slots=True)
class DrawLook:
    """A draw.

    Attributes:
        id: identity.
        title: days of the calls.
        lines: when it was drawn, of how many, what was drawn of whom, and what is lacking.
        holds: whether drawing again gives the same calls, in a sentence.
        tone: how grave that is.
        seed: from which anybody can draw again.
        tickets: a row for each call that could be drawn: who spoke, the call, its ticket, whether
            it was drawn; the lowest ticket of each consultant first.
    """

    id: UUID
    title: str
    lines: tuple[Line, ...]
    holds: str
    tone: str
    seed: str
    tickets: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class DrawTyped:
    """A draw as the form holds it."""

    starts: date
    ends: date
    wanted: int
