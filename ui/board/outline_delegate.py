"""How a row of the outline is drawn: letters of the sides, words that wrap, a quiet line beside."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.board.looks import GroupLook
from ui.board.outline_model import BESIDE, TONES, OutlineModel
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface

_EDGE = 10
_TAG = 22
_DOWN = 7
_GAP = 8
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Draws rows as high as their words need at the width there is.

    Signals:
        worded: a header card, or slips that lie together, got other words.
    """

    worded = Signal(object, str)

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width() - self._view.indentation() * (1 + _depth(index))
        words = self._room(QRect(0, 0, max(120, width), 0), index)
        metrics = QFontMetrics(_font(index))
        text = str(index.data())
        height = metrics.boundingRect(QRect(0, 0, words.width(), 10_000), _WRAPPED, text).height()
        return QSize(width, max(fonts.line_height(_font(index)), height) + 2 * _DOWN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme().colours
        painter.save()
        where: QRect = option.rect.adjusted(0, 1, -2, -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            surface(painter, where, colours.both.soft, None, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            surface(painter, where, colours.hover, None, 8)
        self._draw_tags(painter, where, index)
        painter.setFont(_font(index))
        painter.setPen(QColor(colours.ink))
        words = self._room(where, index).adjusted(0, _DOWN - 1, 0, 0)
        painter.drawText(words, _WRAPPED, str(index.data()))
        beside = index.data(BESIDE)
        if beside:
            painter.setFont(fonts.small())
            painter.setPen(QColor(colours.muted))
            painter.drawText(where.adjusted(0, 0, -_EDGE, 0), _AT_RIGHT, beside)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where, colours.focus, 8)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        model = index.model()
        assert isinstance(model, OutlineModel)
        group = isinstance(model.look_of(index), GroupLook)
        editor.setMaxLength(NAME_LIMIT if group else LINE_LIMIT)
        editor.setFont(_font(index))
        editor.setAccessibleName(str(index.data()))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, OutlineModel)
        look = model.look_of(index)
        if look is not None:
            self.worded.emit(look.id, editor.text())

    def _room(self, where: QRect, index: Index) -> QRect:
        """Return where the words stand in a row."""
        left = where.left() + _EDGE + _TAG * len(index.data(TONES) or ())
        left += _GAP if index.data(TONES) else 0
        right = where.right() - _EDGE
        beside = index.data(BESIDE)
        if beside:
            right -= QFontMetrics(fonts.small()).horizontalAdvance(beside) + _GAP
        return QRect(left, where.top(), max(40, right - left), where.height())

    def _draw_tags(self, painter: QPainter, where: QRect, index: Index) -> None:
        colours = theme().colours
        painter.setFont(fonts.text_font(11, fonts.SEMIBOLD))
        for at, (tone, letter) in enumerate(index.data(TONES) or ()):
            tag = QRect(where.left() + _EDGE + at * _TAG, where.top() + _DOWN, 19, 18)
            surface(painter, tag, colours.tone(tone).soft, None, 5)
            painter.setPen(QColor(colours.tone(tone).strong))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, letter)


_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _font(index: Index) -> QFont:
    return fonts.body() if index.data(TONES) else fonts.card_title()


def _depth(index: Index) -> int:
    depth, at = 0, index.parent()
    while at.isValid():
        depth, at = depth + 1, at.parent()
    return depth
