"""What stands around a document on every page: what it is, how far it is agreed, its number."""

from collections.abc import Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.text import mark
from exports.colours import INK, LINE, MUTED, WARN, WARN_SOFT
from exports.fonts import Face
from exports.paging import BOTTOM, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, WIDTH
from exports.speaking import Speaker
from exports.typesetting import Line, Style, rgb

_TITLE: Final = Style(Face.TITLE, 10)
_FACTS: Final = Style(size=8.5, colour=MUTED)
_STAMP: Final = Style(Face.TITLE, 8, WARN)
FOOT: Final = Style(size=6.9, colour=MUTED)
_PAGES: Final = Style(Face.FIGURES, 8, MUTED)
_WATERMARK: Final = Style(Face.TITLE, 105, "EBEDF0")

_RULE: Final = PAGE_HEIGHT - 50.0
"""Height of the rule under the head in points."""

_FACT_LINES: Final = 3
"""Lines that there is room for in the head."""

FOOT_LINES: Final = 5
"""Lines that there is room for at the foot."""

FOOT_ROOM: Final = WIDTH - 40
"""Width of a line at the foot in points; the number of the page stands beside it."""


class Frame:
    """Head and foot of a document, set once and drawn on every page.

    Args:
        title: what the document is.
        facts: whose it is, which version, of which day.
        foot: lines under every page.
        speaker: sets it.
        draft: it is not signed, and every page says so.
        due: it waits to be renewed, and every page says so.
    """

    def __init__(
        self,
        title: str,
        facts: str,
        foot: Sequence[Line],
        speaker: Speaker,
        *,
        draft: bool,
        due: bool = False,
    ) -> None:
        self._draft = draft
        self._speaker = speaker
        self._title = speaker.setter.line(title, _TITLE)
        words = [mark("DRAFT")] if draft else []
        words += [mark("DUE FOR RENEWAL")] if due else []
        self._stamps = [speaker.setter.line(speaker.say(word), _STAMP) for word in words]
        self._watermark = speaker.setter.line(speaker.say(mark("DRAFT")), _WATERMARK)
        taken = self._title.width + sum(stamp.width + 26 for stamp in self._stamps)
        room = WIDTH - taken - 20
        where = mark("the head of the page")
        self._facts = speaker.cut(facts, _FACTS, room, _FACT_LINES, where)
        self._foot = foot

    def draw(self, canvas: Canvas, number: int, pages: int) -> None:
        """Draw it on a page, over its surfaces and under its pieces."""
        if self._draft:
            self._draw_watermark(canvas)
        top = _RULE + 19.0  # on one baseline with the last line of the facts
        self._title.draw(canvas, MARGIN, top)
        x = MARGIN + self._title.width + 10
        for stamp in self._stamps:
            self._draw_stamp(canvas, stamp, x, top)
            x += stamp.width + 20
        for at, line in enumerate(reversed(self._facts), 1):
            line.draw(canvas, PAGE_WIDTH - MARGIN - line.width, _RULE + 5 + at * line.height)
        _draw_rule(canvas, _RULE, 1.5, INK)
        self._draw_foot(canvas, number, pages)

    def _draw_watermark(self, canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        line = self._watermark
        line.draw(canvas, -line.width / 2, line.height / 2)
        canvas.restoreState()

    def _draw_stamp(self, canvas: Canvas, line: Line, x: float, top: float) -> None:
        height = 14.0
        canvas.setFillColorRGB(*rgb(WARN_SOFT))
        canvas.setStrokeColorRGB(*rgb(WARN))
        canvas.setLineWidth(0.8)
        low = top - self._title.height / 2 - height / 2
        canvas.roundRect(x, low, line.width + 14, height, 4, stroke=1, fill=1)
        line.draw(canvas, x + 7, low + height / 2 + line.height / 2)

    def _draw_foot(self, canvas: Canvas, number: int, pages: int) -> None:
        top = BOTTOM - 8
        _draw_rule(canvas, top + 3, 0.6, LINE)
        for at, line in enumerate(self._foot):
            line.draw(canvas, MARGIN, top - at * line.height)
        said = self._speaker.setter.line(f"{number} / {pages}", _PAGES)
        said.draw(canvas, PAGE_WIDTH - MARGIN - said.width, top)


def _draw_rule(canvas: Canvas, y: float, thickness: float, colour: str) -> None:
    canvas.setStrokeColorRGB(*rgb(colour))
    canvas.setLineWidth(thickness)
    canvas.line(MARGIN, y, PAGE_WIDTH - MARGIN, y)
