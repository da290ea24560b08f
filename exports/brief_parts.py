"""The parts of the brief around its claims: who she is, PR direction, changes, what is unknown."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from domain.model.documents import BriefContent, MessageLine
from domain.model.persona import PersonaKind
from domain.text import mark
from exports.brief_claims import HEADING
from exports.colours import ACCENT, BAD, MUTED, WARN
from exports.fonts import Face
from exports.paging import COLUMN, GUTTER, WIDTH, Draw, Piece, gap
from exports.rows import kept, row_pieces
from exports.speaking import Speaker
from exports.typesetting import Style, rgb

_NAME: Final = Style(Face.TITLE, 21.75)
_KIND: Final = Style(Face.STRONG, 8, ACCENT)
_UNDER_NAME: Final = Style(size=9.75, colour=MUTED)
_QUOTE: Final = Style(Face.QUOTE, 12)
_ORIGIN: Final = Style(size=8.5, colour=MUTED)
_ITEM: Final = Style(size=8.8)
_QUIET: Final = Style(size=8.5, colour=MUTED)
_HEAD: Final = Style(Face.STRONG, 8, MUTED)
_CELL: Final = Style(size=8.5)
_ASIDE: Final = Style(size=7.4, colour=MUTED)
_NO_SUPPORT: Final = Style(size=8.5, colour=WARN)

_PORTRAIT: Final = 96.0
"""Side of the square with the portrait in points."""

_PANEL: Final = "F5F6F8"
_PADDING: Final = 12.0
_WITH_PROOF: Final = (0.30, 0.31, 0.15, 0.24)
_WITHOUT_PROOF: Final = (0.30, 0.40, 0.17, 0.13)
"""Shares of the table's width: message, what it rests on, channel, proof."""

_SIGN_COLOURS: Final = {"-": BAD}
_SIGNS: Final = {"+": "+", "~": "~", "-": "–"}


def hero_pieces(content: BriefContent, speaker: Speaker) -> list[Piece]:
    """Return portrait, name, the line under it, and words of hers."""
    kind = speaker.kind(content.persona_kind)
    indent, width = _PORTRAIT + 16, WIDTH
    texts = [gap(2, kept=True)]
    if content.persona_name:
        texts += speaker.text(kind, _KIND, width, indent=indent, kept=True)
    name = content.persona_name or kind
    texts += speaker.text(name, _NAME, width, indent=indent, kept=True)
    texts += speaker.text(content.persona_line, _UNDER_NAME, width, indent=indent, kept=True)
    if content.quote:
        texts.append(gap(6, kept=True))
        texts += speaker.text(f"“{content.quote}”", _QUOTE, width, indent=indent, kept=True)
        texts += speaker.text(content.quote_origin, _ORIGIN, width, indent=indent, kept=True)
    used = sum(piece.height for piece in texts)
    portrait = Piece(0.0, _portrait(content.persona_kind), kept=True)
    return [portrait, *texts, gap(max(0.0, _PORTRAIT - used)), gap(6)]


def direction_pieces(messages: Sequence[MessageLine], speaker: Speaker) -> list[Piece]:
    """Return the table of messages as pieces that stand on a panel."""
    indent = _PADDING
    heading = speaker.text(speaker.say(mark("PR direction")), HEADING, WIDTH, indent=indent)
    heads = (mark("Message"), mark("Rests on"), mark("Channel"), mark("Proof"))
    pieces = [gap(10, kept=True), *(kept(piece) for piece in heading), gap(3, kept=True)]
    shares = _WITH_PROOF if any(message.proof for message in messages) else _WITHOUT_PROOF
    head = row_pieces(
        [[(speaker.say(head), _HEAD)] for head in heads], shares, speaker, padding=_PADDING
    )
    pieces += [kept(piece) for piece in head]
    for number, message in enumerate(messages, 1):
        ruled = number < len(messages)
        cells = _cells(message, speaker)
        pieces += row_pieces(cells, shares, speaker, padding=_PADDING, ruled=ruled)
    return [*pieces, gap(5)]


def panel(height: float) -> Draw:
    """Return what draws the surface of a height under the table."""

    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setFillColorRGB(*rgb(_PANEL))
        canvas.roundRect(x, top - height, WIDTH, height, 8, stroke=0, fill=1)

    return draw


def change_pieces(content: BriefContent, speaker: Speaker) -> list[Piece]:
    """Return what differs from the version before; nothing where nothing does."""
    if not content.changes:
        return []
    heading = mark("What has changed since the version before")
    pieces = _block_heading(heading, speaker)
    for sign, text in content.changes:
        style = Style(size=_ITEM.size, colour=_SIGN_COLOURS.get(sign, _ITEM.colour))
        pieces += _item(_SIGNS.get(sign, sign), text, style, speaker)
    return pieces


def list_pieces(heading: str, items: Sequence[str], speaker: Speaker) -> list[Piece]:
    """Return a list under a marked heading; nothing where it is empty."""
    if not items:
        return []
    pieces = _block_heading(heading, speaker)
    for item in items:
        pieces += _item("·", item, _ITEM, speaker)
    return pieces


def signing_pieces(speaker: Speaker) -> list[Piece]:
    """Return two lines on which the departments may sign a draft by hand, where it has room."""
    words = (mark("For Marketing: name, date"), mark("For Sales: name, date"))
    lines = [speaker.setter.line(speaker.say(word), _ASIDE) for word in words]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setStrokeColorRGB(*rgb(MUTED))
        canvas.setLineWidth(0.6)
        for line in lines:
            canvas.line(x, top, x + COLUMN, top)
            line.draw(canvas, x, top - 2)
            x += COLUMN + GUTTER

    return [gap(34, kept=True), Piece(lines[0].height + 2, draw)]


def _block_heading(heading: str, speaker: Speaker) -> list[Piece]:
    said = speaker.text(speaker.say(heading), HEADING, COLUMN, kept=True)
    return [gap(4, kept=True), *said, gap(2, kept=True)]


def _item(sign: str, text: str, style: Style, speaker: Speaker) -> list[Piece]:
    """Return an item with its sign hanging at the left."""
    indent = 10.0
    hanging = speaker.setter.line(sign, Style(Face.SIGNS, style.size, style.colour))
    first, *more = speaker.text(text, style, COLUMN, indent=indent) or [gap(style.leading)]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        hanging.draw(canvas, x, top)
        first.draw(canvas, x, top)

    return [Piece(first.height, draw, first.kept), *more, gap(1)]


def _cells(message: MessageLine, speaker: Speaker) -> list[list[tuple[str, Style]]]:
    """Return the texts of a row with their styles."""
    said = [(message.text, _CELL)]
    if message.angle:
        said.append((speaker.say(mark("Angle: {angle}"), angle=message.angle), _ASIDE))
    rests = [
        (f"– {text}" if len(message.rests_on) > 1 else text, _CELL) for text in message.rests_on
    ]
    if not message.rests_on:
        rests = [(speaker.say(mark("nothing to stand on yet")), _NO_SUPPORT)]
    channels = ", ".join(channel.said(speaker.tongue) for channel in message.channels)
    proof = [(message.proof, _CELL)] if message.proof else [_none(speaker)]
    return [said, rests, [(channels, _CELL)] if channels else [_none(speaker)], proof]


def _none(speaker: Speaker) -> tuple[str, Style]:
    return speaker.say(mark("none yet")), _QUIET


def _portrait(kind: PersonaKind) -> Draw:
    """Return what draws a head and shoulders; grey for somebody who is not our customer."""
    colour = MUTED if kind is PersonaKind.NEGATIVE else ACCENT

    def draw(canvas: Canvas, x: float, top: float) -> None:
        side, low = _PORTRAIT, top - _PORTRAIT
        canvas.saveState()
        edge = canvas.beginPath()
        edge.roundRect(x, low, side, side, 9)
        canvas.clipPath(edge, stroke=0, fill=0)
        ends = ("FDEEE5", "E3F4F1")
        canvas.linearGradient(x, top, x + side, low, [Color(*rgb(one)) for one in ends])
        canvas.setFillColorRGB(*rgb(colour))
        canvas.circle(x + side / 2, top - 0.42 * side, 0.135 * side, stroke=0, fill=1)
        shoulders = canvas.beginPath()
        shoulders.arc(
            x + 0.265 * side, low + 0.0 * side, x + 0.735 * side, low + 0.43 * side, 0, 180
        )
        shoulders.close()
        canvas.drawPath(shoulders, stroke=0, fill=1)
        canvas.restoreState()

    return draw
