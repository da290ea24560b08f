"""What lies on the board: slips, and the groups behind them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from domain.model.wall_plan import SLIP_HEIGHT, SLIP_WIDTH, Box
from ui.board.faces import Faces
from ui.board.looks import GroupLook, SlipLook
from ui.theme import fonts
from ui.theme.theme import theme

_SLIP = QRectF(0, 0, SLIP_WIDTH, SLIP_HEIGHT)
_RADIUS = 8
_BEHIND, _LYING, _CARRIED = 0, 1, 2


class Marked(QGraphicsItem):
    """Something that can be picked, carried, and have the keyboard.

    Attributes:
        picked: it is picked, or something carried would fall into it.
        current: the keyboard is at it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.picked = False
        self.current = False

    def mark(self, *, picked: bool, current: bool) -> None:
        """Draw it as picked, as the place of the keyboard, or as neither."""
        if (picked, current) != (self.picked, self.current):
            self.picked, self.current = picked, current
            self.update()

    def draw_ring(self, painter: QPainter, where: QRectF) -> None:
        """Draw the ring that says it is picked (thin) or at the keyboard (thick)."""
        if not (self.picked or self.current):
            return
        colours = theme().colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        scale = abs(painter.worldTransform().m11()) or 1.0
        width = (3 if self.current else 2) / min(1.0, scale)
        painter.setPen(QPen(QColor(colours.focus if self.current else colours.accent), width))
        half = width / 2
        painter.drawRoundedRect(where.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)


class SlipItem(Marked):
    """A slip, painted as one."""

    def __init__(self, look: SlipLook, faces: Faces) -> None:
        super().__init__()
        self.look = look
        self._faces = faces
        self.setPos(look.x, look.y)
        self.setZValue(_LYING)

    def show_look(self, look: SlipLook) -> None:
        """Show the slip as it is now, where it lies now."""
        if look == self.look:
            self.settle()
            return
        if _face(look) != _face(self.look):
            self._faces.drop(look.id)
            self.update()
        self.look = look
        self.settle()

    def carry(self, across: float, down: float) -> None:
        """Follow the mouse, above all others."""
        self.setZValue(_CARRIED)
        self.setPos(self.look.x + across, self.look.y + down)

    def settle(self) -> None:
        """Lie where it belongs."""
        self.setZValue(_LYING)
        self.setPos(self.look.x, self.look.y)

    def boundingRect(self) -> QRectF:
        return _SLIP

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self.picked or self.current:
            placed = painter.worldTransform()
            self._faces.draw(painter, self.look)
            painter.setWorldTransform(placed)
            self.draw_ring(painter, _SLIP)
        else:
            self._faces.draw(painter, self.look)


class GroupItem(Marked):
    """The frame of a group with its header card.

    Attributes:
        below: something carried would fall into it.
    """

    def __init__(self, look: GroupLook) -> None:
        super().__init__()
        self.look = look
        self.below = False
        self._lines: list[str] | None = None
        self._box = _seen_from(look.box, look.box)
        self.setZValue(_BEHIND)
        self.setPos(look.x, look.y)

    @property
    def header(self) -> QRectF:
        """Where the header card is, seen from the group."""
        return _seen_from(self.look.box, self.look.header)

    def show_look(self, look: GroupLook) -> None:
        """Show the group as it is now."""
        if look != self.look:
            self.prepareGeometryChange()
            self.look = look
            self._lines = None
            self._box = _seen_from(look.box, look.box)
            self.update()
        self.settle()

    def carry(self, across: float, down: float) -> None:
        """Follow the mouse."""
        self.setPos(self.look.x + across, self.look.y + down)

    def settle(self) -> None:
        """Hang where it belongs."""
        self.setPos(self.look.x, self.look.y)

    def show_below(self, *, below: bool) -> None:
        """Say that what is carried would fall into it."""
        if below != self.below:
            self.below = below
            self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        colours = theme().colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(QColor(colours.accent if self.below else colours.line), 2 if self.below else 1)
        painter.setPen(line)
        painter.setBrush(QColor(colours.both.soft if self.below else colours.neutral))
        painter.drawRoundedRect(self._box.adjusted(1, 1, -1, -1), 12, 12)
        header = self.header
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ink if self.look.title else colours.card))
        painter.drawRoundedRect(header, _RADIUS, _RADIUS)
        self._draw_title(painter, header)
        if self.current:
            self.draw_ring(painter, header.adjusted(-4, -4, 4, 4))

    def _draw_title(self, painter: QPainter, header: QRectF) -> None:
        colours = theme().colours
        where = header.adjusted(12, 2, -44, -2)
        font = fonts.text_font(13, fonts.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_ink if self.look.title else colours.muted))
        if self._lines is None:
            self._lines = wrapped(self.look.shown, painter, where.width(), 2)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, "\n".join(self._lines))
        painter.setFont(fonts.figure_font(12, fonts.SEMIBOLD))
        count = str(len(self.look.slips))
        painter.drawText(header.adjusted(0, 0, -12, 0), _RIGHT, count)


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def wrapped(text: str, painter: QPainter, width: float, most: int) -> list[str]:
    """Part a text into lines; what does not fit in the last one is shortened.

    Args:
        text: a line of words.
        painter: has the font.
        width: room for a line, in units of the painter.
        most: number of lines.
    """
    metrics = painter.fontMetrics()
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(width)))
    if words:
        rest = " ".join(words)
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(width)))
    return lines


def _face(look: SlipLook) -> object:
    return look.text, look.tones, look.together


def _seen_from(frame: Box, box: Box) -> QRectF:
    return QRectF(box.x - frame.x, box.y - frame.y, box.width, box.height)
