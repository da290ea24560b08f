"""Days and times of foreign tables; whether the day or the month comes first is never guessed."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Final, NamedTuple

from domain.text import fold

HOME: Final = timezone(timedelta(hours=7))
"""The clock of Vietnam, to which moments with an offset are brought."""


class DateOrder(StrEnum):
    """What comes first in a day such as 05/12/2025."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class DayFault(StrEnum):
    """Why a cell gives no day."""

    UNREADABLE = "unreadable"
    IMPOSSIBLE = "impossible"
    """Written like a day, but no calendar has it: 31/02/2025."""
    AMBIGUOUS = "ambiguous"
    """It can be read both ways, and nobody said which."""


class Moment(NamedTuple):
    """A day, and the time where one is written; by the clock of Vietnam where it has an offset."""

    day: date
    clock: time | None = None


_WEEKDAY: Final = re.compile(
    r"^(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|ngay"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b[,.]?\s*)+"
)
_CLOCK: Final = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s*(?::|h|gio)\s*(\d{2})?(?:\s*(?::|p|phut)\s*(\d{2})?)?(?:[.,]\d+)?"
    r"\s*(am|pm|sa|ch)?(?![\w/])"
)
_OFFSET: Final = re.compile(r"\s*(z|utc|gmt)?\s*([+-]\d{2}):?(\d{2})?$|\s*(z|utc|gmt)$")
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})")
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ISO_MOMENT: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})", re.ASCII
)
_RUN: Final = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_SERIAL: Final = re.compile(r"(\d{5})(?:[.,](\d+))?")
_WORDS: Final = re.compile(r"(\d{1,2})\s*thang\s*(\d{1,2})\s*,?\s*(?:nam)?\s*(\d{4}|\d{2})")
_MONTH_WORD: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?[-/., ]*(\d{4}|\d{2})"
)
_WORD_FIRST: Final = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})")
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_TWELVE: Final = 12
_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of a spreadsheet, so that its days after February 1900 come out right."""
_SERIALS: Final = range(18_264, 73_050)
"""Numbers that a spreadsheet shows as days from 1950 to 2099."""
_YEARS: Final = range(1900, 2101)
_CENTURY: Final = 2000
_DAY_SECONDS: Final = 86_400


def read_moment(text: str, order: DateOrder | None = None) -> Moment | DayFault | None:
    """Read a cell as a day with or without a time.

    Understood are ISO 8601 with any offset, days with the year last (``order`` says how), with the
    month as a word in Vietnamese or English, ``20250131``, the serial number of a spreadsheet, and
    times before or after the day (``14:22 08/10/2026``, ``2h30 CH``). A year of two digits lies in
    this century.

    Args:
        text: a cell.
        order: what comes first where both could be.

    Returns:
        The moment, why there is none, or None for an empty cell.
    """
    if _ISO_DAY.fullmatch(text):
        return _iso_day(text)
    if _ISO_MOMENT.fullmatch(text):
        return _iso_moment(text)
    words = _WEEKDAY.sub("", fold(text)).strip(" ,")
    if not words or words in ("-", "n/a", "null"):
        return None
    if not any(char.isdigit() for char in words):
        return DayFault.UNREADABLE
    if serial := _SERIAL.fullmatch(words):
        return _of_serial(int(serial[1]), serial[2])
    words, offset = _parted_offset(words)
    words, clock = _parted_clock(words)
    day = _day(words, order)
    if isinstance(day, DayFault):
        return day
    if clock is _NO_TIME:
        return DayFault.IMPOSSIBLE
    if clock is None or offset is None:
        return Moment(day, clock)
    at_home = datetime.combine(day, clock, offset).astimezone(HOME)
    return Moment(at_home.date(), at_home.time())


def looks_like_day(text: str) -> bool:
    """Tell whether a cell is written like a day; a bare number is not."""
    if not any(char.isdigit() for char in text) or text.strip().isdigit():
        return False
    if _SERIAL.fullmatch(text.strip()):
        return False
    return isinstance(read_moment(text, DateOrder.DAY_FIRST), Moment) or isinstance(
        read_moment(text, DateOrder.MONTH_FIRST), Moment
    )


def _day(words: str, order: DateOrder | None) -> date | DayFault:
    """Return the day that is written, without its time."""
    if plain := _YEAR_LAST.fullmatch(words):
        return _of_order(int(plain[1]), int(plain[2]), _year(plain[3]), order)
    if iso := _YEAR_FIRST.fullmatch(words) or _RUN.fullmatch(words):
        return _existing(int(iso[1]), int(iso[2]), int(iso[3]))
    if said := _WORDS.fullmatch(words):
        return _existing(_year(said[3]), int(said[2]), int(said[1]))
    if said := _MONTH_WORD.fullmatch(words):
        month, day, year = said[2], int(said[1]), _year(said[3])
    elif said := _WORD_FIRST.fullmatch(words):
        month, day, year = said[1], int(said[2]), int(said[3])
    else:
        return DayFault.UNREADABLE
    number = _MONTHS.get(month[:3])
    return _existing(year, number, day) if number else DayFault.UNREADABLE


def _of_order(first: int, second: int, year: int, order: DateOrder | None) -> date | DayFault:
    """Return a day with its year last; without an order only where one reading alone is a day."""
    if order is DateOrder.MONTH_FIRST:
        return _existing(year, first, second)
    day_first = _existing(year, second, first)
    if order is DateOrder.DAY_FIRST:
        return day_first
    month_first = _existing(year, first, second)
    if isinstance(day_first, DayFault):
        return month_first
    both = not isinstance(month_first, DayFault) and month_first != day_first
    return DayFault.AMBIGUOUS if both else day_first


def _existing(year: int, month: int, day: int) -> date | DayFault:
    if year not in _YEARS:
        return DayFault.IMPOSSIBLE
    try:
        return date(year, month, day)
    except ValueError:
        return DayFault.IMPOSSIBLE


def _iso_moment(text: str) -> Moment | DayFault:
    try:
        moment = datetime.fromisoformat(text).astimezone(HOME)
    except (ValueError, OverflowError):
        return DayFault.IMPOSSIBLE
    if moment.year not in _YEARS:
        return DayFault.IMPOSSIBLE
    return Moment(moment.date(), moment.time().replace(microsecond=0))


def _iso_day(text: str) -> Moment | DayFault:
    day = _existing(int(text[:4]), int(text[5:7]), int(text[8:]))
    return day if isinstance(day, DayFault) else Moment(day)


def _year(digits: str) -> int:
    return int(digits) + (_CENTURY if len(digits) <= 2 else 0)


_NO_TIME: Final = time(0, 0, 59, 999_999)
"""Stands for a time that no clock shows, 25:00."""


def _parted_clock(words: str) -> tuple[str, time | None]:
    """Part a time from the day before or after it."""
    found = _CLOCK.search(words)
    if found is None:
        return words, None
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    rest = re.sub(r"(?<=\d)t$", "", rest.strip()).strip(" ,-")
    hour = int(found[1])
    if found[4] in ("pm", "ch") and hour < _TWELVE:
        hour += _TWELVE
    elif found[4] in ("am", "sa") and hour == _TWELVE:
        hour = 0
    try:
        return rest, time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        return rest, _NO_TIME


def _parted_offset(words: str) -> tuple[str, timezone | None]:
    """Part the offset from a moment; ``2025-01-01`` has none."""
    found = _OFFSET.search(words)
    if found is None or ":" not in words[: found.start()]:
        return words, None
    if found[2] is None:
        return words[: found.start()], UTC
    minutes = int(found[3] or 0)
    span = timedelta(hours=abs(int(found[2])), minutes=minutes)
    if span >= timedelta(days=1):
        return words, None
    return words[: found.start()], timezone(-span if found[2][0] == "-" else span)


def _of_serial(number: int, fraction: str | None) -> Moment | DayFault:
    if number not in _SERIALS:
        return DayFault.IMPOSSIBLE
    day = _EPOCH + timedelta(days=number)
    if not fraction:
        return Moment(day)
    seconds = round(int(fraction) * _DAY_SECONDS / 10 ** len(fraction))
    moment = datetime.combine(day, time()) + timedelta(seconds=seconds)
    return Moment(moment.date(), moment.time())
