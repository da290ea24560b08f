"""The scoreboard as a PDF: both sides beside what they share, and what the change is made of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.measures import Owner
from domain.model.scoreboard_text import BarText, CardText, ScoreboardText, TableText
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.colours import ACCENT, INK, LINE, MUTED, STRONG
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import WIDTH, Flow, Piece, gap
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.rows import kept, row_pieces
from exports.speaking import Speaker
from exports.typesetting import Style, rgb

_COLOURS: Final[Mapping[Owner, str]] = {
    Owner.MARKETING: STRONG[Side.MARKETING],
    Owner.SHARED: ACCENT,
    Owner.SALES: STRONG[Side.SALES],
}
_HEADING: Final = Style(Face.TITLE, 12)
_WORDS: Final = Style(size=8.5)
_QUIET: Final = Style(size=8, colour=MUTED)
_HEAD: Final = Style(Face.STRONG, 7.5, MUTED)
_CELL: Final = Style(size=7.8)
_NAME: Final = Style(size=9)
_VALUE: Final = Style(Face.STRONG, 9.5)
_BAR_VALUE: Final = Style(Face.STRONG, 9)
_BAR_NAME: Final = Style(size=7.5, colour=MUTED)
_CARD: Final = (0.36, 0.16, 0.12, 0.36)
_CHART: Final = 118.0
"""Height of the chart without its labels, in points."""

_SHARES: Final[Mapping[str, tuple[float, ...]]] = {
    "measures": (0.13, 0.18, 0.11, 0.11, 0.09, 0.2, 0.18),
    "before": (0.2, 0.16, 0.16, 0.18, 0.3),
    "designs": (0.4, 0.6),
}


class PdfScoreboardWriter(PdfWriter[ScoreboardText]):
    """Writes the scoreboard."""

    def _draw(self, content: ScoreboardText, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        flow = Flow()
        flow.place(list(_pieces(content, speaker)))
        for table in (*content.tables, *([content.calls] if content.calls else [])):
            _place_table(flow, table, speaker)
        title = clean(f"{content.title} · {content.workspace}")
        return draw_pages(flow, _frame(content, speaker), title, tongue), speaker


def _frame(content: ScoreboardText, speaker: Speaker) -> Frame:
    where = mark("the foot of the page")
    foot = speaker.cut(" ".join(content.foot), FOOT, FOOT_ROOM, FOOT_LINES, where)
    told = (content.workspace, content.now, content.versus, content.dated)
    facts = " · ".join(one for one in told if one)
    return Frame(content.title, facts, foot, speaker, draft=False)


def _pieces(content: ScoreboardText, speaker: Speaker) -> Iterator[Piece]:
    yield from speaker.text(content.subtitle, _WORDS, WIDTH)
    for remark in content.remarks:
        yield from speaker.text(remark, _QUIET, WIDTH)
    for card in content.cards:
        yield from _card(card, speaker)
    yield from _heading(content.change_title, speaker)
    if content.bars:
        yield kept(_chart(content.bars, speaker))
        yield gap(4, kept=True)
    for sentence in content.change:
        yield from speaker.text(sentence, _WORDS, WIDTH)


def _heading(text: str, speaker: Speaker) -> Iterator[Piece]:
    yield gap(11, kept=True)
    yield from map(kept, speaker.text(text, _HEADING, WIDTH, kept=True))
    yield gap(2, kept=True)


def _card(card: CardText, speaker: Speaker) -> Iterator[Piece]:
    yield from _heading(card.title, speaker)
    yield kept(_stripe(_COLOURS[card.owner]))
    for row in card.rows:
        detail = [(row.detail, _QUIET)]
        if row.context:
            detail.append((row.context, _QUIET))
        cells = [
            [(row.name, _NAME)],
            [(row.value, _VALUE)],
            [(row.change, _CELL)] if row.change else [],
            detail,
        ]
        yield from row_pieces(cells, _CARD, speaker)


def _stripe(colour: str) -> Piece:
    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setFillColorRGB(*rgb(colour))
        canvas.rect(x, top - 2, WIDTH, 2, stroke=0, fill=1)

    return Piece(3.0, draw)


def _place_table(flow: Flow, table: TableText, speaker: Speaker) -> None:
    """Put a table on; where it goes on over a page, the heads of its columns stand again."""
    pieces, head = list(_heading(table.title, speaker)), list[Piece]()
    if table.rows:
        equal = (1 / len(table.heads),) * len(table.heads)
        shares = _SHARES.get(table.key, equal)
        head += map(kept, row_pieces([[(one, _HEAD)] for one in table.heads], shares, speaker))
        pieces += head
        for row in table.rows:
            cells = [[(line, _CELL) for line in cell.split("\n") if line] for cell in row]
            pieces += row_pieces(cells, shares, speaker)
        flow.place(pieces, again=head)
        pieces = [gap(3)]
    for remark in table.remarks:
        pieces += speaker.text(remark, _QUIET, WIDTH)
    flow.place(pieces)


def _chart(bars: Sequence[BarText], speaker: Speaker) -> Piece:
    """Return the waterfall; what may not be named is hollow, so that it reads without colour."""
    ends = [end for one in bars for end in (one.start, one.end)]
    low, high = min([0.0, *ends]), max([1.0, *ends])
    wide = WIDTH / len(bars)
    labels = [speaker.setter.lines(one.label, _BAR_NAME, wide - 6)[:2] for one in bars]
    values = [speaker.setter.line(one.value, _BAR_VALUE) for one in bars]
    foot = 2 * _BAR_NAME.leading + 4
    height = _BAR_VALUE.leading + _CHART + foot

    def draw(canvas: Canvas, x: float, top: float) -> None:
        base = top - height + foot

        def y(value: float) -> float:
            return base + _CHART * (value - low) / (high - low)

        canvas.setStrokeColorRGB(*rgb(LINE))
        canvas.line(x, y(0), x + WIDTH, y(0))
        for place, bar in enumerate(bars):
            left = x + place * wide
            under, over = sorted((y(bar.start), y(bar.end)))
            colour = _COLOURS[bar.owner] if bar.owner else (MUTED if place == 0 else INK)
            canvas.setFillColorRGB(*rgb(colour))
            canvas.setStrokeColorRGB(*rgb(colour))
            canvas.setLineWidth(1.2)
            solid = bar.named is not False
            tall = max(1.5, over - under)
            canvas.rect(left + wide * 0.17, under, wide * 0.66, tall, stroke=1, fill=int(solid))
            value = values[place]
            value.draw(canvas, left + (wide - value.width) / 2, over + value.height + 1)
            for at, line in enumerate(labels[place]):
                line.draw(canvas, left + (wide - line.width) / 2, base - 3 - at * line.height)

    return Piece(height, draw)
