"""The titles of groups from afar: large enough to be read where slips no longer are."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.board.items import GroupItem, wrapped
from ui.theme import fonts
from ui.theme.theme import theme

AFAR = 0.45
"""Zoom below which titles are drawn over their groups."""

_SIZE = 12
_LINES = 4


def draw_titles(painter: QPainter, area: QRectF, groups: Iterable[GroupItem], zoom: float) -> None:
    """Draw the titles of the groups in an area, in the size of the window's own letters.

    Args:
        painter: draws in units of the wall.
        area: what is to be drawn anew.
        groups: all groups.
        zoom: pixels for a unit.
    """
    if zoom >= AFAR:
        return
    for group in groups:
        box = group.boundingRect().translated(group.pos())
        if box.intersects(area):
            painter.save()
            painter.translate(box.topLeft())
            painter.scale(1 / zoom, 1 / zoom)
            _draw(painter, group, QRectF(0, 0, box.width() * zoom, box.height() * zoom))
            painter.restore()


def _draw(painter: QPainter, group: GroupItem, box: QRectF) -> None:
    colours = theme().colours
    painter.setFont(fonts.text_font(_SIZE, fonts.SEMIBOLD))
    width = box.width() - 4
    if width < 3 * _SIZE:
        return
    lines = wrapped(group.look.shown, painter, width - 6, _LINES)
    height = fonts.line_height(painter.font()) * len(lines) + 4
    plate = QRectF(2, 2, width, min(height, box.height() - 4))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ink if group.look.title else colours.card))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(colours.on_ink if group.look.title else colours.muted))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
