"""A list of cards: opened by Enter, moved by Alt and an arrow, with a menu for each."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.direction.card_painting import LOOK, CardDelegate
from ui.direction.looks import CardLook, SaidLater, ids_of
from ui.widgets.retranslated import Retranslated

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The cards that are shown, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks: Sequence[CardLook] = ()
        self.ids: tuple[UUID, ...] = ()

    def show(self, looks: Sequence[CardLook]) -> None:
        """Show cards; where they are the same ones, views keep their place."""
        looks = looks if isinstance(looks, SaidLater) else tuple(looks)
        before, ids = self.looks, ids_of(looks)
        if ids != self.ids:
            self.beginResetModel()
            self.looks, self.ids = looks, ids
            self.endResetModel()
            return
        self.looks = looks
        if before != self.looks and looks:
            self.dataChanged.emit(self.index(0), self.index(len(looks) - 1))
            self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self.looks[index.row()]
        if role == LOOK:
            return look
        if role == Qt.ItemDataRole.DisplayRole:
            return look.text
        return look.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class CardList(Retranslated, QListView):
    """Shows cards that are drawn, so that a hundred of them cost nothing.

    Signals:
        chosen: the keyboard came to another card: its identity, or None.
        opened: a card is to be changed.
        moved: a card goes up (-1) or down (+1).
        menu_wanted: the menu of a card was asked for, at a global position.
    """

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CardModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CardDelegate(self))
        self.setObjectName("cards")  # each is drawn as a card: the list itself has no frame
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_clicked)
        self.speak()

    @property
    def looks(self) -> Sequence[CardLook]:
        """The cards that are shown."""
        return self._model.looks

    def show_cards(self, looks: Sequence[CardLook]) -> None:
        """Show cards; the list keeps its place, and the keyboard its card."""
        kept, place = self.current_id(), self.verticalScrollBar().value()
        row = self.currentIndex().row()
        self._model.show(looks)
        if self.current_id() != kept or kept is None:
            ids = self._model.ids
            at = ids.index(kept) if kept in ids else min(max(0, row), len(ids) - 1)
            if ids:
                self.setCurrentIndex(self._model.index(at))
        self.verticalScrollBar().setValue(place)

    def current_id(self) -> UUID | None:
        """Return what the keyboard is on."""
        at = self.currentIndex().row()
        return self._model.ids[at] if 0 <= at < len(self._model.ids) else None

    def select(self, id: UUID) -> bool:
        """Bring a card into sight and put the keyboard on it; tell whether it is there."""
        if id not in self._model.ids:
            return False
        index = self._model.index(self._model.ids.index(id))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def retranslate(self) -> None:
        self.setAccessibleDescription(
            self.tr("Enter changes a card, Alt and an arrow moves it, the menu key does more.")
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.current_id()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if here is not None and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(here, step)
        elif here is not None and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_F2,
        ):
            self.opened.emit(here)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        at = event.globalPos()
        if not by_mouse:
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(self._model.ids[index.row()], at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()  # out of sight nothing was measured

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.ids[index.row()])
