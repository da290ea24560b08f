"""Panes of a step: scrolling columns side by side, and lists that are filled anew."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.separator import Separator


class Pane(QScrollArea):
    """A column inside a step that scrolls by itself.

    Attributes:
        column: the layout to fill from the top.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 10) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content = QWidget()
        # The stretch is a neighbour, not an alignment: an aligned layout never grows beyond its
        # size hint, and would cut texts that wrap.
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(18, 16, 18, 16)
        self.column.setSpacing(spacing)
        whole.addLayout(self.column)
        whole.addStretch(1)
        self.setWidget(content)
        for part in (content, self.viewport()):
            part.setAutoFillBackground(False)

    def settle(self) -> None:
        """Give everything its place now, so that it can be scrolled to."""
        QCoreApplication.sendEvent(self._content, QEvent(QEvent.Type.LayoutRequest))


class PageStack(QStackedWidget):
    """Pages of which one is shown; only that one says how much room is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


def side_by_side(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Return a row of two panes with a line between them; the caller says how they stretch."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(left)
    row.addWidget(Separator(orientation=Qt.Orientation.Vertical))
    row.addWidget(right)
    return row


def empty(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are deleted."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
