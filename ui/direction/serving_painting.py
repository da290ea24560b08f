"""How the table of USPs and needs is drawn: dots, claims with what is found, heads of the USPs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.direction.serving_model import NeedLook, ServingModel, UspLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface
from ui.widgets.text_block import block_height, text_block

Index = QModelIndex | QPersistentModelIndex

USP_WIDTH = 92
_EDGE = 10
_DOT = 14
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


def need_height(need: NeedLook, width: int) -> int:
    """Return the height of a row whose claim stands in a column of a width, in logical pixels."""
    if need.id is None:
        return 30
    height = block_height(f"{need.code} {need.text}", fonts.body(), width - 2 * _EDGE)
    return height + fonts.line_height(fonts.small()) + 14


class ServingDelegate(QStyledItemDelegate):
    """Draws the cells."""

    def __init__(self, parent: QWidget, words: "ServingWords") -> None:
        super().__init__(parent)
        self._words = words

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ServingModel)
        need, usp, rect = model.need(index), model.usp(index), option.rect
        colours = theme().colours
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        under = colours.both.soft if selected else colours.card
        painter.fillRect(rect, QColor(colours.raised if need.id is None else under))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if usp is not None and model.look.serves(need, usp):
            dot = QRect(0, 0, _DOT, _DOT)
            dot.moveCenter(rect.center())
            surface(painter, dot, colours.both.strong, None, _DOT / 2)
        elif usp is None:
            self._paint_need(painter, rect.adjusted(_EDGE, 6, -_EDGE, -7), need)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect.adjusted(2, 2, -2, -3), colours.focus, 6)
        painter.restore()

    def _paint_need(self, painter: QPainter, inside: QRect, need: NeedLook) -> None:
        colours = theme().colours
        if need.id is None:
            painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
            painter.setPen(QColor(colours.muted))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), need.text)
            return
        painter.setPen(QColor(colours.ink))
        claim = text_block(f"{need.code} {need.text}", fonts.body(), inside.width())
        claim.draw(painter, inside.left(), inside.top())
        small = fonts.line_height(fonts.small())
        painter.setFont(fonts.small())
        below = QRect(inside.left(), inside.bottom() - small + 1, inside.width(), small)
        painter.setPen(QColor(colours.warn.strong if need.unserved else theme().colour(need.tone)))
        unserved = f"! {self._words.unserved}" if need.unserved else ""
        words = " · ".join(part for part in (unserved, need.status) if part)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), words)


class ServingWords:
    """The words that the drawing needs, in the language of the window."""

    unserved = ""
    idle = ""


class UspHeader(QHeaderView):
    """Heads of the columns: a USP's code, what it says, and whether anybody needs it."""

    def __init__(self, parent: QWidget, words: ServingWords) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words = words
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        lines = 4 * fonts.line_height(_head_font()) + 2 * fonts.line_height(fonts.small())
        return QSize(super().sizeHint().width(), lines + 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, ServingModel)
        colours = theme().colours
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        if section == 0:
            painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
            painter.setPen(QColor(colours.muted))
            below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            words = str(model.headerData(0, Qt.Orientation.Horizontal))
            painter.drawText(rect.adjusted(_EDGE, 0, -4, -8), int(below), words)
        else:
            self._paint_usp(painter, rect.adjusted(4, 5, -4, -6), model.look.usps[section - 1])
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_usp(self, painter: QPainter, inside: QRect, usp: UspLook) -> None:
        colours = theme().colours
        small = fonts.line_height(fonts.small())
        painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
        painter.setPen(QColor(colours.ink))
        painter.drawText(
            QRect(inside.left(), inside.top(), inside.width(), small),
            Qt.AlignmentFlag.AlignCenter,
            usp.code,
        )
        words = inside.adjusted(0, small, 0, -small if usp.idle else 0)
        painter.setFont(_head_font())
        centred = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(words, int(centred), _cut(usp.text, words))
        if usp.idle:
            below = QRect(inside.left(), inside.bottom() - small + 1, inside.width(), small)
            painter.setFont(fonts.small())
            painter.setPen(QColor(colours.warn.strong))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"! {self._words.idle}")


def _head_font() -> QFont:
    return fonts.text_font(11, fonts.MEDIUM)


def _cut(text: str, room: QRect) -> str:
    """Return as many whole words of a text as a head has room for."""
    shown = words = text
    while " " in words and _height(shown, _head_font(), room.width()) > room.height():
        words = words.rpartition(" ")[0]
        shown = f"{words} …"
    return shown


def _height(text: str, font: QFont, width: int) -> int:
    box = QFontMetrics(font).boundingRect(QRect(0, 0, max(30, width), 100_000), _WRAP, text)
    return max(fonts.line_height(font), box.height() + 2)
