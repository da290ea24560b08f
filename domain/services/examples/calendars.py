"""The working calendar of an example."""

import re
from typing import Final

from domain.errors import SampleUnreadable
from domain.model.project_calendar import (
    DAYS_OF_WEEK,
    SpecialDay,
    WorkingDay,
    read_hours,
    told_hours,
)
from domain.model.working_time import DEFAULT_CALENDAR
from domain.services.examples.loading import Loading

_PART: Final = re.compile(r"(\w+)(?:[–-](\w+))? (.+)")
_DAYS: Final = {
    **{f"T{number + 2}": number for number in range(DAYS_OF_WEEK - 1)},
    "CN": DAYS_OF_WEEK - 1,
    **{
        name: number
        for number, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
    },
}


def load_calendar(loading: Loading) -> None:
    """Put down the hours of the week and the days off that the program does not know."""
    calendar = loading.sample["calendar"]
    week = dict.fromkeys(range(DAYS_OF_WEEK), "")
    for part in calendar["workdays"].text().split(";"):
        week |= _hours(part.strip(), calendar.path)
    for weekday, hours in week.items():
        if hours != told_hours(DEFAULT_CALENDAR.week.get(weekday, ())):
            loading.work.of(WorkingDay).put(WorkingDay(loading.new_id(), weekday, hours))
    known = {one.day for one in loading.catalogue.holidays}
    for entry in calendar["holidays"].each():
        if entry.day() not in known:
            loading.work.of(SpecialDay).put(SpecialDay(loading.new_id(), entry.day(), ""))


def _hours(part: str, path: str) -> dict[int, str]:
    """Return the hours of each day that a part names: ``T2–T6 08:00–12:00, 13:00–17:00``."""
    match = _PART.fullmatch(part)
    if match is None:
        raise SampleUnreadable(place=path)
    spans = read_hours(match[3])
    first, last = _DAYS.get(match[1]), _DAYS.get(match[2] or match[1])
    if spans is None or first is None or last is None:
        raise SampleUnreadable(place=path)
    return dict.fromkeys(range(first, last + 1), told_hours(spans))
