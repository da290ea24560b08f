"""The parts of the brief around its claims: who she is, PR direction, changes, what is unknown."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from domain.model.documents import BriefContent, MessageLine
from domain.model.labels import FLAG_SIGNS, MESSAGE_FLAGS
from domain.model.message_flags import MessageFlag
from domain.model.persona import PersonaKind
from domain.text import mark
from exports.brief_claims import HEADING
from exports.colours import ACCENT, BAD, MUTED, WARN
from exports.fonts import Face
from exports.paging import COLUMN, GUTTER, WIDTH, Draw, Piece, gap
from exports.rows import kept, row_pieces
from exports.speaking import Speaker, line_piece
from exports.typesetting import Line, Style, rgb

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
_FLAGGED: Final = Style(Face.STRONG, 8, WARN)
_STOPPED: Final = Style(Face.STRONG, 8, BAD)

_PORTRAIT: Final = 96.0
"""Side of the square with the portrait in points."""

_HERO_INDENT: Final = _PORTRAIT + 16

_PANEL: Final = "F5F6F8"
_PADDING: Final = 12.0
_WITH_PROOF: Final = (0.30, 0.31, 0.15, 0.24)
_WITHOUT_PROOF: Final = (0.30, 0.40, 0.17, 0.13)
"""Shares of the table's width: message, what it rests on, channel, proof."""

_SIGN_COLOURS: Final = {"-": BAD}
_SIGNS: Final = {"+": "+", "~": "~", "-": "–"}


def hero_pieces(content: BriefContent, speaker: Speaker) -> tuple[list[Piece], list[str]]:
    """Return portrait, name, the line under it and words of hers, and what had no room in full.

    Each text has so many lines and no more: a page to pin up has room for the rest of the picture.
    """
    kind = speaker.kind(content.persona_kind)
    quote = f"“{content.quote}”" if content.quote else ""
    texts: list[Piece] = [gap(2, kept=True)]
    if content.persona_name:
        texts += speaker.text(kind, _KIND, WIDTH, indent=_HERO_INDENT, kept=True)
    cut: list[str] = []
    for text, style, most in (
        (content.persona_name or kind, _NAME, 2),
        (content.persona_line, _UNDER_NAME, 2),
        (quote, _QUOTE, 4),
        (content.quote_origin if quote else "", _ORIGIN, 1),
    ):
        lines = speaker.setter.lines(text, style, WIDTH - _HERO_INDENT)
        if len(lines) > most:
            cut.append(text)
            lines = [*lines[: most - 1], _ending_open(lines[most - 1], speaker)]
        if lines and text is quote:
            texts.append(gap(6, kept=True))
        texts += [line_piece(line, _HERO_INDENT, kept=True) for line in lines]
    used = sum(piece.height for piece in texts)
    portrait = Piece(0.0, _portrait(content.persona_kind), kept=True)
    return [portrait, *texts, gap(max(0.0, _PORTRAIT - used)), gap(6)], cut


def _ending_open(line: Line, speaker: Speaker) -> Line:
    """Return a line that ends in …, no wider than it was."""
    said = "".join(run for _, run in line.runs)
    return speaker.setter.line(said[: max(1, len(said) - 2)].rstrip() + "…", line.style)


def direction_pieces(
    heading: str, messages: Sequence[MessageLine], speaker: Speaker, more: str = ""
) -> list[Piece]:
    """Return a table of messages as pieces that stand on a panel.

    Args:
        heading: marked literal above it.
        messages: the messages.
        speaker: says it.
        more: a line below it, in the language; empty for none.
    """
    indent = _PADDING
    words = speaker.text(speaker.say(heading), HEADING, WIDTH, indent=indent)
    heads = (mark("Message"), mark("Rests on"), mark("Channel"), mark("Proof"))
    pieces = [gap(10, kept=True), *(kept(piece) for piece in words), gap(3, kept=True)]
    shares = _WITH_PROOF if any(message.proof for message in messages) else _WITHOUT_PROOF
    if messages:
        head = row_pieces(
            [[(speaker.say(head), _HEAD)] for head in heads], shares, speaker, padding=_PADDING
        )
        pieces += [kept(piece) for piece in head]
    for number, message in enumerate(messages, 1):
        ruled = number < len(messages)
        cells = _cells(message, speaker)
        pieces += row_pieces(cells, shares, speaker, padding=_PADDING, ruled=ruled)
    if more:
        pieces += speaker.text(more, _QUIET, WIDTH - _PADDING, indent=indent)
    return [*pieces, gap(5)]


def message_height(message: MessageLine, speaker: Speaker) -> float:
    """Return how high a message's row is in points."""
    row = row_pieces(_cells(message, speaker), _WITH_PROOF, speaker, padding=_PADDING)
    return sum(piece.height for piece in row)


def panel(height: float) -> Draw:
    """Return what draws the surface of a height under the table."""

    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setFillColorRGB(*rgb(_PANEL))
        canvas.roundRect(x, top - height, WIDTH, height, 8, stroke=0, fill=1)

    return draw


def list_pieces(
    heading: str, items: Sequence[tuple[str, str]], speaker: Speaker, more: str = ""
) -> list[Piece]:
    """Return a list under a marked heading for one of two columns; nothing where it is empty.

    Args:
        heading: marked literal.
        items: sign and text of each.
        speaker: says it.
        more: a line below them, in the language; empty for none.
    """
    if not items and not more:
        return []
    pieces = block_heading(heading, speaker)
    for sign, text in items:
        style = Style(size=_ITEM.size, colour=_SIGN_COLOURS.get(sign, _ITEM.colour))
        pieces += item_pieces(_SIGNS.get(sign, sign), text, style, speaker)
    if more:
        pieces = [*map(kept, pieces), *speaker.text(more, _QUIET, COLUMN)]
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


def block_heading(heading: str, speaker: Speaker) -> list[Piece]:
    """Return a marked heading that stays with what is under it."""
    said = speaker.text(speaker.say(heading), HEADING, COLUMN, kept=True)
    return [gap(4, kept=True), *said, gap(2, kept=True)]


def item_pieces(
    sign: str, text: str, style: Style, speaker: Speaker, width: float = COLUMN
) -> list[Piece]:
    """Return an item with its sign hanging at the left."""
    indent = 10.0
    hanging = speaker.setter.line(sign, Style(Face.SIGNS, style.size, style.colour))
    first, *more = speaker.text(text, style, width, indent=indent) or [gap(style.leading)]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        hanging.draw(canvas, x, top)
        first.draw(canvas, x, top)

    return [Piece(first.height, draw, first.kept), *more, gap(1)]


def _cells(message: MessageLine, speaker: Speaker) -> list[list[tuple[str, Style]]]:
    """Return the texts of a row with their styles."""
    said = [(message.text, _CELL)]
    if message.flag is not MessageFlag.OK:
        style = _STOPPED if message.flag is MessageFlag.STOP_AND_REVIEW else _FLAGGED
        said.append(
            (f"{FLAG_SIGNS[message.flag]} {speaker.say(MESSAGE_FLAGS[message.flag])}", style)
        )
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
