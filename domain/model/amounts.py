"""Money and counts as people write them, in Vietnamese and in English."""

import re
from decimal import Decimal
from typing import Final

from domain.model.campaigns import HUNDREDTHS
from domain.model.wording import Tongue
from domain.text import fold

_CURRENCY: Final = re.compile(r"(?<![a-z])(?:vnd|dong|usd|aed|eur|d)(?![a-z])|[₫$€£¥]")
_SCALES: Final = {
    "k": 1_000,
    "nghin": 1_000,
    "ngan": 1_000,
    "tr": 1_000_000,
    "trieu": 1_000_000,
    "ty": 1_000_000_000,
    "ti": 1_000_000_000,
}
_AMOUNT: Final = re.compile(r"(-?)([0-9][0-9.,]*)\s*([a-z]*)")
_GROUPS: Final = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
_SMALL: Final = 100
"""Below this a cost is said with its fraction."""

_GAPS: Final = frozenset({"", "-", "–", "—", "?", "n/a", "na", "null", "none", "khong ro"})


def is_gap(text: str) -> bool:
    """Tell whether a cell says that nobody knows the figure."""
    return fold(text) in _GAPS


def amount_typed(text: str) -> int | None:
    """Return money in hundredths, or None where it cannot be told.

    Points and commas group thousands where three digits follow each of them, and begin the
    fraction elsewhere: ``1.200.000``, ``1,200,000``, ``1.200,50``, ``12,5tr``. A single group of
    three is taken for thousands, as Vietnamese and English people both write money.
    """
    found = _AMOUNT.fullmatch(_CURRENCY.sub("", fold(text)).replace(" ", ""))
    if found is None or (found[3] and found[3] not in _SCALES):
        return None
    number = _decimal(found[2])
    if number is None:
        return None
    hundredths = number * _SCALES.get(found[3], 1) * HUNDREDTHS
    if hundredths != hundredths.to_integral_value():
        hundredths = hundredths.quantize(Decimal(1))  # a platform's third decimal is no money
    return -int(hundredths) if found[1] else int(hundredths)


def count_typed(text: str) -> int | None:
    """Return a whole number, or None where it is none: ``1.200`` is 1200, ``1.5`` is None."""
    amount = amount_typed(text)
    if amount is None or amount % HUNDREDTHS:
        return None
    return amount // HUNDREDTHS


def amount_said(hundredths: int, tongue: Tongue) -> str:
    """Say money with its thousands apart; a fraction only where there is one."""
    whole, rest = divmod(abs(hundredths), HUNDREDTHS)
    sign = "-" if hundredths < 0 else ""
    point = "," if tongue is Tongue.VIETNAMESE else "."
    return sign + count_said(whole, tongue) + (f"{point}{rest:02}" if rest else "")


def cost_said(each: float, tongue: Tongue) -> str:
    """Say what one of something cost: whole units, with two decimals below a hundred."""
    whole = round(each) * HUNDREDTHS
    return amount_said(round(each * HUNDREDTHS) if each < _SMALL else whole, tongue)


def count_said(count: int, tongue: Tongue) -> str:
    """Say a whole number with its thousands apart."""
    said = f"{count:,}"
    return said.replace(",", ".") if tongue is Tongue.VIETNAMESE else said


def _decimal(digits: str) -> Decimal | None:
    """Return a number without sign, or None where its points and commas contradict each other."""
    if _GROUPS.fullmatch(digits):
        return Decimal(re.sub("[.,]", "", digits))
    mark = max(digits.rfind("."), digits.rfind(","))
    if mark < 0:
        return Decimal(digits)
    whole, fraction = digits[:mark], digits[mark + 1 :]
    if digits[mark] in whole or not fraction:
        return None  # the mark of a fraction stands once
    if not re.fullmatch(r"\d+", whole):
        grouped = _GROUPS.fullmatch(whole)
        if grouped is None:
            return None
    return Decimal(re.sub("[.,]", "", whole) + "." + fraction)
