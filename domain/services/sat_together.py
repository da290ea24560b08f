"""When a session sat together: read from the journal, since a session may stop for the day."""

from collections.abc import Iterable
from datetime import datetime

from domain.model.journal import ChangeEntry
from domain.model.report_lines import SittingLine
from domain.model.session import Session
from domain.ports import Journal

_BEGINS = ("go_on_later", "resume_session")
_ENDS = ("stop_for_today", "end_session")
_MOST = 20_000
"""Changes of a session that are looked through at most."""


def sittings_of(journal: Journal, session: Session) -> tuple[SittingLine, ...]:
    """Return the sittings of a session, the first one first.

    Where the journal tells of no stop in between, as for what was made from an example, the
    session is one sitting.
    """
    span = journal.span(session.id)
    entries: Iterable[ChangeEntry] = ()
    if span is not None:
        first, last = span
        entries = reversed(journal.history(after=first, before=last + 1, limit=_MOST))
    return tuple(_parted(session, entries))


def _parted(session: Session, entries: Iterable[ChangeEntry]) -> list[SittingLine]:
    told, number = [], str(session.number)
    began: datetime | None = session.started_at
    for one in entries:
        if dict(one.intention.args).get("number") != number or one.undoes or one.undone:
            continue
        if one.intention.key in _ENDS and began is not None:
            told.append(SittingLine(began, one.happened_at))
            began = None
        elif one.intention.key in _BEGINS and began is None:
            began = one.happened_at
    if began is not None:
        told.append(SittingLine(began, session.ended_at or session.paused_at))
    return told
