"""Where the marks of a map stand: in columns and lines, never one upon another."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

GAP = 4
_HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map.

    Attributes:
        rect: where.
        rows: the claims that stand there; more than one where a line has no room for all of them.
    """

    rect: QRect
    rows: tuple[int, ...]


def lines_of(area: QRect, size: QSize) -> int:
    """Return into how many lines a column is cut; at least two."""
    return max(2, area.height() // (size.height() + GAP))


def place_marks(
    points: Sequence[tuple[int, float]], area: QRect, size: QSize, columns: int, border: float
) -> tuple[Mark, ...]:
    """Give each point its place.

    Each column is cut into lines as high as a mark. On its line a point stands beside the others
    from the left, the first ones first; those for which there is no room share the last place.

    Args:
        points: column from 0, and height from 0 (bottom) to 1 (top), by row.
        area: where the columns stand.
        size: of a mark.
        columns: how many there are.
        border: height that no point crosses on its way to a line.

    Returns:
        The marks, from column to column, from the top down and from the left.
    """
    lines = lines_of(area, size)
    width = area.width() // columns
    across = max(1, (width - GAP) // (size.width() + GAP))
    standing: dict[tuple[int, int], list[int]] = {}
    for row, (column, height) in enumerate(points):
        standing.setdefault((column, _line(height, lines, border)), []).append(row)
    marks = []
    for (column, line), rows in sorted(standing.items()):
        alone = rows if len(rows) <= across else rows[: across - 1]
        groups: list[tuple[int, ...]] = [(row,) for row in alone]
        if len(rows) > across:
            groups.append(tuple(rows[across - 1 :]))
        top = area.top() + line * (area.height() - size.height()) // (lines - 1)
        for at, group in enumerate(groups):
            left = area.left() + column * width + GAP + at * (size.width() + GAP)
            marks.append(Mark(QRect(left, top, size.width(), size.height()), group))
    return tuple(marks)


def _line(height: float, lines: int, border: float) -> int:
    """Return the line that is nearest to a height and on the same side of the border."""
    below = height <= border + _HAIR
    line = round((1.0 - min(1.0, max(0.0, height))) * (lines - 1))
    first = first_below(lines, border)
    return max(line, first) if below else min(line, first - 1)


def first_below(lines: int, border: float) -> int:
    """Return the first line from the top that lies below a border, never the topmost."""
    return min(lines - 1, max(1, math.ceil((1.0 - border) * (lines - 1) - _HAIR)))


def nearest(marks: Sequence[Mark], here: Mark, right: int, down: int) -> Mark | None:
    """Return the mark to which an arrow key leads, or None at the edge.

    Args:
        marks: all of them.
        here: where the keyboard is.
        right: steps to the right: -1, 0 or 1.
        down: steps down.
    """
    found: list[tuple[float, Mark]] = []
    for mark in marks:
        way = mark.rect.center() - here.rect.center()
        along = way.x() * right + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * right)
        if along > 0:
            found.append((along + 2.5 * aside, mark))
    return min(found, key=lambda one: one[0])[1] if found else None
