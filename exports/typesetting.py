"""Setting typed text in lines: runs of one face, wrapped to a width. No markup is read at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.text import clean
from exports.colours import INK
from exports.fonts import Face, Glyph, Glyphs, clings, font_of

_LEADING: Final = 1.45
"""Height of a line over the size of its letters: stacked marks (ễ, ộ, Ẩ) are never cut."""

_RISE: Final = 0.36
"""How far a line's baseline lies below its middle, over the size of its letters."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks.

    Attributes:
        face: its face.
        size: height of its letters in points.
        colour: ``RRGGBB``.
    """

    face: Face = Face.TEXT
    size: float = 9.0
    colour: str = INK

    @property
    def leading(self) -> float:
        """Height of a line in points."""
        return self.size * _LEADING


@dataclass(frozen=True, slots=True)
class Line:
    """Text that stands on one line.

    Attributes:
        runs: texts, each in one face.
        width: in points.
        style: how it looks.
    """

    runs: tuple[tuple[Face, str], ...]
    width: float
    style: Style

    @property
    def height(self) -> float:
        """Height of the line in points."""
        return self.style.leading

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it with its left upper corner at a place; y grows upwards."""
        style = self.style
        pen = canvas.beginText(x, top - style.leading / 2 - style.size * _RISE)
        pen.setFillColorRGB(*rgb(style.colour))
        for face, text in self.runs:
            pen.setFont(font_of(face).fontName, style.size)
            pen.textOut(text)
        canvas.drawText(pen)


def rgb(colour: str) -> tuple[float, float, float]:
    """Return ``RRGGBB`` as red, green and blue between 0 and 1."""
    red, green, blue = bytes.fromhex(colour)
    return red / 255, green / 255, blue / 255


class Setter:
    """Sets the texts of one document."""

    def __init__(self) -> None:
        self.glyphs = Glyphs()

    def line(self, text: str, style: Style) -> Line:
        """Set a text that stays on one line however long it is."""
        return self._line([self.glyphs.of(char, style.face) for char in clean(text)], style)

    def lines(self, text: str, style: Style, width: float) -> list[Line]:
        """Set a text in lines no wider than a width.

        The text is cleaned (see ``clean``). Lines break between words, and inside a word only
        where it is wider than a line.
        """
        set_lines: list[Line] = []
        for paragraph in clean(text, multiline=True).split("\n"):
            if words := paragraph.split():
                set_lines += [self._line(one, style) for one in self._wrap(words, style, width)]
        return set_lines

    def _wrap(self, words: list[str], style: Style, width: float) -> Iterator[list[Glyph]]:
        room = width / style.size
        space = self.glyphs.of(" ", style.face)
        line: list[Glyph] = []
        used = 0.0
        for word in words:
            for part in self._parts(word, style.face, room):
                length = sum(glyph.width for glyph in part)
                if line and used + space.width + length > room:
                    yield line
                    line, used = [], 0.0
                if line:
                    line.append(space)
                    used += space.width
                line += part
                used += length
        yield line

    def _parts(self, word: str, face: Face, room: float) -> Iterator[list[Glyph]]:
        """Give a word's glyphs, in parts no wider than a line."""
        part: list[Glyph] = []
        used = 0.0
        for char in word:
            glyph = self.glyphs.of(char, face)
            if part and used + glyph.width > room and not clings(char):
                yield part
                part, used = [], 0.0
            part.append(glyph)
            used += glyph.width
        yield part

    def _line(self, glyphs: list[Glyph], style: Style) -> Line:
        runs: list[tuple[Face, str]] = []
        for glyph in glyphs:
            if runs and runs[-1][0] is glyph.face:
                runs[-1] = (glyph.face, runs[-1][1] + glyph.shown)
            else:
                runs.append((glyph.face, glyph.shown))
        width = style.size * sum(glyph.width for glyph in glyphs)
        return Line(tuple(runs), width, style)
