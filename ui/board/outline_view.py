"""The wall as an outline: all that the board can do, by keyboard and screen reader."""

from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from ui.board.choice import Choice
from ui.board.keys import act_on_key
from ui.board.looks import GroupLook, SlipLook, WallLook
from ui.board.outline_delegate import OutlineDelegate
from ui.board.outline_model import Index, OutlineModel
from ui.theme.theme import theme
from ui.widgets.retranslated import Retranslated

_LONE = "lone"


class OutlineView(Retranslated, QTreeView):
    """The outline. What it shows and what is picked, the choice knows; it keeps its place.

    Signals:
        menu_wanted: the menu was asked for, at a place on the screen.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._following = False
        self._closed: set[UUID | str] = set()
        self._opened: set[UUID] = set()
        self.outline = OutlineModel(self)
        self.setModel(self.outline)
        delegate = OutlineDelegate(self)
        delegate.worded.connect(choice.worded)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(22)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        self.doubleClicked.connect(self._on_double_clicked)
        choice.changed.connect(self._on_choice_changed)
        theme().changed.connect(self.viewport().update)
        self.speak()

    def show_wall(self, look: WallLook) -> None:
        """Show the wall; what was open stays open, and nothing scrolls."""
        place = self.verticalScrollBar().value()
        self._following = True
        self.outline.show_wall(look)
        self._open_rows(QModelIndex())
        self._following = False
        self._on_choice_changed()
        self.verticalScrollBar().setValue(place)

    def edit_words(self) -> bool:
        """Word the header card, or the slips that lie together, at the keyboard, in place."""
        index = self.currentIndex()
        if index.isValid() and self.outline.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            return True
        return False

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Outline of groups and slips"))
        self.setAccessibleDescription(
            self.tr(
                "G makes a group of the selected slips, M moves them, L lays them together, "
                "F2 renames, Delete takes out, Alt and up or down change the order."
            )
        )

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the arrow alone: what is selected is told by the row itself."""
        if not self.outline.hasChildren(index):
            return
        middle = QPointF(rect.right() - self.indentation() / 2, rect.center().y())
        arrow = QPolygonF([QPointF(-3, -4), QPointF(-3, 4), QPointF(3, 0)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(middle)
        painter.rotate(90 if self.isExpanded(index) else 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().colours.muted))
        painter.drawPolygon(arrow)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the editor has no use for, as Enter at its end
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_words()
        elif event.key() == Qt.Key.Key_Space or not act_on_key(event, self._choice):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_keyboard else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as high as their words need

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self._choice.go_to(self._choice.first)
        super().focusInEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._following:
            found = [self.outline.look_of(index) for index in self.selectedIndexes()]
            self._tell([one.id for one in found if isinstance(one, SlipLook)])

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        look = self.outline.look_of(current)
        if not self._following and isinstance(look, GroupLook | SlipLook):
            self._following = True
            self._choice.go_to(look.id)
            self._following = False

    # what follows

    def _tell(self, picked: list[UUID]) -> None:
        self._following = True
        self._choice.pick(picked)
        self._following = False

    def _open_rows(self, parent: QModelIndex) -> None:
        for row in range(self.outline.rowCount(parent)):
            index = self.outline.index(row, 0, parent)
            look = self.outline.look_of(index)
            if isinstance(look, SlipLook):
                self.setExpanded(index, look.id in self._opened)
            else:
                key = _LONE if look is None else look.id
                self.setExpanded(index, key not in self._closed)
                self._open_rows(index)

    def _on_collapsed(self, index: QModelIndex) -> None:
        look = self.outline.look_of(index)
        if isinstance(look, SlipLook):
            self._opened.discard(look.id)
        elif not self._following:
            self._closed.add(_LONE if look is None else look.id)

    def _on_expanded(self, index: QModelIndex) -> None:
        look = self.outline.look_of(index)
        if isinstance(look, SlipLook):
            self._opened.add(look.id)
        else:
            self._closed.discard(_LONE if look is None else look.id)

    def _on_double_clicked(self) -> None:
        self.edit_words()

    def _on_choice_changed(self) -> None:
        """Follow what is picked elsewhere, and where the keyboard is."""
        if self._following:
            return
        self._following = True
        flags = QItemSelectionModel.SelectionFlag
        wanted = QItemSelection()
        for id in self._choice.picked:
            index = self.outline.index_of(id)
            wanted.select(index, index)
        current = self.outline.index_of(self._choice.current)
        if current != self.currentIndex():
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(wanted, flags.ClearAndSelect)
        self._following = False
