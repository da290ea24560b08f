"""Bars that say a number: a share with its interval, and how work is spread."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.retranslated import Retranslated

_THICK = 5
_GAP = 10
_SHORT_TRACK = 56
"""Pixels to which a track may shrink in a narrow window."""
_DOT = 4.0


class ShareBar(Retranslated, QWidget):
    """A track from 0 to 100 %, the interval as a band, the share as a dot, and the figures."""

    def __init__(self, parent: QWidget | None = None, *, track_width: int = 150) -> None:
        """Make an empty bar.

        Args:
            parent: the widget it stands in.
            track_width: width of the track in logical pixels where there is room for it; the
                figures stand beside it.
        """
        super().__init__(parent)
        self._track_width = track_width
        self._share: tuple[float, float, float] | None = None
        self._tone = "good"
        self._level = 90
        self.setFont(fonts.small())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.speak()

    def show_share(
        self,
        share: float | None,
        low: float = 0,
        high: float = 1,
        *,
        tone: str = "good",
        level: int = 90,
    ) -> None:
        """Show a share.

        Args:
            share: 0 to 1, or None while nothing is known: unknown is not zero.
            low: lower end of the interval, 0 to 1.
            high: upper end of the interval, 0 to 1.
            tone: state whose colour it has; the figures say the same.
            level: of the interval, in percent.
        """
        self._share = None if share is None else (share, low, high)
        self._tone = tone
        self._level = level
        self.retranslate()
        self.updateGeometry()
        self.update()

    def figures(self) -> str:
        """The share and its interval in percent, such as ``81% (70–89)``; a dash when unknown."""
        if self._share is None:
            return "–"
        return figures_of(self._share)

    def retranslate(self) -> None:
        if self._share is None:
            self.setAccessibleName(self.tr("Share unknown"))
            return
        share, low, high = (round(100 * part) for part in self._share)
        sentence = self.tr("Share {share} percent, {level} percent interval {low} to {high}")
        self.setAccessibleName(sentence.format(share=share, level=self._level, low=low, high=high))

    def sizeHint(self) -> QSize:
        return self._size_with(self._track_width)

    def minimumSizeHint(self) -> QSize:
        return self._size_with(min(self._track_width, _SHORT_TRACK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = min(self._track_width, self.width() - self._size_with(0).width())
        draw_share(painter, QRectF(0, 0, track, self.height()), self._share, self._tone)
        painter.setPen(QColor(theme().colours.muted))
        painter.setFont(self.font())
        words = self.rect().adjusted(track + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.figures())
        painter.end()

    def _size_with(self, track: int) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.figures())
        return QSize(track + _GAP + words + 2, fonts.line_height(self.font()))


def figures_of(share: tuple[float, float, float]) -> str:
    """Return a share and its interval in percent, such as ``81% (70–89)``."""
    middle, low, high = (round(100 * part) for part in share)
    return f"{middle}% ({low}–{high})"


def draw_share(
    painter: QPainter, where: QRectF, share: tuple[float, float, float] | None, tone: str
) -> None:
    """Draw a track in the middle of a rectangle, and on it the share with its interval.

    Args:
        painter: is left with another pen and brush.
        where: as wide as the track.
        share: share and the ends of its interval, 0 to 1; None draws the track alone.
        tone: state whose colour it has.
    """
    colours = theme().colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    top, reach = where.center().y() - _THICK / 2, where.width() - 2 * _DOT
    _pill(painter, QRectF(where.left(), top, where.width(), _THICK), colours.track)
    if share is None:
        return
    middle, low, high = (where.left() + _DOT + part * reach for part in share)
    strong = QColor(colours.tone(tone).strong)
    band = QColor(strong)
    band.setAlphaF(0.45)
    _pill(painter, QRectF(low, top, high - low, _THICK), band)
    painter.setBrush(strong)
    painter.drawEllipse(QPointF(middle, where.center().y()), _DOT, _DOT)


class BalanceBar(QWidget):
    """How much of the most one has: a plain bar in a side's colour, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "neutral") -> None:
        super().__init__(parent)
        self._tone = tone
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Wear the colour of another side."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def show_amount(self, amount: float, most: float, words: str) -> None:
        """Show an amount.

        Args:
            amount: what this one has.
            most: what the fullest bar beside it has.
            words: the same as a sentence, for screen readers and the tooltip.
        """
        self._part = min(1.0, amount / most) if most > 0 else 0.0
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, self.height() / 2 - 3, self.width(), 6)
        _pill(painter, track, colours.track)
        if self._part > 0:
            track.setWidth(max(6.0, self._part * self.width()))
            _pill(painter, track, colours.tone(self._tone).strong)
        painter.end()


def _pill(painter: QPainter, rect: QRectF, colour: str | QColor) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
