"""Working time: when something is due on a project's calendar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final, TypeAlias

Spans: TypeAlias = tuple[tuple[time, time], ...]
"""Working hours of a day: from and to, in order, apart from each other."""

_ONE_DAY: Final = timedelta(days=1)
_MOST_DAYS: Final = 3_660

MORNING: Final[Spans] = ((time(8), time(12)),)
FULL_DAY: Final[Spans] = ((time(8), time(12)), (time(13), time(17)))


def day_here(moment: datetime) -> date:
    """Return the day that it is at a moment where the laptop stands.

    In Vietnam the day begins at five in the afternoon of the day before in UTC.

    Args:
        moment: aware of its time zone.
    """
    return moment.astimezone().date()


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The hours in which people of a project work; clocks of what is owed stand still outside.

    Times are local times of the project. A day off is written in ``exceptions`` without hours.

    Attributes:
        week: hours by day of the week, 0 is Monday; a day that is missing is free.
        exceptions: hours of single days that differ: holidays, half days, a Sunday worked.
    """

    week: Mapping[int, Spans]
    exceptions: Mapping[date, Spans] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check the hours.

        Raises:
            ValueError: nobody ever works, or a day's hours overlap or run backwards.
        """
        if not any(self.week.values()):
            raise ValueError("a calendar has working hours on at least one day of the week")
        for spans in (*self.week.values(), *self.exceptions.values()):
            moments = [moment for span in spans for moment in span]
            if moments != sorted(moments) or any(start == end for start, end in spans):
                raise ValueError("working hours of a day follow each other")

    def hours(self, day: date) -> Spans:
        """Return the working hours of a day, empty on a free day."""
        return self.exceptions.get(day, self.week.get(day.weekday(), ()))

    def works(self, day: date) -> bool:
        """Tell whether there are working hours on a day; a half day is a working day."""
        return bool(self.hours(day))

    def due(self, start: datetime, allowed: timedelta) -> datetime:
        """Return when an amount of working time has passed.

        A start outside working hours counts from the next working hour on. What ends exactly with
        a working day is due then, not on the next morning.

        Args:
            start: local time.
            allowed: working time, 0 or more.

        Raises:
            ValueError: the time allowed is below 0.
        """
        if allowed < timedelta(0):
            raise ValueError("working time runs forward")
        left = allowed
        for begin, end in self._from(start):
            if left <= end - begin:
                return begin + left
            left -= end - begin
        raise ValueError(f"nobody works for that long after {start}")

    def due_after_days(self, start: datetime, days: int) -> datetime:
        """Return the end of the n-th working day after the day of a start.

        Args:
            start: local time.
            days: working days, 1 or more.

        Raises:
            ValueError: there are no days.
        """
        if days < 1:
            raise ValueError("at least one working day is allowed")
        day = self._working_day(start.date(), days)
        return datetime.combine(day, self.hours(day)[-1][1], start.tzinfo)

    def days_before(self, day: date, days: int) -> date:
        """Return the n-th working day before a day, 1 or more."""
        return self._working_day(day, -days)

    def before(self, end: datetime, needed: timedelta) -> datetime:
        """Return the latest moment from which an amount of working time is left until another.

        Args:
            end: local time.
            needed: working time, 0 or more.

        Raises:
            ValueError: the time needed is below 0, or nobody works for that long.
        """
        if needed < timedelta(0):
            raise ValueError("working time is counted in amounts")
        left = needed
        for number in range(_MOST_DAYS):
            day = end.date() - number * _ONE_DAY
            for opens, closes in reversed(self.hours(day)):
                begin = datetime.combine(day, opens, end.tzinfo)
                until = min(end, datetime.combine(day, closes, end.tzinfo))
                if begin < until and left <= until - begin:
                    return until - left
                left -= max(until - begin, timedelta(0))
        raise ValueError(f"nobody works for that long before {end}")

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return the working time from one moment to another; 0 where the end is not later."""
        passed = timedelta(0)
        for begin, until in self._from(start):
            if begin >= end:
                break
            passed += min(until, end) - begin
        return passed

    def limited_to(self, first: time, last: time) -> "WorkingCalendar":
        """Return the calendar within the hours in which something is allowed at all.

        So the clock of a first call stands still where advertising calls may not be made.

        Raises:
            ValueError: no working hour is left.
        """

        def within(spans: Spans) -> Spans:
            limited = ((max(start, first), min(end, last)) for start, end in spans)
            return tuple((start, end) for start, end in limited if start < end)

        return WorkingCalendar(
            {day: within(spans) for day, spans in self.week.items()},
            {day: within(spans) for day, spans in self.exceptions.items()},
        )

    def _from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Return working spans from a moment on, the first one cut where it has begun."""
        for number in range(_MOST_DAYS):
            day = start.date() + number * _ONE_DAY
            for opens, closes in self.hours(day):
                begin = max(start, datetime.combine(day, opens, start.tzinfo))
                end = datetime.combine(day, closes, start.tzinfo)
                if begin < end:
                    yield begin, end

    def _working_day(self, day: date, count: int) -> date:
        step = _ONE_DAY if count > 0 else -_ONE_DAY
        left = abs(count)
        for _ in range(_MOST_DAYS):
            if not left:
                return day
            day += step
            left -= self.works(day)
        raise ValueError(f"nobody works for that long around {day}")


DEFAULT_CALENDAR: Final = WorkingCalendar({**dict.fromkeys(range(5), FULL_DAY), 5: MORNING})
"""Monday to Friday 08:00–12:00 and 13:00–17:00, Saturday 08:00–12:00."""
