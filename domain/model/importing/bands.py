"""Bands of money, age or time as forms and lists write them: "2–3 tỷ", "dưới 28", ">3ty"."""

import re
from functools import lru_cache
from math import inf
from typing import Final, NamedTuple

from domain.text import fold

_NUMBER: Final = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z%]*)")
_SCALES: Final = {
    **dict.fromkeys(("ty", "ti", "billion", "bn", "b"), 1e9),
    **dict.fromkeys(("tr", "trieu", "million", "mio"), 1e6),
    **dict.fromkeys(("k", "nghin", "ngan", "thousand"), 1e3),
}
_BELOW: Final = re.compile(r"<|≤|\b(duoi|it hon|toi da|trong|under|below|less|within|up to)\b")
_ABOVE: Final = re.compile(r">|≥|\+|\b(tren|hon|tu|over|above|more|at least|from)\b")


class Band(NamedTuple):
    """A stretch of amounts.

    Attributes:
        low: where it begins.
        high: where it ends.
    """

    low: float
    high: float

    def apart_from(self, other: "Band") -> bool:
        """Tell whether they have nothing in common but a border."""
        return self.high <= other.low or other.high <= self.low


@lru_cache(maxsize=4_096)
def band_of(text: str) -> Band | None:
    """Return the band that a text means, or None where it means none.

    A unit behind the second number counts for the first as well: "2–3 tỷ".
    """
    folded = fold(text.replace("_", " "))
    found = _NUMBER.findall(folded)
    if not found or len(found) > 2:
        return None
    scales = [_SCALES.get(unit) for _, unit in found]
    last = scales[-1] or 1.0
    amounts = [
        float(number.replace(",", ".")) * (scale or last)
        for (number, _), scale in zip(found, scales, strict=True)
    ]
    if len(amounts) == 2:
        return Band(*amounts) if amounts[0] < amounts[1] else None
    if _BELOW.search(folded):
        return Band(0.0, amounts[0])
    return Band(amounts[0], inf) if _ABOVE.search(folded) else None
