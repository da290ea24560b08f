"""How a message or an objection is drawn in a list: a card with words, state and flag."""

from functools import cache, lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.direction.looks import CardLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import bar, focus_ring, surface
from ui.widgets.text_block import block_height, text_block

Index = QModelIndex | QPersistentModelIndex

LOOK = Qt.ItemDataRole.UserRole
"""Under which a row of the list gives its ``CardLook``."""

_ACROSS, _DOWN = 16, 12
_BETWEEN = 10
_CODE = 42
_NARROWEST = 40
_UNSEEN = 80


class CardDelegate(QStyledItemDelegate):
    """Draws cards as high as their words need at the width there is."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[CardLook, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look: CardLook = index.data(LOOK)
        width = self._view.viewport().width()
        if not self._view.isVisible():  # no width is known yet: it is laid out again when shown
            return QSize(width, _UNSEEN)
        height = self._heights.get((look, width))
        if height is None:
            if len(self._heights) > 2_000:
                self._heights.clear()
            inside = width - 2 * _ACROSS
            height = _height(
                look.text,
                _words_font(),
                inside - _code_width(look) - _status_width(look.status),
            )
            height += sum(_height(one.text, _small_font(), inside) + 4 for one in look.lines)
            height += _chip_height() + 6 if look.flag else 0
            height += 2 * _DOWN + _BETWEEN
            self._heights[look, width] = height
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look: CardLook = index.data(LOOK)
        colours = theme().colours
        painter.save()
        card: QRect = option.rect.adjusted(0, 0, 0, -_BETWEEN)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        line = colours.focus if chosen else colours.line
        surface(painter, card, colours.raised if look.quiet else colours.card, line)
        if look.flag:
            bar(painter, card, colours.tone(look.flag_tone).strong, Qt.Edge.LeftEdge)
        self._paint_words(painter, card.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN), look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, card.adjusted(1, 1, -1, -1), colours.focus, 12)
        painter.restore()

    def _paint_words(self, painter: QPainter, inside: QRect, look: CardLook) -> None:
        colours = theme().colours
        painter.setFont(fonts.figure_font(11.5))
        painter.setPen(QColor(colours.muted))
        first = QRect(
            inside.left(), inside.top(), _code_width(look), fonts.line_height(_words_font())
        )
        painter.drawText(first, int(Qt.AlignmentFlag.AlignVCenter), look.code)
        chip = _status_width(look.status)
        words = inside.adjusted(_code_width(look), 0, -chip, 0)
        words.setHeight(_height(look.text, _words_font(), words.width()))
        painter.setFont(_words_font())
        painter.setPen(QColor(colours.muted if look.quiet else colours.ink))
        _write(painter, words, look.text, _words_font())
        _paint_chip(painter, inside.right() - chip + 9, inside.top(), look.status, look.tone)
        top = words.bottom() + 1
        if look.flag:
            _paint_chip(painter, inside.left(), top + 4, look.flag, look.flag_tone)
            top += _chip_height() + 6
        painter.setFont(_small_font())
        for one in look.lines:
            line = QRect(inside.left(), top + 4, inside.width(), 0)
            line.setHeight(_height(one.text, _small_font(), inside.width()))
            painter.setPen(QColor(theme().colour(one.role)))
            _write(painter, line, one.text, _small_font())
            top = line.bottom() + 1


def _paint_chip(painter: QPainter, left: int, top: int, words: str, tone_name: str) -> None:
    tone = theme().colours.tone(tone_name)
    chip = QRect(left, top, QFontMetrics(_chip_font()).horizontalAdvance(words) + 14, 0)
    chip.setHeight(_chip_height())
    surface(painter, chip, tone.soft, None, 6)
    painter.setFont(_chip_font())
    quiet = tone_name == "neutral"
    painter.setPen(QColor(theme().colours.muted if quiet else tone.strong))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


@cache
def _words_font() -> QFont:
    return fonts.label()


@cache
def _small_font() -> QFont:
    return fonts.small()


@cache
def _chip_font() -> QFont:
    return fonts.text_font(11.5, fonts.SEMIBOLD)


def _chip_height() -> int:
    return fonts.line_height(_chip_font()) + 2


def _code_width(look: CardLook) -> int:
    return _CODE if look.code else 0


@lru_cache(maxsize=256)
def _status_width(status: str) -> int:
    return QFontMetrics(_chip_font()).horizontalAdvance(status) + 14 + 8


def _height(text: str, font: QFont, width: int) -> int:
    return block_height(text, font, max(_NARROWEST, width))


def _write(painter: QPainter, room: QRect, text: str, font: QFont) -> None:
    """Write words that wrap, broken inside a word only where it is wider than the card."""
    block = text_block(text, font, max(_NARROWEST, room.width()))
    block.draw(painter, room.left(), room.top())
