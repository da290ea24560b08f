"""The scrolling body of a page."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

EDGE_ACROSS = 22
EDGE_DOWN = 18
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ScrollPage(QScrollArea):
    """A column of things with the page's edges, scrolled as a whole.

    Attributes:
        body: the layout that the page fills from the top.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        max_width: int | None = None,
        spacing: int = 14,
        edges: bool = True,
    ) -> None:
        """Make a page body.

        Args:
            parent: the widget it stands in.
            max_width: the widest that the content becomes, centred in a wider window.
            spacing: between the cards, in logical pixels.
            edges: whether the page's edges lie around the content; a column inside a page has
                only room for the scroll bar and below the last card.
        """
        super().__init__(parent)
        self._edges = edges
        self._max_width = max_width
        self._wanted: int | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        sideways = Qt.ScrollBarPolicy.ScrollBarAsNeeded if edges else _NEVER
        self.setHorizontalScrollBarPolicy(sideways)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        # The stretch is a neighbour, not an alignment: an aligned layout never grows beyond its
        # size hint, and would squeeze texts that wrap.
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        whole.addLayout(self.body)
        whole.addStretch(1)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._set_edges()

    @contextmanager
    def kept_place(self) -> Iterator[None]:
        """Change the content without the page jumping: it is put back where it was."""
        place = self.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self._wanted = place
            QCoreApplication.sendPostedEvents(self.widget(), QEvent.Type.LayoutRequest.value)
            self._on_range_changed(0, self.verticalScrollBar().maximum())
            self.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_edges()
        super().resizeEvent(event)

    def _set_edges(self) -> None:
        if not self._edges:
            self.body.setContentsMargins(0, 0, 8, EDGE_DOWN)
            return
        spare = 0
        if self._max_width is not None:
            spare = max(0, self.viewport().width() - 2 * EDGE_ACROSS - self._max_width) // 2
        across = EDGE_ACROSS + spare
        self.body.setContentsMargins(across, EDGE_DOWN, across, EDGE_DOWN)

    def _on_range_changed(self, lowest: int, highest: int) -> None:
        if self._wanted is not None and highest >= self._wanted:
            self.verticalScrollBar().setValue(self._wanted)
            self._wanted = None
