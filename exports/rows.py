"""Rows of tables in PDFs, set line by line, so that a long one may run over the edge of a page."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from exports.colours import LINE
from exports.paging import WIDTH, Draw, Piece, gap
from exports.speaking import LINES_KEPT, Speaker
from exports.typesetting import Line, Style, rgb

_CELL_GAP: Final = 10.0
"""Room between two cells in points."""


def kept(piece: Piece) -> Piece:
    """Return a piece that stands on the page of the piece after it."""
    return Piece(piece.height, piece.draw, kept=True)


def row_pieces(
    cells: Sequence[Sequence[tuple[str, Style]]],
    shares: Sequence[float],
    speaker: Speaker,
    *,
    padding: float = 0.0,
    ruled: bool = True,
) -> list[Piece]:
    """Return a row over the whole width.

    Args:
        cells: the texts of each cell with their styles, one below the other.
        shares: of the width for each cell, together 1.
        speaker: sets the texts.
        padding: room at both ends in points.
        ruled: a hair line stands below.
    """
    widths = [(WIDTH - 2 * padding) * share for share in shares]
    columns = [
        [
            line
            for text, style in cell
            for line in speaker.setter.lines(text, style, width - _CELL_GAP)
        ]
        for cell, width in zip(cells, widths, strict=True)
    ]
    count = max(len(column) for column in columns)
    across = zip_longest(*columns)
    whole = count <= LINES_KEPT
    pieces = [_across(lines, widths, padding, kept=whole) for lines in across]
    rule = _rule(padding) if ruled else gap(0).draw
    return [gap(3.5, kept=True), *pieces, Piece(4.5, rule)]


def _across(
    lines: Sequence[Line | None], widths: Sequence[float], padding: float, *, kept: bool
) -> Piece:
    """Return one line of each cell of a row."""

    def draw(canvas: Canvas, x: float, top: float) -> None:
        x += padding
        for line, width in zip(lines, widths, strict=True):
            if line is not None:
                line.draw(canvas, x, top)
            x += width

    return Piece(max(line.height for line in lines if line is not None), draw, kept)


def _rule(padding: float) -> Draw:
    def draw(canvas: Canvas, x: float, top: float) -> None:
        canvas.setStrokeColorRGB(*rgb(LINE))
        canvas.setLineWidth(0.6)
        canvas.line(x + padding, top - 4, x + WIDTH - padding, top - 4)

    return draw
