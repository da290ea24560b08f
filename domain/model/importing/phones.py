"""Phone numbers in one spelling, by which a person is recognised however a file writes them.

Vietnam's plan of numbers: nine digits after the 0 for a mobile, ten beginning with 2 for a
landline since 2017, and the eleven-digit mobiles that lost a digit in 2018 (decision 798/QĐ-BTTTT
of the Ministry of Information and Communications).
"""

import re
import unicodedata
from enum import StrEnum
from typing import Final, NamedTuple

from domain.text import clean

_PREFIX: Final = re.compile(r"^\s*(?:p:|tel:|phone:)\s*", re.IGNORECASE)
_SCIENTIFIC: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+")
_WHOLE_FLOAT: Final = re.compile(r"(\d+)[.,]0+")
_EXTENSION: Final = re.compile(
    r"\s*(?:x|ext\.?|số máy lẻ|máy lẻ|nhánh|#)\s*\d{1,6}\s*$", re.IGNORECASE
)
_SEPARATORS: Final = re.compile(
    r"[;,/|\n&]|\s+[-–—]\s+|\s+(?:hoặc|hoac|hay|và|va|or|and)\s+", re.IGNORECASE
)
_CANDIDATE: Final = re.compile(r"\+?[(\d][\d\s().\-–]*\d")
_MARKS: Final = re.compile(r"[\s().\-–,]+")
_TRUNK_ZERO: Final = re.compile(r"\(0\)")
_RUN_TOGETHER: Final = re.compile(r"(?<!\d)(?:\+?84|0)[\s.\-]*(?:\d[\s.\-]*){8}\d(?!\d)")

_MOBILE: Final = re.compile(r"[35789]\d{8}")
_USUAL: Final = re.compile(r"(?:p:)?(?:\+84|84|0)([35789][0-9]{8})")
_LANDLINE: Final = re.compile(
    r"2(?:[48]\d|0[3-9]|1[0-68-9]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}"
)
_OLD_HANOI: Final = re.compile(r"4[2367]\d{7}")
_OLD_MOBILES: Final = {f"16{digit}": f"3{digit}" for digit in range(2, 10)} | {
    "120": "70",
    "121": "79",
    "122": "77",
    "126": "76",
    "128": "78",
    "123": "83",
    "124": "84",
    "125": "85",
    "127": "81",
    "129": "82",
    "186": "56",
    "188": "58",
    "199": "59",
}
_OLD_LENGTH: Final = 10
_HOME: Final = "84"
_FEWEST, _MOST = 7, 15
"""Digits of a number in the world's numbering plan (ITU-T E.164), with its country."""
_FEWEST_KEPT: Final = 10
"""Digits of a foreign number written without its country: fewer are a slip of the keyboard."""


class PhoneFault(StrEnum):
    """Why a cell gives no number."""

    SCIENTIFIC = "scientific"
    """A spreadsheet shortened it, 9.01E+08: digits are lost, and nobody may guess them."""
    UNREADABLE = "unreadable"
    """It has no number with as many digits as one needs."""


class PhoneCell(NamedTuple):
    """What a cell says of phone numbers. A tuple, for there are a hundred thousand.

    Attributes:
        numbers: each once, in the order written.
        fault: why there is none; None where there is one, or the cell is empty.
    """

    numbers: tuple[str, ...] = ()
    fault: PhoneFault | None = None


def read_phones(text: str) -> PhoneCell:
    """Read the phone numbers of a cell, which may hold several.

    A number of Vietnam becomes ``+84…``, however its beginning is written (+84, 84, 0084, 0, or no
    0 at all because a spreadsheet took it for a number), with old prefixes turned into today's. A
    foreign number keeps its country; one without country keeps its digits, which are enough to
    recognise it, unless they are a number of Vietnam that lost its 0. Extensions are left out.
    Reading a number that was read gives it again.

    Args:
        text: a cell, with Meta's ``p:`` or without.
    """
    if usual := _USUAL.fullmatch(text):
        return PhoneCell((f"+{_HOME}{usual[1]}",))
    text = _PREFIX.sub("", clean(unicodedata.normalize("NFKC", text), multiline=True))
    if not text or not any(char.isalnum() for char in text):
        return PhoneCell()
    if _SCIENTIFIC.fullmatch(text):
        return PhoneCell(fault=PhoneFault.SCIENTIFIC)
    if whole := _WHOLE_FLOAT.fullmatch(text):
        text = whole[1]
    alone = _normal(text)
    if alone is not None:
        return PhoneCell((alone,))
    found = [number for part in _SEPARATORS.split(text) for number in _numbers_in(part)]
    if found:
        return PhoneCell(tuple(dict.fromkeys(found)))
    short = any(_SCIENTIFIC.search(part) for part in _SEPARATORS.split(text))
    return PhoneCell(fault=PhoneFault.SCIENTIFIC if short else PhoneFault.UNREADABLE)


def looks_like_phone(text: str) -> bool:
    """Tell whether a cell is nothing but a phone number, rather than an amount or a code."""
    text = _PREFIX.sub("", text.strip())
    digits = sum(char.isdigit() for char in text)
    if digits < _FEWEST or re.search(r"[^\d\s().+\-–x]", text) or "-" in text[:1]:
        return False
    if text.isdigit():  # others are codes or money as often as not
        home = _normal(text)
        return home is not None and home.startswith("+84") and not text.endswith("000")
    if re.fullmatch(r"\d+[.,]\d+|\d{4}-\d{2}-\d{2}.*|\d{1,2}[.\-]\d{1,2}[.\-]\d{2,4}.*", text):
        return False
    if re.fullmatch(r"\d{1,3}(?:[.]\d{3})+", text) and not text.startswith("0"):
        return False
    return _normal(text) is not None


def _numbers_in(part: str) -> list[str]:
    """Return the numbers of a part of a cell, in which words may stand around them."""
    alone = _normal(part)
    if alone is not None:
        return [alone]
    candidates = _RUN_TOGETHER.findall(part) or _CANDIDATE.findall(part)
    return [number for one in candidates if (number := _normal(one)) is not None]


def _normal(text: str) -> str | None:
    """Return one number in its one spelling, or None where it is none."""
    bare = _MARKS.sub("", _TRUNK_ZERO.sub("", _EXTENSION.sub("", text)))
    plus = bare.startswith("+")
    digits = bare[1:] if plus else bare
    if not (digits.isascii() and digits.isdigit()):
        return None
    if digits.startswith("00"):
        plus, digits = True, digits[2:]
    if plus:
        return _abroad(digits)
    if digits.startswith("0"):
        return _at_home(digits[1:])
    if digits.startswith(_HOME) and (found := _at_home(digits[2:].removeprefix("0"))):
        return found
    if found := _at_home(digits):
        return found
    return digits if _FEWEST_KEPT <= len(digits) <= _MOST else None


def _abroad(digits: str) -> str | None:
    if digits.startswith(_HOME):
        return _at_home(digits[2:].removeprefix("0"))
    fits = _FEWEST <= len(digits) <= _MOST and not digits.startswith("0")
    return f"+{digits}" if fits else None


def _at_home(national: str) -> str | None:
    """Return a number of Vietnam, given without its 0, or None where there is no such one."""
    if len(national) == _OLD_LENGTH and (prefix := _OLD_MOBILES.get(national[:3])):
        national = prefix + national[3:]
    elif _OLD_HANOI.fullmatch(national):
        national = "2" + national
    if _MOBILE.fullmatch(national) or _LANDLINE.fullmatch(national):
        return f"+{_HOME}{national}"
    return None
