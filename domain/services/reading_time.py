"""Two minutes in which everybody reads in silence what a reveal has opened (method, A.4).

The silence ends earlier when the facilitator says that everybody has read, when a round is opened,
and when the room goes on to another step.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from domain.model.polls import Poll
from domain.model.session import Reveal, Session
from domain.ports import Reading, UnitOfWork

READING_TIME: Final = timedelta(minutes=2)
"""How long nobody talks after a reveal."""


def reading_since(view: Reading, session: Session, now: datetime) -> Reveal | None:
    """Return the reveal that the room is still reading, or None.

    Args:
        view: the workspace.
        session: the session that runs.
        now: the time, in UTC.
    """
    reveals = view.of(Reveal).all(session_id=session.id, taken_back_at=None)
    asked = [poll.opened_at for poll in view.of(Poll).all(session_id=session.id)]
    fresh = [
        one
        for one in reveals
        if reading_left(one, session, now) > 0
        and not any(opened >= one.revealed_at for opened in asked)
    ]
    return max(fresh, key=lambda one: one.revealed_at, default=None)


def reading_left(reveal: Reveal, session: Session, now: datetime) -> int:
    """Return the seconds of silent reading that are left after a reveal, none once it is over.

    A clock that was put back does not make it longer.
    """
    if session.read_at is not None and session.read_at >= reveal.revealed_at:
        return 0
    gone = max(0, int((now - reveal.revealed_at).total_seconds()))
    return max(0, READING_TIME.seconds - gone)


def end_reading(work: UnitOfWork, session: Session, now: datetime) -> None:
    """Let the room talk, if it is still reading.

    Args:
        work: the change that this is part of.
        session: the session.
        now: the time, in UTC.
    """
    reveal = reading_since(work, session, now)
    if reveal is not None:
        # a clock that was put back since the reveal must not bring the silence back
        work.of(Session).put(replace(session, read_at=max(now, reveal.revealed_at)))
