"""The pages of a document as they will be printed, one below the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring
from ui.widgets.retranslated import Retranslated
from ui.widgets.zoom_keys import asks_for_usual_zoom

_EDGE = 16
"""Room around pages in logical pixels."""

_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Sizes to zoom through; 1 is the size on paper."""

_KEPT = 12
"""Pictures of pages that are kept; a long document does not fill the memory."""


class PagePreview(Retranslated, QAbstractScrollArea):
    """Shows pages, as wide as there is room or at a size of one's choice.

    The pictures are made elsewhere: `pictures_wanted` says of which pages, and how wide in dots.
    """

    pictures_wanted = Signal(list, int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._sizes: tuple[QSizeF, ...] = ()
        self._zoom: float | None = None
        self._pictures: dict[int, QPixmap] = {}
        self._waiting = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.speak()

    @property
    def zoom(self) -> float | None:
        """The size, 1 as on paper; None while pages are as wide as there is room."""
        return self._zoom

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page_shown(self) -> int:
        """Number of the page in the middle of the view, 1 first; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        above = [at for at, place in enumerate(self._places(), 1) if place.top() <= middle]
        return max(above, default=0)

    def show_document(self, title: str, sizes: Sequence[QSizeF], words: str) -> None:
        """Show another document; the view keeps its place.

        Args:
            title: what a screen reader calls it.
            sizes: of its pages in points.
            words: what it says, for a screen reader.
        """
        self._title = title
        self._sizes = tuple(sizes)
        self._pictures.clear()
        self._waiting = False
        self.setAccessibleDescription(words)
        self._lay_out()
        self.retranslate()

    def show_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """Take pictures of pages that were wanted."""
        self._waiting = False
        for page, image in pictures.items():
            self._pictures.pop(page, None)
            self._pictures[page] = QPixmap.fromImage(image)
        while len(self._pictures) > _KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self.viewport().update()

    def fit_width(self) -> None:
        """Show pages as wide as there is room."""
        self._set_zoom(None)

    def zoom_by(self, step: int) -> None:
        """Show pages larger (1) or smaller (-1)."""
        now = self._scale()
        if step > 0:
            self._set_zoom(next((one for one in _STEPS if one > now + 0.01), _STEPS[-1]))
        else:
            self._set_zoom(next((one for one in reversed(_STEPS) if one < now - 0.01), _STEPS[0]))

    @property
    def percent(self) -> int:
        """The size in percent of that on paper."""
        return round(100 * self._scale())

    def retranslate(self) -> None:
        pages = self.tr("page {page} of {pages}").format(
            page=self.page_shown, pages=len(self._sizes)
        )
        self.setAccessibleName(f"{self._title}, {pages}" if self._sizes else self._title)

    def event(self, event: QEvent) -> bool:
        if asks_for_usual_zoom(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if key in ends:
            bar.setValue(ends[key])
        elif control and key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1)
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif control and key == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = self.viewport().rect()
        shown = [
            (at, place.translated(offset))
            for at, place in enumerate(self._places())
            if place.translated(offset).intersects(seen)
        ]
        for at, place in shown:
            painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(theme().colours.line))
            painter.fillRect(place, QColor("#FFFFFF"))
            if at in self._pictures:
                painter.drawPixmap(place, self._pictures[at])
        if self.hasFocus():
            focus_ring(painter, seen, theme().colours.focus)
        painter.end()
        self._want([at for at, _ in shown])

    def _want(self, pages: Sequence[int]) -> None:
        """Say which pictures are missing or no longer as sharp as they could be."""
        if self._waiting or not pages:
            return
        width = self._dots()
        stale = [
            at for at in pages if at not in self._pictures or self._pictures[at].width() != width
        ]
        if stale:
            self._waiting = True
            self.pictures_wanted.emit(stale, width)

    def _dots(self) -> int:
        return round(self._page_size(self._sizes[0]).width() * self.devicePixelRatioF())

    def _scale(self) -> float:
        if self._zoom is not None or not self._sizes:
            return self._zoom or 1.0
        room = max(120, self.viewport().width() - 2 * _EDGE)
        return room / (self._sizes[0].width() * self._pixels_in_point())

    def _pixels_in_point(self) -> float:
        return self.logicalDpiX() / 72

    def _page_size(self, points: QSizeF) -> QSize:
        return (points * self._scale() * self._pixels_in_point()).toSize()

    def _places(self) -> list[QRect]:
        """Where each page lies within all of them."""
        places, top = [], _EDGE
        for points in self._sizes:
            size = self._page_size(points)
            left = max(_EDGE, (self.viewport().width() - size.width()) // 2)
            places.append(QRect(QPoint(left, top), size))
            top += size.height() + _EDGE
        return places

    def _lay_out(self) -> None:
        places = self._places()
        height = places[-1].bottom() + _EDGE if places else 0
        width = max((place.right() + _EDGE for place in places), default=0)
        seen = self.viewport().size()
        for bar, whole, page in (
            (self.verticalScrollBar(), height, seen.height()),
            (self.horizontalScrollBar(), width, seen.width()),
        ):
            bar.setRange(0, max(0, whole - page))
            bar.setPageStep(page)
            bar.setSingleStep(fonts.line_height(self.font()) * 2)
        self.viewport().update()

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._lay_out()
        self.zoom_changed.emit()

    def _on_scrolled(self) -> None:
        self.retranslate()
