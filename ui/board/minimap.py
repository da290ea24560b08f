"""All of the board, small, in its corner: where one is, and a way to elsewhere.

It is painted on the board itself: a widget above would keep Qt from moving what is painted when
the board is panned.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from domain.model.wall_plan import SLIP_HEIGHT, SLIP_WIDTH, Box
from ui.board.looks import WallLook
from ui.theme.colours import TONES
from ui.theme.theme import theme

_SIZE = QSize(168, 112)
_INSIDE = 6
_FROM_EDGE = 12


class Minimap:
    """A picture of the wall; the part in sight is framed.

    It is for the eye and the mouse alone: the keyboard scrolls the board itself.

    Attributes:
        where: its place on the viewport.
    """

    def __init__(self) -> None:
        self.where = QRect(QPoint(), _SIZE)
        self._look = WallLook()
        self._whole = QRectF()
        self._picture: QPixmap | None = None

    def show_wall(self, look: WallLook, whole: QRectF) -> None:
        """Show a wall.

        Args:
            look: what hangs on it.
            whole: what that covers.
        """
        self._look, self._whole = look, whole
        self.draw_anew()

    def stand_in(self, room: QRect) -> None:
        """Stand in the lower right corner of a viewport."""
        self.where.moveBottomRight(room.bottomRight() - QPoint(_FROM_EDGE, _FROM_EDGE))

    def draw_anew(self) -> None:
        """Draw the picture again when it is next painted."""
        self._picture = None

    def is_shown(self, seen: QRectF) -> bool:
        """Whether there is something to show: not all of the wall is in sight."""
        return not self._whole.isEmpty() and not seen.contains(self._whole)

    def paint(self, painter: QPainter, seen: QRectF, ratio: float) -> None:
        """Paint it on the viewport.

        Args:
            painter: of the viewport, in its pixels.
            seen: the part of the wall in sight.
            ratio: physical pixels for a logical one.
        """
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._drawn(ratio)
        painter.drawPixmap(self.where.topLeft(), self._picture)
        painter.setClipRect(self.where.adjusted(2, 2, -2, -2))
        painter.setPen(QPen(QColor(theme().colours.accent), 2))
        scale, left, top = self._measure()
        frame = QRectF(seen.topLeft() * scale, seen.size() * scale)
        painter.drawRect(frame.translated(left + self.where.x(), top + self.where.y()))

    def place_at(self, at: QPointF) -> QPointF:
        """Return the place of the wall that a place of the viewport shows."""
        scale, left, top = self._measure()
        inside = at - QPointF(self.where.topLeft())
        return QPointF((inside.x() - left) / scale, (inside.y() - top) / scale)

    def _measure(self) -> tuple[float, float, float]:
        """Return pixels for a unit, and where the origin of the wall is."""
        if self._whole.isEmpty():
            return 1.0, 0.0, 0.0
        width, height = _SIZE.width() - 2 * _INSIDE, _SIZE.height() - 2 * _INSIDE
        scale = min(width / self._whole.width(), height / self._whole.height())
        centre = self._whole.center() * scale
        return scale, _SIZE.width() / 2 - centre.x(), _SIZE.height() / 2 - centre.y()

    def _drawn(self, ratio: float) -> QPixmap:
        picture = QPixmap(_SIZE * ratio)
        picture.setDevicePixelRatio(ratio)
        colours = theme().colours
        picture.fill(QColor(colours.card))
        painter = QPainter(picture)
        painter.setPen(QColor(colours.line))
        painter.drawRect(0, 0, _SIZE.width() - 1, _SIZE.height() - 1)
        scale, left, top = self._measure()
        painter.translate(left, top)
        painter.scale(scale, scale)
        for group in self._look.groups:
            painter.fillRect(_rect(group.box), QColor(colours.track))
            painter.fillRect(_rect(group.header), QColor(colours.ink))
        strong = {tone: QColor(colours.tone(tone).strong) for tone in (*TONES, "neutral")}
        for slip in self._look.slips():
            tone = slip.tones[0][0] if len(slip.tones) == 1 else "both"
            painter.fillRect(QRectF(slip.x, slip.y, SLIP_WIDTH, SLIP_HEIGHT), strong[tone])
        painter.end()
        return picture


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
