"""The scales on the brief: two poles with a line between them, and a mark of each side on it.

The sides differ in the shape of their marks, and stand in words below: grey paper tells them too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.documents import TraitLine
from domain.model.labels import SIDES
from domain.model.sides import DRAWING_SIDES, Side
from domain.model.traits import STEPS, Distance, distance_of
from domain.services.trait_words import gap_said, marks_said, owner_said
from domain.text import mark
from exports.brief_claims import HEADING
from exports.colours import INK, LINE, MUTED, STRONG, WARN, WHITE
from exports.fonts import Face
from exports.paging import WIDTH, Piece, gap
from exports.speaking import Speaker, line_piece
from exports.typesetting import Line, Style, rgb

_POLE: Final = Style(Face.STRONG, 8.6)
_FACTS: Final = Style(size=8, colour=MUTED)
_FAR: Final = Style(Face.STRONG, 8, WARN)
_POLES_WIDTH: Final = 0.27 * WIDTH
_LINE_WIDTH: Final = WIDTH - 2 * _POLES_WIDTH
_EDGE: Final = 14.0
"""Between a pole and the line, so that a mark at its end touches no word, in points."""

_RADIUS: Final = 4.0
_STEP_ASIDE: Final = 2 * _RADIUS + 0.6
"""How far apart marks on one place stand, in points."""


def trait_pieces(traits: Sequence[TraitLine], speaker: Speaker) -> Iterator[Piece]:
    """Give the scales, each with its marks and what lies between them; nothing without scales."""
    if not traits:
        return
    yield gap(8, kept=True)
    for line in speaker.text(
        speaker.say(mark("Where each side sees this customer")), HEADING, WIDTH
    ):
        yield Piece(line.height, line.draw, kept=True)
    yield _legend(speaker)
    for one in traits:
        yield from _trait(one, speaker)


def _legend(speaker: Speaker) -> Piece:
    """Return which shape is whose."""
    words = [speaker.setter.line(speaker.say(SIDES[side]), _FACTS) for side in DRAWING_SIDES]
    height = _FACTS.leading + 4

    def draw(canvas: Canvas, x: float, top: float) -> None:
        for side, line in zip(DRAWING_SIDES, words, strict=True):
            _mark(canvas, side, x + _RADIUS, top - line.height / 2)
            line.draw(canvas, x + 3 * _RADIUS, top)
            x += 3 * _RADIUS + line.width + 14

    return Piece(height, draw, kept=True)


def _trait(one: TraitLine, speaker: Speaker) -> Iterator[Piece]:
    left = speaker.setter.lines(one.left, _POLE, _POLES_WIDTH - _EDGE)
    right = speaker.setter.lines(one.right, _POLE, _POLES_WIDTH - _EDGE)
    height = max(sum(line.height for line in side) for side in (left, right))

    def draw(canvas: Canvas, x: float, top: float) -> None:
        _pole(canvas, left, x + _POLES_WIDTH - _EDGE, top, outwards=True)
        _pole(canvas, right, x + _POLES_WIDTH + _LINE_WIDTH + _EDGE, top, outwards=False)
        _scale(canvas, one.marks, x + _POLES_WIDTH, top - height / 2)

    yield Piece(height, draw, kept=True)
    far = distance_of(one.marks) is Distance.FAR
    told = gap_said(one.marks, speaker.translate)
    owner = owner_said(one.marks, speaker.translate)
    words = " · ".join(part for part in (marks_said(one.marks, speaker.translate), owner) if part)
    for line in speaker.setter.lines(told, _FAR if far else _FACTS, WIDTH):
        yield line_piece(line, kept=True)
    for line in speaker.setter.lines(words, _FACTS, WIDTH):
        yield line_piece(line, kept=True)
    yield gap(6)


def _pole(canvas: Canvas, lines: Sequence[Line], x: float, top: float, *, outwards: bool) -> None:
    """Draw the words of a pole beside the line: those at the left end where the line begins."""
    for line in lines:
        line.draw(canvas, x - line.width if outwards else x, top)
        top -= line.height


def _scale(canvas: Canvas, marks: Mapping[Side, int], x: float, y: float) -> None:
    canvas.setStrokeColorRGB(*rgb(LINE))
    canvas.setLineWidth(2)
    canvas.line(x, y, x + _LINE_WIDTH, y)
    canvas.setLineWidth(0.8)
    canvas.setStrokeColorRGB(*rgb(MUTED))
    for step in range(STEPS + 1):
        half = 4.0 if step == STEPS // 2 else 2.0
        at = x + step * _LINE_WIDTH / STEPS
        canvas.line(at, y - half, at, y + half)
    for place in sorted(set(marks.values())):
        here = [side for side in DRAWING_SIDES if marks.get(side) == place]
        for number, side in enumerate(here):
            aside = (number - (len(here) - 1) / 2) * _STEP_ASIDE
            _mark(canvas, side, x + place * _LINE_WIDTH / STEPS + aside, y)


def _mark(canvas: Canvas, side: Side, x: float, y: float) -> None:
    canvas.setFillColorRGB(*rgb(STRONG[side]))
    canvas.setStrokeColorRGB(*rgb(WHITE))
    canvas.setLineWidth(0.6)
    _SHAPES[side](canvas, x, y)
    canvas.setFillColorRGB(*rgb(INK))


def _circle(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x, y, _RADIUS, stroke=1, fill=1)


def _square(canvas: Canvas, x: float, y: float) -> None:
    side = 1.8 * _RADIUS
    canvas.rect(x - side / 2, y - side / 2, side, side, stroke=1, fill=1)


def _diamond(canvas: Canvas, x: float, y: float) -> None:
    reach = 1.25 * _RADIUS
    path = canvas.beginPath()
    path.moveTo(x - reach, y)
    for to in ((x, y + reach), (x + reach, y), (x, y - reach)):
        path.lineTo(*to)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


_SHAPES: Final[Mapping[Side, Callable[[Canvas, float, float], None]]] = MappingProxyType(
    {Side.MARKETING: _circle, Side.SALES: _square, Side.OWNER: _diamond}
)
