"""Cards to write on, as a PDF: four or eight to a page of A4, with codes and marks to cut along."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.asked import ASKS
from domain.model.cards import CARDS_A_PAGE, CardsContent
from domain.model.labels import SECTIONS, SIDES
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.slips import slip_code
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.colours import INK, MUTED, STRONG, WHITE
from exports.fonts import Face
from exports.paging import PAGE_HEIGHT, PAGE_WIDTH
from exports.pdf_pages import new_canvas
from exports.pdf_writing import PdfWriter
from exports.speaking import Speaker
from exports.typesetting import Line, Style, rgb

_MM: Final = 72 / 25.4
_COLUMNS: Final = 2
_EDGE: Final = 8 * _MM
"""Room inside a card's edge: printers leave the edge of the paper white."""

_BAND: Final = 9 * _MM
_TICK: Final = 4 * _MM
_BOX: Final = 2.6 * _MM
_SIGNS: Final = {Side.MARKETING: "●", Side.SALES: "■", Side.OWNER: "◆"}
"""Beside the word, for printers without colour."""

_SIDE: Final = Style(Face.STRONG, 12, WHITE)
_CODE: Final = Style(Face.STRONG_FIGURES, 12.5, WHITE)
_ASKED: Final = Style(Face.STRONG, 10.5)
_SMALL: Final = Style(size=7.6)
_OF_TEN: Final = Style(size=9)


@dataclass(frozen=True, slots=True)
class _Card:
    side: Side
    code: str


class PdfCardsWriter(PdfWriter[CardsContent]):
    """Writes cards."""

    def _draw(self, content: CardsContent, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        return _drawn(content, speaker, tongue), speaker


def _drawn(content: CardsContent, speaker: Speaker, tongue: Tongue) -> bytes:
    ready = io.BytesIO()
    title = f"{speaker.say(mark('Input cards'))} · {content.workspace}"
    canvas = new_canvas(ready, clean(title), tongue)
    cards = [
        _Card(side, slip_code(step, side, number))
        for side, step, count in content.sides
        for number in range(1, count + 1)
    ]
    per_page = content.per_page if content.per_page in CARDS_A_PAGE else CARDS_A_PAGE[0]
    lines = per_page // _COLUMNS
    width, height = PAGE_WIDTH / _COLUMNS, PAGE_HEIGHT / lines
    for first in range(0, len(cards), per_page):
        draw_marks(canvas, width, height, lines)
        for at, card in enumerate(cards[first : first + per_page]):
            x = (at % _COLUMNS) * width
            top = PAGE_HEIGHT - (at // _COLUMNS) * height
            _Drawing(canvas, content, speaker, x + _EDGE, width - 2 * _EDGE).draw(
                card, top - _EDGE, top - height + _EDGE
            )
        canvas.showPage()
    canvas.save()
    return ready.getvalue()


def draw_marks(canvas: Canvas, width: float, height: float, lines: int) -> None:
    """Draw where to cut: a cross at each corner of the cards.

    Args:
        canvas: what is drawn on.
        width: of a card in points.
        height: of a card in points.
        lines: how many cards stand below each other.
    """
    canvas.setStrokeColorRGB(*rgb(MUTED))
    canvas.setLineWidth(0.5)
    for column in range(_COLUMNS + 1):
        for line in range(lines + 1):
            x, y = column * width, PAGE_HEIGHT - line * height
            canvas.line(x - _TICK, y, x + _TICK, y)
            canvas.line(x, y - _TICK, x, y + _TICK)


class _Drawing:
    """Draws one card from its top down."""

    def __init__(
        self, canvas: Canvas, content: CardsContent, speaker: Speaker, left: float, width: float
    ) -> None:
        self._canvas = canvas
        self._content = content
        self._speaker = speaker
        self._left = left
        self._width = width
        self._large = content.per_page == CARDS_A_PAGE[0]

    def draw(self, card: _Card, top: float, bottom: float) -> None:
        """Draw a card between two heights."""
        top = self._band(card, top)
        asked = self._speaker.say(ASKS[self._content.asks])
        top = self._text(asked, _ASKED, top - 4)
        if self._content.asks is Ask.CUSTOMER:
            top = self._sections(top - 3)
        if self._content.personas:
            where = mark("the personas of a card")
            names = [
                self._speaker.cut(name, _SMALL, self._width / 2 - 14, 1, where)[0]
                for name in self._content.personas
                if clean(name)
            ]
            top = self._boxes(names, top - 3)
        if card.side is Side.OWNER and self._content.asks is Ask.CUSTOMER:
            words = self._speaker.say(mark("True for ____ of 10 customers"))
            line = self._speaker.setter.line(words, _OF_TEN)
            line.draw(self._canvas, self._left, bottom + line.height)
            bottom += line.height + 2
        self._rules(top - 2, bottom)

    def _band(self, card: _Card, top: float) -> float:
        """Draw the band with side and code; the word says what the colour says."""
        canvas, setter = self._canvas, self._speaker.setter
        canvas.setFillColorRGB(*rgb(STRONG[card.side]))
        canvas.roundRect(self._left, top - _BAND, self._width, _BAND, 4, stroke=0, fill=1)
        code = setter.line(card.code, _CODE)
        word = f"{_SIGNS[card.side]} {self._speaker.say(SIDES[card.side])}"
        room = self._width - code.width - 24
        side = self._speaker.cut(word, _SIDE, room, 1, mark("the side on a card"))[0]
        middle = top - _BAND / 2
        side.draw(canvas, self._left + 8, middle + side.height / 2)
        code.draw(canvas, self._left + self._width - 8 - code.width, middle + code.height / 2)
        return top - _BAND

    def _text(self, text: str, style: Style, top: float) -> float:
        for line in self._speaker.cut(text, style, self._width, 2, mark("the question on a card")):
            line.draw(self._canvas, self._left, top)
            top -= line.height
        return top

    def _sections(self, top: float) -> float:
        """Offer the questions to tick on a large card, a line to write one on a small one."""
        setter = self._speaker.setter
        if self._large:
            words = map(self._speaker.say, SECTIONS.values())
            return self._boxes([setter.line(word, _SMALL) for word in words], top)
        line = setter.line(self._speaker.say(mark("Question or slot:")), _SMALL)
        line.draw(self._canvas, self._left, top)
        base = top - line.height + 1
        self._rule(self._left + line.width + 6, base)
        return top - line.height - 2

    def _boxes(self, lines: Sequence[Line], top: float) -> float:
        """Draw words with a box to tick before each, in two columns."""
        canvas = self._canvas
        canvas.setStrokeColorRGB(*rgb(INK))
        canvas.setLineWidth(0.7)
        height = _SMALL.leading + 1.5
        half = (len(lines) + 1) // 2
        for at, line in enumerate(lines):
            x = self._left + (at // half) * self._width / 2
            y = top - (at % half) * height
            canvas.rect(x, y - line.height / 2 - _BOX / 2, _BOX, _BOX, stroke=1, fill=0)
            line.draw(canvas, x + _BOX + 4, y)
        return top - half * height

    def _rules(self, top: float, bottom: float) -> None:
        """Draw lines to write on, as many as there is room for."""
        apart = (10 if self._large else 8) * _MM
        y = top - apart
        while y >= bottom:
            self._rule(self._left, y)
            y -= apart

    def _rule(self, x: float, y: float) -> None:
        self._canvas.setStrokeColorRGB(*rgb(MUTED))
        self._canvas.setLineWidth(0.5)
        self._canvas.line(x, y, self._left + self._width, y)
