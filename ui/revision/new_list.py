"""What is new as a list: groups that people made, suggestions, and what stands alone."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
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

from ui.revision.new_looks import NewRow, RowKind
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

Index = QModelIndex | QPersistentModelIndex

_EDGE, _DOWN, _GAP, _INSIDE = 12, 7, 10, 22
_AT_ONCE = 150
_WRAPPED = int(Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap)
_NO_INDEX = QModelIndex()


class NewRows(QAbstractListModel):
    """The rows; headings cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks: tuple[NewRow, ...] = ()

    def show_rows(self, looks: Sequence[NewRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.looks = tuple(looks)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.looks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self.looks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return look.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return look.spoken or look.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.looks[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class NewDelegate(QStyledItemDelegate):
    """Draws a row as high as its words need at the width there is."""

    def __init__(self, view: "NewList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._view.rows.looks[index.row()]
        width = max(160, self._view.viewport().width())
        words = self._room(QRect(0, 0, width, 0), look)
        font = _font(look)
        box = QRect(0, 0, words.width(), 100_000)
        height = QFontMetrics(font).boundingRect(box, _WRAPPED, look.text).height()
        above = 8 if look.kind is RowKind.HEADING else 0
        return QSize(width, max(fonts.line_height(font), height) + 2 * _DOWN + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._view.rows.looks[index.row()]
        colours = theme().colours
        painter.save()
        where: QRect = option.rect.adjusted(0, 1, -2, -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            surface(painter, where, colours.both.soft, None, 8)
        elif state & QStyle.StateFlag.State_MouseOver and look.kind is not RowKind.HEADING:
            surface(painter, where, colours.hover, None, 8)
        painter.setFont(_font(look))
        painter.setPen(QColor(_colour(look)))
        bottom = look.kind is RowKind.HEADING
        words = self._room(where, look).adjusted(0, 0, 0, -_DOWN + 1)
        align = Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignVCenter
        if not bottom:
            words = words.adjusted(0, _DOWN - 1, 0, 0)
        painter.drawText(words, _WRAPPED | align, look.text)
        if look.beside:
            painter.setFont(fonts.small())
            painter.setPen(QColor(colours.muted))
            painter.drawText(where.adjusted(0, 0, -_EDGE, 0), _AT_RIGHT, look.beside)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where, colours.focus, 8)
        painter.restore()

    @staticmethod
    def _room(where: QRect, look: NewRow) -> QRect:
        """Return where the words stand in a row."""
        left = where.left() + _EDGE + (_INSIDE if look.inside else 0)
        right = where.right() - _EDGE
        if look.beside:
            right -= QFontMetrics(fonts.small()).horizontalAdvance(look.beside) + _GAP
        return QRect(left, where.top(), max(40, right - left), where.height())


class NewList(Retranslated, QListView):
    """The list.

    Keys: G groups, M merges, Delete takes out, Enter words a group or takes a suggestion.

    Signals:
        group_wanted: the chosen rows are to be one group.
        merge_wanted: the chosen groups are to be one, or the chosen texts go into the group.
        out_wanted: the chosen texts leave their groups, the chosen groups are dissolved.
        opened: a row is opened.
        chosen: other rows are chosen.
    """

    group_wanted = Signal()
    merge_wanted = Signal()
    out_wanted = Signal()
    opened = Signal(object)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = NewRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(NewDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self.chosen)
        theme().changed.connect(self.viewport().update)
        self.speak()

    def show_rows(self, looks: Sequence[NewRow]) -> None:
        """Show the rows; what was chosen stays chosen, and nothing scrolls."""
        kept = {one.key for one in self.picked()}
        current = self.current()
        place = self.verticalScrollBar().value()
        self.rows.show_rows(looks)
        for at, look in enumerate(self.rows.looks):
            index = self.rows.index(at)
            if look.key in kept:
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
            if current is not None and look.key == current.key:
                flag = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(index, flag)
        self.verticalScrollBar().setValue(place)

    def picked(self) -> tuple[NewRow, ...]:
        """The rows that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.rows.looks[row] for row in rows if row < len(self.rows.looks))

    def current(self) -> NewRow | None:
        """The row at which the keyboard stands."""
        index = self.currentIndex()
        return self.rows.looks[index.row()] if index.isValid() else None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What leads told that no claim says"))
        self.setAccessibleDescription(
            self.tr(
                "G groups the chosen texts, M merges chosen groups or puts texts into one, Delete "
                "takes out, Enter words a group or takes a suggestion."
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_G: self.group_wanted,
            Qt.Key.Key_M: self.merge_wanted,
            Qt.Key.Key_Delete: self.out_wanted,
            Qt.Key.Key_Backspace: self.out_wanted,
        }
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if self.current() is not None:
                self.opened.emit(self.current())
        elif plain and event.key() in acts:
            acts[Qt.Key(event.key())].emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.looks[index.row()])


_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _font(look: NewRow) -> QFont:
    if look.kind is RowKind.HEADING:
        return fonts.small()
    return fonts.body() if look.kind is RowKind.TEXT else fonts.card_title()


def _colour(look: NewRow) -> str:
    colours = theme().colours
    if look.kind is RowKind.HEADING:
        return colours.muted
    return colours.both.strong if look.kind is RowKind.SUGGESTION else colours.ink
