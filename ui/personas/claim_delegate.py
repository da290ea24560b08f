"""How a row of the list of claims is drawn: groups as cards, claims as high as their words need."""

from collections.abc import Collection, Iterable, Iterator
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.personas.claim_list_model import ClaimListModel, Foot, Heading, Index, Row
from ui.personas.claim_plan import ClaimPlan, blocks_of, plan_claim
from ui.personas.claim_row import ClaimLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.bars import draw_share
from ui.widgets.painting import focus_ring, surface
from ui.widgets.text_block import TextBlock, text_block

_CARD = 16
"""Between the edge of a card and what stands in it."""

_ABOVE = 14
_BETWEEN = 14
"""From one card to the next."""

_UNSEEN = 40
_AT_ONCE = 60
"""Rows that are measured before the first paint: more than a tall screen shows."""

_INK = {"neutral": "muted"}
_RADIUS = 12
_TAG_ACROSS = 7
_TAG_DOWN = 1


class ClaimDelegate(QStyledItemDelegate):
    """Draws and measures; what it has measured it keeps while width and words stay."""

    def __init__(self, view: QListView, model: ClaimListModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._width = 0
        self._heights: list[int] = []
        self._plans: dict[UUID, tuple[ClaimLook, ClaimPlan]] = {}
        self._blocks: dict[Heading | Foot, TextBlock] = {}

    def keep_only(self, rows: Collection[Row]) -> None:
        """Forget what was measured for any others."""
        shown = {row.id for row in rows if isinstance(row, ClaimLook)}
        told = {row for row in rows if not isinstance(row, ClaimLook)}
        self._plans = {id: kept for id, kept in self._plans.items() if id in shown}
        self._blocks = {row: block for row, block in self._blocks.items() if row in told}

    def measure(self, width: int) -> int:
        """Measure every row for a list of a width; return how high all of them are."""
        self._mind(width)
        self._heights = [self._height(at) for at in range(len(self._model.rows))]
        return sum(self._heights)

    def measure_first(self, width: int) -> int:
        """Measure the rows at the top; see ``measure``.

        The others are guessed to be as high as they were, or like those at the top.
        """
        self._mind(width)
        count = len(self._model.rows)
        first = [self._height(at) for at in range(min(count, _AT_ONCE))]
        like = round(sum(first) / max(1, len(first)))
        before = self._heights if len(self._heights) == count else [like] * count
        self._heights = first + before[len(first) :]
        return sum(self._heights)

    def plan_rest(self) -> Iterator[None]:
        """Reckon where the parts of every claim stand, one claim a step."""
        for row in self._model.rows:
            if isinstance(row, ClaimLook):
                self.plan(row)
                yield

    def is_measured(self, at: int) -> bool:
        """Tell whether it is known where a row stands: those above it are no guesses."""
        return at < _AT_ONCE or not self.is_new

    @property
    def is_new(self) -> bool:
        """Whether most rows are still to be measured, so that it takes more than a moment."""
        return len(self._model.rows) - len(self._plans) > 2 * _AT_ONCE

    def fits(self, rows: Iterable[int]) -> bool:
        """Tell whether rows that say something else now are as high as they were measured."""
        return all(self._height(at) == self._heights[at] for at in rows)

    def _height(self, at: int) -> int:
        """Return how high a row is, with what follows a group's last."""
        row = self._model.rows[at]
        below = _CARD + self._gap_after(at) if self._model.ends_group(at) else 0
        if isinstance(row, ClaimLook):
            return self.plan(row).height + 2 + below
        above = _ABOVE if isinstance(row, Heading) else 6
        return above + self._block(row).height + 6 + below

    def plan(self, look: ClaimLook) -> ClaimPlan:
        """Return where the parts of a claim stand at the width of the list."""
        kept = self._plans.get(look.id)
        if kept is None or kept[0] is not look:
            kept = self._plans[look.id] = (look, plan_claim(look, self._width - 2 * _CARD))
        return kept[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        at = index.row()
        # Out of sight no width is known yet, and nothing is measured.
        height = self._heights[at] if at < len(self._heights) else _UNSEEN
        return QSize(self._width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._mind(self._view.viewport().width())
        row, ends = self._model.rows[index.row()], self._model.ends_group(index.row())
        painter.save()
        where = QRect(option.rect)
        if ends:
            where.setBottom(where.bottom() - self._gap_after(index.row()))
        self._draw_card(painter, where, begins=isinstance(row, Heading), ends=ends)
        if ends:
            where.setBottom(where.bottom() - _CARD)
        if isinstance(row, ClaimLook):
            self._draw_claim(painter, where, row, option, index)
        else:
            colours = theme().colours
            heading = isinstance(row, Heading)
            painter.setPen(QColor(colours.ink if heading else colours.muted))
            above = _ABOVE if heading else 6
            self._block(row).draw(painter, where.left() + _CARD, where.top() + above)
        painter.restore()

    def _gap_after(self, at: int) -> int:
        """Return what lies between a group and the next; nothing follows the last."""
        return _BETWEEN if at + 1 < len(self._model.rows) else 0

    def _mind(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self._plans.clear()
            self._blocks.clear()

    def _block(self, row: Heading | Foot) -> TextBlock:
        block = self._blocks.get(row)
        if block is None:
            font = fonts.card_title() if isinstance(row, Heading) else fonts.small()
            block = self._blocks[row] = text_block(row.text, font, self._width - 2 * _CARD)
        return block

    def _draw_card(self, painter: QPainter, where: QRect, *, begins: bool, ends: bool) -> None:
        """Draw the part of a group's card that lies in one row: only its ends are round."""
        colours = theme().colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(where)
        card = QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5)
        if not begins:
            card.setTop(card.top() - 2 * _RADIUS)
        if not ends:
            card.setBottom(card.bottom() + 2 * _RADIUS)
        path = QPainterPath()
        path.addRoundedRect(card, _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(colours.card))
        painter.setPen(QColor(colours.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_claim(
        self,
        painter: QPainter,
        where: QRect,
        look: ClaimLook,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        colours, state, plan = theme().colours, option.state, self.plan(look)
        room = where.adjusted(_CARD, 1, -_CARD, -1)
        if state & QStyle.StateFlag.State_Selected:
            surface(painter, room, colours.both.soft, None, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            surface(painter, room, colours.hover, None, 8)
        if index.row() and isinstance(self._model.rows[index.row() - 1], ClaimLook):
            painter.setPen(QColor(colours.line))
            painter.drawLine(room.left(), where.top(), room.right(), where.top())
        if plan.track is not None:
            track = QRectF(plan.track.translated(room.topLeft()))
            draw_share(painter, track, look.share, look.tone)
        for words, block in blocks_of(plan):
            place = words.where.translated(room.topLeft()).topLeft()
            if words in plan.tags:
                tag = QRect(place, words.where.size())
                surface(painter, tag, colours.tone(words.tone).soft, None, 6)
                place += QPoint(_TAG_ACROSS, _TAG_DOWN)
            painter.setPen(QColor(theme().colour(_INK.get(words.tone, words.tone))))
            block.draw(painter, place.x(), place.y())
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, room, colours.focus, 8)
