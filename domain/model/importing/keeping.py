"""What is kept of a column that tells who somebody is: nothing, a part, or all of it."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from domain.model.importing.lead_fields import LeadField
from domain.text import mark

HIDDEN: Final = "•••"
"""Stands for what was not kept."""

_DIGITS_SHOWN: Final = 3
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Keeping(StrEnum):
    """What becomes of a column of contact data; the codes stand in files of mappings."""

    DROP = "drop"
    SHORTEN = "shorten"
    KEEP = "keep"


SHORTENED: Final[dict[LeadField, str]] = {
    LeadField.NAME: mark("first letters only"),
    LeadField.PHONE: mark("last three digits only"),
    LeadField.EMAIL: mark("after the @ only"),
    LeadField.ADDRESS: mark("after the last comma only"),
    LeadField.NATIONAL_ID: mark("last three digits only"),
    LeadField.BIRTHDAY: mark("the year only"),
}
"""What stays of a value that is shortened."""


def kept_of(field: LeadField, text: str, keeping: Keeping) -> str:
    """Return what is kept of a value; empty where that is nothing.

    Args:
        field: what the value is.
        text: the value, cleaned.
        keeping: what was decided of its column.
    """
    if keeping is Keeping.DROP:
        return ""
    return text if keeping is Keeping.KEEP else _SHORTEN[field](text)


def _first_letters(text: str) -> str:
    words = ("".join(filter(str.isalpha, word)) for word in text.split())
    return "".join(f"{word[0].upper()}." for word in words if word)


def _last_digits(text: str) -> str:
    digits = "".join(filter(str.isdigit, text))
    return HIDDEN + digits[-_DIGITS_SHOWN:] if len(digits) > 2 * _DIGITS_SHOWN else ""


def _post_office(text: str) -> str:
    _, at, office = text.rpartition("@")
    return f"{HIDDEN}@{office}" if at and office else ""


def _last_part(text: str) -> str:
    _, comma, part = text.rpartition(",")
    part = part.strip()
    return f"{HIDDEN}, {part}" if comma and part else ""


def _year(text: str) -> str:
    found = _YEAR.search(text)
    return found[0] if found else ""


_SHORTEN: Final[dict[LeadField, Callable[[str], str]]] = {
    LeadField.NAME: _first_letters,
    LeadField.PHONE: _last_digits,
    LeadField.EMAIL: _post_office,
    LeadField.ADDRESS: _last_part,
    LeadField.NATIONAL_ID: _last_digits,
    LeadField.BIRTHDAY: _year,
}
