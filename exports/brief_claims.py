"""The claims of the brief: what customers confirmed, how sure that is, and who said it first."""

from collections.abc import Sequence
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from domain.model.documents import ClaimLine
from domain.model.fields import Section
from domain.model.labels import FLAGS, SECTIONS, STATUS_SIGNS, STATUSES
from domain.model.sides import DRAWING_SIDES, Side
from domain.text import mark
from exports.colours import ACCENT, BAD, GOOD, INK, LINE, MUTED, SOFT, STRONG, WARN
from exports.fonts import Face
from exports.paging import COLUMN, Draw, Piece, gap
from exports.speaking import LINES_KEPT, Speaker, line_piece
from exports.typesetting import Line, Style, rgb

HEADING: Final = Style(Face.STRONG, 9.75, ACCENT)
"""How the heading of a part looks."""

LETTERS: Final = {Side.MARKETING: mark("M"), Side.SALES: mark("S"), Side.OWNER: mark("O")}
"""The letter of a side, where its name has no room."""

STATUS_COLOURS: Final = {
    "untested": MUTED,
    "thin": WARN,
    "supported": GOOD,
    "contested": WARN,
    "contradicted": BAD,
}
"""Colour of a status; its sign says the same without colour."""

_CLAIM: Final = Style(size=9)
_SHARE: Final = Style(Face.STRONG_FIGURES, 8.8)
_COUNT: Final = Style(Face.FIGURES, 8.2, MUTED)
_RANGE: Final = Style(Face.FIGURES, 6.8, MUTED)
_ASIDE: Final = Style(size=7.4, colour=MUTED)

_CAREFUL: Final = ("thin", "contested", "contradicted")
"""Statuses that are also said in words."""

_INDENT: Final = 12.0
"""Room for the sign of the status in points."""

_FIGURE_GAP: Final = 3.0
_FIGURES_GAP: Final = 6.0
"""Room between share and count, and between the words and both, in points."""

_NOTE_GAP: Final = 5.0
"""Room between a claim's last word and what is known besides, in points."""

_RANGE_ROOM: Final = 36.0
"""Room for the interval in figures in points."""

_LETTER: Final = 9.0
_LETTERS_ROOM: Final = 36.0
"""Side of the square of a letter, and room for three of them, in points."""

_ROW: Final = 11.5
"""Height of the row of letters and bar in points."""

_BAR: Final = 2.8
_TICK: Final = 5.6
"""Height of the bar and of the ends of its interval in points."""

_TRACK: Final = "E5E8EC"


def section_heading(section: Section, speaker: Speaker) -> list[Piece]:
    """Return the heading of a section for one of two columns."""
    heading = speaker.text(speaker.say(SECTIONS[section]), HEADING, COLUMN, kept=True)
    return [gap(7, kept=True), *heading, gap(2, kept=True)]


def claim_pieces(claim: ClaimLine, speaker: Speaker) -> list[Piece]:
    """Return a claim: its words and share, then who said it and how sure that is.

    Status and flags in words follow the claim's own, on its last line where they fit there. A
    claim on which too few customers were heard has no bar: a bar would look like an answer.
    """
    figures = _figures(claim, speaker)
    taken = sum(figure.width for figure in figures)
    width = COLUMN - _INDENT - (taken + _FIGURE_GAP + _FIGURES_GAP if figures else 0.0)
    lines = speaker.setter.lines(claim.text, _CLAIM, width) or [speaker.setter.line("–", _CLAIM)]
    notes = speaker.setter.lines(_notes(claim, speaker), _ASIDE, COLUMN - _INDENT)
    beside = len(notes) == 1 and lines[-1].width + _NOTE_GAP + notes[0].width <= width
    kept = len(lines) <= LINES_KEPT
    pieces = [line_piece(line, _INDENT, kept=kept) for line in lines]
    if beside:
        pieces[-1] = _with_note(pieces[-1], lines[-1], notes[0])
    pieces[0] = _with_figures(pieces[0], claim, figures, speaker)
    pieces += _answers(claim, speaker) if _has_bar(claim) else _without_bar(claim, speaker)
    if not beside:
        pieces += [line_piece(note, _INDENT, kept=True) for note in notes]
    return [gap(2, kept=True), *pieces, Piece(2.2, _draw_rule)]


def _with_note(piece: Piece, line: Line, note: Line) -> Piece:
    """Return the last line of a claim with what is known besides after it."""

    def draw(canvas: Canvas, x: float, top: float) -> None:
        piece.draw(canvas, x, top)
        at = x + _INDENT + line.width + _NOTE_GAP
        note.draw(canvas, at, top - (line.height - note.height) / 2 - 0.4)

    return Piece(piece.height, draw, piece.kept)


def _figures(claim: ClaimLine, speaker: Speaker) -> list[Line]:
    """Return share and count, ``81%`` and ``(58)``; nothing where no customer was heard.

    Too few answers carry no percentage: they are said as ``3 of 7``.
    """
    if claim.share is None:
        return []
    if claim.few:
        counts = speaker.say(mark("{k} of {n}"), k=claim.support, n=claim.n)
        return [speaker.setter.line(counts, _COUNT)]
    share = speaker.setter.line(_percent(claim.share), _SHARE)
    return [share, speaker.setter.line(f"({claim.n})", _COUNT)]


def _with_figures(
    piece: Piece, claim: ClaimLine, figures: Sequence[Line], speaker: Speaker
) -> Piece:
    """Return the first line of a claim with the sign of its status and the figures."""
    sign_style = Style(Face.SIGNS, _CLAIM.size, STATUS_COLOURS.get(claim.status, MUTED))
    sign = speaker.setter.line(STATUS_SIGNS.get(claim.status, ""), sign_style)

    def draw(canvas: Canvas, x: float, top: float) -> None:
        sign.draw(canvas, x, top)
        piece.draw(canvas, x, top)
        at = x + COLUMN - sum(figure.width for figure in figures) - _FIGURE_GAP
        for figure in figures:
            figure.draw(canvas, at, top - (piece.height - figure.height) / 2)
            at += figure.width + _FIGURE_GAP

    return Piece(piece.height, draw, kept=True)


def _answers(claim: ClaimLine, speaker: Speaker) -> list[Piece]:
    """Return the sides beside the share as a bar, with its interval drawn and in figures."""
    share = claim.share or 0.0
    low = share if claim.low is None else claim.low
    high = share if claim.high is None else claim.high
    said = speaker.setter.line(f"{100 * low:.0f}–{_percent(high)}", _RANGE)
    colour = STATUS_COLOURS.get(claim.status, MUTED)
    draw_letters = _letters(claim, speaker)

    def draw(canvas: Canvas, x: float, top: float) -> None:
        draw_letters(canvas, x + _INDENT, top)
        said.draw(canvas, x + COLUMN - said.width, top - (_ROW - said.height) / 2)
        left, right = x + _INDENT + _LETTERS_ROOM, x + COLUMN - _RANGE_ROOM
        _draw_bar(canvas, (left, right, top - _ROW / 2), (low, share, high), colour)

    return [Piece(_ROW, draw, kept=True)]


def _has_bar(claim: ClaimLine) -> bool:
    return claim.share is not None and not claim.few


def _without_bar(claim: ClaimLine, speaker: Speaker) -> list[Piece]:
    """Return the sides beside the words that nobody, or too few, were heard on it."""
    few, none = mark("too few answers for a share"), mark("no customer has confirmed it yet")
    words = speaker.say(few if claim.few else none)
    if claim.ratings is not None:
        median, votes = claim.ratings
        rated = mark("rated {median}/10 · {votes} votes")
        words += " · " + speaker.say(rated, median=speaker.number(median), votes=votes)
    indent = _INDENT + _LETTERS_ROOM
    first, *more = speaker.setter.lines(words, _ASIDE, COLUMN - indent)
    draw_letters = _letters(claim, speaker)

    def draw(canvas: Canvas, x: float, top: float) -> None:
        draw_letters(canvas, x + _INDENT, top)
        first.draw(canvas, x + indent, top - (_ROW - first.height) / 2)

    return [Piece(_ROW, draw, kept=True), *(line_piece(line, indent, kept=True) for line in more)]


def _letters(claim: ClaimLine, speaker: Speaker) -> Draw:
    """Return what draws the letters of those who said it, each on its side's colour."""
    letters = [
        (
            speaker.setter.line(speaker.say(LETTERS[side]), Style(Face.STRONG, 6.2, STRONG[side])),
            side,
        )
        for side in DRAWING_SIDES
        if side in claim.sides
    ]

    def draw(canvas: Canvas, x: float, top: float) -> None:
        for line, side in letters:
            canvas.setFillColorRGB(*rgb(SOFT[side]))
            canvas.roundRect(x, top - _ROW / 2 - _LETTER / 2, _LETTER, _LETTER, 2, stroke=0, fill=1)
            line.draw(canvas, x + (_LETTER - line.width) / 2, top - (_ROW - line.height) / 2)
            x += _LETTER + 1.5

    return draw


def _notes(claim: ClaimLine, speaker: Speaker) -> str:
    """Return the status in words where it asks for care, and the flags beside it."""
    words = [STATUSES[claim.status]] if claim.status in _CAREFUL else []
    words += [FLAGS[flag] for flag in claim.flags if flag in FLAGS]
    return " · ".join(speaker.say(word) for word in words)


def _percent(share: float) -> str:
    return f"{100 * share:.0f}%"


def _draw_bar(
    canvas: Canvas,
    place: tuple[float, float, float],
    shares: tuple[float, float, float],
    colour: str,
) -> None:
    """Draw a share as a bar with its interval as a line that ends in ticks.

    Args:
        canvas: what is drawn on.
        place: left end, right end and middle height in points.
        shares: low, share and high, 0–1.
        colour: of the bar.
    """
    left, right, middle = place
    low, share, high = (left + (right - left) * one for one in shares)
    _draw_pill(canvas, left, right, middle, _TRACK)
    _draw_pill(canvas, left, max(share, left + _BAR), middle, colour)
    canvas.setStrokeColorRGB(*rgb(INK))
    canvas.setLineWidth(0.6)
    canvas.line(low, middle, high, middle)
    for end in (low, high):
        canvas.line(end, middle - _TICK / 2, end, middle + _TICK / 2)


def _draw_pill(canvas: Canvas, left: float, right: float, middle: float, colour: str) -> None:
    canvas.setFillColorRGB(*rgb(colour))
    canvas.roundRect(left, middle - _BAR / 2, right - left, _BAR, _BAR / 2, stroke=0, fill=1)


def _draw_rule(canvas: Canvas, x: float, top: float) -> None:
    canvas.setStrokeColorRGB(*rgb(LINE))
    canvas.setLineWidth(0.6)
    canvas.line(x, top - 2.2, x + COLUMN, top - 2.2)
