"""The ring of the loop: six stations on a circle, and in the middle where the project stands."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from domain.model.loop import Station, StationState
from ui.language import said
from ui.loop.looks import NAMES, RingLook, StationLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

DISC: Final = 46
"""Diameter of a station, in logical pixels."""

_HALO = 5
_TRACK = 14
_GAP = 10
_WIDEST, _NARROWEST = 186, 112
_LABEL, _TOP_LABEL = 132, 300
_STEP: Final = 360 / len(Station)
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_EDGES = (Qt.Key.Key_Home, Qt.Key.Key_End)


class StationButton(QAbstractButton):
    """A station: pressing it opens its page."""

    def __init__(self, number: int, ring: Ring) -> None:
        super().__init__(ring)
        self._ring = ring
        self._number = number
        self.look: StationLook | None = None
        self.setFixedSize(DISC + 2 * _HALO, DISC + 2 * _HALO)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(fonts.text_font(16, fonts.BOLD))
        self.name = BodyLabel(parent=ring, font=fonts.card_title())
        self.line = BodyLabel(parent=ring, font=fonts.small(), role="muted")

    def show_station(self, look: StationLook) -> None:
        """Show how it stands."""
        self.look = look
        self.name.setText(look.name)
        self.line.setText(look.line)
        self.setAccessibleName(look.said)
        self.name.set_role("muted" if look.state is StationState.ABSENT else "ink")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif key in (*_FORTH, *_BACK, *_EDGES):
            self._ring.go_from(self, Qt.Key(key))
        else:
            super().keyPressEvent(event)

    def say_name(self, name: str) -> None:
        """Say what the station is called, before it is known how it stands."""
        if self.look is None:
            self.name.setText(name)
            self.setAccessibleName(name)

    @property
    def _state(self) -> StationState:
        return self.look.state if self.look else StationState.NOT_YET

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, state = theme().colours, self._state
        tone = colours.tone(self.look.tone if self.look else "neutral")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(_HALO, _HALO, -_HALO, -_HALO)
        if state is StationState.NOW:
            _disc(painter, QRectF(self.rect()), tone.soft)
        elif self.hasFocus() or self.underMouse():
            _disc(painter, QRectF(self.rect()), colours.hover)
        filled = state is StationState.DONE
        _disc(painter, disc, tone.strong if filled else colours.card)
        if not filled:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._edge(tone.strong))
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        painter.setPen(QColor(self._ink(tone.strong)))
        sign = "–" if state is StationState.ABSENT else str(self._number)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, sign)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _edge(self, strong: str) -> QPen:
        if self._state in (StationState.NOW, StationState.WAITING):
            return QPen(QColor(strong), 4)
        return QPen(QColor(theme().colours.faint), 2, Qt.PenStyle.DashLine)

    def _ink(self, strong: str) -> str:
        colours = theme().colours
        if self._state is StationState.DONE:
            return colours.on_strong
        quiet = (StationState.NOT_YET, StationState.ABSENT)
        return colours.muted if self._state in quiet else strong


class Ring(Retranslated, QWidget):
    """The ring. Arrows lead round it, Enter opens a station's page.

    Signals:
        station_opened: a ``Station``.
    """

    station_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: RingLook | None = None
        self._radius = 0.0
        self._middle = QPointF()
        self.stations = [StationButton(number, self) for number in range(1, len(Station) + 1)]
        for button, station in zip(self.stations, Station, strict=True):
            button.clicked.connect(lambda _=False, of=station: self.station_opened.emit(of))
        centre = Qt.AlignmentFlag.AlignHCenter
        self.above = BodyLabel(parent=self, role="muted", align=centre)
        self.large = BodyLabel(parent=self, font=fonts.text_font(25, fonts.BOLD), align=centre)
        self.below = BodyLabel(parent=self, align=centre)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.speak()

    def show_ring(self, look: RingLook) -> None:
        """Show the ring; the keyboard keeps its place."""
        self._look = look
        for button, station in zip(self.stations, look.stations, strict=True):
            button.show_station(station)
        self.above.setText(look.above)
        self.large.setText(look.large)
        self.below.setText(look.below)
        self.below.set_role(look.below_tone)
        self.setAccessibleDescription(f"{look.above}. {look.large}. {look.below}")
        self._place()
        self.update()

    def go_from(self, button: StationButton, key: Qt.Key) -> None:
        """Take the keyboard to the next station, the one before, the first or the last."""
        at = self.stations.index(button)
        if key in _EDGES:
            at = 0 if key == Qt.Key.Key_Home else len(self.stations) - 1
        else:
            at = (at + (1 if key in _FORTH else -1)) % len(self.stations)
        self.stations[at].setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The loop, station by station"))
        for button, station in zip(self.stations, Station, strict=True):
            button.say_name(said(NAMES[station]))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * (_NARROWEST + _LABEL), 2 * _NARROWEST + 190)

    def sizeHint(self) -> QSize:
        return QSize(2 * (_WIDEST + _LABEL), 2 * _WIDEST + 190)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(0, 0, 2 * self._radius, 2 * self._radius)
        where.moveCenter(self._middle)
        if self._look is None:
            _arc(painter, where, colours.track, len(Station))
            painter.end()
            return
        states = [one.state for one in self._look.stations]
        last = len(states) if not self._look.one_way else list(Station).index(Station.LEADS)
        _arc(painter, where, colours.track, last)
        now = states.index(StationState.NOW)
        _arc(painter, where, colours.accent, min(now, last))
        painter.end()

    def _place(self) -> None:
        """Lay stations, labels and the middle out for the size that there is."""
        top, bottom = self.stations[0], self.stations[len(self.stations) // 2]
        wide = min(_TOP_LABEL, self.width())
        above, below = (_heights(one, wide) for one in (top, bottom))
        across = math.cos(math.radians(90 - _STEP))
        rim = DISC / 2 + _GAP
        by_height = (self.height() - above - below - 2 * rim - 4) / 2
        by_width = (self.width() / 2 - _LABEL - rim) / across
        self._radius = max(_NARROWEST, min(_WIDEST, by_height, by_width))
        spare = max(0.0, self.height() - above - below - 2 * rim - 2 * self._radius - 4)
        self._middle = QPointF(self.width() / 2, above + rim + self._radius + min(spare / 2, 24))
        for place, button in enumerate(self.stations):
            angle = math.radians(place * _STEP)
            at = self._middle + QPointF(math.sin(angle), -math.cos(angle)) * self._radius
            button.move(round(at.x() - button.width() / 2), round(at.y() - button.height() / 2))
            self._label(button, at, place, wide)
        self._write_middle()

    def _label(self, button: StationButton, at: QPointF, place: int, wide: int) -> None:
        half, rim = len(self.stations) // 2, DISC / 2 + _GAP
        if place % half == 0:
            high = _heights(button, wide)
            up = at.y() - rim - high if place == 0 else at.y() + rim
            where = QRect(round(at.x() - wide / 2), round(up), wide, high)
            _write(button, where, Qt.AlignmentFlag.AlignHCenter)
            return
        if place < half:
            left, right = at.x() + rim, float(self.width())
            align = Qt.AlignmentFlag.AlignLeft
        else:
            left, right = 0.0, at.x() - rim
            align = Qt.AlignmentFlag.AlignRight
        room = max(_LABEL // 2, int(right - left))
        high = _heights(button, room)
        _write(button, QRect(round(left), round(at.y() - high / 2), room, high), align)

    def _write_middle(self) -> None:
        wide = round(2 * self._radius - DISC - 4 * _GAP)
        parts = [one for one in (self.above, self.large, self.below) if one.text()]
        highs = [one.heightForWidth(wide) for one in parts]
        top = self._middle.y() - sum(highs) / 2
        for part, high in zip(parts, highs, strict=True):
            part.setGeometry(round(self._middle.x() - wide / 2), round(top), wide, high)
            top += high
        for one in (self.above, self.large, self.below):
            one.setVisible(one in parts)


def _heights(button: StationButton, width: int) -> int:
    return button.name.heightForWidth(width) + button.line.heightForWidth(width)


def _write(button: StationButton, where: QRect, align: Qt.AlignmentFlag) -> None:
    name_high = button.name.heightForWidth(where.width())
    for label in (button.name, button.line):
        label.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    button.name.setGeometry(where.x(), where.y(), where.width(), name_high)
    rest = where.height() - name_high
    button.line.setGeometry(where.x(), where.y() + name_high, where.width(), rest)


def _disc(painter: QPainter, where: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(where)


def _arc(painter: QPainter, where: QRectF, colour: str, stations: int) -> None:
    """Draw the way from the first station over so many others, clockwise from the top."""
    pen = QPen(QColor(colour), _TRACK)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(where, 90 * 16, round(-stations * _STEP * 16))
