"""Choosing the claims under a message: which carry it, which help it."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from domain.model.direction import Bearing
from domain.model.labels import BEARINGS
from domain.text import fold
from ui.language import said
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex

_NEXT = {
    None: Bearing.LOAD_BEARING,
    Bearing.LOAD_BEARING: Bearing.SUPPORTING,
    Bearing.SUPPORTING: None,
}
_TONES = {Bearing.LOAD_BEARING: "both", Bearing.SUPPORTING: "neutral"}
_ROW = 30
_MOST_ROWS = 6


class _Claims(QAbstractListModel):
    """Claims that fit what is sought, with how much of the message each carries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[tuple[UUID, str], ...] = ()
        self.shown: tuple[tuple[UUID, str], ...] = ()
        self.bearings: dict[UUID, Bearing] = {}

    def seek(self, words: str) -> None:
        """Show the claims that hold words, whatever their marks."""
        wanted = fold(words).split()
        self.beginResetModel()
        self.shown = tuple(one for one in self.all if all(word in fold(one[1]) for word in wanted))
        self.endResetModel()

    def turn(self, row: int, bearing: Bearing | None) -> None:
        """Say how much of the message the claim of a row carries."""
        id, _ = self.shown[row]
        self.bearings.pop(id, None)
        if bearing is not None:
            self.bearings[id] = bearing
        self.dataChanged.emit(self.index(row), self.index(row))

    def bearing(self, index: Index) -> Bearing | None:
        """How much of the message the claim of a row carries."""
        return self.bearings.get(self.shown[index.row()][0])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        words = self.shown[index.row()][1]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            bearing = self.bearing(index)
            return f"{words}, {said(BEARINGS[bearing])}" if bearing else words
        return None


class _Painted(QStyledItemDelegate):
    """Draws a claim on one line, and at its right how much it carries."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(_ROW, fonts.line_height(fonts.body()) + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Claims)
        colours, where = theme().colours, option.rect
        bearing = model.bearing(index)
        painter.save()
        if bearing is not None:
            surface(painter, where.adjusted(2, 1, -2, -1), colours.both.soft, None, 6)
        right = where.right() - 10
        if bearing is not None:
            words, font = said(BEARINGS[bearing]), fonts.text_font(11.5, fonts.SEMIBOLD)
            width = QFontMetrics(font).horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(QColor(colours.accent if bearing in _CARRYING else colours.muted))
            painter.drawText(
                QRect(right - width, where.top(), width + 2, where.height()),
                Qt.AlignmentFlag.AlignCenter,
                words,
            )
            right -= width + 12
        painter.setFont(fonts.body())
        painter.setPen(QColor(colours.ink))
        room = QRect(where.left() + 10, where.top(), right - where.left() - 10, where.height())
        text = QFontMetrics(fonts.body()).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where.adjusted(1, 1, -1, -1), colours.focus, 6)
        painter.restore()


_CARRYING = (Bearing.LOAD_BEARING,)


class _Rows(QListView):
    """The rows: Space or a click turns one on to the next thing that it can mean."""

    turned = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._turn(self.indexAt(event.position().toPoint()))

    def _turn(self, index: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, _Claims)
        if index.isValid():
            model.turn(index.row(), _NEXT[model.bearing(index)])
            self.turned.emit()


class ClaimPicker(Retranslated, QWidget):
    """A field to seek in, and the claims below it; what is chosen stands first when it opens.

    Signals:
        turned: a claim carries the message otherwise.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Claims(self)
        self.field = QLineEdit()
        self.field.setFont(fonts.body())
        self.field.setClearButtonEnabled(True)
        self.rows = _Rows()
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(_Painted(self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.turned.connect(self.turned)
        self.field.textChanged.connect(self._model.seek)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.rows)
        self.speak()

    def offer(self, claims: Sequence[tuple[str, str]]) -> None:
        """Offer claims: identity and words; what is chosen stays."""
        self._model.all = tuple((UUID(key), words) for key, words in claims)
        self._arrange()

    def choose(self, bearings: Mapping[UUID, Bearing]) -> None:
        """Say how much of the message each claim carries; the others carry nothing."""
        offered = {id for id, _ in self._model.all}
        self._model.bearings = {id: how for id, how in bearings.items() if id in offered}
        self.field.clear()
        self._arrange()

    def bearings(self) -> dict[UUID, Bearing]:
        """Return how much of the message each chosen claim carries."""
        return dict(self._model.bearings)

    def turn(self, claim_id: UUID, bearing: Bearing | None) -> None:
        """Say how much of the message one claim carries."""
        ids = [id for id, _ in self._model.shown]
        self._model.turn(ids.index(claim_id), bearing)
        self.turned.emit()

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Find a claim"))
        self.field.setPlaceholderText(self.tr("Find a claim"))
        self.rows.setAccessibleName(self.tr("Claims under the message"))
        self.rows.setAccessibleDescription(
            self.tr("Space: carries it, then helps it, then neither.")
        )

    def _arrange(self) -> None:
        """Put what is chosen first."""
        chosen = self._model.bearings
        self._model.all = tuple(sorted(self._model.all, key=lambda one: one[0] not in chosen))
        self._model.seek(self.field.text())
        row = max(_ROW, fonts.line_height(fonts.body()) + 8)
        shown = min(_MOST_ROWS, max(1, len(self._model.all)))
        self.rows.setFixedHeight(shown * row + 6)
        many = len(self._model.all) > _MOST_ROWS
        self.field.setVisible(many)
        if self._model.shown:
            self.rows.setCurrentIndex(self._model.index(0))
