"""A view that can be zoomed: what lies under the mouse, or in the middle, stays there."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from ui.widgets.zoom_keys import asks_for_usual_zoom

STEP = 1.2
"""Factor of one step."""

LEAST, MOST = 0.1, 3.0
_NEAR = 0.02
_FRAME = 24
_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Underscore: -1,
}


class ZoomView(QGraphicsView):
    """Zooms with Ctrl and the wheel, and with Ctrl and +, - or 0 (100 %).

    Signals:
        zoomed: the zoom is another one.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)

    @property
    def zoom(self) -> float:
        """Pixels for a unit of the scene; 1 is 100 %."""
        return self._zoom

    def seen(self) -> QRectF:
        """Return the part of the scene that is in sight."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in by some steps, or out where they are negative.

        Args:
            steps: how many.
            at: place of the viewport at which everything stays; by default the middle.
        """
        self.zoom_to(self._zoom * STEP**steps, at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to a number of pixels for a unit."""
        zoom = max(LEAST, min(zoom, MOST))
        if abs(zoom - 1) < _NEAR:
            zoom = 1.0
        if zoom == self._zoom:
            return
        anchor = at or QPointF(self.viewport().rect().center())
        held = self.viewportTransform().inverted()[0].map(anchor)
        self._zoom = zoom
        self.resetTransform()
        self.scale(zoom, zoom)
        moved = self.viewportTransform().map(held) - anchor
        self.scroll_by(moved)
        self.zoomed.emit(zoom)

    def scroll_by(self, way: QPointF) -> None:
        """Scroll by so many pixels."""
        for bar, by in (
            (self.horizontalScrollBar(), way.x()),
            (self.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() + round(by))

    def fit(self, whole: QRectF) -> None:
        """Have an area in sight as a whole, no larger than at 100 %."""
        framed = whole.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
        room = self.viewport().rect()
        if whole.isEmpty() or room.isEmpty():
            return
        self.zoom_to(min(1.0, room.width() / framed.width(), room.height() / framed.height()))
        self.centerOn(framed.center())

    def begin_at(self, whole: QRectF, least: float) -> None:
        """Have an area in sight; its upper left part where all of it would be too small.

        Args:
            whole: the area.
            least: the zoom below which it would be.
        """
        self.fit(whole)
        if self._zoom < least:
            self.zoom_to(least)
            half = QPointF(self.viewport().width(), self.viewport().height()) / least / 2
            self.centerOn(whole.topLeft() + half - QPointF(_FRAME, _FRAME))

    def take_zoom_key(self, key: Qt.Key) -> bool:
        """Zoom by a key that was pressed with Ctrl; tell whether it is one of the zoom."""
        if key in _KEYS:
            self.zoom_by(_KEYS[key])
        elif key == Qt.Key.Key_0:
            self.zoom_to(1.0)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        if asks_for_usual_zoom(event):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, event.position())
            event.accept()
        else:
            super().wheelEvent(event)
