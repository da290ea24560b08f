"""The results of a campaign: a row a day or period, typed where they stand, all by keyboard."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from ui.campaigns.looks import ResultLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.retranslated import Retranslated

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PERIOD, SOURCE = 0, 5
_NUMBERS = range(1, SOURCE)
_ROW = 30


class ResultsModel(QAbstractTableModel):
    """The results, and below them the row in which the next one is written.

    Signals:
        typed: a cell was typed: identity of the result or None, its column, the text.
    """

    typed = Signal(object, int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.looks: tuple[ResultLook, ...] = ()
        self.heads: tuple[str, ...] = ("",) * (SOURCE + 1)
        self._next = ResultLook(None, ("",) * (SOURCE + 1))
        self._is_fixed = False

    def show(self, looks: Sequence[ResultLook], next_period: str, *, fixed: bool) -> None:
        """Show results; where they are the same ones, views keep their place.

        Args:
            looks: by their days.
            next_period: what the next one will most likely be of.
            fixed: nothing can be written, so there is no row for a next one.
        """
        following = ResultLook(None, (next_period, *("",) * SOURCE))
        same = [one.id for one in looks] == [one.id for one in self.looks]
        if same and fixed == self._is_fixed:
            self.looks, self._next = tuple(looks), following
            last = self.index(self.rowCount() - 1, SOURCE)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.looks, self._next, self._is_fixed = tuple(looks), following, fixed
        self.endResetModel()

    def look_at(self, row: int) -> ResultLook:
        """Return the result of a row, or the one to be written."""
        return self.looks[row] if 0 <= row < len(self.looks) else self._next

    def look_of(self, result_id: UUID | None) -> ResultLook:
        """Return a result by its identity; None is the one to be written."""
        return next((one for one in self.looks if one.id == result_id), self._next)

    def name_columns(self, heads: Sequence[str]) -> None:
        """Say what the columns hold."""
        self.heads = tuple(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, SOURCE)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.looks) + (not self._is_fixed)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else SOURCE + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self._is_fixed else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        look, column = self.look_at(index.row()), index.column()
        text = look.cells[column]
        is_gap = column in _NUMBERS and not text and look.id is not None
        if role == Qt.ItemDataRole.DisplayRole:
            return "–" if is_gap else text
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{look.cells[PERIOD]}, {self.heads[column]}: {text or '–'}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _across(column) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and (look.id is None or is_gap):
            return QBrush(QColor(theme().colour("warn" if is_gap else "muted")))
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        look = self.look_at(index.row())
        if role != Qt.ItemDataRole.EditRole or value == look.cells[index.column()]:
            return False
        if look.id is None:  # what is typed beside it is of this period
            cells = list(look.cells)
            cells[index.column()] = str(value)
            self._next = ResultLook(None, tuple(cells))
        self.typed.emit(look.id, index.column(), str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _across(section) | Qt.AlignmentFlag.AlignVCenter
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class ResultCells(QStyledItemDelegate):
    """Writes a cell back only where something else was typed, and names the field for it."""

    def createEditor(self, parent: QWidget, option: object, index: _Index) -> QWidget:
        editor = super().createEditor(parent, option, index)  # type: ignore[arg-type]
        model = index.model()
        assert isinstance(model, ResultsModel)
        editor.setAccessibleName(model.heads[index.column()])
        editor.setObjectName("cell")
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        text = str(editor.property("text"))
        if text.strip() != str(index.data(Qt.ItemDataRole.EditRole)):
            model.setData(model.index(index.row(), index.column()), text.strip())


class ResultsTable(Retranslated, QTableView):
    """The results as cells to type in.

    Signals:
        cell_typed: identity of the result or None for the next one, its column, the text.
        removal_wanted: results are to go: their identities.
        paste_wanted: what lies in the clipboard is to be looked at.
    """

    cell_typed = Signal(object, int, str)
    removal_wanted = Signal(object)
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultsModel(self)
        self.setModel(self.results)
        self.setItemDelegate(ResultCells(self))
        self.setFont(fonts.figure_font(12.5))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.results.typed.connect(self.cell_typed)
        self.speak()

    def show_results(
        self, looks: Sequence[ResultLook], next_period: str, *, fixed: bool = False
    ) -> None:
        """Show results; the keyboard stays with its result."""
        here = self.currentIndex()
        kept, column = self.results.look_at(here.row()).id, here.column()
        self.results.show(looks, next_period, fixed=fixed)
        if here.isValid() and kept is not None:
            self.go_to(kept, column)
        self._fit()

    def go_to(self, result_id: UUID, column: int) -> None:
        """Put the keyboard on a cell of a result."""
        for row, look in enumerate(self.results.looks):
            if look.id == result_id:
                self.setCurrentIndex(self.results.index(row, column))

    def begin_next(self) -> None:
        """Put the keyboard where the next result is written."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self.results.index(len(self.results.looks), 1))
        self.scrollToBottom()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Results of the campaign"))
        self.setAccessibleDescription(
            self.tr(
                "Type a figure to change it, Delete makes it a gap, Ctrl Delete removes the row, "
                "Ctrl V looks at what was copied from a spreadsheet."
            )
        )
        self.results.name_columns(
            (
                self.tr("Day or period"),
                self.tr("Spend"),
                self.tr("Impressions"),
                self.tr("Clicks"),
                self.tr("Leads"),
                self.tr("Source"),
            )
        )
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and control:
            self._remove()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not control:
            self._clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # else it ends the typing
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = QPoint(self.visualRect(self.currentIndex()).center())
        menu.exec(event.globalPos() if by_mouse else self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """Make the menu of the rows that are chosen."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Paste from a spreadsheet…"), self.paste_wanted.emit)
        if self._chosen():
            menu.addSeparator()
            menu.addAction(self.tr("Remove these rows"), self._remove)
        return menu

    def copy(self) -> None:
        """Copy the chosen rows, with headings, as cells of a spreadsheet."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        looks = [self.results.look_at(row) for row in rows]
        lines = ["\t".join(one.cells) for one in looks if one.id is not None]
        if lines:
            heads = "\t".join(self.results.heads)
            QGuiApplication.clipboard().setText("\n".join([heads, *lines]))

    def _chosen(self) -> list[UUID]:
        rows = sorted({index.row() for index in self.selectedIndexes()})
        ids = (self.results.look_at(row).id for row in rows)
        return [id for id in ids if id is not None]

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.removal_wanted.emit(chosen)

    def _clear(self) -> None:
        here = self.currentIndex()
        if here.isValid() and here.column() != PERIOD:
            self.results.setData(here, "")

    def _fit(self) -> None:
        head, metrics = self.horizontalHeader(), self.fontMetrics()
        head.setMinimumSectionSize(54)
        for column in range(SOURCE):
            words = [self.results.heads[column]]
            words += [look.cells[column] for look in self.results.looks]
            wanted = max(metrics.horizontalAdvance(one) for one in words) + 24
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, max(66, wanted))
        head.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)
        rows = min(12, self.results.rowCount())
        self.setFixedHeight(head.sizeHint().height() + rows * _ROW + 4)


def _across(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
