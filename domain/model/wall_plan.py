"""How the wall is laid out: sizes of slips and groups, and where there is room.

All slips are of one size, as paper slips are; a group stands in columns under its header card.
Units are those of the wall.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SLIP_WIDTH = 208
SLIP_HEIGHT = 112
GAP = 12
"""Between slips."""

HEADER = 44
"""Height of a header card."""

EDGE = 12
"""Between a group's frame and what lies in it."""

ROWS = 5
"""Slips under one another before a group begins another column."""

ACROSS = 3
"""Slips side by side in the block of a side, before anybody has sorted them."""

_BETWEEN_SIDES = 60
_STEP_X = SLIP_WIDTH + GAP
_STEP_Y = SLIP_HEIGHT + GAP
_CELL = 40
_RINGS = 24


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the wall."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first unit past its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first unit past its lower edge."""
        return self.y + self.height


def unsorted_place(column: int, number: int) -> tuple[int, int]:
    """Return where a slip lies before anybody has sorted it.

    Args:
        column: place of its side among the columns of the reveal.
        number: place of the note among those of its side.
    """
    block = ACROSS * _STEP_X - GAP + _BETWEEN_SIDES
    return column * block + number % ACROSS * _STEP_X, number // ACROSS * _STEP_Y


def group_box(x: int, y: int, count: int) -> Box:
    """Return the frame of a group with so many slips."""
    columns = max(1, -(-count // ROWS))
    rows = min(count, ROWS)
    return Box(x, y, columns * _STEP_X - GAP + 2 * EDGE, HEADER + rows * _STEP_Y + 2 * EDGE)


def place_in_group(x: int, y: int, number: int) -> tuple[int, int]:
    """Return where a slip of a group lies.

    Args:
        x: left edge of the group's frame.
        y: its upper edge.
        number: place of the slip in the group.
    """
    column, row = divmod(number, ROWS)
    return x + EDGE + column * _STEP_X, y + EDGE + HEADER + GAP + row * _STEP_Y


def group_around(x: int, y: int) -> tuple[int, int]:
    """Return where a group stands whose first slip stays where it lies."""
    return x - EDGE, y - EDGE - HEADER - GAP


def slip_box(x: int, y: int) -> Box:
    """Return what a slip covers."""
    return Box(x, y, SLIP_WIDTH, SLIP_HEIGHT)


def free_place(wanted: Box, taken: Iterable[Box]) -> tuple[int, int]:
    """Return the place nearest to the one wanted at which a box covers nothing.

    Places are tried in rings around the one wanted; where all are taken, it is to the right of
    everything.
    """
    boxes = list(taken)
    full = {cell for box in boxes for cell in _cells(box)}
    for x, y in _rings(wanted.x, wanted.y):
        if full.isdisjoint(_cells(Box(x, y, wanted.width, wanted.height))):
            return x, y
    return max(box.right for box in boxes) + GAP, wanted.y


def _rings(x: int, y: int) -> Iterator[tuple[int, int]]:
    yield x, y
    step_x, step_y = _STEP_X // 2, _STEP_Y // 2
    for ring in range(1, _RINGS):
        edge = [
            (across, down)
            for across in range(-ring, ring + 1)
            for down in range(-ring, ring + 1)
            if max(abs(across), abs(down)) == ring
        ]
        edge.sort(key=lambda one: (abs(one[0]) + abs(one[1]), -one[0], -one[1]))
        for across, down in edge:
            yield x + across * step_x, y + down * step_y


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    """Give the cells of a coarse grid that a box touches, a little inside its edges."""
    for column in range((box.x + 4) // _CELL, (box.right - 5) // _CELL + 1):
        for row in range((box.y + 4) // _CELL, (box.bottom - 5) // _CELL + 1):
            yield column, row
