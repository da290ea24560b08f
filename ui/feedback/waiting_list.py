"""The leads that wait, the oldest first: a list over numbers; leads are read a page at a time."""

from collections.abc import Callable, Sequence
from typing import Any, Final

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
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.feedback.looks import LeadLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

Index = QModelIndex | QPersistentModelIndex
LOOK: Final = Qt.ItemDataRole.UserRole
DONE: Final = Qt.ItemDataRole.UserRole + 1
PAGE: Final = 100
"""Leads that are read at once."""

_KEPT: Final = 40
"""Pages of leads that are kept in memory."""

Reading = Callable[[Sequence[int]], Sequence[LeadLook]]


class WaitingLeads(QAbstractListModel):
    """Leads by their numbers; what is told of each is read when somebody looks at it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.numbers: Sequence[int] = ()
        self.done: set[int] = set()
        self._read: Reading = lambda numbers: ()
        self._pages: dict[int, dict[int, LeadLook]] = {}

    def show(self, numbers: Sequence[int], done: set[int], read: Reading) -> None:
        """Show other leads.

        Args:
            numbers: of the leads, in order.
            done: those of them that are reported.
            read: tells the leads with some numbers.
        """
        self.beginResetModel()
        self.numbers, self.done, self._read = numbers, done, read
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Read anew what is looked at."""
        self._pages.clear()
        if self.numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self.numbers) - 1))

    def mark_done(self, number: int) -> None:
        """Show a lead as reported."""
        self.done.add(number)
        if number in self.numbers:
            row = self.numbers.index(number)
            self._pages.pop(row // PAGE, None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    def look(self, row: int) -> LeadLook | None:
        """Return what is told of the lead in a row; None where it is gone meanwhile."""
        page = row // PAGE
        if page not in self._pages:
            while len(self._pages) >= _KEPT:
                self._pages.pop(next(iter(self._pages)))
            some = self.numbers[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = {one.number: one for one in self._read(some)}
        return self._pages[page].get(self.numbers[row])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.numbers):
            return None
        if role == DONE:
            return self.numbers[index.row()] in self.done
        if role not in (LOOK, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        look = self.look(index.row())
        if role == LOOK or look is None:
            return look
        return look.code if role == Qt.ItemDataRole.DisplayRole else look.spoken


def _row_height() -> int:
    return fonts.line_height(fonts.label()) + fonts.line_height(fonts.small()) + 15


class _LeadDelegate(QStyledItemDelegate):
    """Draws a lead: its code, where it comes from, and its age or that it is done."""

    def __init__(self, view: "WaitingList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = index.data(LOOK)
        if not isinstance(look, LeadLook):
            return
        colours, where = theme().colours, option.rect.adjusted(0, 1, -1, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            surface(painter, where, colours.sales.soft, None, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            surface(painter, where, colours.hover, None, 8)
        inside = where.adjusted(10, 6, -10, -6)
        done = bool(index.data(DONE))
        aside = f"✓ {self._view.done_words}" if done else look.age
        room = QFontMetrics(fonts.small()).horizontalAdvance(aside) + 8
        self._line(painter, inside, aside, role="good" if done else "muted", right=True)
        top = QRect(inside)
        top.setHeight(fonts.line_height(fonts.label()))
        top.setRight(inside.right() - room)
        painter.setFont(fonts.label())
        painter.setPen(QColor(colours.ink))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, look.code)
        below = QRect(inside)
        below.setTop(top.bottom() + 1)
        below.setRight(inside.right() - room)
        self._line(painter, below, look.source, role="muted", right=False)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where, colours.focus, 8)
        painter.restore()

    def _line(self, painter: QPainter, where: QRect, words: str, *, role: str, right: bool) -> None:
        font = fonts.small()
        painter.setFont(font)
        painter.setPen(QColor(theme().colour(role)))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, shown)


class WaitingList(Retranslated, QTableView):
    """Shows the leads that wait: rows of one height, for a list would lay out a million of them.

    Signals:
        lead_chosen: the keyboard or the mouse came to another lead: its number.
        entered: the form of the lead is wanted.
    """

    lead_chosen = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done_words = ""
        self.leads = WaitingLeads(self)
        self.setModel(self.leads)
        self.setItemDelegate(_LeadDelegate(self))
        self.setObjectName("cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_row_height())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        theme().changed.connect(self.viewport().update)
        self.speak()

    def select(self, number: int) -> bool:
        """Bring a lead into sight; tell whether it is in the list. Nobody is told of it."""
        if number not in self.leads.numbers:
            self.blockSignals(True)
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self.blockSignals(False)
            return False
        index = self.leads.index(self.leads.numbers.index(number))
        self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(False)
        self.scrollTo(index)
        return True

    def retranslate(self) -> None:
        self.done_words = self.tr("done")
        self.setAccessibleName(self.tr("Leads that wait for feedback"))
        self.setAccessibleDescription(self.tr("Enter goes to the form of the lead."))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() < len(self.leads.numbers):
            self.lead_chosen.emit(self.leads.numbers[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.text().isalnum() or event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()  # keys of the form, not a search in the list
        else:
            super().keyPressEvent(event)
