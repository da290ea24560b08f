"""Whether Sales reports conversations in time, as far as reports tell the day (method, E.4)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Final

from domain.model.allowed_time import Allowed, TimeUnit, WorkingSpan, read_allowed
from domain.model.responsibility import Obligation
from domain.model.sales_feedback import Feedback
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading

FEEDBACK_OWED: Final = "O08"
"""What the register calls the full feedback after a conversation."""

NEXT_WORKING_DAY: Final = WorkingSpan(1, TimeUnit.DAYS)
"""Allowed where the register says nothing that a clock can go by."""


def time_for_feedback(view: Reading) -> Allowed:
    """Return how long Sales has for the feedback after a conversation, as the register says."""
    owed = (one for one in view.of(Obligation).all(retired=False) if one.code == FEEDBACK_OWED)
    said = next(owed, None)
    told = read_allowed(said.due.vi) or read_allowed(said.due.en) if said else None
    return told or NEXT_WORKING_DAY


def due_after_talk(day: date, calendar: WorkingCalendar, allowed: Allowed) -> datetime:
    """Return by when a conversation is to be reported, aware.

    Only its day is known, so the time allowed runs from the end of that day on: of the hour that
    nobody told nobody is blamed.
    """
    return allowed.due(datetime.combine(day, time.max).astimezone(), calendar)


def reported_in_time(
    latest: Iterable[Feedback],
    reports: Sequence[Feedback],
    calendar: WorkingCalendar,
    allowed: Allowed,
) -> tuple[int, int]:
    """Return how many conversations were reported in time, of how many whose day is known.

    A conversation is reported when it is first told of: putting the report right later does not
    make it late.

    Args:
        latest: the report that counts of each lead.
        reports: all reports, the oldest first.
        calendar: when people of the project work.
        allowed: how long Sales has.
    """
    first: dict[tuple[int, date], datetime] = {}
    for one in reports:
        if one.talked_on is not None:
            first.setdefault((one.lead, one.talked_on), one.given_at)
    talks = [(one.lead, one.talked_on) for one in latest if one.talked_on is not None]
    due = {day: due_after_talk(day, calendar, allowed) for day in {day for _, day in talks}}
    return sum(first[talk].astimezone() <= due[talk[1]] for talk in talks), len(talks)
