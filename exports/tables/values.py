"""Values of a workbook's cells as text: numbers exact, days in ISO 8601."""

import re
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Final

from domain.model.tables import CellMark

_KEPT_DIGITS: Final = 15
_LONGEST_FORMAT: Final = 255
_DAY_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(50, 59)})
_DURATION_FORMATS: Final = frozenset({45, 46, 47})
_NO_LETTERS: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_DURATION: Final = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_DAY: Final = re.compile(r"[dmyhs]", re.IGNORECASE)
_ESCAPED: Final = re.compile("_x([0-9A-Fa-f]{4})_")


class Shown(Enum):
    """What a number is shown as."""

    NUMBER = "number"
    DAY = "day"
    DURATION = "duration"


def shown_as(number: int, code: str | None) -> Shown:
    """Return what a number format shows: by its number, or by its own code."""
    if code is None:
        if number in _DAY_FORMATS:
            return Shown.DAY
        return Shown.DURATION if number in _DURATION_FORMATS else Shown.NUMBER
    bare = _NO_LETTERS.sub("", code[:_LONGEST_FORMAT].split(";")[0])
    if _DURATION.search(bare):
        return Shown.DURATION
    return Shown.DAY if _DAY.search(bare) and "general" not in bare.lower() else Shown.NUMBER


def number_text(raw: str) -> tuple[str, CellMark | None]:
    """Return a number as people write it, and whether digits may be lost.

    A workbook keeps 15 digits, and writes 3.6 as 3.6000000000000001, now and then 901234567 as
    9.01234567E8.
    """
    if raw.isascii() and raw.isdigit():
        return raw, CellMark.SCIENTIFIC if len(raw) > _KEPT_DIGITS else None
    try:
        real = "." in raw or "E" in raw.upper()
        value = Decimal(f"{float(raw):.{_KEPT_DIGITS}g}" if real else raw)
    except (ValueError, InvalidOperation):
        return raw, None
    if not value.is_finite() or abs(value.adjusted()) > 2 * _KEPT_DIGITS:
        return raw, CellMark.SCIENTIFIC
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    scientific = "E" in raw.upper() or value.adjusted() >= _KEPT_DIGITS
    if text in {"-0", ""}:
        text = "0"
    return text, CellMark.SCIENTIFIC if scientific and abs(value) >= 1 else None


def day_text(raw: str, shown: Shown, *, since_1904: bool) -> str | None:
    """Return a serial number as a day, a time or a duration; None where it is none.

    A whole number is a day (2026-03-14), one with a fraction a day and a time
    (2026-03-14T09:30:00), a fraction alone a time (09:30:00). Durations count hours (26:30:00).

    Args:
        raw: days since the last day of 1899, as the workbook holds it; the calendar of these
            workbooks has a 29 February 1900.
        shown: as what.
        since_1904: whether the workbook counts from 1904.
    """
    try:
        serial = float(raw)
        if shown is Shown.DURATION:
            seconds = round(serial * 86_400)
            return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        if since_1904:
            serial += 1_462
        elif 1 <= serial < 60:
            serial += 1
        if not 0 <= serial < 2_958_466:
            return None
        seconds = round(serial * 86_400)
        moment = datetime(1899, 12, 30) + timedelta(seconds=seconds)  # noqa: DTZ001 — as typed
    except (ValueError, OverflowError):
        return None
    if serial < 1 and not since_1904:
        return moment.time().isoformat()
    return moment.date().isoformat() if seconds % 86_400 == 0 else moment.isoformat()


def unescaped(text: str) -> str:
    """Return a text with the characters that workbooks write as ``_x000D_``."""
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text) if "_x" in text else text
