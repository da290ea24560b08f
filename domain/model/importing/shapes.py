"""What a cell looks like by itself, without the name of its column."""

import re
from enum import StrEnum
from typing import Final

from domain.model.importing.days import looks_like_day
from domain.model.importing.emails import looks_like_email
from domain.model.importing.numbers import NumberFault, NumberStyle, read_number
from domain.model.importing.phones import looks_like_phone
from domain.model.importing.yes_no import read_yes_no
from domain.text import fold


class Shape(StrEnum):
    """What a cell looks like."""

    EMAIL = "email"
    LINK = "link"
    NATIONAL_ID = "national_id"
    PHONE = "phone"
    DAY = "day"
    NUMBER = "number"
    YES_NO = "yes_no"
    NAME = "name"
    WORDS = "words"

    @property
    def personal(self) -> bool:
        """Whether a column of such cells tells who somebody is."""
        return self in _PERSONAL


_PERSONAL: Final = frozenset({Shape.EMAIL, Shape.LINK, Shape.NATIONAL_ID, Shape.PHONE, Shape.NAME})
_LINK: Final = re.compile(
    r"(?:https?://|www\.)\S+|(?:[\w-]+\.)*(?:facebook|zalo)\.\w+/\S*", re.IGNORECASE
)
_NATIONAL_ID: Final = re.compile(r"0\d{11}")
_SURNAMES: Final = frozenset(
    {
        *("nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui"),
        *("do", "ho", "ngo", "duong", "ly", "dinh", "truong", "lam", "doan", "mai", "trinh"),
        *("dao", "cao", "luong", "ha", "luu", "ta", "chu", "quach", "thai", "la", "chau"),
        *("to", "kieu", "vuong", "tong", "phung", "nghiem", "tang", "au", "tu", "thach", "ton"),
        *("giang", "van", "trieu", "khuc", "mac", "dam", "lo", "ninh", "quang"),
    }
)
_TITLES: Final = frozenset({"anh", "chi", "co", "chu", "ong", "ba", "bac", "em", "mr", "ms", "mrs"})
_MOST_NAMES: Final = 5


def shape_of(text: str) -> Shape:
    """Return what a cell that is not empty looks like."""
    if "@" in text and looks_like_email(text):
        return Shape.EMAIL
    if _LINK.fullmatch(text):
        return Shape.LINK
    if any(char.isdigit() for char in text):
        return _with_digits(text)
    if read_yes_no(text) is not None:
        return Shape.YES_NO
    return Shape.NAME if looks_like_name(text) else Shape.WORDS


def looks_like_name(text: str) -> bool:
    """Tell whether a text looks like the full name of a Vietnamese: a surname and one to four more.

    Names of others have no sure sign; those are known by the name of their column alone.
    """
    words = text.split()
    if words and fold(words[0]) in _TITLES:
        words = words[1:]
    if not 2 <= len(words) <= _MOST_NAMES or fold(words[0]) not in _SURNAMES:
        return False
    return all(word.isalpha() and word[0].isupper() for word in words)


def _with_digits(text: str) -> Shape:
    if _NATIONAL_ID.fullmatch(text):
        return Shape.NATIONAL_ID
    if looks_like_phone(text):
        return Shape.PHONE
    if looks_like_day(text):
        return Shape.DAY
    number = read_number(text, NumberStyle.COMMA)
    return Shape.WORDS if number is None or isinstance(number, NumberFault) else Shape.NUMBER
