"""The wall as a board: slips to be carried with the mouse, or moved by keyboard."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from ui.board.board_scene import BoardScene
from ui.board.carrying import Carrying
from ui.board.choice import Choice
from ui.board.items import GroupItem, SlipItem
from ui.board.keys import act_on_key
from ui.board.looks import SlipLook, WallLook
from ui.board.minimap import Minimap
from ui.board.titles import draw_titles
from ui.board.zooming import ZoomView
from ui.theme.theme import theme
from ui.widgets.announcing import announce
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import tooltip_text

_READABLE = 0.6
"""Zoom at which the board begins at least."""

_SETTLED = 120
"""Milliseconds after the last step of the zoom."""

_AHEAD = 0.3
"""Part of the view around it for which slips are drawn before they are seen."""

_BETWEEN = 4
"""Milliseconds from one such drawing to the next; frames come first."""

_NUDGE = 20
"""Units by which Shift and an arrow move something; Alt and an arrow lead to other steps."""

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BoardView(Retranslated, ZoomView):
    """The board. What hangs on it and what is picked, the choice knows; it keeps its place.

    Signals:
        menu_wanted: the menu was asked for, at a place on the screen.

    Attributes:
        board: the things on it.
        minimap: all of it, small, in the corner.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._begun = False
        self._seen_ahead = QRectF()
        self.board = BoardScene(self)
        self.setScene(self.board)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The minimap says where one is; bars around a wall without edges would only unsettle.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlags(
            QGraphicsView.OptimizationFlag.DontSavePainterState
            | QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self._settling = QTimer(self, interval=_SETTLED, singleShot=True)
        self._settling.timeout.connect(self._on_settled)
        self._on_settled()
        self.minimap = Minimap()
        self._carrying = Carrying(self, choice)
        self._owing = QTimer(self, interval=0, singleShot=True)
        self._owing.timeout.connect(self.viewport().update)
        self._near: list[SlipLook] = []
        self._ahead = QTimer(self, interval=_BETWEEN)
        self._ahead.timeout.connect(self._on_ahead_due)
        self.zoomed.connect(self._on_zoomed)
        choice.changed.connect(self._on_choice_changed)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.speak()

    def show_wall(self, look: WallLook) -> None:
        """Show the wall; what stays where it is is not touched."""
        self._carrying.let_go()
        self.board.show_wall(look)
        self._show_choice()
        self.minimap.show_wall(look, self.board.content())
        self.viewport().update(self.minimap.where)
        if not self._begun:
            self._begin()

    def begin_anew(self) -> None:
        """Another wall comes: it is seen from its beginning."""
        self._begun = False

    def settle(self) -> None:
        """Lay everything where it belongs."""
        self.board.settle()

    def slip_at(self, place: QPoint) -> SlipItem | None:
        """Return the slip at a place of the viewport."""
        return next((one for one in self.items(place) if isinstance(one, SlipItem)), None)

    def group_at(self, place: QPoint) -> GroupItem | None:
        """Return the group at a place of the viewport."""
        return next((one for one in self.items(place) if isinstance(one, GroupItem)), None)

    def slips_in(self, area: QRect) -> list[UUID]:
        """Return the slips that an area of the viewport touches."""
        return [one.look.id for one in self.items(area) if isinstance(one, SlipItem)]

    def go_to(self, id: UUID | None) -> None:
        """Bring the keyboard to a slip or a group, and that into sight."""
        self._choice.go_to(id)
        self.bring_into_sight(id)

    def bring_into_sight(self, id: UUID | None) -> None:
        """Scroll until a slip or a header card is in sight; no further."""
        item = self.board.item_of(id)
        if item is not None:
            where = item.header if isinstance(item, GroupItem) else item.boundingRect()
            self.ensureVisible(where.translated(item.pos()), 16, 16)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Board of slips"))
        self._say_current()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        self.board.faces.begin(self.zoom, self.devicePixelRatioF())
        super().paintEvent(event)
        seen = self.seen()
        if self.minimap.is_shown(seen):
            painter = QPainter(self.viewport())
            self.minimap.paint(painter, seen, self.devicePixelRatioF())
            painter.end()
        if self.board.faces.owed:
            self._owing.start()
        elif self._seen_ahead != seen:
            self._ahead.start()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        draw_titles(painter, QRectF(rect), self.board.groups.values(), self.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.stand_in(self.viewport().rect())
        self.viewport().update()
        if not self._begun:
            self._begin()

    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        self.viewport().update(self.minimap.where)
        self.viewport().update(self.minimap.where.translated(across, down))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._carrying.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._carrying.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._carrying.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._choice.current is not None:
            self._choice.words_wanted.emit(self._choice.current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.board.item_of(self._choice.current)
            at = self.mapFromScene(item.sceneBoundingRect().center()) if item else QPoint()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        elif self._carrying.point_at(event.pos()):
            self.menu_wanted.emit(event.globalPos())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if control and self.take_zoom_key(key):
            event.accept()
        elif key == Qt.Key.Key_Escape and self._carrying.let_go():
            self.settle()
        elif (key in _STEPS and self._take_arrow(key, held)) or act_on_key(event, self._choice):
            event.accept()
        elif key == Qt.Key.Key_F and not held:
            self.fit(self.board.content())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(self._choice.first if key == Qt.Key.Key_Home else self._choice.last)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_choice()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_choice()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            slip = self.slip_at(event.pos())
            words = tooltip_text(slip.look.text) if slip is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    # what follows

    def _on_ahead_due(self) -> None:
        """Draw slips, between two frames, that the next turns of the wheel bring into sight."""
        seen = self.seen()
        if self._seen_ahead != seen:
            self._seen_ahead = seen
            across, down = seen.width() * _AHEAD, seen.height() * _AHEAD
            items = self.board.items(seen.adjusted(-across, -down, across, down))
            self._near = [one.look for one in items if isinstance(one, SlipItem)]
        elif not self.board.faces.make_ahead(self._near):
            self._ahead.stop()

    def _begin(self) -> None:
        if self.isVisible() and self.board.slips:
            self._begun = True
            self.begin_at(self.board.content(), _READABLE)

    def _take_arrow(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        across, down = _STEPS[key]
        if held == Qt.KeyboardModifier.ShiftModifier:
            return self._nudge(across * _NUDGE, down * _NUDGE)
        if held:
            return False
        current = self._choice.current
        found = self.board.neighbour(current, across, down)
        if found is not None or current is None:
            self.go_to(found or self._choice.first)
        return True

    def _nudge(self, across: int, down: int) -> bool:
        """Move a group, or lone slips; inside a group the key changes the order instead."""
        choice = self._choice
        if choice.group is not None:
            look = choice.group
            choice.group_placed.emit(look.id, look.x + across, look.y + down)
            return True
        slips = [one for one in map(choice.look.slip, choice.meant) if one is not None]
        lone = {one.id: (one.x + across, one.y + down) for one in slips if one.group_id is None}
        if lone:
            choice.placed.emit(lone)
        return bool(lone)

    def _show_choice(self) -> None:
        self.board.show_choice(self._choice, focused=self.hasFocus())

    def _say_current(self) -> None:
        looked_at = self._choice.slip or self._choice.group
        words = looked_at.spoken if looked_at is not None else ""
        if looked_at is not None and looked_at.id in self._choice.picked:
            words = self.tr("{slip}. Picked").format(slip=words)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                announce(self, words)

    def _on_choice_changed(self) -> None:
        self._show_choice()
        self._say_current()

    def _on_zoomed(self) -> None:
        """Draw quickly while the zoom changes, and finely once it rests."""
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        self._settling.start()

    def _on_settled(self) -> None:
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        self.setBackgroundBrush(QColor(theme().colours.page))
        self.board.faces.forget()
        self.minimap.draw_anew()
        self.viewport().update()
