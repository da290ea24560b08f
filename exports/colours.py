"""Colours of the documents, those of the light theme: who is speaking, always beside a word."""

from typing import Final

from domain.model.sides import Side

INK: Final = "1D2430"
MUTED: Final = "5D6778"
LINE: Final = "E3E6EB"
RAISED: Final = "FAFBFC"
WHITE: Final = "FFFFFF"
ACCENT: Final = "1D4ED8"
ACCENT_SOFT: Final = "E7EEFC"
GOOD: Final = "15803D"
WARN: Final = "B45309"
WARN_SOFT: Final = "FFF6E6"
BAD: Final = "B91C1C"
BAD_SOFT: Final = "FDE9E9"

STRONG: Final = {
    Side.MARKETING: "C2410C",
    Side.SALES: "0F766E",
    Side.OWNER: "6D28D9",
    Side.NEUTRAL: MUTED,
}
"""Colour of each side for text and bars, ``RRGGBB``."""

SOFT: Final = {
    Side.MARKETING: "FDEEE5",
    Side.SALES: "E3F4F1",
    Side.OWNER: "F0EAFC",
    Side.NEUTRAL: "EEF0F3",
}
"""Surface under a side's text, ``RRGGBB``."""
