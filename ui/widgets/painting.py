"""Shapes that several widgets draw: rounded surfaces, a side's bar, a focus ring."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

RADIUS = 12
BAR = 4


def surface(
    painter: QPainter, rect: QRect, fill: str, line: str | None = None, radius: float = RADIUS
) -> None:
    """Fill a rounded rectangle and draw a one-pixel line just inside its edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        return
    painter.setPen(QPen(QColor(line), 1))
    inside = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, radius - 0.5, radius - 0.5)


def bar(painter: QPainter, rect: QRect, colour: str, edge: Qt.Edge, radius: float = RADIUS) -> None:
    """Draw a side's bar along one edge of a rounded surface, following its corners."""
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(rect), radius, radius)
    rest = QRectF(rect)
    inner = QPainterPath()
    if edge == Qt.Edge.LeftEdge:
        rest.setLeft(rest.left() + BAR)
        inner.addRoundedRect(rest.adjusted(0, 0, radius, 0), radius - BAR / 2, radius - BAR / 2)
    else:
        rest.setTop(rest.top() + BAR)
        inner.addRoundedRect(rest.adjusted(0, 0, 0, radius), radius - BAR / 2, radius - BAR / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(whole.subtracted(inner), QColor(colour))


def focus_ring(painter: QPainter, rect: QRect, colour: str, radius: float = RADIUS) -> None:
    """Draw the two-pixel ring that says where the keyboard is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1)
