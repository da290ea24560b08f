"""A waterfall: from one count to another, factor by factor."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.model.scoreboard_text import BarText
from ui.scoreboard.measure_card import TONES
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring

_HIGH: Final = 176
_SIDE, _TOP, _FOOT = 8, 26, 40
_FILLED: Final = 0.66
"""Part of its place that a bar takes."""

_LEAST: Final = 3.0
"""Height of a bar that would hardly be seen, in logical pixels."""


class Waterfall(QWidget):
    """The chart. What may not be named is drawn hollow; every bar has its number in words.

    What it shows is its accessible text; sentences and the table beside it hold the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[BarText, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_bars(self, name: str, bars: Sequence[BarText]) -> None:
        """Show other bars.

        Args:
            name: what the chart is of.
            bars: the count then, the parts, the count now.
        """
        self.bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(f"{one.label}: {one.value}" for one in bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, _HIGH + _TOP + _FOOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, _HIGH + _TOP + _FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(self.rect()).adjusted(_SIDE, _TOP, -_SIDE, -_FOOT)
        painter.setPen(QPen(QColor(colours.line), 1))
        zero = self._y(field, 0.0)
        painter.drawLine(QPointF(field.left(), zero), QPointF(field.right(), zero))
        wide = field.width() / max(1, len(self.bars))
        for place, bar in enumerate(self.bars):
            self._paint_bar(painter, field, bar, field.left() + place * wide, wide)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()

    def _paint_bar(
        self, painter: QPainter, field: QRectF, bar: BarText, left: float, wide: float
    ) -> None:
        colours = theme().colours
        top, foot = sorted((self._y(field, bar.start), self._y(field, bar.end)))
        place = QRectF(left + wide * (1 - _FILLED) / 2, top, wide * _FILLED, foot - top)
        if place.height() < _LEAST:
            place.setTop(place.bottom() - _LEAST)
        self._fill(painter, bar, place)
        font = fonts.figure_font(12.5, fonts.BOLD)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        high = QFontMetricsF(font).height()
        over = QRectF(left, place.top() - high - 3, wide, high)
        painter.drawText(over, Qt.AlignmentFlag.AlignHCenter, bar.value)
        small = fonts.text_font(11)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        under = QRectF(left, field.bottom() + 6, wide, _FOOT - 6)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, _fitting(bar.label, small, wide - 6))

    def _fill(self, painter: QPainter, bar: BarText, place: QRectF) -> None:
        colours = theme().colours
        if bar.owner is None:
            colour = QColor(colours.faint if bar is self.bars[0] else colours.ink)
        else:
            colour = QColor(colours.tone(TONES[bar.owner]).strong)
        hollow = bar.named is False
        painter.setPen(QPen(colour, 1.6) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawRoundedRect(place, 3, 3)

    def _y(self, field: QRectF, value: float) -> float:
        ends = [end for one in self.bars for end in (one.start, one.end)]
        low, high = min([0.0, *ends]), max([1.0, *ends])
        return field.bottom() - field.height() * (value - low) / (high - low)


def _fitting(label: str, font: QFont, wide: float) -> str:
    """Return a label on one line or two, cut where it does not fit."""
    metrics, lines = QFontMetricsF(font), [""]
    for word in label.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > wide and len(lines) == 1:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(metrics.elidedText(one, Qt.TextElideMode.ElideRight, wide) for one in lines)
