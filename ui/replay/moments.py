"""The moments of a session as a list: time, step, what was done, for which side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import bar, focus_ring, surface

_INDENT, _TIME, _STEP, _HEIGHT, _RADIUS = 12, 44, 40, 34, 6

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A moment in words.

    Attributes:
        number: of the change.
        time: wall time, as the list shows it.
        step: code of the step.
        words: what was done.
        side: key of the side's colour, or empty.
        side_name: the side in words, or empty.
        undone: it was taken back later.
    """

    number: int
    time: str
    step: str
    words: str
    side: str = ""
    side_name: str = ""
    undone: bool = False


class MomentsModel(QAbstractListModel):
    """Holds the lines; a line is also its own accessible text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[MomentLine, ...] = ()

    def show_lines(self, lines: Sequence[MomentLine]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> MomentLine:
        """Return a line."""
        return self._lines[row]

    def row_of(self, number: int) -> int:
        """Return the row of a moment, or -1."""
        numbers = [line.number for line in self._lines]
        return numbers.index(number) if number in numbers else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            parts = (line.time, line.step, line.words, line.side_name)
            return " · ".join(part for part in parts if part)
        return None


class MomentPainter(QStyledItemDelegate):
    """Paints a line: the side's bar before it, its name behind; what was undone is struck out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, MomentsModel)
        line = model.line(index.row())
        colours = theme().colours
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            surface(painter, rect, colours.tone("both").soft, None, _RADIUS)
            if state & QStyle.StateFlag.State_HasFocus:
                focus_ring(painter, rect, colours.tone("both").strong, _RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            surface(painter, rect, colours.hover, None, _RADIUS)
        if line.side:
            edge = rect.adjusted(2, 6, 0, -6)
            bar(painter, edge, colours.tone(line.side).strong, Qt.Edge.LeftEdge, 3)
        self._write(painter, rect.adjusted(_INDENT, 0, -8, 0), line)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, line: MomentLine) -> None:
        colours = theme().colours
        small = fonts.figure_font(11.5)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(rect.adjusted(0, 0, 0, 0), centre, line.time)
        painter.drawText(rect.adjusted(_TIME, 0, 0, 0), centre, line.step)
        right = rect.right()
        if line.side_name:
            width = QFontMetrics(small).horizontalAdvance(line.side_name)
            painter.setPen(QColor(colours.tone(line.side).strong))
            painter.drawText(
                QRect(right - width, rect.top(), width + 1, rect.height()), centre, line.side_name
            )
            right -= width + 10
        font = fonts.body()
        font.setStrikeOut(line.undone)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if line.undone else colours.ink))
        room = rect.adjusted(_TIME + _STEP, 0, 0, 0)
        room.setRight(right)
        words = QFontMetrics(font).elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, centre, words)
