"""The working calendar of a project: hours of the week, public holidays, days that differ."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Final
from uuid import UUID

from domain.model.wording import Bilingual
from domain.model.working_time import DEFAULT_CALENDAR, Spans, WorkingCalendar
from domain.text import fold

DAYS_OF_WEEK: Final = 7

_SPAN: Final = re.compile(r"(\d{1,2})(?:[:hg](\d{2})?)?[-–](\d{1,2})(?:[:hg](\d{2})?)?")
_FREE: Final = frozenset({"", "-", "off", "nghi", "free"})


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday that the program knows of.

    Attributes:
        day: the day.
        name: in both languages.
        announced: the government has announced it; otherwise it is expected by the law.
    """

    day: date
    name: Bilingual
    announced: bool


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """The hours of a day of the week in this project, where they differ from the usual ones.

    Attributes:
        id: identity.
        weekday: 0 is Monday.
        hours: as ``told_hours`` writes them; empty is a free day.
    """

    id: UUID
    weekday: int
    hours: str


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A single day with hours of its own: a day off, a half day, a Sunday worked, Tết worked.

    Attributes:
        id: identity.
        day: the day.
        hours: as ``told_hours`` writes them; empty is a day off.
        name: why; may be empty.
    """

    id: UUID
    day: date
    hours: str
    name: str = ""


def read_hours(text: str) -> Spans | None:
    """Return the hours that a person typed, or None where they cannot be told.

    ``8-12, 13-17``, ``08:00–12:00``, ``8h–11h30``; empty, ``-`` and ``nghỉ`` are a day off.
    """
    folded = fold(text).replace(" ", "")
    if folded in _FREE:
        return ()
    spans: list[tuple[time, time]] = []
    for part in re.split(r"[,;+]", folded):
        match = _SPAN.fullmatch(part)
        if match is None:
            return None
        begin, end = _time(match[1], match[2]), _time(match[3], match[4])
        if begin is None or end is None or begin >= end or (spans and begin < spans[-1][1]):
            return None
        spans.append((begin, end))
    return tuple(spans)


def told_hours(spans: Spans) -> str:
    """Return hours as they are kept and shown: ``08:00–12:00, 13:00–17:00``; empty for none."""
    return ", ".join(f"{begin:%H:%M}–{end:%H:%M}" for begin, end in spans)


def calendar_of(
    days: Iterable[WorkingDay], holidays: Sequence[Holiday], specials: Iterable[SpecialDay]
) -> WorkingCalendar:
    """Put a project's calendar together; what a person said of a day comes before a holiday."""
    week = dict(DEFAULT_CALENDAR.week)
    for one in days:
        week[one.weekday] = read_hours(one.hours) or ()
    off: dict[date, Spans] = {one.day: () for one in holidays}
    own = {one.day: read_hours(one.hours) or () for one in specials}
    if not any(week.values()):
        week = dict(DEFAULT_CALENDAR.week)
    return WorkingCalendar(week, {**off, **own})


def _time(hour: str, minute: str | None) -> time | None:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None
