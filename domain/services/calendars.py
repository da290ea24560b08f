"""The working calendar of a project: read for every clock, and changed by the people it is of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.errors import HoursUnclear, NobodyWorks
from domain.model.catalogue import Catalogue
from domain.model.project_calendar import (
    DAYS_OF_WEEK,
    Holiday,
    SpecialDay,
    WorkingDay,
    calendar_of,
    read_hours,
    told_hours,
)
from domain.model.working_time import DEFAULT_CALENDAR, WorkingCalendar
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean


def project_calendar(view: Reading, catalogue: Catalogue) -> WorkingCalendar:
    """Return when people of a project work: its own hours and days over public holidays."""
    return calendar_of(view.of(WorkingDay).all(), catalogue.holidays, view.of(SpecialDay).all())


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that differs from its week.

    Attributes:
        day: the day.
        hours: its hours in this project; empty is a day off.
        name: why, as a person wrote it; empty where a holiday says why.
        holiday: the public holiday that it is, or None.
        own: a person set it, the program did not.
    """

    day: date
    hours: str
    name: str
    holiday: Holiday | None
    own: bool


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The calendar as a page shows it.

    Attributes:
        week: hours of each day of the week, Monday first.
        days: the days that differ, in order.
    """

    week: tuple[str, ...]
    days: tuple[CalendarDay, ...]


class KeepingCalendar:
    """Use cases on the working calendar. Times that people were told already stay."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def calendar(self) -> WorkingCalendar:
        """Return when people work."""
        with self._bench.reading() as view:
            return project_calendar(view, self._bench.catalogue)

    def shown(self) -> CalendarView:
        """Return the week and the days that differ from it."""
        with self._bench.reading() as view:
            calendar = project_calendar(view, self._bench.catalogue)
            own = {one.day: one for one in view.of(SpecialDay).all()}
        holidays = {one.day: one for one in self._bench.catalogue.holidays}
        days = [
            CalendarDay(
                day,
                told_hours(calendar.hours(day)),
                own[day].name if day in own else "",
                holidays.get(day),
                own=day in own,
            )
            for day in sorted(holidays.keys() | own.keys())
        ]
        week = (calendar.week.get(number, ()) for number in range(DAYS_OF_WEEK))
        return CalendarView(tuple(map(told_hours, week)), tuple(days))

    def set_hours(self, weekday: int, text: str) -> None:
        """Change the hours of a day of the week; empty makes it free.

        Raises:
            HoursUnclear: they cannot be told.
            NobodyWorks: no day would have hours.
        """
        hours = _hours(text)
        with self._bench.reading() as view:
            days = {one.weekday: one for one in view.of(WorkingDay).all()}
        if not hours and not self._others_work(days, weekday):
            raise NobodyWorks
        usual = told_hours(DEFAULT_CALENDAR.week.get(weekday, ()))
        with self._bench.doing("set_working_hours") as work:
            kept = days.get(weekday)
            if hours != usual:
                id = kept.id if kept else self._bench.secrets.new_id()
                work.of(WorkingDay).put(WorkingDay(id, weekday, hours))
            elif kept:
                work.of(WorkingDay).remove(kept.id)

    def set_day(self, day: date, text: str, name: str = "") -> None:
        """Give a day hours of its own, or make it a day off where there are none.

        Raises:
            HoursUnclear: they cannot be told.
            TextTooLong: the name does not fit.
        """
        hours, name = _hours(text), check_length(clean(name), NAME_LIMIT)
        with self._bench.doing("set_special_day", day=f"{day:%d/%m/%Y}") as work:
            found = work.of(SpecialDay).all(day=day)
            id = found[0].id if found else self._bench.secrets.new_id()
            work.of(SpecialDay).put(SpecialDay(id, day, hours, name))

    def work_on(self, day: date, name: str = "") -> None:
        """Let people work on a holiday as on any day of that week."""
        calendar = self.calendar()
        self.set_day(day, told_hours(calendar.week.get(day.weekday(), ())), name)

    def reset_day(self, day: date) -> None:
        """Forget what a person set for a day; a holiday is one again."""
        with self._bench.doing("set_special_day", day=f"{day:%d/%m/%Y}") as work:
            for one in work.of(SpecialDay).all(day=day):
                work.of(SpecialDay).remove(one.id)

    def _others_work(self, days: Mapping[int, WorkingDay], weekday: int) -> bool:
        hours = {number: told_hours(spans) for number, spans in DEFAULT_CALENDAR.week.items()}
        hours |= {number: one.hours for number, one in days.items()}
        return any(text for number, text in hours.items() if number != weekday)


def _hours(text: str) -> str:
    spans = read_hours(check_length(clean(text), NAME_LIMIT))
    if spans is None:
        raise HoursUnclear(typed=clean(text))
    return told_hours(spans)
