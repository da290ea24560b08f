"""The drawn picture of a persona: nobody in particular, so that nobody is meant."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import theme
from ui.widgets.painting import RADIUS


class Avatar(QWidget):
    """A round head and shoulders in the shared colour, between Marketing's and Sales' soft ones."""

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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._height, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(64, self._height), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        rounded = area.adjusted(0, 0, 0, RADIUS) if self._flush else area
        clip.addRoundedRect(rounded, RADIUS, RADIUS)
        painter.setClipPath(clip)
        ground = QLinearGradient(area.topLeft(), area.bottomRight())
        ground.setColorAt(0, QColor(colours.marketing.soft))
        ground.setColorAt(1, QColor(colours.sales.soft))
        painter.fillRect(area, ground)
        figure = QColor(colours.accent)
        figure.setAlphaF(0.85)
        painter.setBrush(figure)
        painter.setPen(Qt.PenStyle.NoPen)
        unit = min(area.height(), area.width()) / 14
        centre = area.center().x()
        top = area.center().y() - 3.8 * unit
        painter.drawEllipse(QPointF(centre, top + 2 * unit), 2 * unit, 2 * unit)
        shoulders = QPainterPath()
        base = top + 7.6 * unit
        shoulders.moveTo(centre - 3.5 * unit, base)
        shoulders.arcTo(
            QRectF(centre - 3.5 * unit, top + 4.2 * unit, 7 * unit, 6.8 * unit), 180, -180
        )
        shoulders.closeSubpath()
        painter.drawPath(shoulders)
        painter.end()
