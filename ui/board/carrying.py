"""What the mouse does on the board: picking, carrying, drawing a frame around slips, panning."""

from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand

from domain.model.wall_plan import EDGE, GAP, HEADER, ROWS, SLIP_HEIGHT, SLIP_WIDTH
from ui.board.choice import Choice
from ui.board.items import GroupItem, SlipItem

if TYPE_CHECKING:
    from ui.board.board_view import BoardView

_SCROLL_EVERY = 30
_SCROLL_BY = 18
_SCROLL_ZONE = 28


class _Doing(Enum):
    NOTHING = 0
    PRESSED = 1
    CARRYING = 2
    FRAMING = 3
    PANNING = 4
    POINTING = 5


class Carrying(QObject):
    """Follows the mouse from press to release; what came of it, it tells the choice."""

    def __init__(self, view: "BoardView", choice: Choice) -> None:
        super().__init__(view)
        self._view = view
        self._choice = choice
        self._doing = _Doing.NOTHING
        self._pressed = QPoint()
        self._last = QPoint()
        self._from = QPointF()
        self._slips: list[SlipItem] = []
        self._group: GroupItem | None = None
        self._target: GroupItem | None = None
        self._framed_before: tuple[UUID, ...] = ()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())
        self._scrolling = QTimer(self, interval=_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._on_scroll_due)

    def press(self, event: QMouseEvent) -> None:
        """Begin."""
        place = event.position().toPoint()
        self._pressed = self._last = place
        self._from = self._view.mapToScene(place)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._doing = _Doing.PANNING
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton and self._is_on_map(place):
            self._doing = _Doing.POINTING
            self._view.centerOn(self._view.minimap.place_at(QPointF(place)))
        elif event.button() == Qt.MouseButton.LeftButton:
            more = bool(event.modifiers() & _MORE)
            if self.point_at(place, more=more):
                self._doing = _Doing.NOTHING if more else _Doing.PRESSED
            else:
                self._doing = _Doing.FRAMING
                self._framed_before = self._choice.picked if more else ()
                self._choice.pick(self._framed_before)

    def point_at(self, place: QPoint, *, more: bool = False) -> bool:
        """Bring the keyboard to what is under the mouse, and pick it where it is a slip.

        Args:
            place: of the viewport.
            more: pick it besides what is picked, or let go of it.

        Returns:
            Whether there is a slip or a header card.
        """
        slip = self._view.slip_at(place)
        if slip is not None:
            self._choice.go_to(slip.look.id)
            if more:
                self._choice.toggle(slip.look.id)
            elif slip.look.id not in self._choice.picked:
                self._choice.pick([slip.look.id])
            return True
        group = self._view.group_at(place)
        on_header = group is not None and group.header.translated(group.pos()).contains(
            self._view.mapToScene(place)
        )
        if group is not None and on_header:
            self._choice.go_to(group.look.id)
            self._choice.pick(())
        return on_header

    def move(self, event: QMouseEvent) -> None:
        """Follow."""
        place = event.position().toPoint()
        if self._doing is _Doing.PANNING:
            self._view.scroll_by(QPointF(self._last - place))
        elif self._doing is _Doing.POINTING:
            self._view.centerOn(self._view.minimap.place_at(QPointF(place)))
        elif self._doing is _Doing.FRAMING:
            self._frame(place)
        elif self._doing is _Doing.PRESSED:
            far = (place - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._take_up()
        self._last = place
        if self._doing is _Doing.CARRYING:
            self._carry()

    def release(self, event: QMouseEvent) -> None:
        """End: lay down what was carried."""
        doing = self._doing
        carried, group, target = self._slips, self._group, self._target
        way = self._view.mapToScene(self._last) - self._from
        self.let_go()
        if doing is _Doing.PRESSED and self._choice.slip is not None:
            self._choice.pick([self._choice.slip.id])
        elif doing is _Doing.CARRYING and group is not None:
            look = group.look
            self._choice.group_placed.emit(
                look.id, look.x + round(way.x()), look.y + round(way.y())
            )
        elif doing is _Doing.CARRYING and target is not None:
            ids = [one.look.id for one in carried]
            to = _place_in(target, self._view.mapToScene(event.position().toPoint()), ids)
            self._choice.move_wanted.emit(ids, target.look.id, to)
        elif doing is _Doing.CARRYING:
            self._choice.placed.emit(
                {
                    one.look.id: (one.look.x + round(way.x()), one.look.y + round(way.y()))
                    for one in carried
                }
            )
        if doing is _Doing.CARRYING:
            self._view.settle()

    def let_go(self) -> bool:
        """Stop, without laying anything down; tell whether something was carried."""
        carrying = self._doing is _Doing.CARRYING
        self._doing = _Doing.NOTHING
        self._slips, self._group = [], None
        self._aim_at(None)
        self._band.hide()
        self._scrolling.stop()
        self._view.viewport().unsetCursor()
        return carrying

    def _is_on_map(self, place: QPoint) -> bool:
        minimap = self._view.minimap
        return minimap.where.contains(place) and minimap.is_shown(self._view.seen())

    def _take_up(self) -> None:
        self._doing = _Doing.CARRYING
        scene = self._view.board
        if self._choice.group is not None:
            self._group = scene.groups.get(self._choice.group.id)
            look = self._choice.group
            self._slips = [scene.slips[one.id] for one in look.slips if one.id in scene.slips]
        else:
            self._slips = [scene.slips[id] for id in self._choice.picked if id in scene.slips]
        self._scrolling.start()

    def _carry(self) -> None:
        place = self._view.mapToScene(self._last)
        way = place - self._from
        for slip in self._slips:
            slip.carry(way.x(), way.y())
        if self._group is not None:
            self._group.carry(way.x(), way.y())
        else:
            self._aim_at(self._view.group_at(self._last))

    def _aim_at(self, target: GroupItem | None) -> None:
        if target is not self._target:
            if self._target is not None:
                self._target.show_below(below=False)
            self._target = target
            if target is not None:
                target.show_below(below=True)

    def _frame(self, place: QPoint) -> None:
        start = self._view.mapFromScene(self._from)
        area = QRect(start, place).normalized()
        self._band.setGeometry(area)
        self._band.show()
        found = self._view.slips_in(area)
        self._choice.pick(
            [*self._framed_before, *(id for id in found if id not in self._framed_before)]
        )

    def _on_scroll_due(self) -> None:
        """Scroll while something is carried to the edge of the view."""
        room = self._view.viewport().rect()
        across = _edge(self._last.x(), room.width())
        down = _edge(self._last.y(), room.height())
        if across or down:
            self._view.scroll_by(QPointF(across, down) * _SCROLL_BY)
            self._carry()


_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _edge(at: int, room: int) -> int:
    if at < _SCROLL_ZONE:
        return -1
    return 1 if at > room - _SCROLL_ZONE else 0


def _place_in(group: GroupItem, at: QPointF, carried: list[UUID]) -> int | None:
    """Return the place in a group over which something is let fall; None for its end."""
    column = int((at.x() - group.look.x - EDGE) // (SLIP_WIDTH + GAP))
    row = round((at.y() - group.look.y - EDGE - HEADER - GAP) / (SLIP_HEIGHT + GAP))
    before = max(0, column) * ROWS + max(0, min(row, ROWS))
    slips = group.look.slips
    if before >= len(slips):
        return None
    return sum(one.id not in carried for one in slips[:before])
