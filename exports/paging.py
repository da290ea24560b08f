"""Pieces of a document, put on as many A4 pages as they need: nothing is dropped or shrunk."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final, TypeAlias

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

PAGE_WIDTH: Final = float(A4[0])
PAGE_HEIGHT: Final = float(A4[1])
MARGIN: Final = 37.5
"""Empty edge at the left and the right in points."""

TOP: Final = PAGE_HEIGHT - 63.0
"""Where the first piece of a page begins; y grows upwards."""

BOTTOM: Final = 76.0
"""Below it only the foot of the page stands."""

WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
"""Room for pieces between the edges in points."""

GUTTER: Final = 21.0
"""Room between two columns in points."""

COLUMN: Final = (WIDTH - GUTTER) / 2
"""Width of one of two columns in points."""

Draw: TypeAlias = Callable[[Canvas, float, float], None]
"""Draws a piece with its left upper corner at x and y."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The smallest part of a document that is never cut by a page's edge.

    Attributes:
        height: in points.
        draw: draws it.
        kept: it stands on the same page as the piece after it, where a page can hold both.
    """

    height: float
    draw: Draw
    kept: bool = False


def gap(height: float, *, kept: bool = False) -> Piece:
    """Return an empty piece."""
    return Piece(height, lambda canvas, x, top: None, kept)


Placed: TypeAlias = tuple[Draw, float, float]
"""What is drawn, and the place of its left upper corner."""


@dataclass(slots=True)
class Page:
    """One page.

    Attributes:
        surfaces: what is drawn first, under everything else.
        placed: the pieces.
        end: lower edge of the last piece.
    """

    surfaces: list[Placed] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    end: float = TOP


@dataclass(slots=True)
class Flow:
    """Puts pieces below each other.

    Attributes:
        pages: what they fill, at least one.
    """

    pages: list[Page] = field(default_factory=lambda: [Page()])

    def place(self, pieces: Sequence[Piece], *, again: Sequence[Piece] = ()) -> None:
        """Put pieces over the whole width.

        Args:
            pieces: what is put on, in order.
            again: what stands above them on every page but their first, such as heads of columns.
        """
        above: Sequence[Piece] = ()
        for group in _groups(pieces):
            height = _height(group)
            if height > self._room and height <= TOP - BOTTOM:
                self._turn_under(above)
            for piece in group:
                if piece.height > self._room:
                    self._turn_under(above)
                self._put(piece)
            above = again

    def _turn_under(self, above: Sequence[Piece]) -> None:
        self.turn()
        for piece in above:
            self._put(piece)

    def _put(self, piece: Piece) -> None:
        page = self.pages[-1]
        page.placed.append((piece.draw, MARGIN, page.end))
        page.end -= piece.height

    def place_panel(self, pieces: Sequence[Piece], surface: Callable[[float], Draw]) -> None:
        """Put pieces over the whole width, on a surface that spans them on each page.

        Args:
            pieces: what stands on it.
            surface: gives what draws a surface of a height.
        """
        begun = len(self.pages) - 1
        top, already = self.pages[-1].end, len(self.pages[-1].placed)
        self.place(pieces)
        for number, page in enumerate(self.pages[begun:]):
            upper = TOP if number else top
            if len(page.placed) > (0 if number else already):
                page.surfaces.append((surface(upper - page.end), MARGIN, upper))

    def place_columns(self, blocks: Sequence[Sequence[Piece]]) -> None:
        """Put blocks in two columns of about the same height.

        Blocks stay whole where they fit so, each column in their order; otherwise they run on
        down the left column and then the right one, page after page.
        """
        rest: Sequence[_Block] = blocks
        while rest:
            left, right, rest = _two_columns(rest, self._room)
            page = self.pages[-1]
            top = page.end
            for x, column in ((MARGIN, left), (MARGIN + COLUMN + GUTTER, right)):
                y = top
                for piece in column:
                    page.placed.append((piece.draw, x, y))
                    y -= piece.height
                page.end = min(page.end, y)
            if rest:
                self.turn()

    def has_room(self, pieces: Sequence[Piece]) -> bool:
        """Tell whether pieces still fit on the last page."""
        return _height(pieces) <= self._room

    @property
    def _room(self) -> float:
        return self.pages[-1].end - BOTTOM

    def turn(self) -> None:
        """Go on on a new page."""
        self.pages.append(Page())


_Block: TypeAlias = Sequence[Piece]


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Give the pieces in groups that want to stand on one page."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.kept:
            yield group
            group = []
    if group:
        yield group


def _height(pieces: Sequence[Piece]) -> float:
    return sum(piece.height for piece in pieces)


def _flat(blocks: Sequence[_Block]) -> list[Piece]:
    return [piece for block in blocks for piece in block]


def _two_columns(
    blocks: Sequence[_Block], room: float
) -> tuple[list[Piece], list[Piece], Sequence[_Block]]:
    """Give what stands left, what right, and what is left over for the next page."""
    heights = [_height(block) for block in blocks]
    if sum(heights) <= 2 * room:
        at_right = _balanced(heights)
        left = [block for at, block in enumerate(blocks) if at not in at_right]
        right = [block for at, block in enumerate(blocks) if at in at_right]
        if max(_height(_flat(left)), _height(_flat(right))) <= room:
            return _flat(left), _flat(right), ()
    groups = list(_groups(_flat(blocks)))
    filled, groups = _filled(groups, room)
    filled_too, groups = _filled(groups, room)
    return filled, filled_too, groups


_MOST_BALANCED: Final = 10
"""Blocks up to which every way to share them between two columns is looked at."""

_SAME: Final = 12.0
"""Heights that differ by less, in points, count as the same: then the order decides."""


def _balanced(heights: Sequence[float]) -> frozenset[int]:
    """Choose which blocks stand at the right: columns of one height, then blocks in order.

    The first block stands at the left. Of very many blocks the order is kept and only the best
    place to part them is looked for.
    """
    if len(heights) > _MOST_BALANCED:
        return _parted(heights)
    later = range(1, len(heights))
    whole = sum(heights)
    best: tuple[float, int, tuple[int, ...]] = (whole, 0, ())
    for size in later:
        for right in combinations(later, size):
            height = sum(heights[at] for at in right)
            astray = sum(1 for one in right for at in later if at > one and at not in right)
            best = min(best, (max(height, whole - height) // _SAME, astray, right))
    return frozenset(best[2])


def _parted(heights: Sequence[float]) -> frozenset[int]:
    """Choose from which block on all stand at the right, for columns of about one height."""
    whole, left = sum(heights), 0.0
    best = (whole, len(heights))
    for at, height in enumerate(heights[:-1], start=1):
        left += height
        best = min(best, (max(left, whole - left), at))
    return frozenset(range(best[1], len(heights)))


def _filled(groups: list[list[Piece]], room: float) -> tuple[list[Piece], list[list[Piece]]]:
    """Fill a column; a group that no page can hold whole is cut between its pieces."""
    column: list[Piece] = []
    for number, group in enumerate(groups):
        height = _height(group)
        if height <= room:
            column += group
            room -= height
            continue
        if height <= TOP - BOTTOM:
            return column, groups[number:]
        for at, piece in enumerate(group):
            if piece.height > room:
                return column, [group[at:], *groups[number + 1 :]]
            column.append(piece)
            room -= piece.height
    return column, []
