"""A latch against slips: while it is closed, a stray key or click leads the room nowhere."""

from domain.errors import SessionLatched
from domain.model.journal import UndoRole

_LEADING = frozenset(
    {
        "go_to_step",
        "override_needs",
        "change_minutes",
        "move_minutes",
        "stop_for_today",
        "end_session",
    }
)
"""Routine by which the facilitator leads the room."""

_OF_THE_SIDES = frozenset({"begin_turn", "seal_notes"})
"""Facts that the sides make themselves, each on a page that asks first."""


class Latch:
    """Holds back what leads the room on and what makes a fact; work on the step itself goes on.

    It is never stored: a program that starts again is not latched.
    """

    def __init__(self) -> None:
        """Begin open."""
        self.closed = False

    def holds(self, key: str, role: UndoRole) -> bool:
        """Tell whether an intention is held back now.

        Args:
            key: of the intention.
            role: what it means to undo; every fact (a reveal, a closing, a publishing) is held.
        """
        fact = role is UndoRole.BARRIER and key not in _OF_THE_SIDES
        return self.closed and (fact or key in _LEADING)

    def check(self, key: str, role: UndoRole) -> None:
        """Let an intention pass.

        Raises:
            SessionLatched: it is held back.
        """
        if self.holds(key, role):
            raise SessionLatched
