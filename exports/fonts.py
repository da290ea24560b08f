"""The faces of PDF documents, and which of them draws a character.

Be Vietnam Pro for what is read, Noto Sans for figures in columns, Inter for signs that neither
has. What none of them has is shown as □ and reported; nothing vanishes.
"""

import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Final

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources

# Nothing that a person typed is ever read as markup here. Should that change by accident, then no
# text may name a colour either: ReportLab evaluates such names (CVE-2023-33733).
rl_config.toColorCanUse = None  # type: ignore[assignment]

MISSING: Final = "□"
"""Stands for a character that no face has."""

_JOINERS: Final = frozenset("\u200d\ufe0e\ufe0f")
"""Say how neighbours are drawn and draw nothing themselves."""


class Face(Enum):
    """A face by what it is for; the value is its file."""

    TEXT = "BeVietnamPro_400Regular.ttf"
    STRONG = "BeVietnamPro_600SemiBold.ttf"
    TITLE = "BeVietnamPro_700Bold.ttf"
    QUOTE = "BeVietnamPro_400Regular_Italic.ttf"
    FIGURES = "NotoSans_400Regular.ttf"
    STRONG_FIGURES = "NotoSans_600SemiBold.ttf"
    SIGNS = "Inter_400Regular.ttf"


_INSTEAD: Final = {
    Face.TEXT: (Face.FIGURES, Face.SIGNS),
    Face.STRONG: (Face.STRONG_FIGURES, Face.SIGNS),
    Face.TITLE: (Face.STRONG_FIGURES, Face.SIGNS),
    Face.QUOTE: (Face.TEXT, Face.FIGURES, Face.SIGNS),
    Face.FIGURES: (Face.TEXT, Face.SIGNS),
    Face.STRONG_FIGURES: (Face.STRONG, Face.SIGNS),
    Face.SIGNS: (Face.FIGURES,),
}


@cache
def font_of(face: Face) -> TTFont:
    """Return ReportLab's font of a face, known to it by the name of the face.

    Raises:
        OSError: the file cannot be read.
    """
    font = TTFont(face.name, str(resources.path(f"fonts/{face.value}")), asciiReadable=False)
    pdfmetrics.registerFont(font)
    return font


@dataclass(frozen=True, slots=True)
class Glyph:
    """How a character is drawn: with which face, how wide at 1 point, and as what."""

    face: Face
    width: float
    shown: str


@cache
def glyph_of(char: str, face: Face) -> Glyph | None:
    """Return how a character is drawn in a face, or None where nothing draws it."""
    if char in _JOINERS:
        return Glyph(face, 0.0, "")
    for one in (face, *_INSTEAD[face]):
        known = font_of(one).face
        if known.charToGlyph.get(ord(char)):
            return Glyph(one, known.charWidths[ord(char)] / 1000, char)
    return None


@dataclass(slots=True)
class Glyphs:
    """Draws the characters of one document and remembers those that could not be drawn.

    Attributes:
        replaced: characters that are shown as □, in the order in which they were met.
    """

    replaced: dict[str, None] = field(default_factory=dict)

    def of(self, char: str, face: Face) -> Glyph:
        """Return how a character is drawn, as □ if need be."""
        found = glyph_of(char, face)
        if found is not None:
            return found
        self.replaced[char] = None
        missing = glyph_of(MISSING, face)
        assert missing is not None, "Inter has the sign"
        return missing


def clings(char: str) -> bool:
    """Tell whether a character belongs to the one before it, so that no line breaks there."""
    return char in _JOINERS or unicodedata.combining(char) != 0
