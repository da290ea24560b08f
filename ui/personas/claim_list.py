"""The list of a persona's claims: one widget, however many they are."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from ui.personas.claim_delegate import ClaimDelegate
from ui.personas.claim_list_model import ClaimGroup, ClaimListModel, Index
from ui.personas.claim_row import ClaimLook
from ui.theme.theme import theme
from ui.widgets.bit_by_bit import BitByBit
from ui.widgets.retranslated import Retranslated


class ClaimList(Retranslated, QListView):
    """Claims in groups. It is as high as all of them and scrolls with the page that it stands in.

    Signals:
        chosen: a claim is looked at.
        opened: a claim is to be changed: Enter, F2 or a double click.
        moved: up (-1) or down (+1) was asked for by Alt and an arrow.
        retired: a claim goes out of use: Delete.
        menu_wanted: the menu was asked for, at a global position.
        in_sight_wanted: this part of the list should be seen.
    """

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)
    retired = Signal(object)
    menu_wanted = Signal(object, object)
    in_sight_wanted = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = False
        self._moved = False
        self._sought: UUID | None = None
        self._model = ClaimListModel(self)
        self._delegate = ClaimDelegate(self, self._model)
        self._measuring = BitByBit(self)
        self._measuring.done.connect(self._fit)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("claims")  # groups are drawn as cards: the list itself has no frame
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._on_double_clicked)
        theme().changed.connect(self.viewport().update)
        self.speak()

    # what it shows

    def show_groups(self, groups: Sequence[ClaimGroup]) -> None:
        """Show claims; the one that is looked at, and the keyboard, stay where they are."""
        chosen = self.chosen_claim()
        changed = self._model.show_groups(groups)
        if changed is None:
            self._following, self._moved = True, True
            self.setCurrentIndex(self._model.index_of(chosen))
            self._following = False
            self._delegate.keep_only(self._model.rows)
            self._fit()
        elif self.isVisible() and not self._delegate.fits(changed):
            self._fit()

    def explain_with(self, explain: Callable[[UUID], str]) -> None:
        """Let who points at a claim, or hears it read, be told what its status means."""
        self._model.explain = explain

    def looks(self) -> tuple[ClaimLook, ...]:
        """The claims that are shown, from the first to the last."""
        return tuple(row for row in self._model.rows if isinstance(row, ClaimLook))

    def chosen_claim(self) -> UUID | None:
        """The claim that is looked at, or None."""
        look = self._model.look_at(self.currentIndex())
        return look.id if look else None

    def select(self, claim_id: UUID | None) -> bool:
        """Mark the claim that is looked at, without saying so; tell whether its place is new."""
        index = self._model.index_of(claim_id)
        moved, self._moved = self._moved, False
        if index == self.currentIndex():
            return moved
        self._following = True
        self.setCurrentIndex(index)
        if not index.isValid():
            self.selectionModel().clear()
        self._following = False
        return True

    def row_of(self, claim_id: UUID) -> QModelIndex:
        """Return the row of a claim; an invalid one where it is not shown."""
        return self._model.index_of(claim_id)

    def seek(self, claim_id: UUID) -> None:
        """Ask for a claim to be seen; out of sight that waits until the list is shown."""
        self._sought = claim_id
        if self.isVisible():
            self._seek()

    def _seek(self) -> None:
        if self._sought is not None:
            index = self._model.index_of(self._sought)
            if not self._delegate.is_measured(index.row()):
                self._measuring.finish()
            self.in_sight_wanted.emit(self.visualRect(index))
            self._sought = None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Claims"))
        self.setAccessibleDescription(
            self.tr(
                "Arrows go from claim to claim, Enter changes one, Alt and up or down move it, "
                "Delete takes it out of use."
            )
        )

    # how high it is

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()  # rows are as high as their words need

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._seek()

    def _fit(self) -> None:
        """Become as high as the rows; out of sight that waits, as the width is not known yet.

        Of very many that are new the first are measured, and the others bit by bit.
        """
        if not self.isVisible():
            return
        self.scheduleDelayedItemsLayout()
        width = self.viewport().width()
        if self._delegate.is_new:
            self.setFixedHeight(self._delegate.measure_first(width))
            self._measuring.begin(self._delegate.plan_rest())
            return
        self._measuring.stop()
        self.setFixedHeight(self._delegate.measure(width))

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Draw rows anew that say something else; Qt's list would lay all of its rows out anew."""
        rows = range(top_left.row(), bottom_right.row() + 1)
        if not self.isVisible() or not self._delegate.fits(rows):
            super().dataChanged(top_left, bottom_right, list(roles))
            return
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    # what the person does

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        look = self._model.look_at(current)
        if look is not None and not self._following:
            self.in_sight_wanted.emit(self.visualRect(self._model.index_of(look.id)))
            self.chosen.emit(look.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.looks():
            first = self._model.index_of(self.looks()[0].id)
            self.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        super().focusInEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the ends, or on by as much as can be seen, over claims alone."""
        looks = self.looks()
        moves = QAbstractItemView.CursorAction
        if not looks:
            return QModelIndex()
        if action == moves.MoveHome:
            return self._model.index_of(looks[0].id)
        if action == moves.MoveEnd:
            return self._model.index_of(looks[-1].id)
        if action in (moves.MovePageUp, moves.MovePageDown):
            return self._a_page_on(-1 if action == moves.MovePageUp else 1)
        return super().moveCursor(action, modifiers)

    def _a_page_on(self, way: int) -> QModelIndex:
        """Return the claim that lies about as far away as the list can be seen at once."""
        seen = self.visibleRegion().boundingRect().height()
        wanted = self.visualRect(self.currentIndex()).center().y() + way * seen
        indexes = [self._model.index_of(look.id) for look in self.looks()]
        return min(indexes, key=lambda one: abs(self.visualRect(one).center().y() - wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        look = self._model.look_at(self.currentIndex())
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if look is None:
            super().keyPressEvent(event)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(look.id, step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(look.id)
        elif key == Qt.Key.Key_Delete:
            self.retired.emit(look.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        look = self._model.look_at(index)
        if look is not None:
            at = self.visualRect(index).center() if by_keyboard else event.pos()
            self.menu_wanted.emit(look.id, self.viewport().mapToGlobal(at))
        event.accept()

    def _on_double_clicked(self, index: Index) -> None:
        look = self._model.look_at(index)
        if look is not None:
            self.opened.emit(look.id)
