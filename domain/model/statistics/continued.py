"""Continued fractions, on which tails of distributions rest."""

import sys
from collections.abc import Iterable
from itertools import islice
from typing import Final

_TINY: Final = sys.float_info.min * 1e10
_MOST_TERMS: Final = 20_000


def continued_fraction(head: float, terms: Iterable[tuple[float, float]]) -> float:
    """Return head + a1 / (b1 + a2 / (b2 + …)) for terms (a, b).

    Lentz's method as modified by Thompson & Barnett: Press et al., Numerical Recipes, 3rd ed., 5.2.
    Stops where a term changes nothing any more.
    """
    value = c = _away_from_zero(head)
    d = 0.0
    for a, b in islice(terms, _MOST_TERMS):
        d = 1.0 / _away_from_zero(b + a * d)
        c = _away_from_zero(b + a / c)
        value *= c * d
        if abs(c * d - 1.0) < 1e-15:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
