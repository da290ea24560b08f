"""The report of a session as a PDF, as many pages as it needs."""

from collections.abc import Iterator
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.session_report import SessionReport
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.blocks import Block, Heading, Item, Table, Words
from exports.colours import ACCENT, INK, MUTED, STRONG
from exports.fonts import Face
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.paging import WIDTH, Flow, Piece, gap
from exports.pdf_pages import draw_pages
from exports.pdf_writing import PdfWriter
from exports.report_story import report_facts, report_title, tell
from exports.rows import kept, row_pieces
from exports.speaking import Speaker
from exports.typesetting import Style

_HEADINGS: Final = {1: Style(Face.TITLE, 13), 2: Style(Face.STRONG, 9.75, ACCENT)}
_ABOVE: Final = {1: 14.0, 2: 7.0}
"""Room above a heading in points."""

_WORDS: Final = Style(size=9)
_QUIET: Final = Style(size=8.5, colour=MUTED)
_HEAD: Final = Style(Face.STRONG, 8, MUTED)
_CELL: Final = Style(size=8.5)
_LABEL_SIZE: Final = 8.5
_INDENT: Final = 10.0
_LABEL_GAP: Final = 6.0


class PdfReportWriter(PdfWriter[SessionReport]):
    """Writes the report of a session."""

    def _draw(self, content: SessionReport, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        flow = Flow()
        blocks = tell(content, speaker)
        flow.place([piece for block in blocks for piece in _pieces(block, speaker)])
        title = clean(f"{report_title(content, speaker)} · {content.workspace}")
        return draw_pages(flow, _frame(content, speaker), title, tongue), speaker


def _frame(content: SessionReport, speaker: Speaker) -> Frame:
    sentence = mark("Report drawn up on {day}")
    told = [speaker.say(sentence, day=speaker.day(content.dated))]
    if content.draft:
        told.append(speaker.say(mark("Draft: no version was signed in this session")))
    where = mark("the foot of the page")
    foot = speaker.cut(" · ".join(told), FOOT, FOOT_ROOM, FOOT_LINES, where)
    facts = report_facts(content, speaker)
    return Frame(report_title(content, speaker), facts, foot, speaker, draft=content.draft)


def _pieces(block: Block, speaker: Speaker) -> Iterator[Piece]:
    match block:
        case Heading(text, level):
            yield gap(_ABOVE[level], kept=True)
            for piece in speaker.text(text, _HEADINGS[level], WIDTH, kept=True):
                yield kept(piece)
            yield gap(3, kept=True)
        case Words(text, quiet):
            yield from speaker.text(text, _QUIET if quiet else _WORDS, WIDTH, kept=True)
            yield gap(2, kept=True)
        case Item():
            yield from _item(block, speaker)
        case Table():
            yield from _table(block, speaker)


def _item(item: Item, speaker: Speaker) -> Iterator[Piece]:
    """Give an item; its label hangs at the left and the text stands beside it."""
    colour = STRONG[item.side] if item.side is not None else INK
    label = speaker.setter.line(item.label or "·", Style(Face.STRONG, _LABEL_SIZE, colour))
    indent = max(_INDENT, label.width + _LABEL_GAP)
    first, *more = speaker.text(item.text, _WORDS, WIDTH, indent=indent) or [gap(_WORDS.leading)]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        label.draw(canvas, x, top - (_WORDS.leading - label.height) / 2)
        first.draw(canvas, x, top)

    yield Piece(first.height, draw, first.kept)
    yield from more
    yield gap(2)


def _table(table: Table, speaker: Speaker) -> Iterator[Piece]:
    head = row_pieces([[(one, _HEAD)] for one in table.heads], table.shares, speaker)
    yield from map(kept, head)
    for row in table.rows:
        yield from row_pieces([[(cell, _CELL)] for cell in row], table.shares, speaker)
    yield gap(4)
