"""Times allowed, read from the words people agree on: "8 giờ làm việc", "Friday 16:00".

The words are what two departments agree on; the clock is reckoned from the same words, so that the
two never say different things.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from domain.model.wording import Bilingual
from domain.model.working_time import WorkingCalendar
from domain.text import fold


class TimeUnit(StrEnum):
    """What working time is counted in."""

    MINUTES = "min"
    HOURS = "wh"
    DAYS = "wd"


@dataclass(frozen=True, slots=True)
class WorkingSpan:
    """An amount of working time, after a moment or before it.

    Attributes:
        amount: how many of the unit; 0 days is the same day.
        unit: minutes, hours or days on the calendar of the project.
        before: it is due that long before the moment, such as a launch.
    """

    amount: int
    unit: TimeUnit
    before: bool = False

    def due(self, start: datetime, calendar: WorkingCalendar) -> datetime:
        """Return when it is due, counted from a moment in local time."""
        if self.unit is TimeUnit.DAYS:
            return self._by_days(start, calendar)
        minutes = self.amount * (60 if self.unit is TimeUnit.HOURS else 1)
        allowed = timedelta(minutes=minutes)
        return calendar.before(start, allowed) if self.before else calendar.due(start, allowed)

    def _by_days(self, start: datetime, calendar: WorkingCalendar) -> datetime:
        if self.before and self.amount:
            day = calendar.days_before(start.date(), self.amount)
            return datetime.combine(day, calendar.hours(day)[-1][1], start.tzinfo)
        if self.amount:
            return calendar.due_after_days(start, self.amount)
        opens = calendar.due(start, timedelta(0))
        return datetime.combine(opens.date(), calendar.hours(opens.date())[-1][1], start.tzinfo)


@dataclass(frozen=True, slots=True)
class WeeklyTime:
    """A time of the week.

    Attributes:
        weekday: 0 is Monday.
        at: local time.
    """

    weekday: int
    at: time

    def due(self, start: datetime, calendar: WorkingCalendar) -> datetime:
        """Return the first such moment from a moment on; on a day off the next working hour."""
        day = start.date() + timedelta(days=(self.weekday - start.weekday()) % 7)
        moment = datetime.combine(day, self.at, start.tzinfo)
        if moment < start:
            moment += timedelta(days=7)
        return moment if calendar.works(moment.date()) else calendar.due(moment, timedelta(0))


Allowed: TypeAlias = WorkingSpan | WeeklyTime

DEFAULT_ALLOWED: Final = WorkingSpan(2, TimeUnit.DAYS)
"""What an ask without a time of its own allows (domain.md E.4)."""

MOST: Final = 2_000
"""An amount above this is a slip of the keyboard."""

_DAY_NAMES: Final = {
    0: r"thu hai|thu 2|t2|monday|mon",
    1: r"thu ba|thu 3|t3|tuesday|tue",
    2: r"thu tu|thu 4|t4|wednesday|wed",
    3: r"thu nam|thu 5|t5|thursday|thurs",
    4: r"thu sau|thu 6|t6|friday|fri",
    5: r"thu bay|thu 7|t7|saturday|sat",
    6: r"chu nhat|cn|sunday|sun",
}
_CLOCK: Final = re.compile(r"\b(\d{1,2})(?::|h| gio )(\d{2})?\b")
_SAME_DAY: Final = re.compile(r"\b(trong ngay|cung ngay|same day)\b")
_SPAN: Final = re.compile(
    r"(?<![\w.,])(\d{1,4}) ?"
    r"(?:(?P<min>phut|minutes?|mins?|p)|(?P<wh>gio|working hours?|hours?|wh|h)"
    r"|(?P<wd>ngay|working days?|days?|wd|d))\b"
)
_BEFORE: Final = re.compile(r"\b(truoc|before)\b")

_UNIT_WORDS: Final = {
    TimeUnit.MINUTES: ("phút", "minute"),
    TimeUnit.HOURS: ("giờ làm việc", "working hour"),
    TimeUnit.DAYS: ("ngày làm việc", "working day"),
}
_WEEKDAY_WORDS: Final = (
    ("thứ Hai", "Monday"),
    ("thứ Ba", "Tuesday"),
    ("thứ Tư", "Wednesday"),
    ("thứ Năm", "Thursday"),
    ("thứ Sáu", "Friday"),
    ("thứ Bảy", "Saturday"),
    ("Chủ nhật", "Sunday"),
)


def allowed_in(words: Bilingual) -> Allowed | None:
    """Return the time that words allow, read in either language; None where no clock is in it."""
    return read_allowed(words.vi) or read_allowed(words.en)


def read_allowed(text: str) -> Allowed | None:
    """Return the time that a text allows, or None where it cannot be reckoned.

    ``4h``, ``2 working days``, ``3 ngày làm việc trước khi chạy``, ``trong ngày``, ``T6 16:00``.
    What stands first counts: "same day; acknowledge within 8 working hours" is the same day.
    """
    folded = fold(text)
    weekly = _weekly(folded)
    if weekly is not None:
        return weekly
    same, span = _SAME_DAY.search(folded), _SPAN.search(folded)
    if same and (span is None or same.start() < span.start()):
        return WorkingSpan(0, TimeUnit.DAYS)
    if span is None or not 0 < int(span[1]) <= MOST:
        return None
    unit = next(one for one in TimeUnit if span[one.value])
    return WorkingSpan(int(span[1]), unit, before=bool(_BEFORE.search(folded, span.end())))


def said_allowed(allowed: Allowed) -> Bilingual:
    """Return a time allowed in plain words of both languages."""
    if isinstance(allowed, WeeklyTime):
        vi, en = _WEEKDAY_WORDS[allowed.weekday]
        return Bilingual(f"{allowed.at:%H:%M} {vi}", f"{en} {allowed.at:%H:%M}")
    if not allowed.amount:
        return Bilingual("trong ngày", "same day")
    vi, en = _UNIT_WORDS[allowed.unit]
    plural = "" if allowed.amount == 1 else "s"
    before = (" trước", " before") if allowed.before else ("", "")
    return Bilingual(
        f"{allowed.amount} {vi}{before[0]}", f"{allowed.amount} {en}{plural}{before[1]}"
    )


def _weekly(folded: str) -> WeeklyTime | None:
    clock = _CLOCK.search(folded)
    if clock is None:
        return None
    hour, minute = int(clock[1]), int(clock[2] or 0)
    for weekday, names in _DAY_NAMES.items():
        if re.search(rf"\b({names})\b", folded) and hour < 24 and minute < 60:
            return WeeklyTime(weekday, time(hour, minute))
    return None
