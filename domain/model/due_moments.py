"""Moments as people type them: a day, a time, or both: ``14/3 16:00``, ``tomorrow``, ``16h``."""

import re
from datetime import datetime, time
from typing import Final

from domain.model.due_days import day_typed
from domain.text import fold

_CLOCK: Final = re.compile(r"(?:^|\s)(\d{1,2})(?::|h|g)(\d{2})?(?:$|\s)")


def moment_typed(text: str, now: datetime, *, closing: time, past: bool = False) -> datetime | None:
    """Return the moment that a person means, or None where it cannot be told.

    A time without a day is today's. A day without a time is its closing time, and never later than
    now where the past is meant.

    Args:
        text: what was typed.
        now: the moment it was typed, in local time.
        closing: when a day ends that has no time.
        past: what is meant has happened.
    """
    folded = fold(text)
    clock = _CLOCK.search(folded)
    words = f"{folded[: clock.start()]} {folded[clock.end() :]}".strip() if clock else folded
    day = day_typed(words, now.date(), past=past) if words else now.date()
    if day is None or not folded:
        return None
    at = _time(clock[1], clock[2]) if clock else closing
    if at is None:
        return None
    moment = datetime.combine(day, at, now.tzinfo)
    return min(moment, now) if past and clock is None else moment


def _time(hour: str, minute: str | None) -> time | None:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None
