"""Calling the sides together: the day of the next session, and what is owed before it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from domain.errors import DayUnclear, SessionPast
from domain.model.allowed_time import WorkingSpan
from domain.model.due_days import day_typed
from domain.model.planned_session import PlannedSession
from domain.model.responsibility import Obligation
from domain.ports import Reading
from domain.services.calendars import project_calendar
from domain.services.workbench import Workbench
from domain.text import clean

BEFORE_SESSION = "before workshop"
"""What starts the clock of what is owed before a session, as in the catalogue."""


@dataclass(frozen=True, slots=True)
class OwedBefore:
    """Something that is owed before the session.

    Attributes:
        obligation: the standing obligation.
        due: the day by which it is due.
    """

    obligation: Obligation
    due: date


class CallingTogether:
    """Use cases around the day of the next session."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def planned(self) -> date | None:
        """Return the day of the next session; a day that has passed is none."""
        with self._bench.reading() as view:
            return planned_day(view, self._bench.today())

    def owed_before(self) -> tuple[OwedBefore, ...]:
        """Return what is owed before it, the soonest due first."""
        with self._bench.reading() as view:
            day = planned_day(view, self._bench.today())
            if day is None:
                return ()
            calendar = project_calendar(view, self._bench.catalogue)
            begins = datetime.combine(day, time.min)
            found = [
                OwedBefore(one, allowed.due(begins, calendar).date())
                for one in view.of(Obligation).all(retired=False)
                if one.trigger == BEFORE_SESSION and isinstance(allowed := one.allowed, WorkingSpan)
            ]
        return tuple(sorted(found, key=lambda one: (one.due, one.obligation.position)))

    def plan(self, typed: str) -> date | None:
        """Say on which day the sides sit together next; an empty text forgets it.

        Raises:
            DayUnclear: the day cannot be told.
            SessionPast: it is not ahead.
        """
        text, today = clean(typed), self._bench.today()
        day = day_typed(text, today) if text else None
        if text and day is None:
            raise DayUnclear(text)
        if day is not None and day < today:
            raise SessionPast(day=f"{day:%d/%m/%Y}")
        with self._bench.reading() as view:
            present = view.of(PlannedSession).all()
        if [one.day for one in present] == ([day] if day else []):
            return day
        with self._bench.doing("plan_session") as work:
            for one in present:
                work.of(PlannedSession).remove(one.id)
            if day is not None:
                id = present[0].id if present else self._bench.secrets.new_id()
                work.of(PlannedSession).put(PlannedSession(id, day))
        return day


def planned_day(view: Reading, today: date) -> date | None:
    """Return the day of the next session, today included, or None where none is planned."""
    days = [one.day for one in view.of(PlannedSession).all() if one.day >= today]
    return min(days, default=None)
