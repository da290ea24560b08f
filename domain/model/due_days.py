"""Days as people type them in a meeting: 14/3, +7, +2w, tomorrow."""

import re
from datetime import date, timedelta
from typing import Final

from domain.text import fold

_OFFSET: Final = re.compile(r"([+-]) ?(\d{1,3}) ?(d|ngay|days?|w|t|tuan|weeks?)?")
_DAY: Final = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{2}|\d{4}))?")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WEEKS: Final = ("w", "t")
_WORDS: Final = {
    "hom nay": 0,
    "today": 0,
    "mai": 1,
    "ngay mai": 1,
    "tomorrow": 1,
    "hom qua": -1,
    "yesterday": -1,
}
_CENTURY: Final = 2000
_TWO_DIGITS: Final = 100


def day_typed(text: str, today: date, *, past: bool = False) -> date | None:
    """Return the day that a person means, or None where it cannot be told.

    ``14/3`` is the next 14 March, today included; with a year it is that very day. ``+7`` is in
    seven days, ``+2w`` and ``+2 tuần`` in two weeks, ``-1`` was yesterday. Yesterday, today and
    tomorrow may be said in both languages.

    Args:
        text: what was typed.
        today: the day on which it was typed.
        past: a day without a year is the last such day instead of the next.
    """
    words = fold(text)
    if words in _WORDS:
        return today + timedelta(days=_WORDS[words])
    if offset := _OFFSET.fullmatch(words):
        weeks = (offset[3] or "d").startswith(_WEEKS)
        days = int(offset[2]) * (7 if weeks else 1)
        return today + timedelta(days=-days if offset[1] == "-" else days)
    if exact := _ISO.fullmatch(words):
        return _day(int(exact[1]), int(exact[2]), int(exact[3]))
    if typed := _DAY.fullmatch(words):
        return _nearest(int(typed[1]), int(typed[2]), typed[3], today, past=past)
    return None


def _nearest(day: int, month: int, year: str | None, today: date, *, past: bool) -> date | None:
    if year is not None:
        number = int(year)
        return _day(number + _CENTURY if number < _TWO_DIGITS else number, month, day)
    found = _day(today.year, month, day)
    if found is not None and (found <= today if past else found >= today):
        return found
    return _day(today.year + (-1 if past else 1), month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
