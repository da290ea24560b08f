"""A column of things that can be put in another order, by hand or by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.icons import pixmap
from ui.theme.theme import theme
from ui.widgets.retranslated import Retranslated

_SPACING = 8


class Grip(Retranslated, QWidget):
    """The handle at the left of a thing: dragged with the mouse."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(16)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._moving = False
        self.speak()

    def retranslate(self) -> None:
        words = self.tr("Drag to move, or Alt+Up and Alt+Down")
        self.setToolTip(words)
        self.setAccessibleName(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._moving:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._moving:
            self._moving = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sign = pixmap("grip-vertical", theme().colours.faint, 16, self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - 16) // 2, sign)
        painter.end()


class _Row(QWidget):
    """A thing with its grip."""

    def __init__(self, item: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.grip = Grip(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.grip)
        row.addWidget(item, 1)


class ReorderableList(QWidget):
    """Shows things in an order and says where the person wants to move one.

    It moves nothing itself: the page stores the new order and gives the things anew.
    """

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        self._rows: list[_Row] = []
        self._gap: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for keys, slot in (("Alt+Up", self._on_up), ("Alt+Down", self._on_down)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(slot)

    def set_items(self, items: Sequence[QWidget]) -> None:
        """Show these things in this order; things shown before and not given are deleted.

        The keyboard stays on the thing that had it.
        """
        focused = QApplication.focusWidget()
        for row in self._rows:
            if row.item in items:
                row.item.setParent(self)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(item, self) for item in items]
        for row in self._rows:
            row.item.show()
            row.grip.dragged.connect(self._on_dragged)
            row.grip.dropped.connect(self._on_dropped)
            self._column.addWidget(row)
        if focused is not None and any(row.isAncestorOf(focused) for row in self._rows):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def items(self) -> list[QWidget]:
        """The things in the order shown."""
        return [row.item for row in self._rows]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap is None:
            return
        painter = QPainter(self)
        painter.fillRect(
            20, self._gap_y(self._gap) - 1, self.width() - 20, 2, QColor(theme().colours.accent)
        )
        painter.end()

    def _on_up(self) -> None:
        self._move_focused(-1)

    def _on_down(self) -> None:
        self._move_focused(1)

    def _move_focused(self, step: int) -> None:
        focused = QApplication.focusWidget()
        for at, row in enumerate(self._rows):
            if (
                focused is not None
                and row.isAncestorOf(focused)
                and 0 <= at + step < len(self._rows)
            ):
                self.moved.emit(at, at + step)
                return

    def _gap_y(self, gap: int) -> int:
        if gap < len(self._rows):
            return max(1, self._rows[gap].y() - _SPACING // 2)
        return self._rows[-1].geometry().bottom() - 1

    def _gap_at(self, place: QPoint) -> int:
        """Before which thing a place on the screen lies."""
        y = self.mapFromGlobal(place).y()
        return sum(1 for row in self._rows if row.geometry().center().y() < y)

    def _on_dragged(self, place: QPoint) -> None:
        self._gap = self._gap_at(place)
        self.update()

    def _on_dropped(self, place: QPoint) -> None:
        self._gap = None
        self.update()
        grip = self.sender()
        at = next((at for at, row in enumerate(self._rows) if row.grip is grip), None)
        if at is None:
            return
        gap = self._gap_at(place)
        target = gap - 1 if gap > at else gap
        if target != at:
            self.moved.emit(at, target)
