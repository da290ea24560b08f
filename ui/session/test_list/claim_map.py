"""The assumption map: how much depends on a claim, and how much customers have said of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from ui.session.test_list.looks import DotLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import surface
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import explain

_DOT, _GAP, _PAD = 42, 8, 12
_LEFT, _FOOT = 104, 30
_ROW = 2 * _PAD + _DOT + 22
_LEVELS = (3, 2, 1)
_COLUMNS = 3
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ClaimDot(QAbstractButton):
    """A claim as a dot with its code; a full one is on the list and shows its place.

    Signals:
        met: the pointer or the keyboard came here.
        left_for: an arrow key leaves it, by a step right and a step down.
    """

    met = Signal()
    left_for = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look: DotLook | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_DOT + 6, _DOT + 6)

    def show_look(self, look: DotLook, name: str) -> None:
        """Show a claim.

        Args:
            look: the claim.
            name: all of it as a sentence, for screen readers.
        """
        self.look = look
        self.setChecked(look.picked is not None)
        self.setAccessibleName(name)
        explain(self, look.meaning)
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: the page shows it anew once it is stored."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None:
            self.left_for.emit(*way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.met.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.met.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.look is None:
            return
        colours, painter = theme().colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picked = self.look.picked is not None
        circle = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        line = colours.warn.strong if self.look.disputed else colours.accent
        painter.setPen(QPen(QColor(line), 2))
        painter.setBrush(QColor(colours.accent if picked else colours.card))
        painter.drawEllipse(circle)
        painter.setFont(fonts.figure_font(11.5, fonts.BOLD))
        painter.setPen(QColor(colours.on_strong if picked else colours.ink))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), self.look.code)
        if picked:
            self._paint_place(painter, str(self.look.picked))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_place(self, painter: QPainter, place: str) -> None:
        colours = theme().colours
        badge = QRectF(self.width() - 18, 0, 18, 18)
        painter.setPen(QPen(QColor(colours.card), 2))
        painter.setBrush(QColor(colours.ink))
        painter.drawEllipse(badge)
        painter.setPen(QColor(colours.on_ink))
        painter.setFont(fonts.figure_font(10, fonts.BOLD))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), place)


class ClaimMap(Retranslated, QWidget):
    """A field of three by three: what matters most stands on top, what is unknown at the left.

    The dots are one stop for Tab; arrows go to the nearest dot, Space and Enter put a claim on
    the list or take it off.

    Signals:
        toggled: a claim is to go on the list, or off it.
        met: a claim is looked at.
    """

    toggled = Signal(object)
    met = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots: list[ClaimDot] = []
        self._rows: tuple[str, ...] = ("", "", "")
        self._heads: tuple[str, ...] = ("", "", "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.speak()

    def show_claims(
        self, looks: Sequence[DotLook], rows: Sequence[str], heads: Sequence[str]
    ) -> None:
        """Show claims.

        Args:
            looks: the claims, most urgent first.
            rows: words of the levels of importance, the highest first.
            heads: words of the columns, the least known first.
        """
        self._rows, self._heads = tuple(rows), tuple(heads)
        while len(self.dots) < len(looks):
            self.dots.append(self._made())
        for dot in self.dots[len(looks) :]:
            dot.hide()
            dot.deleteLater()
        self.dots = self.dots[: len(looks)]
        ordered = sorted(looks, key=lambda one: (-one.importance, one.known))
        for dot, look in zip(self.dots, ordered, strict=True):
            dot.show_look(look, self._named(look))
            dot.show()
        focused = QApplication.focusWidget()
        self._mark_stop(focused if focused in self.dots else None)
        self._place()
        self.updateGeometry()
        self.update()

    def start(self) -> None:
        """Give the keyboard to the most urgent claim."""
        for dot in self.dots[:1]:
            dot.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Map of importance and evidence"))
        for dot in self.dots:
            if dot.look is not None:
                dot.setAccessibleName(self._named(dot.look))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width)) + _FOOT

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(360, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme().colours, QPainter(self)
        for row in range(len(_LEVELS)):
            for column in range(_COLUMNS):
                first = row == 0 and column == 0
                fill = colours.both.soft if first else colours.raised
                surface(painter, self._cell(row, column), fill, colours.line, 8)
        painter.setFont(fonts.small())
        painter.setPen(QColor(colours.muted))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for row, words in enumerate(self._rows):
            where = self._cell(row, 0)
            beside = QRect(0, where.top(), _LEFT - 10, where.height())
            painter.drawText(beside, flags | Qt.TextFlag.TextWordWrap.value, words)
        for column, words in enumerate(self._heads):
            where = self._cell(len(_LEVELS) - 1, column)
            below = QRect(where.left(), where.bottom() + 2, where.width(), _FOOT - 4)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setPen(QColor(colours.both.strong))
        painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
        here = self._cell(0, 0).adjusted(_PAD, 4, -_PAD, 0)
        words = QFontMetrics(painter.font()).elidedText(
            self.tr("Test these first"), Qt.TextElideMode.ElideRight, here.width()
        )
        painter.drawText(here, int(Qt.AlignmentFlag.AlignTop), words)
        painter.end()

    def _made(self) -> ClaimDot:
        dot = ClaimDot(self)
        dot.clicked.connect(self._on_clicked)
        dot.met.connect(self._on_met)
        dot.left_for.connect(self._on_left_for)
        return dot

    def _named(self, look: DotLook) -> str:
        place = self.tr("place {n} on the list").format(n=look.picked) if look.picked else ""
        return ". ".join(
            part for part in (f"{look.code}: {look.text}", look.figures(), place) if part
        )

    # where things stand

    def _across(self, width: int) -> int:
        """Return how many dots stand side by side in a cell."""
        cell = (width - _LEFT) // _COLUMNS - 2 * _PAD
        return max(1, (cell + _GAP) // (_DOT + _GAP))

    def _heights(self, width: int) -> list[int]:
        across = self._across(width)
        heights = []
        for level in _LEVELS:
            most = max((len(self._in_cell(level, column)) for column in range(_COLUMNS)), default=0)
            lines = max(1, -(-most // across))
            heights.append(max(_ROW, 2 * _PAD + 16 + lines * (_DOT + _GAP)))
        return heights

    def _in_cell(self, level: int, column: int) -> list[ClaimDot]:
        return [
            dot
            for dot in self.dots
            if dot.look and dot.look.importance == level and dot.look.known == column
        ]

    def _cell(self, row: int, column: int) -> QRect:
        heights = self._heights(self.width())
        spare = max(0, self.height() - _FOOT - sum(heights)) // len(_LEVELS)
        top = sum(heights[:row]) + row * spare
        width = (self.width() - _LEFT) // _COLUMNS
        cell = QRect(_LEFT + column * width, top, width, heights[row] + spare)
        return cell.adjusted(3, 3, -3, -3)

    def _place(self) -> None:
        across = self._across(self.width())
        for row, level in enumerate(_LEVELS):
            for column in range(_COLUMNS):
                corner = self._cell(row, column).topLeft() + QPoint(_PAD - 6, _PAD + 10)
                for at, dot in enumerate(self._in_cell(level, column)):
                    step = _DOT + _GAP
                    dot.move(corner + QPoint(at % across * step, at // across * step))

    # the keyboard

    def _mark_stop(self, stop: QWidget | None) -> None:
        chosen = stop or next(iter(self.dots), None)
        for dot in self.dots:
            strong = dot is chosen
            dot.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)

    def _on_left_for(self, right: int, down: int) -> None:
        here = self.sender()
        assert isinstance(here, ClaimDot)
        found: list[tuple[float, ClaimDot]] = []
        for dot in self.dots:
            way = dot.geometry().center() - here.geometry().center()
            along = way.x() * right + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * right)
            if along > 0:
                found.append((along + 2.5 * aside, dot))
        if found:
            _, nearest = min(found, key=lambda one: one[0])
            self._mark_stop(nearest)
            nearest.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_met(self) -> None:
        dot = self.sender()
        if isinstance(dot, ClaimDot) and dot.look is not None:
            if dot.hasFocus():
                self._mark_stop(dot)
            self.met.emit(dot.look.id)

    def _on_clicked(self) -> None:
        dot = self.sender()
        if isinstance(dot, ClaimDot) and dot.look is not None:
            id: UUID = dot.look.id
            self.toggled.emit(id)
