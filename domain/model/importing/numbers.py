"""Numbers and money of foreign tables, exact; what a point means is decided for a whole column."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Final

from domain.model.campaigns import HUNDREDTHS
from domain.text import fold


class NumberStyle(StrEnum):
    """What stands between the units and the fraction."""

    COMMA = "comma"
    """1.234,56 as in Vietnam."""
    POINT = "point"
    """1,234.56 as in English."""


class NumberFault(StrEnum):
    """Why a cell gives no number."""

    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    """1.200 is twelve hundred or one and a fifth, and nobody said which."""


_CURRENCY: Final = re.compile(
    r"(?<![a-z])(?:vnd|vn|dong|usd|us|aed|eur|sgd|thb|dhs?|d)(?![a-z])|[₫$€£¥]"
)
_APOSTROPHES: Final = re.compile(r"(?<=\d)['’ ](?=\d{3})")
_NUMBER: Final = re.compile(r"([+-]?)(\d[\d.,]*|[.,]\d+)([a-z]*)")
_PLAIN_MONEY: Final = re.compile(r"[0-9]+(?:\.[0-9]{1,2})?")
_UNITS: Final = {
    **dict.fromkeys(("k", "nghin", "ngan", "thousand"), 1_000),
    **dict.fromkeys(("tr", "trieu", "m", "mil", "mio", "million", "cu"), 1_000_000),
    **dict.fromkeys(("ty", "ti", "b", "bn", "billion"), 1_000_000_000),
}
_JOINED: Final = re.compile(r"(\d[\d.,]*)(ty|ti|trieu|tr|nghin|ngan|k)(\d+)([a-z]*)")
_SCALE_OF_HEADER: Final = re.compile(
    r"[(\[,/ ](?:don vi:?\s*)?(nghin|ngan|k|trieu|tr|million|mil|ty|ti|billion|bn)"
    r"(?:\s*(?:dong|vnd|d|usd|aed))?[)\]\s]*$"
)
_GAPS: Final = frozenset({"", "-", "--", "–", "—", "?", "n/a", "na", "null", "none", "khong ro"})


def is_gap(text: str) -> bool:
    """Tell whether a cell says that nobody knows the number."""
    return fold(text) in _GAPS


def read_number(text: str, style: NumberStyle | None = None) -> Decimal | NumberFault | None:
    """Read a cell as an exact number.

    Currencies, spaces between thousands and units in Vietnamese and English are understood:
    ``1.200.000đ``, ``1,2 tỷ``, ``850tr``, ``2tr5``, ``1 tỷ 200 triệu``, ``AED 12,500.50``, and
    ``(500)`` below nothing. A range such as ``3-5 tỷ`` is no number.

    Args:
        text: a cell.
        style: what points and commas mean where the cell alone cannot tell; ``12,50`` can.

    Returns:
        The number, why there is none, or None for an empty cell or a dash.
    """
    return read_in_style(text, style, strict=False)


def read_in_style(
    text: str, style: NumberStyle | None, *, strict: bool
) -> Decimal | NumberFault | None:
    """Read a number as ``read_number`` does; strictly, what contradicts the style is none."""
    if is_gap(text):
        return None
    if text.isascii() and text.isdigit():
        return Decimal(text)
    if not any(char.isdigit() for char in text):
        return NumberFault.UNREADABLE
    words = _CURRENCY.sub("", fold(text).replace("−", "-"))
    words = _APOSTROPHES.sub("", words).replace(" ", "")
    if words.startswith("(") and words.endswith(")"):
        words = f"-{words[1:-1]}"
    if joined := _JOINED.fullmatch(words):
        return _joined(joined, style, strict=strict)
    found = _NUMBER.fullmatch(words)
    if found is None or (found[3] and found[3] not in _UNITS):
        return NumberFault.UNREADABLE
    number = _decimal(found[2], style, strict=strict)
    if isinstance(number, NumberFault):
        return number
    number *= _UNITS.get(found[3], 1)
    return -number if found[1] == "-" else number


def money_of(text: str, style: NumberStyle | None, scale: int = 1) -> int | NumberFault | None:
    """Read a cell as money in whole hundredths; see ``read_number`` and ``hundredths_of``."""
    if _PLAIN_MONEY.fullmatch(text):  # what programs write: 166.48
        whole, _, rest = text.partition(".")
        return (int(whole) * HUNDREDTHS + int(f"{rest}00"[:2])) * scale
    number = read_number(text, style)
    return hundredths_of(number, scale) if isinstance(number, Decimal) else number


def hundredths_of(number: Decimal, scale: int = 1) -> int:
    """Return money in whole hundredths; a third decimal, which only platforms write, is rounded.

    Args:
        number: as written.
        scale: what the heading says it is counted in: 1,000,000 where it says "(triệu)".
    """
    exact = number * scale * HUNDREDTHS
    return int(exact.to_integral_value())


def scale_of_header(header: str) -> int:
    """Return what the numbers of a column are counted in: ``Ngân sách (tỷ)`` in billions, or 1."""
    found = _SCALE_OF_HEADER.search(fold(header))
    return _UNITS[found[1]] if found else 1


def _joined(
    found: re.Match[str], style: NumberStyle | None, *, strict: bool
) -> Decimal | NumberFault:
    """Return ``2tr5`` as 2,500,000 and ``1ty200trieu`` as 1,200,000,000."""
    high = _decimal(found[1], style, strict=strict)
    unit, low = _UNITS[found[2]], found[3]
    if isinstance(high, NumberFault) or (found[4] and found[4] not in _UNITS):
        return NumberFault.UNREADABLE
    rest = Decimal(low) * _UNITS[found[4]] if found[4] else Decimal(f"0.{low}") * unit
    return high * unit + rest if rest < unit else NumberFault.UNREADABLE


def _decimal(digits: str, style: NumberStyle | None, *, strict: bool) -> Decimal | NumberFault:
    """Return a number without sign and unit; its own marks may tell what the style need not."""
    marks = [char for char in digits if char in ".,"]
    if not marks:
        return Decimal(digits)
    last = marks[-1]
    head, tail = digits.rsplit(last, 1)
    proved = _proved_fraction(head, tail, marks)
    by_style = last == ("," if style is NumberStyle.COMMA else ".")
    if proved is None:
        if style is None:
            return NumberFault.AMBIGUOUS
        proved = by_style
    elif strict and proved != by_style:
        return NumberFault.UNREADABLE
    whole, fraction = (head, tail) if proved else (digits, "")
    if not _grouped(whole) or (proved and not fraction):
        return NumberFault.UNREADABLE
    return Decimal(f"{re.sub('[.,]', '', whole) or '0'}.{fraction or '0'}")


def _proved_fraction(head: str, tail: str, marks: list[str]) -> bool | None:
    """Tell whether the last mark begins a fraction; None where it could as well group thousands."""
    if len(marks) > 1:
        return marks[-1] not in marks[:-1]
    if len(tail) != 3 or len(head) > 3 or head.startswith("0") or not head:
        return True
    return None


def _grouped(whole: str) -> bool:
    """Tell whether the thousands of a number are apart everywhere, by one mark, or nowhere."""
    return (
        whole.isdigit()
        or not whole
        or bool(re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+", whole))
    )
