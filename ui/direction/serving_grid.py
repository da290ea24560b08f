"""The table of USPs and needs: Space says that a USP serves a claim, or that it does not."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.direction.serving_model import NAME_COLUMN, ServingLook, ServingModel
from ui.direction.serving_painting import (
    USP_WIDTH,
    ServingDelegate,
    ServingWords,
    UspHeader,
    need_height,
)
from ui.widgets.retranslated import Retranslated

Cells = Mapping[tuple[UUID, UUID], bool]
"""Whether a USP serves a claim, by their identities."""

_LEAST_NAME = 260
_RADIUS = 11


class ServingGrid(Retranslated, QTableView):
    """Shows the table and reports what somebody sets in it.

    Signals:
        cells_set: ``Cells``.
    """

    cells_set = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ServingModel(self)
        self._words = ServingWords()
        self._laid: tuple[int, ServingLook] = (0, ServingLook())
        self.setModel(self._model)
        self.setItemDelegate(ServingDelegate(self, self._words))
        self.setHorizontalHeader(UspHeader(self, self._words))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(160)
        self.speak()

    def show_table(self, look: ServingLook) -> None:
        """Show the table; the keyboard stays in its cell where that is still there."""
        kept = self._place()
        self._model.show(look)
        self._lay_out()
        if not self.currentIndex().isValid():
            self.go_to(*kept)

    def go_to(self, claim: UUID | None, usp: UUID | None = None) -> bool:
        """Put the keyboard into a cell; without a USP into the column where it is."""
        rows = [at for at, one in enumerate(self._model.look.needs) if one.id is not None]
        if not rows or not self._model.look.usps:
            return False
        found = [at for at in rows if self._model.look.needs[at].id == claim]
        columns = [one.id for one in self._model.look.usps]
        here = max(1, self.currentIndex().column())
        column = columns.index(usp) + 1 if usp in columns else min(here, len(columns))
        index = self._model.index(found[0] if found else rows[0], column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return bool(found)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Which USP serves which claim"))
        self.setAccessibleDescription(
            self.tr("Space says that it serves, or that it does not; Delete clears.")
        )
        self._words.unserved = self.tr("no USP serves it")
        self._words.idle = self.tr("not needed")
        self._model.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_X) and not event.modifiers():
            self.toggle()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set(serves=False)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step_down()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Turn the chosen cells: all serve, unless the one with the keyboard does already."""
        index = self.currentIndex()
        usp = self._model.usp(index) if index.isValid() else None
        if usp is not None:
            self._set(serves=not self._model.look.serves(self._model.need(index), usp))

    def copy(self) -> None:
        """Copy the chosen cells as a table that spreadsheets take."""
        indexes = self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        table = [
            "\t".join(str(self._model.index(row, at).data() or "") for at in columns)
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(table))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex():
            self.toggle()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if not index.isValid() or self._model.usp(index) is None:
            return
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for words, serves in ((self.tr("Serves it"), True), (self.tr("Does not serve it"), False)):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, yes=serves: self._set(serves=yes))
        menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        here, to = self.currentIndex(), super().moveCursor(action, modifiers)
        if not to.isValid() or self._model.need(to).id is not None:
            return to
        onward = 1 if to.row() > here.row() else -1
        for row in (self._claim_near(to.row(), onward), self._claim_near(to.row(), -onward)):
            if row is not None:
                return self._model.index(row, max(to.column(), here.column(), 0))
        return here

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        self.setMask(QRegion(corners.toFillPolygon().toPolygon()))
        self._lay_out()

    def _place(self) -> tuple[UUID | None, UUID | None]:
        index = self.currentIndex()
        if not index.isValid():
            return None, None
        usp = self._model.usp(index)
        return self._model.need(index).id, usp.id if usp else None

    def _set(self, *, serves: bool) -> None:
        cells = {}
        for index in self.selectionModel().selectedIndexes() or [self.currentIndex()]:
            usp = self._model.usp(index) if index.isValid() else None
            claim_id = self._model.need(index).id if index.isValid() else None
            if usp is not None and claim_id is not None:
                cells[usp.id, claim_id] = serves
        if cells:
            self.cells_set.emit(cells)

    def _step_down(self) -> None:
        index = self.currentIndex()
        row = self._claim_near(index.row() + 1, 1) if index.isValid() else None
        if row is not None:
            self.setCurrentIndex(self._model.index(row, index.column()))

    def _claim_near(self, row: int, onward: int) -> int | None:
        while 0 <= row < self._model.rowCount():
            if self._model.look.needs[row].id is not None:
                return row
            row += onward
        return None

    def _lay_out(self) -> None:
        """Give the claims what the USPs leave, and each row the height of its claim."""
        usps = len(self._model.look.usps)
        for column in range(1, usps + 1):
            self.setColumnWidth(column, USP_WIDTH)
        width = max(_LEAST_NAME, self.viewport().width() - usps * USP_WIDTH)
        self.setColumnWidth(NAME_COLUMN, width)
        if (width, self._model.look) == self._laid:
            return
        self._laid = (width, self._model.look)
        self.clearSpans()
        for row, need in enumerate(self._model.look.needs):
            if need.id is None and usps:
                self.setSpan(row, 0, 1, usps + 1)
            self.setRowHeight(row, need_height(need, width))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
