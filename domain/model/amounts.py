"""Money and counts as people type them, and as they are told."""

from decimal import Decimal
from typing import Final

from domain.model.campaigns import HUNDREDTHS
from domain.model.importing.numbers import (
    NumberFault,
    NumberStyle,
    hundredths_of,
    read_number,
)
from domain.model.wording import Tongue

_SMALL: Final = 100
"""Below this a cost is said with its fraction."""


def amount_typed(text: str, style: NumberStyle | None = None) -> int | None:
    """Return money in hundredths, or None where it cannot be told.

    A single group of three after a point or comma is taken for thousands where nobody says
    otherwise, as Vietnamese and English people both write money: ``1.200`` is 1200.

    Args:
        text: what was typed; units such as ``12,5tr`` are understood.
        style: what points and commas mean.
    """
    number = read_number(text, style)
    if number is NumberFault.AMBIGUOUS:
        number = read_number(text, NumberStyle.COMMA if "." in text else NumberStyle.POINT)
    return hundredths_of(number) if isinstance(number, Decimal) else None


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
