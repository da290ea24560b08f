"""A layout that fills a row and goes on in the next, as words do in a text."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Puts its widgets side by side at their natural size and wraps them like words."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 8, row_spacing: int | None = None
    ) -> None:
        """Make the layout.

        Args:
            parent: the widget to lay out.
            spacing: between things in a row, in logical pixels.
            row_spacing: between rows; without it the same.
        """
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._widgets: list[QWidget | None] = []
        self._measures: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = spacing
        self._row_gap = spacing if row_spacing is None else row_spacing
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        widget = item.widget()
        self._items.append(item)
        self._widgets.append(widget)
        self._measures.append(item if widget is None else QWidgetItem(widget))
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._widgets.pop(index)
        self._measures.pop(index)
        self._heights.clear()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Forget what was measured, as Qt's own layouts do when something in them changes."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._living()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._living():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _living(self) -> Iterator[QLayoutItem]:
        """Give what to lay out.

        An item goes with its widget, and asking it afterwards ends the program: the widget is the
        one of the two of which Qt for Python knows that it is gone. Nor is Qt's own item asked
        while the widget lives: Qt for Python now and then takes it for deleted when it is not.
        """
        for item, widget in list(zip(self._measures, self._widgets, strict=True)):
            if (widget is None or isValid(widget)) and not item.isEmpty():
                yield item

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Go through the things row by row; return the height that they need."""
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        x, y, row_height = inside.left(), inside.top(), 0
        row: list[tuple[QLayoutItem, QRect]] = []
        for item in self._living():
            size = item.sizeHint().boundedTo(QSize(max(1, inside.width()), 1 << 20))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if row and x + size.width() > inside.right() + 1:
                self._settle(row, row_height, move=move)
                x, y, row_height, row = inside.left(), y + row_height + self._row_gap, 0, []
            row.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            row_height = max(row_height, size.height())
        self._settle(row, row_height, move=move)
        return y + row_height - rect.top() + margins.bottom()

    @staticmethod
    def _settle(row: list[tuple[QLayoutItem, QRect]], height: int, *, move: bool) -> None:
        """Centre the things of a finished row on its middle."""
        if move:
            for item, place in row:
                item.setGeometry(place.translated(0, (height - place.height()) // 2))
