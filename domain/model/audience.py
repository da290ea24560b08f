"""What the audience window shows: made from public things only."""

from dataclasses import dataclass
from enum import StrEnum

from domain.model.sides import Side


class AudienceMode(StrEnum):
    """States of the projector."""

    SHARED = "shared"
    CURTAIN = "curtain"
    REVEAL = "reveal"
    BLANK = "blank"


class DrawingState(StrEnum):
    """How far a side is behind the curtain; never how much it has written."""

    WAITING = "waiting"
    WRITING = "writing"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class AudienceColumn:
    """A column of short texts.

    Attributes:
        side: whose colour it wears, or None for what is shared.
        heading: above the column, already in the language of the room.
        items: the texts, in order.
    """

    side: Side | None
    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SideState:
    """How far a side is, in the curtain state."""

    side: Side
    state: DrawingState
    turn: int = 1


@dataclass(frozen=True, slots=True)
class AudienceFrame:
    """Everything the audience window shows, besides the timer.

    Attributes:
        mode: shared, curtain, reveal or blank.
        workspace: the workspace's name.
        step_number: 1 for the first step, 0 outside a session.
        step_count: number of steps.
        title: the step or the question, in the language of the room.
        subtitle: one line under it.
        columns: what is shown side by side, at most four.
        states: how far each side is; only behind the curtain.
        digests: side and seal digest pairs shown with the seals and at the reveal.
        footer: one line at the bottom.
    """

    mode: AudienceMode
    workspace: str
    step_number: int = 0
    step_count: int = 0
    title: str = ""
    subtitle: str = ""
    columns: tuple[AudienceColumn, ...] = ()
    states: tuple[SideState, ...] = ()
    digests: tuple[tuple[Side, str], ...] = ()
    footer: str = ""
