"""The things on the board, kept as the wall is: what stays where it is is not touched."""

import math
from collections.abc import Iterator, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from ui.board.choice import Choice
from ui.board.faces import Faces
from ui.board.items import GroupItem, Marked, SlipItem
from ui.board.looks import GroupLook, SlipLook, WallLook

_MARGIN = 600
"""Room around everything, so that the board never jumps when something is laid at its edge."""

_CUT = 0.5
"""How much of a slip is seen while it is cut."""

_ASIDE = 2.5
"""What lies aside of the way of an arrow key is so many times as far."""


class BoardScene(QGraphicsScene):
    """Slips and groups.

    Attributes:
        faces: the pictures of the slips.
        slips: by identity.
        groups: by identity.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces()
        self.slips: dict[UUID, SlipItem] = {}
        self.groups: dict[UUID, GroupItem] = {}
        self._marked: set[Marked] = set()
        self._faded: set[SlipItem] = set()
        self._content = QRectF()

    def show_wall(self, look: WallLook) -> None:
        """Show the wall."""
        self._renew_groups({one.id: one for one in look.groups})
        self._renew_slips({one.id: one for one in look.slips()})
        self._content = _extent(look)
        covered = self._content.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        if not self.sceneRect().contains(covered):
            self.setSceneRect(self.sceneRect().united(covered))

    def show_choice(self, choice: Choice, *, focused: bool) -> None:
        """Mark what is picked, and where the keyboard is while the board has it."""
        current = self.item_of(choice.current) if focused else None
        picked = {self.slips[id] for id in choice.picked if id in self.slips}
        wanted: set[Marked] = set(picked)
        if current is not None:
            wanted.add(current)
        for item in self._marked | wanted:
            item.mark(picked=item in picked, current=item is current)
        cut = {self.slips[id] for id in choice.cut if id in self.slips}
        for slip in cut ^ self._faded:
            slip.setOpacity(_CUT if slip in cut else 1)
        self._faded = cut
        self._marked = wanted

    def things(self) -> Iterator[SlipItem | GroupItem]:
        """Give every slip and every group."""
        yield from self.groups.values()
        yield from self.slips.values()

    def item_of(self, id: UUID | None) -> SlipItem | GroupItem | None:
        """Return what shows a slip or a group, or None where it is not there."""
        if id is None:
            return None
        return self.slips.get(id) or self.groups.get(id)

    def content(self) -> QRectF:
        """Return what slips and groups cover."""
        return self._content

    def settle(self) -> None:
        """Lay everything where it belongs."""
        for item in self.things():
            item.settle()

    def neighbour(self, id: UUID | None, across: int, down: int) -> UUID | None:
        """Return the slip or group that an arrow key leads to, or None past the edge.

        Args:
            id: where the keyboard is.
            across: 1 to the right, -1 to the left.
            down: 1 downwards, -1 upwards.
        """
        item = self.item_of(id)
        if item is None:
            return None
        at = middle_of(item)
        best, nearest = None, math.inf
        for other in self.things():
            way = middle_of(other) - at
            ahead = way.x() * across + way.y() * down
            far = ahead + _ASIDE * (abs(way.x() * down) + abs(way.y() * across))
            if other is not item and ahead > 8 and far < nearest:
                best, nearest = other.look.id, far
        return best

    def _renew_groups(self, looks: Mapping[UUID, GroupLook]) -> None:
        for id in [id for id in self.groups if id not in looks]:
            self._let_go(self.groups.pop(id))
        for id, look in looks.items():
            if id in self.groups:
                self.groups[id].show_look(look)
            else:
                self.groups[id] = GroupItem(look)
                self.addItem(self.groups[id])

    def _renew_slips(self, looks: Mapping[UUID, SlipLook]) -> None:
        for id in [id for id in self.slips if id not in looks]:
            self.faces.drop(id)
            self._let_go(self.slips.pop(id))
        for id, look in looks.items():
            if id in self.slips:
                self.slips[id].show_look(look)
            else:
                self.slips[id] = SlipItem(look, self.faces)
                self.addItem(self.slips[id])

    def _let_go(self, item: Marked) -> None:
        self._marked.discard(item)
        self._faded -= {item}
        self.removeItem(item)


def _extent(look: WallLook) -> QRectF:
    boxes = [group.box for group in look.groups] + [slip.box for slip in look.lone]
    if not boxes:
        return QRectF()
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return QRectF(left, top, right - left, bottom - top)


def middle_of(item: SlipItem | GroupItem) -> QPointF:
    """Return the middle of a slip, or of a header card, on the wall."""
    where = item.header if isinstance(item, GroupItem) else item.boundingRect()
    return where.translated(item.pos()).center()
