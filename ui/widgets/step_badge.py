"""Where a step stands: done, current, or ahead."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.retranslated import Retranslated

StepState = Literal["done", "current", "ahead", "recheck"]


class StepBadge(Retranslated, QWidget):
    """A small circle: a tick when done, else the number; "!" where it is to be re-checked."""

    def __init__(
        self, number: int, state: StepState = "ahead", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._state: StepState = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.speak()

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def set_number(self, number: int) -> None:
        """Count it anew."""
        self._number = number
        self.retranslate()
        self.update()

    def set_state(self, state: StepState) -> None:
        """Show where the step stands."""
        self._state = state
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        words = {
            "done": self.tr("Step {number}, done"),
            "current": self.tr("Step {number}, current"),
            "ahead": self.tr("Step {number}, ahead"),
            "recheck": self.tr("Step {number}, to be checked again"),
        }
        self.setAccessibleName(words[self._state].format(number=self._number))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill, line, ink = {
            "done": (colours.good.strong, colours.good.strong, colours.on_strong),
            "current": (colours.card, colours.accent, colours.accent),
            "ahead": (colours.card, colours.line, colours.hint),
            "recheck": (colours.warn.soft, colours.warn.strong, colours.warn.strong),
        }[self._state]
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(line), 1.5))
        painter.drawEllipse(circle.adjusted(0.25, 0.25, -0.25, -0.25))
        if self._state == "done":
            pen = QPen(QColor(ink), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(6.2, 10.4), QPointF(8.8, 13), QPointF(13.8, 7.4)])
        else:
            painter.setPen(QColor(ink))
            painter.setFont(fonts.figure_font(11, fonts.SEMIBOLD))
            sign = "!" if self._state == "recheck" else str(self._number)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()
