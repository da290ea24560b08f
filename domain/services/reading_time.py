"""Two minutes in which everybody reads in silence what a reveal has opened (method, A.4)."""

from datetime import datetime, timedelta
from typing import Final

from domain.model.polls import Poll
from domain.model.session import Reveal
from domain.ports import Reading
from domain.services.sitting import Sitting

READING_TIME: Final = timedelta(minutes=2)
"""How long nobody talks after a reveal."""


def reading_since(view: Reading, sitting: Sitting, now: datetime) -> Reveal | None:
    """Return the reveal that the room is still reading, or None.

    Args:
        view: the workspace.
        sitting: the session that runs.
        now: the time, in UTC.
    """
    reveals = view.of(Reveal).all(session_id=sitting.session.id, taken_back_at=None)
    asked = [poll.opened_at for poll in view.of(Poll).all(session_id=sitting.session.id)]
    fresh = [
        one
        for one in reveals
        if reading_left(one, now) > 0 and not any(opened >= one.revealed_at for opened in asked)
    ]
    return max(fresh, key=lambda one: one.revealed_at, default=None)


def reading_left(reveal: Reveal, now: datetime) -> int:
    """Return the seconds of silent reading that are left after a reveal, none once it is over.

    A clock that was put back does not make it longer.
    """
    gone = max(0, int((now - reveal.revealed_at).total_seconds()))
    return max(0, READING_TIME.seconds - gone)
