"""The matrix to type in: letters by keyboard, fill, copy and paste as in a spreadsheet."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from domain.model.letter_sets import KEPT
from ui.responsibilities.looks import ColumnLook, GridLook, RowLook
from ui.responsibilities.matrix_clipboard import copied, lines_at, table_on
from ui.responsibilities.matrix_model import NAME_COLUMN, MatrixModel
from ui.responsibilities.matrix_painting import MatrixDelegate, SideHeader, row_height
from ui.widgets.retranslated import Retranslated

Cells = Mapping[tuple[UUID, UUID], str]
"""Texts by identity of activity and position."""

_RADIUS = 11
"""Of the corners inside the card's line, in logical pixels."""

_LEAST_NAME = 208
_DUE = 92
_NAME_BESIDE_DUE = 250
"""Width of the names in logical pixels below which the column of deadlines is left out."""


class MatrixGrid(Retranslated, QTableView):
    """Shows the matrix and reports what somebody types into it.

    Signals:
        letters_typed: letters were typed, cleared or filled: ``Cells``.
        letters_pasted: letters came from the clipboard, as other people write them: ``Cells``.
        row_chosen: the keyboard came to another activity: its identity.
        rename_wanted, row_move_wanted: of an activity; the move is -1 up or 1 down.
        menu_wanted: for a cell: row, column or None, and the place on the screen.
    """

    letters_typed = Signal(object)
    letters_pasted = Signal(object)
    row_chosen = Signal(object)
    rename_wanted = Signal(object)
    row_move_wanted = Signal(object, int)
    menu_wanted = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatrixModel(self)
        self._typed = ""
        self._laid_rows: tuple[int, int, tuple[RowLook, ...]] = (0, 0, ())
        self.setModel(self._model)
        self.setItemDelegate(MatrixDelegate(self))
        self.setHorizontalHeader(SideHeader(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(160)
        self.speak()

    def show_matrix(self, look: GridLook) -> None:
        """Show the matrix; the keyboard stays in its cell where that is still there."""
        kept = self.place()
        reset = look.rows and self._model.look.rows == ()
        self._model.show(look)
        self._lay_out()
        if self.place() != kept or reset:
            self.go_to(*kept)

    def place(self) -> tuple[UUID | None, UUID | None]:
        """Return the activity and the position in which the keyboard is."""
        index = self.currentIndex()
        if not index.isValid():
            return None, None
        column = self._model.column(index)
        return self._model.row(index).id, column.id if column else None

    def go_to(self, activity: UUID | None, position: UUID | None = None) -> bool:
        """Put the keyboard into a cell; without a position beside the name of the activity."""
        rows = [place for place, row in enumerate(self._model.look.rows) if row.id is not None]
        found = [place for place in rows if self._model.look.rows[place].id == activity]
        if not rows:
            return False
        columns = [column.id for column in self._model.look.columns]
        column = columns.index(position) + 1 if position in columns else min(1, len(columns))
        index = self._model.index(found[0] if found else rows[0], column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return bool(found)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Matrix of responsibilities"))
        self.setAccessibleDescription(
            self.tr("Type a letter in a cell; A and then R for both. Delete clears it.")
        )
        self._model.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._take_shortcut(event) or self._take_letter(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def _take_shortcut(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if not index.isValid():
            return False
        row, key, held = self._model.row(index), event.key(), event.modifiers()
        alt = held == Qt.KeyboardModifier.AltModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self.type_letters("")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif control and key == Qt.Key.Key_D:
            self.fill(down=True)
        elif control and key == Qt.Key.Key_R:
            self.fill(down=False)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.row_move_wanted.emit(row.id, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(row.id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step_down()
        else:
            return False
        return True

    def _take_letter(self, event: QKeyEvent) -> bool:
        """Take a letter; answering and then doing (A, then R) in one cell means both."""
        if event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.type_letters("")
            return True
        typed, letters = event.text().upper(), self._model.look.letter_set
        if typed == "/" and self._typed:
            return True
        if not typed or typed not in letters.letters:
            return False
        answers, does = letters.letters[:2]
        both = {self._typed, typed} == {answers, does}
        self.type_letters(f"{answers}/{does}" if both else typed)
        self._typed = "" if both else typed
        return True

    def type_letters(self, letters: str) -> None:
        """Put letters into every chosen cell; empty letters clear them."""
        self._typed = ""
        cells = dict.fromkeys(self._chosen_cells(), letters)
        if cells:
            self.letters_typed.emit(cells)

    def _chosen_cells(self) -> list[tuple[UUID, UUID]]:
        cells = []
        for index in self.selectionModel().selectedIndexes() or [self.currentIndex()]:
            if index.isValid():
                row, column = self._model.row(index), self._model.column(index)
                if row.id is not None and column is not None:
                    cells.append((row.id, column.id))
        return cells

    def _step_down(self) -> None:
        index = self.currentIndex()
        below = self._activity_near(index.row() + 1, 1)
        if below is not None:
            self.setCurrentIndex(self._model.index(below, index.column()))

    def fill(self, *, down: bool) -> None:
        """Fill the chosen cells from the first row (down) or the first column (right)."""
        indexes = sorted(
            (index for index in self.selectionModel().selectedIndexes() if self._holds(index)),
            key=lambda index: (index.row(), index.column()),
        )
        if not indexes:
            return
        top, left = indexes[0].row(), min(index.column() for index in indexes)
        filled = {}
        for index in indexes:
            source = index.siblingAtRow(top) if down else index.siblingAtColumn(left)
            filled[self._cell(index)] = self._model.written(source)
        self._give(filled, self.letters_typed)

    def copy(self) -> None:
        """Copy the chosen cells as a table that spreadsheets take."""
        indexes = self.selectionModel().selectedIndexes()
        if indexes:
            rows = [index.row() for index in indexes]
            columns = sorted({index.column() for index in indexes})
            chosen = range(min(rows), max(rows) + 1)
            QGuiApplication.clipboard().setMimeData(copied(self._model, chosen, columns))

    def paste(self) -> None:
        """Paste a table of letters from the cell chosen first, or one letter into all."""
        table = table_on(QGuiApplication.clipboard().mimeData())
        cells = self._chosen_cells()
        if [len(line) for line in table.lines] == [1] and len(cells) > 1:
            self._give(dict.fromkeys(cells, table.lines[0][0]), self.letters_pasted)
            return
        indexes = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        top = min(index.row() for index in indexes)
        left = min(index.column() for index in indexes)
        pasted = {}
        for row, line in lines_at(self._model, table, top):
            for offset, text in enumerate(line):
                index = self._model.index(row, left + offset)
                if index.isValid() and self._holds(index):
                    pasted[self._cell(index)] = text
        self._give(pasted, self.letters_pasted)

    def _give(self, cells: dict[tuple[UUID, UUID], str], report: SignalInstance) -> None:
        """Report letters for cells; what stands for hidden letters leaves a cell as it is."""
        given = {cell: text for cell, text in cells.items() if text.strip() != KEPT}
        if given:
            report.emit(given)

    def _holds(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether an index is a cell for letters."""
        return self._model.column(index) is not None and not self._model.is_phase(index.row())

    def _cell(self, index: QModelIndex | QPersistentModelIndex) -> tuple[UUID, UUID]:
        row, column = self._model.row(index), self._model.column(index)
        assert row.id is not None
        assert column is not None
        return row.id, column.id

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the cells of a rectangle, and no others.

        Qt widens it to all that spans over columns: a name of a phase in it would choose every
        position, for a key to clear.
        """
        rows = [self.rowAt(y) for y in (rect.top(), rect.bottom())]
        columns = [self.columnAt(x) for x in (rect.left(), rect.right())]
        if min(*rows, *columns) < 0:
            super().setSelection(rect, command)
            return
        first = self._model.index(min(rows), min(columns))
        last = self._model.index(max(rows), max(columns))
        self.selectionModel().select(QItemSelection(first, last), command)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        here = self.currentIndex()
        to = super().moveCursor(action, modifiers)
        if not to.isValid() or not self._model.is_phase(to.row()):
            return to
        onward = 1 if to.row() > here.row() else -1
        row = self._activity_near(to.row(), onward)
        if row is None:
            row = self._activity_near(to.row(), -onward)
        return here if row is None else self._model.index(row, max(to.column(), here.column()))

    def _activity_near(self, row: int, onward: int) -> int | None:
        """Return the first row of an activity from a row on, or None at the edge."""
        while 0 <= row < self._model.rowCount():
            if not self._model.is_phase(row):
                return row
            row += onward
        return None

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._typed = ""
        if current.isValid():
            self.row_chosen.emit(self._model.row(current).id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid() or self._model.is_phase(index.row()):
            return
        if index not in self.selectionModel().selectedIndexes():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        at = event.globalPos()
        if not by_mouse:
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        row: RowLook = self._model.row(index)
        column: ColumnLook | None = self._model.column(index)
        self.menu_wanted.emit(row, column, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        self.setMask(QRegion(corners.toFillPolygon().toPolygon()))
        self._lay_out()

    def _lay_out(self) -> None:
        """Give the names what the positions leave, and each row the height of its name."""
        model, width = self._model, self.viewport().width()
        header = self.horizontalHeader()
        assert isinstance(header, SideHeader)
        taken = 0
        for place in range(len(model.look.columns)):
            self.setColumnWidth(place + 1, header.width_for(place, model.look.columns))
            taken += self.columnWidth(place + 1)
        due = _DUE if width - taken - _DUE >= _NAME_BESIDE_DUE else 0
        self.setColumnHidden(model.due_column, not due)
        self.setColumnWidth(model.due_column, due)
        self.setColumnWidth(NAME_COLUMN, max(_LEAST_NAME, width - due - taken))
        self._set_rows()
        self.horizontalHeader().updateGeometry()
        self.updateGeometries()

    def _set_rows(self) -> None:
        """Give each row the height of its words, and let the names of phases run across."""
        model, width = self._model, self.columnWidth(NAME_COLUMN)
        due = self.columnWidth(model.due_column)
        if (width, due, model.look.rows) == self._laid_rows:
            return
        self._laid_rows = (width, due, model.look.rows)
        self.clearSpans()
        for row in range(model.rowCount()):
            if model.is_phase(row):
                self.setSpan(row, 0, 1, model.columnCount())
            self.setRowHeight(row, row_height(model.look.rows[row], width, due))
