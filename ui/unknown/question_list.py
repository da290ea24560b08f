"""What to ask next, as a list: the question, what a verdict needs, until when a claim holds."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import fonts
from ui.theme.theme import theme
from ui.unknown.looks import QuestionLook, QuestionWords
from ui.unknown.questions import Index, Questions
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

_EDGE, _DOWN, _PLACE, _APART = 12, 8, 34, 3
_AT_ONCE = 150
"""Rows that are measured at once; further ones when somebody comes near the last of them."""

_LONG = 24
"""Letters from which a word may be wider than a row."""


class QuestionDelegate(QStyledItemDelegate):
    """Draws a claim as high as its words need at the width there is."""

    def __init__(self, view: QListView, questions: Questions) -> None:
        super().__init__(view)
        self._view = view
        self._questions = questions

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._questions.look_of(index)
        width = max(160, self._view.viewport().width())
        if look is None:
            return QSize(width, 0)
        lines = _lines(look, self._questions.words_of(look))
        height = sum(_height(text, font, _room(width)) for text, font, _ in lines)
        return QSize(width, height + _APART * (len(lines) - 1) + 2 * _DOWN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._questions.look_of(index)
        if look is None:
            return
        colours = theme().colours
        painter.save()
        where: QRect = option.rect.adjusted(0, 1, -1, -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            surface(painter, where, colours.both.soft, None, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            surface(painter, where, colours.hover, None, 8)
        painter.setFont(fonts.figure_font(13, fonts.BOLD))
        painter.setPen(QColor(colours.muted))
        place = QRect(where.left() + _EDGE, option.rect.top() + _DOWN, _PLACE, where.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignTop, str(look.place))
        top = option.rect.top() + _DOWN
        left, width = option.rect.left() + _EDGE + _PLACE, _room(option.rect.width())
        for text, font, colour in _lines(look, self._questions.words_of(look)):
            height = _height(text, font, width)
            painter.setFont(font)
            painter.setPen(QColor(getattr(colours, colour)))
            painter.drawText(QRect(left, top, width, height), _wrap(text, font, width), text)
            top += height + _APART
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where, colours.focus, 8)
        painter.restore()


class QuestionList(Retranslated, QListView):
    """The claims, most urgent first; Enter or a double click opens one.

    Of a thousand rows only the first are laid out, and more as soon as somebody gets there: how
    high a row is takes longer to tell than to draw it.

    Signals:
        opened: a claim is to be looked at: its identity.
    """

    opened = Signal(object)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._laid_out = 0
        self.setModel(questions)
        self.setItemDelegate(QuestionDelegate(self, questions))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme().changed.connect(self.viewport().update)
        self.speak()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What to ask next"))
        self.setAccessibleDescription(self.tr("Enter opens the claim."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @property
    def laid_out(self) -> int:
        """How many rows are laid out."""
        return self._laid_out

    def reset(self) -> None:
        super().reset()
        count = self._questions.rowCount()
        self._laid_out = min(_AT_ONCE, count)
        for row in range(self._laid_out, count):
            self.setRowHidden(row, True)

    def currentChanged(self, current: Index, previous: Index) -> None:
        self._lay_out(current.row() + 1)
        super().currentChanged(current, previous)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as high as their words need

    def _on_scrolled(self, place: int) -> None:
        if place >= self.verticalScrollBar().maximum() - self.viewport().height():
            self._lay_out(self._laid_out + 1)

    def _lay_out(self, needed: int) -> None:
        """Lay out as many rows and some more, unless they are."""
        if needed <= self._laid_out:
            return
        until = min(needed + _AT_ONCE, self._questions.rowCount())
        for row in range(self._laid_out, until):
            self.setRowHidden(row, False)
        self._laid_out = until

    def _on_double_clicked(self, index: Index) -> None:
        self._open(index)

    def _open(self, index: Index) -> None:
        look = self._questions.look_of(index)
        if look is not None:
            self.opened.emit(look.id)


def _lines(look: QuestionLook, words: QuestionWords) -> tuple[tuple[str, QFont, str], ...]:
    """Return what stands in a row: text, font and name of its colour."""
    small = fonts.small()
    return (
        (look.title, fonts.label(), "ink"),
        (f"“{words.question}”", fonts.text_font(13, italic=True), "ink"),
        (words.form, small, "muted"),
        (" · ".join(words.facts), small, "muted"),
    )


def _room(width: int) -> int:
    """Return how wide the words of a row may be."""
    return max(80, width - 2 * _EDGE - _PLACE)


def _height(text: str, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return max(fonts.line_height(font), metrics.height())
    room = QRect(0, 0, width, 10_000)
    bounds = metrics.boundingRect(room, _wrap(text, font, width), text)
    return max(fonts.line_height(font), bounds.height())


def _wrap(text: str, font: QFont, width: int) -> Qt.TextFlag:
    """Return how a text is broken: at words, or anywhere where a word is wider than the room."""
    metrics = QFontMetrics(font)
    wide = any(
        len(word) >= _LONG and metrics.horizontalAdvance(word) > width for word in text.split()
    )
    return Qt.TextFlag.TextWrapAnywhere if wide else Qt.TextFlag.TextWordWrap
