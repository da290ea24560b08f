"""A line between two poles with the marks of all sides on it, moved by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.model.sides import DEPARTMENTS, Side
from domain.model.traits import MIDDLE, STEPS
from ui.theme import fonts
from ui.theme.theme import theme
from ui.traits.looks import MarkLook, TraitLook
from ui.traits.placing import place_marks, place_names
from ui.widgets.announcing import announce
from ui.widgets.painting import focus_ring
from ui.widgets.retranslated import Retranslated

_RADIUS = 8.0
_ASIDE = 2 * _RADIUS + 2
_EDGE = 34.0
"""Room beside the ends, in which three marks on one place fit."""

_AXIS = 30.0
_BETWEEN_NAMES = 10.0
_RING = 4
"""Room above and below for the ring that says where the keyboard is."""

_BELOW = (Side.SALES,)
"""Sides whose name stands below the line; the others' stand above it."""

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: STEPS}
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ScaleLine(Retranslated, QWidget):
    """Shows all marks on one line; whoever is at hand moves its own.

    Signals:
        placed: the mark of the side at hand goes to a place.
        cleared: the mark of the side at hand is taken away.
        hand_missing: somebody wants to put a mark, and nobody said whose it is.
    """

    placed = Signal(int)
    cleared = Signal()
    hand_missing = Signal()

    def __init__(self, look: TraitLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hand: Side | None = None
        self._dragged: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)
        self.speak()

    def show_look(self, look: TraitLook) -> None:
        """Show the scale as it is now; a mark that moved under the keyboard is told."""
        before, self._look = self._look, look
        self.retranslate()
        if self.hasFocus() and before.marks != look.marks:
            own = [f"{one.name}: {one.told}" for one in look.marks if one.side is self._hand]
            announce(self, ". ".join([*own, look.gap]))

    def set_hand(self, side: Side | None) -> None:
        """Say whose mark is put from now on; None for nobody's."""
        self._hand = side
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(f"{self._look.code}: {self._look.left} ↔ {self._look.right}")
        keys = self.tr(
            "Left and Right move the mark of the side chosen above, Delete takes it away."
        )
        self.setAccessibleDescription(f"{self._look.told}. {keys}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 2 * (fonts.line_height(fonts.small()) + _RING) + round(_AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    # what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _STEPS and key not in _ENDS and key not in _CLEARING:
            super().keyPressEvent(event)
        elif self._hand is None:
            self.hand_missing.emit()
        elif key in _CLEARING:
            self.cleared.emit()
        else:
            self._place(self._reached(key, self._look.place_of(self._hand)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._hand is None:
            self.hand_missing.emit()
        else:
            self._drag_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._dragged = self._dragged, None
        self.update()
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._place(place)

    def _drag_to(self, event: QMouseEvent) -> None:
        place = round((event.position().x() - _EDGE) / self._step())
        self._dragged = min(max(place, 0), STEPS)
        self.update()

    def _place(self, place: int) -> None:
        if self._hand is not None and place != self._look.place_of(self._hand):
            self.placed.emit(place)

    def _reached(self, key: Qt.Key, place: int | None) -> int:
        """Return where a key takes a mark; one that is not there yet begins in the middle."""
        if key in _ENDS:
            return _ENDS[key]
        return MIDDLE if place is None else min(max(place + _STEPS[key], 0), STEPS)

    # how it is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = {one.side: one.place for one in self._look.marks}
        if self._dragged is not None and self._hand is not None:
            places[self._hand] = self._dragged
        middles = place_marks(places, _EDGE, self._step(), _ASIDE)
        self._draw_line(painter)
        self._draw_gap(painter, middles)
        for side, x in middles.items():
            self._draw_mark(painter, side, x)
        below = [one for one in self._look.marks if one.side in _BELOW]
        above = [one for one in self._look.marks if one.side not in _BELOW]
        self._draw_names(painter, above, middles, _RING)
        self._draw_names(painter, below, middles, self._middle() + _AXIS / 2)
        if self.hasFocus():
            focus_ring(painter, self.rect(), theme().colours.focus, 8)
        painter.end()

    def _step(self) -> float:
        return (self.width() - 2 * _EDGE) / STEPS

    def _middle(self) -> float:
        return self.height() / 2

    def _draw_line(self, painter: QPainter) -> None:
        colours, y = theme().colours, self._middle()
        painter.setPen(QPen(QColor(colours.track), 6, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(_EDGE, y), QPointF(self.width() - _EDGE, y))
        painter.setPen(QPen(QColor(colours.faint), 1.4))
        for place in range(STEPS + 1):
            half = 6.0 if place == MIDDLE else 3.0
            x = _EDGE + place * self._step()
            painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))

    def _draw_gap(self, painter: QPainter, middles: dict[Side, float]) -> None:
        """Draw what lies between the departments; where it is wide, in the colour of a warning."""
        if any(side not in middles for side in DEPARTMENTS):
            return
        colours, y = theme().colours, self._middle()
        warn = self._look.tone == "warn"
        painter.setPen(QPen(QColor(colours.warn.strong if warn else colours.faint), 4))
        first, second = (middles[side] for side in DEPARTMENTS)
        painter.drawLine(QPointF(first, y), QPointF(second, y))

    def _draw_mark(self, painter: QPainter, side: Side, x: float) -> None:
        """Draw a circle for Marketing, a square for Sales, a diamond for the owner."""
        colours, at = theme().colours, QPointF(x, self._middle())
        painter.setBrush(QColor(colours.tone(side.value).strong))
        painter.setPen(QPen(QColor(colours.card), 2))
        if side is Side.MARKETING:
            painter.drawEllipse(at, _RADIUS, _RADIUS)
        elif side is Side.SALES:
            half = 0.9 * _RADIUS
            painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), 2, 2)
        else:
            far = 1.2 * _RADIUS
            ways = (QPointF(-far, 0), QPointF(0, far), QPointF(far, 0), QPointF(0, -far))
            painter.drawPolygon(QPolygonF([at + way for way in ways]))

    def _draw_names(
        self, painter: QPainter, marks: Sequence[MarkLook], middles: dict[Side, float], top: float
    ) -> None:
        font = fonts.text_font(11.5, fonts.SEMIBOLD)
        metrics, height = QFontMetricsF(font), fonts.line_height(fonts.small())
        wanted = [(middles[one.side], metrics.horizontalAdvance(one.name) + 1) for one in marks]
        edges = place_names(wanted, 2, self.width() - 2, _BETWEEN_NAMES)
        painter.setFont(font)
        for one, (_, width), left in zip(marks, wanted, edges, strict=True):
            painter.setPen(QColor(theme().colours.tone(one.side.value).strong))
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(left, top, width, height), int(centre), one.name)
