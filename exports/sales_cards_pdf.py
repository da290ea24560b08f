"""Cards for salespeople as a PDF: four to a page of A4, with marks to cut along.

A card that says more than it has room for goes on on the next one: nothing is cut or shrunk.
"""

import io
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from domain.model.explaining import explain_message_flag
from domain.model.labels import FLAG_SIGNS, MESSAGE_FLAGS, SECTIONS, STATUS_SIGNS
from domain.model.message_flags import MessageFlag
from domain.model.sales_cards import CardClaim, SalesCard, SalesCardsContent
from domain.model.unknown import OPEN_QUESTIONS
from domain.model.wording import Tongue
from domain.text import clean, mark
from exports.cards_pdf import draw_marks
from exports.colours import INK, MUTED, WHITE
from exports.fonts import Face
from exports.paging import PAGE_HEIGHT, PAGE_WIDTH
from exports.pdf_pages import new_canvas
from exports.pdf_writing import PdfWriter
from exports.speaking import Speaker
from exports.typesetting import Line, Style, rgb

_STOP: Final = MESSAGE_FLAGS[MessageFlag.STOP_AND_REVIEW]
_PER_PAGE: Final = 4
_COLUMNS: Final = 2
_CARD_WIDTH: Final = PAGE_WIDTH / _COLUMNS
_CARD_HEIGHT: Final = PAGE_HEIGHT / (_PER_PAGE // _COLUMNS)
_EDGE: Final = 24.0
"""Room inside a card's edge in points: printers leave the edge of the paper white."""

_WIDTH: Final = _CARD_WIDTH - 2 * _EDGE
_BAND: Final = 22.0
_FOOT_LINES: Final = 2
_INDENT: Final = 11.0

_TITLE: Final = Style(Face.STRONG, 10, WHITE)
_HEADING: Final = Style(Face.STRONG, 9.2)
_TEXT: Final = Style(size=9.2)
_NAME: Final = Style(Face.STRONG, 11)
_FOOT: Final = Style(size=8, colour=MUTED)
"""No text of a card is smaller than 8 points."""


class _Row(NamedTuple):
    """A line of a card: its sign, if it is the first of its item, and whether one must follow."""

    line: Line
    sign: Line | None = None
    kept: bool = False
    above: float = 0.0

    @property
    def height(self) -> float:
        return self.above + self.line.height


class PdfSalesCardsWriter(PdfWriter[SalesCardsContent]):
    """Writes cards for salespeople."""

    def _draw(self, content: SalesCardsContent, tongue: Tongue) -> tuple[bytes, Speaker]:
        speaker = self._speaker(tongue)
        return _drawn(content, speaker, tongue), speaker


def _drawn(content: SalesCardsContent, speaker: Speaker, tongue: Tongue) -> bytes:
    ready = io.BytesIO()
    title = f"{speaker.say(mark('Cards for Sales'))} · {content.workspace}"
    canvas = new_canvas(ready, clean(title), tongue)
    foot = _foot(content, speaker)
    faces = [face for card in content.cards for face in _faces(card, content, speaker, foot)]
    if not faces:
        words = speaker.say(mark("There is no claim in it yet."))
        faces = [(speaker.setter.line(words, _TITLE), [])]
    for first in range(0, len(faces), _PER_PAGE):
        draw_marks(canvas, _CARD_WIDTH, _CARD_HEIGHT, _PER_PAGE // _COLUMNS)
        for at, (band, rows) in enumerate(faces[first : first + _PER_PAGE]):
            x = (at % _COLUMNS) * _CARD_WIDTH + _EDGE
            top = PAGE_HEIGHT - (at // _COLUMNS) * _CARD_HEIGHT - _EDGE
            _draw_card(canvas, x, top, (band, rows, foot))
        canvas.showPage()
    canvas.save()
    return ready.getvalue()


def _foot(content: SalesCardsContent, speaker: Speaker) -> list[Line]:
    """Return how far the card is agreed, in words."""
    words = [mark("DRAFT")] if content.draft else []
    words += [mark("DUE FOR RENEWAL")] if content.due else []
    facts = [speaker.say(word) for word in words]
    if content.version and not content.draft:
        facts.append(speaker.say(mark("version {version}"), version=content.version))
    facts += [speaker.day(content.dated), content.workspace]
    where = mark("the foot of a card")
    said = " · ".join(fact for fact in facts if fact)
    return speaker.cut(said, _FOOT, _WIDTH, _FOOT_LINES, where)


def _faces(
    card: SalesCard, content: SalesCardsContent, speaker: Speaker, foot: Sequence[Line]
) -> Iterator[tuple[Line, list[_Row]]]:
    """Give the cards that one group of claims fills, each with the words of its band."""
    room = _CARD_HEIGHT - 2 * _EDGE - _BAND - 6 - sum(line.height for line in foot) - 4
    filled = list(_filled(list(_rows(card, content, speaker)), room))
    what = speaker.say(SECTIONS[card.section]) if card.section else ""
    if card.code:
        what = speaker.say(mark("Message {code}"), code=card.code)
    for number, rows in enumerate(filled, 1):
        band = f"{what} ({number}/{len(filled)})" if len(filled) > 1 else what
        yield speaker.setter.line(band, _TITLE), rows


def _filled(rows: Sequence[_Row], room: float) -> Iterator[list[_Row]]:
    """Share rows between cards; a heading stands on the card of what is under it."""
    card: list[_Row] = []
    used, at = 0.0, 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and rows[end - 1].kept:
            end += 1
        group = rows[at:end]
        height = sum(row.height for row in group)
        if card and used + height > room:
            yield card
            card, used = [], 0.0
        card += group
        used += height
        at = end
    if card:
        yield card


def _rows(card: SalesCard, content: SalesCardsContent, speaker: Speaker) -> Iterator[_Row]:
    """Give who, what hurts, what to say, what not to say and what to ask."""
    kind = speaker.kind(content.persona_kind)
    yield from _text(content.persona_name or kind, _NAME, speaker)
    if content.persona_line:
        yield from _text(content.persona_line, _TEXT, speaker)
    if card.flag is not MessageFlag.OK:
        flagged = f"{FLAG_SIGNS[card.flag]} {speaker.say(MESSAGE_FLAGS[card.flag])}"
        yield from _text(flagged, _HEADING, speaker)
        yield from _text(speaker.say(explain_message_flag(card.flag).means), _TEXT, speaker)
    hurts = mark("What hurts or moves them") if card.code else mark("What we know")
    yield from _block(hurts, [_told(claim, speaker) for claim in card.claims], speaker)
    unsaid = [("·", speaker.say(mark("no words agreed yet: listen, and ask")))]
    say = [("→", text) for text in card.say] or unsaid
    yield from _block(mark("What to say"), say, speaker)
    untrue = mark("customers say otherwise: {text}")
    avoid = [("×", f"{speaker.say(_STOP)}: {card.stopped}")] if card.stopped else []
    avoid += [("×", text) for text in card.avoid]
    avoid += [("×", speaker.say(untrue, text=_told(claim, speaker)[1])) for claim in card.untrue]
    yield from _block(mark("What not to say"), avoid, speaker)
    asked = [("?", speaker.say(OPEN_QUESTIONS[field])) for field in card.ask]
    yield from _block(mark("What to ask"), asked, speaker)


def _told(claim: CardClaim, speaker: Speaker) -> tuple[str, str]:
    """Return the sign of a claim's status, and its words with how many said so."""
    heard = speaker.say(mark("{k} of {n}"), k=claim.support, n=claim.n)
    if not claim.n:
        heard = speaker.say(mark("no customer has answered yet"))
    return STATUS_SIGNS.get(claim.status, "·"), f"{claim.text} ({heard})"


def _block(heading: str, items: Sequence[tuple[str, str]], speaker: Speaker) -> Iterator[_Row]:
    if not items:
        return
    for line in speaker.setter.lines(speaker.say(heading), _HEADING, _WIDTH):
        yield _Row(line, kept=True, above=4)
    for sign, text in items:
        hanging = speaker.setter.line(sign, Style(Face.SIGNS, _TEXT.size))
        for line in speaker.setter.lines(text, _TEXT, _WIDTH - _INDENT):
            yield _Row(line, hanging)
            hanging = speaker.setter.line("", _TEXT)


def _text(text: str, style: Style, speaker: Speaker) -> Iterator[_Row]:
    for line in speaker.setter.lines(text, style, _WIDTH):
        yield _Row(line)


def _draw_card(
    canvas: Canvas, x: float, top: float, card: tuple[Line, Sequence[_Row], Sequence[Line]]
) -> None:
    """Draw a card from its top down; its foot stands at its lower edge."""
    title, rows, foot = card
    canvas.setFillColorRGB(*rgb(INK))
    canvas.roundRect(x, top - _BAND, _WIDTH, _BAND, 4, stroke=0, fill=1)
    title.draw(canvas, x + 8, top - (_BAND - title.height) / 2)
    y = top - _BAND - 6
    for row in rows:
        y -= row.above
        if row.sign is not None:
            row.sign.draw(canvas, x, y)
        row.line.draw(canvas, x + (_INDENT if row.sign is not None else 0.0), y)
        y -= row.line.height
    y = top - (_CARD_HEIGHT - 2 * _EDGE) + sum(line.height for line in foot)
    for line in foot:
        line.draw(canvas, x, y)
        y -= line.height
