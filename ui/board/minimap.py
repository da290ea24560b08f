"""All of the board, small, in its corner: where one is, and a way to elsewhere."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from domain.model.wall_plan import Box
from ui.board.looks import WallLook
from ui.theme.theme import theme

_WIDTH, _HEIGHT = 168, 112
_INSIDE = 6


class Minimap(QWidget):
    """A picture of the wall; the part in sight is framed. A click brings a place to the middle.

    It is drawn for the eye alone: the keyboard scrolls the board itself.
    """

    place_wanted = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = WallLook()
        self._whole = QRectF()
        self._seen = QRectF()
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.draw_anew)

    def show_wall(self, look: WallLook, whole: QRectF) -> None:
        """Show a wall.

        Args:
            look: what hangs on it.
            whole: what that covers.
        """
        if look != self._look or whole != self._whole:
            self._look, self._whole = look, whole
            self.draw_anew()

    def show_seen(self, seen: QRectF) -> None:
        """Frame the part in sight; where that is everything, there is nothing to show."""
        self._seen = seen
        self.setVisible(not self._whole.isEmpty() and not seen.contains(self._whole))
        self.update()

    def draw_anew(self) -> None:
        """Draw the picture again."""
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        colours = theme().colours
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        painter.drawRect(self._on_map(self._seen))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, at: QPointF) -> None:
        scale, left, top = self._measure()
        self.place_wanted.emit(QPointF((at.x() - left) / scale, (at.y() - top) / scale))

    def _measure(self) -> tuple[float, float, float]:
        """Return pixels for a unit, and where the origin of the wall is."""
        width, height = _WIDTH - 2 * _INSIDE, _HEIGHT - 2 * _INSIDE
        if self._whole.isEmpty():
            return 1.0, 0.0, 0.0
        scale = min(width / self._whole.width(), height / self._whole.height())
        centre = self._whole.center()
        return scale, _WIDTH / 2 - centre.x() * scale, _HEIGHT / 2 - centre.y() * scale

    def _on_map(self, area: QRectF) -> QRectF:
        scale, left, top = self._measure()
        return QRectF(
            area.x() * scale + left,
            area.y() * scale + top,
            area.width() * scale,
            area.height() * scale,
        )

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        colours = theme().colours
        picture.fill(QColor(colours.card))
        painter = QPainter(picture)
        painter.setPen(QColor(colours.line))
        painter.drawRect(0, 0, _WIDTH - 1, _HEIGHT - 1)
        for group in self._look.groups:
            painter.fillRect(self._on_map(_rect(group.box)), QColor(colours.track))
            painter.fillRect(self._on_map(_rect(group.header)), QColor(colours.ink))
        for slip in self._look.slips():
            tone = colours.tone(slip.tones[0][0] if len(slip.tones) == 1 else "both")
            painter.fillRect(self._on_map(_rect(slip.box)), QColor(tone.strong))
        painter.end()
        return picture


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
