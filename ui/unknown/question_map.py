"""The map of what is unknown: how much depends on a claim, and how little is known of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.unknown.looks import QuestionLook
from ui.unknown.placing import GAP, Mark, first_below, lines_of, nearest, place_marks
from ui.unknown.questions import Index, Questions
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

LEVELS = (1, 2, 3)
"""Levels of importance, from the left."""

_TALL, _HEAD, _FOOT, _EDGE = 22, 24, 24, 10
_LINES, _FEWEST_LINES = 8, 4
_Move = QAbstractItemView.CursorAction
_WAYS = {
    _Move.MoveLeft: (-1, 0),
    _Move.MoveRight: (1, 0),
    _Move.MoveUp: (0, -1),
    _Move.MoveDown: (0, 1),
}
_CENTRE = Qt.AlignmentFlag.AlignCenter
_BOTTOM = Qt.AlignmentFlag.AlignBottom


class QuestionMap(Retranslated, QListView):
    """Claims as marks with their codes; what is unknown stands on top, what matters at the right.

    A view of the same rows as the list, so that keyboard and screen reader walk both alike: arrows
    go to the nearest mark, Enter or a click opens the claim. Claims for which a line has no room
    share one mark that counts them; the list names each.

    Signals:
        opened: a claim is to be looked at: its identity.
    """

    opened = Signal(object)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._marks: tuple[Mark, ...] = ()
        self._mark_of: dict[int, Mark] = {}
        self._heads: tuple[str, ...] = ("",) * len(LEVELS)
        self._settled = 0.0
        self.setModel(questions)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        theme().changed.connect(self.viewport().update)
        self.speak()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks as they stand."""
        return self._marks

    def show_axes(self, heads: Sequence[str], settled_up_to: float) -> None:
        """Name the columns, least important first; up to a height there is a verdict."""
        self._heads, self._settled = tuple(heads), settled_up_to
        self.viewport().update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Map of importance and uncertainty"))
        self.setAccessibleDescription(
            self.tr("Arrows go from claim to claim, Enter opens one. The list below has the same.")
        )
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(480, _HEAD + _FOOT + _LINES * (_TALL + GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, _HEAD + _FOOT + _FEWEST_LINES * (_TALL + GAP))

    # where things stand

    def doItemsLayout(self) -> None:
        """Place the marks; Qt's own layout of rows is not wanted here."""
        points = [(LEVELS.index(_level(one)), one.uncertainty) for one in self._questions.looks]
        field, size = self._field(), self._size()
        self._marks = place_marks(points, field, size, len(LEVELS), self._settled)
        self._mark_of = {row: mark for mark in self._marks for row in mark.rows}
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:
        found = self._mark_of.get(index.row())
        return found.rect if found else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = next((mark for mark in self._marks if mark.rect.contains(point)), None)
        return self._questions.index(found.rows[0]) if found else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Stay: everything is in sight."""

    def visualRegionForSelection(self, selection: object) -> QRegion:
        region = QRegion()
        for index in self.selectedIndexes():
            region += self.visualRect(index)
        return region

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        here = self._mark_of.get(self.currentIndex().row())
        if here is None or action is _Move.MoveHome:
            return self._questions.index(0)
        if action is _Move.MoveEnd:
            return self._questions.index(self._questions.rowCount() - 1)
        way = _WAYS.get(action)
        found = nearest(self._marks, here, *way) if way else None
        return self._questions.index(found.rows[0]) if found else self.currentIndex()

    # what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        look = self._questions.look_of(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and look is not None:
            self.opened.emit(look.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = next(
            (mark for mark in self._marks if mark.rect.contains(event.position().toPoint())), None
        )
        if event.button() == Qt.MouseButton.LeftButton and found and len(found.rows) == 1:
            self.opened.emit(self._questions.looks[found.rows[0]].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        hand = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()

    # how it is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._draw_field(painter)
        current = self.currentIndex().row()
        for mark in self._marks:
            self._draw_mark(painter, mark, chosen=current in mark.rows)
        painter.end()

    def _field(self) -> QRect:
        """Return where the columns stand."""
        inside = self.viewport().rect().adjusted(self._margin(), _HEAD, -_EDGE, -_FOOT)
        return inside.adjusted(0, 0, -(inside.width() % len(LEVELS)), 0)

    def _margin(self) -> int:
        """Return how wide the words of the upright axis are, with room beside them."""
        metrics = QFontMetrics(fonts.small())
        return max(map(metrics.horizontalAdvance, self._ends())) + 2 * _EDGE

    def _ends(self) -> tuple[str, str]:
        """Return the words at the upper and the lower end of the upright axis."""
        return self.tr("unknown"), self.tr("known")

    def _size(self) -> QSize:
        """Return how large a mark is: as wide as the longest code with its sign."""
        metrics = QFontMetrics(_mark_font())
        words = {look.mark for look in self._questions.looks} | {"≈ C00"}
        widest = max(map(metrics.horizontalAdvance, words))
        return QSize(widest + 14, _TALL)

    def _draw_field(self, painter: QPainter) -> None:
        colours, field = theme().colours, self._field()
        width = field.width() // len(LEVELS)
        ground = field.adjusted(0, -4, 0, 4)
        urgent = QRect(field.left() + 2 * width, ground.top(), width, ground.height() // 2)
        painter.fillRect(urgent, QColor(colours.both.soft))
        top = self._settled_top(field)
        settled = QRect(ground.left(), top, ground.width(), ground.bottom() - top + 1)
        painter.fillRect(settled, QColor(colours.good.soft))
        painter.setPen(QPen(QColor(colours.line), 1))
        for column in range(len(LEVELS) + 1):
            left = field.left() + column * width
            painter.drawLine(left, ground.top(), left, ground.bottom())
        painter.setFont(fonts.small())
        painter.setPen(QColor(colours.muted))
        for column, words in enumerate(self._heads):
            below = QRect(field.left() + column * width, field.bottom() + 6, width, _FOOT - 8)
            painter.drawText(below, _CENTRE, words)
        beside = QRect(_EDGE, field.top(), field.left() - _EDGE, field.height())
        for words, end in zip(self._ends(), (Qt.AlignmentFlag.AlignTop, _BOTTOM), strict=True):
            painter.drawText(beside, end, words)
        painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
        painter.setPen(QColor(colours.both.strong))
        head = QRect(field.left() + 2 * width, 2, width, _HEAD - 6)
        painter.drawText(head, _CENTRE, self.tr("Ask these first"))

    def _settled_top(self, field: QRect) -> int:
        """Return where the band of the verdicts begins: between two lines of marks."""
        lines = lines_of(field, QSize(0, _TALL))
        step = (field.height() - _TALL) / (lines - 1)
        first = first_below(lines, self._settled)
        return round(field.top() + first * step - (step - _TALL) / 2)

    def _draw_mark(self, painter: QPainter, mark: Mark, *, chosen: bool) -> None:
        colours = theme().colours
        look = self._questions.looks[mark.rows[0]]
        alone = len(mark.rows) == 1
        tone = colours.tone(look.mark_tone if alone else "neutral")
        surface(painter, mark.rect, colours.both.soft if chosen else tone.soft, tone.strong, 6)
        painter.setFont(_mark_font())
        painter.setPen(QColor(colours.ink if chosen else tone.strong))
        words = look.mark if alone else f"+{len(mark.rows)}"
        painter.drawText(mark.rect, _CENTRE, words)
        if chosen and self.hasFocus():
            focus_ring(painter, mark.rect.adjusted(-2, -2, 2, 2), colours.focus, 8)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = next((m for m in self._marks if m.rect.contains(event.pos())), None)
            many = found is not None and len(found.rows) > 1
            self.viewport().setToolTip(self._shared(found) if found and many else "")
        return super().viewportEvent(event)

    def _shared(self, mark: Mark) -> str:
        codes = ", ".join(self._questions.looks[row].code for row in mark.rows[:_NAMED])
        more = " …" if len(mark.rows) > _NAMED else ""
        return self.tr("{n} claims stand here: {codes}").format(
            n=len(mark.rows), codes=codes + more
        )


_NAMED = 20


def _mark_font() -> QFont:
    return fonts.figure_font(11.5, fonts.SEMIBOLD)


def _level(look: QuestionLook) -> int:
    return min(max(look.importance, LEVELS[0]), LEVELS[-1])
