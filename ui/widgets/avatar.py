"""The picture of a persona: its own, or a drawn person who is nobody in particular."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import theme
from ui.widgets.painting import RADIUS

# Tones of the figure and of the two ends of its ground, and the shapes of head and shoulders. No
# hair, no dress, no tool: nothing tells of sex, age or trade.
_PEOPLE: Final = (
    ("both", "marketing", "sales", "round", "arch"),
    ("sales", "both", "owner", "tall", "slope"),
    ("owner", "warn", "both", "soft", "arch"),
    ("marketing", "sales", "warn", "round", "block"),
    ("good", "owner", "warn", "tall", "arch"),
    ("warn", "good", "both", "soft", "slope"),
    ("both", "owner", "owner", "tall", "block"),
    ("owner", "sales", "marketing", "round", "slope"),
)
DRAWN: Final = len(_PEOPLE)
"""How many drawn people there are to choose from."""


def paint_person(painter: QPainter, area: QRectF, number: int) -> None:
    """Fill an area with a drawn person, in the colours of the theme.

    Args:
        painter: paints into the area; a clip that is set stays.
        area: the area.
        number: which one, from 0; others than there are begin again.
    """
    figure, first, last, head, shoulders = _PEOPLE[number % DRAWN]
    colours = theme().colours
    ground = QLinearGradient(area.topLeft(), area.bottomRight())
    ground.setColorAt(0, QColor(colours.tone(first).soft))
    ground.setColorAt(1, QColor(colours.tone(last).soft))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, ground)
    colour = QColor(colours.tone(figure).strong)
    colour.setAlphaF(0.85)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    unit = min(area.height(), area.width()) / 14
    top = QPointF(area.center().x(), area.center().y() - 3.8 * unit)
    _paint_head(painter, top, unit, head)
    painter.drawPath(_shoulders(top, unit, shoulders))


def _paint_head(painter: QPainter, top: QPointF, unit: float, shape: str) -> None:
    width = 1.7 * unit if shape == "tall" else 2 * unit
    box = QRectF(top.x() - width, top.y(), 2 * width, 4 * unit)
    if shape == "soft":
        painter.drawRoundedRect(box, 1.3 * unit, 1.3 * unit)
    else:
        painter.drawEllipse(box)


def _shoulders(top: QPointF, unit: float, shape: str) -> QPainterPath:
    """Return shoulders below a head: a round arch, a block with soft corners, or a slope."""
    left, right = top.x() - 3.5 * unit, top.x() + 3.5 * unit
    neck, base = top.y() + 4.4 * unit, top.y() + 7.6 * unit
    path = QPainterPath(QPointF(left, base))
    if shape == "block":
        path.lineTo(left, neck + 1.6 * unit)
        path.quadTo(left, neck, left + 1.6 * unit, neck)
        path.lineTo(right - 1.6 * unit, neck)
        path.quadTo(right, neck, right, neck + 1.6 * unit)
        path.lineTo(right, base)
    elif shape == "slope":
        path.cubicTo(
            QPointF(left + unit, neck + unit),
            QPointF(top.x() - 2 * unit, neck),
            QPointF(top.x(), neck),
        )
        path.cubicTo(
            QPointF(top.x() + 2 * unit, neck),
            QPointF(right - unit, neck + unit),
            QPointF(right, base),
        )
    else:
        path.arcTo(QRectF(left, neck - 0.2 * unit, 7 * unit, 6.8 * unit), 180, -180)
    path.closeSubpath()
    return path


class Avatar(QWidget):
    """A persona's picture, cut to the room that it has, or one of the drawn people."""

    def __init__(
        self, parent: QWidget | None = None, *, height: int = 168, flush: bool = False
    ) -> None:
        """Make a picture.

        Args:
            parent: the widget it stands in.
            height: in logical pixels; it is as wide as there is room.
            flush: whether it fills the top of a card, so that only its upper corners are round.
        """
        super().__init__(parent)
        self._height = height
        self._flush = flush
        self._number = 0
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_person(self, number: int) -> None:
        """Show a drawn person."""
        self._number, self._picture = number, None
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._height, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(64, self._height), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        rounded = area.adjusted(0, 0, 0, RADIUS) if self._flush else area
        clip.addRoundedRect(rounded, RADIUS, RADIUS)
        painter.setClipPath(clip)
        if self._picture is None:
            paint_person(painter, area, self._number)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, self._picture, _cut(self._picture, area))
        painter.end()


def _cut(picture: QPixmap, area: QRectF) -> QRectF:
    """Return the middle part of a picture that has the shape of an area.

    Of a tall picture the upper part is kept, where a face is.
    """
    scale = min(picture.width() / area.width(), picture.height() / area.height())
    width, height = area.width() * scale, area.height() * scale
    left, over = (picture.width() - width) / 2, picture.height() - height
    return QRectF(left, over * 0.25, width, height)
