"""The page of the loop: the ring at the left, what is next and the series at the right."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.loop.figures_view import FiguresView
from ui.loop.looks import NextLook, RingLook, SeriesLook
from ui.loop.next_card import NextCard
from ui.loop.ring import Ring
from ui.loop.series_card import SeriesCard
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN, ScrollPage

_WIDE, _NARROW = 484, 432
_ROOMY = 1150
"""Width of the page from which the right column is as wide as it likes."""


class LoopView(Retranslated, QWidget):
    """Shows the loop. Holds no rules.

    Signals:
        station_opened: a ``Station``.
        thing_wanted: key of a thing to do.
        figures_wanted: the figures of each iteration are to be seen.
    """

    station_opened = Signal(object)
    thing_wanted = Signal(str)
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.notice = Notice(dismissable=True)
        self.ring = Ring()
        self.next = NextCard()
        self.series = SeriesCard()
        self.ring.station_opened.connect(self.station_opened)
        self.next.wanted.connect(self.thing_wanted)
        self.series.figures_wanted.connect(self.figures_wanted)
        self._lay_out()
        for card in (self.next, self.series):
            card.hide()
        self.speak()

    @cached_property
    def figures(self) -> FiguresView:
        """The figures of each iteration, made when they are first wanted."""
        view = FiguresView()
        view.left.connect(self.show_ring)
        self._stack.addWidget(view)
        return view

    def show_ring(self) -> None:
        """Show the loop itself."""
        self._stack.setCurrentIndex(0)
        self.series.figures.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figures(self) -> None:
        """Show the figures of each iteration in place of the loop."""
        self._stack.setCurrentWidget(self.figures)
        self.figures.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, 0, EDGE_DOWN)
        left.setSpacing(8)
        left.addWidget(self.header)
        left.addWidget(self.notice)
        left.addWidget(self.ring, 1)
        left.addStretch(0)
        self._aside = ScrollPage(edges=False)
        self._aside.body.addWidget(self.next)
        self._aside.body.addWidget(self.series)
        right = QVBoxLayout()
        right.setContentsMargins(0, EDGE_DOWN, EDGE_ACROSS - 8, 0)
        right.addWidget(self._aside)
        loop = QWidget()
        row = QHBoxLayout(loop)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(left, 1)
        row.addLayout(right)
        self._stack = QStackedWidget()
        self._stack.addWidget(loop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_loop(self, ring: RingLook, things: tuple[NextLook, ...]) -> None:
        """Show where the project stands, and what is next."""
        self.ring.show_ring(ring)
        with self._aside.kept_place():
            self.next.show_things(things)
            self.next.show()

    def show_series(self, look: SeriesLook) -> None:
        """Show the loop over time."""
        with self._aside.kept_place():
            self.series.show_series(look)
            self.series.show()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The loop"))
        self.header.set_title(self.tr("The loop"))
        self.header.set_subtitle(self.tr("Where the persona stands, and what it waits for"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._aside.setFixedWidth(_WIDE if self.width() >= _ROOMY else _NARROW)
        super().resizeEvent(event)
