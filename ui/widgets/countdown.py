"""The time left for a step, in large figures that do not jitter."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.marking import mark
from domain.model.time_state import TimeState, time_state
from ui.language import said
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.announcing import announce
from ui.widgets.retranslated import Retranslated

_ROLES = {
    TimeState.AMPLE: "ink",
    TimeState.SOON: "warn",
    TimeState.LAST: "bad",
    TimeState.OVER: "bad",
}
TIME_WORDS = {
    TimeState.AMPLE: "",
    TimeState.SOON: mark("soon over"),
    TimeState.LAST: mark("last moments"),
    TimeState.OVER: mark("time is over"),
}
"""What is said beside a clock, in the window and on the projector."""

PAUSED = mark("paused")


def clock(seconds: int) -> str:
    """Minutes and seconds such as ``07:42``; time overrun has a plus, ``+00:15``."""
    sign = "+" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{sign}{minutes:02d}:{rest:02d}"


class CountdownLabel(Retranslated, QWidget):
    """The time left; its last fifth warns and its last twentieth presses, by colour and word."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 24) -> None:
        """Make a clock.

        Args:
            parent: the widget it stands in.
            size: height of the figures in logical pixels.
        """
        super().__init__(parent)
        self._left = 0
        self._whole = 0
        self._paused = False
        self._word = ""
        self._figures = fonts.figure_font(size, fonts.BOLD)
        self._words = fonts.text_font(max(11.5, size * 0.45), fonts.SEMIBOLD)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.speak()

    def show_time(self, left: int, whole: int, *, paused: bool = False) -> None:
        """Show a time.

        Args:
            left: seconds left; below zero once the time is over.
            whole: seconds that the step has.
            paused: whether the clock stands still.
        """
        word = self._word
        self._left, self._whole, self._paused = left, whole, paused
        self.retranslate()
        if self._word != word:
            announce(self, self._word)
            self.updateGeometry()
        self.update()

    def word(self) -> str:
        """What is said beside the figures: nothing while there is time."""
        return self._word

    def role(self) -> str:
        """The state whose colour the figures have."""
        return _ROLES[self._state()]

    def retranslate(self) -> None:
        self._word = said(PAUSED) if self._paused else said(TIME_WORDS[self._state()])
        self.setAccessibleName(f"{clock(self._left)} {self._word}".strip())

    def _state(self) -> TimeState:
        return time_state(self._left, self._whole)

    def sizeHint(self) -> QSize:
        figures = QFontMetrics(self._figures)
        width = figures.horizontalAdvance(clock(self._left)) + 2
        if self._word:
            width += 8 + QFontMetrics(self._words).horizontalAdvance(self._word)
        return QSize(width, fonts.line_height(self._figures))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme().colour(self.role())))
        figures = QFontMetrics(self._figures)
        baseline = (self.height() - figures.height()) // 2 + figures.ascent()
        if self._word:
            painter.setFont(self._words)
            start = self.width() - QFontMetrics(self._words).horizontalAdvance(self._word)
            painter.drawText(start, baseline, self._word)
        painter.setFont(self._figures)
        painter.drawText(0, baseline, clock(self._left))
        painter.end()
