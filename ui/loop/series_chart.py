"""A series of shares with their intervals, and a dashed line for what was before."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.loop.looks import PointLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring
from ui.widgets.retranslated import Retranslated

_HIGH: Final = 138
_SIDE, _TOP, _FOOT = 22, 26, 22
_LINE = 16
"""Height of a second line under the points."""

_DOT = 4.5
_LINES = 3
_ROUND = 0.1


class SeriesChart(Retranslated, QWidget):
    """A chart that says its numbers. A gap breaks the line; few have a hollow dot and no percent.

    What it shows is its accessible text; the table beside it holds the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[PointLook, ...] = ()
        self._baseline: PointLook | None = None
        self._foot = _FOOT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speak()

    def show_points(self, points: Sequence[PointLook], baseline: PointLook | None) -> None:
        """Show a point for each iteration, and what was before."""
        self._points, self._baseline = tuple(points), baseline
        self._foot = _FOOT + _LINE * any("\n" in one.name for one in points)
        self.setFixedHeight(_HIGH + self._foot)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Share of qualified leads by iteration"))
        every = [*([self._baseline] if self._baseline else []), *self._points]
        self.setAccessibleDescription(". ".join(one.said for one in every))

    def sizeHint(self) -> QSize:
        return QSize(420, _HIGH + self._foot)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, _HIGH + self._foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(self.rect()).adjusted(_SIDE, _TOP, -_SIDE, -self._foot)
        painter.setPen(QPen(QColor(colours.line), 1))
        for line in range(_LINES + 1):
            y = field.top() + line * field.height() / _LINES
            painter.drawLine(QPointF(field.left() - 8, y), QPointF(field.right() + 8, y))
        self._paint_before(painter, field)
        places = self._places(field)
        for known, part in groupby(places, key=lambda pair: pair[0].share is not None):
            if known:
                self._paint_run(painter, field, list(part))
        for point, x in places:
            self._paint_names(painter, field, point, x)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()

    def _top(self) -> float:
        """Return the share at the upper edge: the next tenth above all that is drawn."""
        every = [*self._points, *([self._baseline] if self._baseline else [])]
        highest = max((one.high for one in every if one.share is not None), default=0.0)
        return min(1.0, max(_ROUND, -(-highest // _ROUND) * _ROUND))

    def _y(self, field: QRectF, share: float) -> float:
        return field.bottom() - field.height() * min(1.0, share / self._top())

    def _places(self, field: QRectF) -> list[tuple[PointLook, float]]:
        step = field.width() / max(1, len(self._points))
        return [
            (point, field.left() + (place + 0.5) * step) for place, point in enumerate(self._points)
        ]

    def _paint_before(self, painter: QPainter, field: QRectF) -> None:
        before, colours = self._baseline, theme().colours
        if before is None or before.share is None:
            return
        band = QRectF(field.left() - 8, self._y(field, before.high), field.width() + 16, 0)
        band.setBottom(self._y(field, before.low))
        painter.fillRect(band, QColor(colours.neutral))
        y = self._y(field, before.share)
        painter.setPen(QPen(QColor(colours.faint), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y))
        words = self.tr("one-way process, before: {value}").format(value=before.value)
        font = fonts.text_font(10.5)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        metrics = QFontMetricsF(font)
        high = metrics.height()
        lower = band.bottom() + 1
        up = lower if lower + high <= field.bottom() + 1 else y + 1
        painter.drawText(
            QRectF(band.left(), up, band.width(), high), Qt.AlignmentFlag.AlignRight, words
        )

    def _paint_run(
        self, painter: QPainter, field: QRectF, run: Sequence[tuple[PointLook, float]]
    ) -> None:
        """Draw points that follow each other without a gap."""
        accent = QColor(theme().colours.accent)
        soft = QColor(accent)
        soft.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        highs = [QPointF(x, self._y(field, one.high)) for one, x in run]
        lows = [QPointF(x, self._y(field, one.low)) for one, x in run]
        if len(run) == 1:
            painter.drawRect(QRectF(highs[0] - QPointF(5, 0), lows[0] + QPointF(5, 0)))
        painter.drawPolygon(QPolygonF([*highs, *reversed(lows)]))
        middle = [QPointF(x, self._y(field, one.share or 0.0)) for one, x in run]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2.2))
        painter.drawPolyline(QPolygonF(middle))
        for at, (one, _) in zip(middle, run, strict=True):
            painter.setBrush(accent if one.enough else QColor(theme().colours.card))
            painter.drawEllipse(at, _DOT, _DOT)

    def _paint_names(self, painter: QPainter, field: QRectF, point: PointLook, x: float) -> None:
        colours = theme().colours
        wide = field.width() / max(1, len(self._points))
        strong = point.share is not None and point.enough
        font = fonts.text_font(12, fonts.BOLD if strong else fonts.REGULAR)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if strong else colours.muted))
        high = QFontMetricsF(font).height()
        y = field.bottom() if point.share is None else self._y(field, point.share)
        over = QRectF(x - wide / 2, y - high - 7, wide, high)
        painter.drawText(over, Qt.AlignmentFlag.AlignHCenter, point.value)
        small = fonts.text_font(10.5)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        under = QRectF(x - wide / 2, field.bottom() + 5, wide, self._foot - 5)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, _fitting(point.name, small, wide))


def _fitting(name: str, font: QFont, wide: float) -> str:
    """Return a name cut to the room it has, line by line."""
    metrics = QFontMetricsF(font)
    right = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, right, wide - 4) for line in name.split("\n"))
