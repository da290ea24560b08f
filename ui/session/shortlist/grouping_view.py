"""Opening the slips and grouping them in silence."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.board.view import WallView
from ui.session.page_button import PageButton
from ui.session.panes import PageStack
from ui.session.reveal.sealed_sides import SealedSide
from ui.session.reveal.seals_view import SealsView
from ui.widgets.buttons import QuietButton
from ui.widgets.empty_state import EmptyState

_EDGE = 16


class GroupingView(SealsView):
    """The sealed sides before the reveal, the wall after it.

    Signals:
        page_wanted: the projector is to show the next page.

    Attributes:
        wall: board and outline.
    """

    wide = True

    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wall = WallView()
        self._empty = EmptyState("sticky-note")
        self._opened = PageStack()
        self._opened.addWidget(self._make_wall())
        self._opened.addWidget(self._empty)
        self.set_opened_page(self._opened)
        self.group = QuietButton(icon="layers")
        self.merge = QuietButton(icon="merge")
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        for control in (self.group, self.merge, self.page):
            self.add_control(control)
            control.hide()
        self.wall.picked_changed.connect(self._on_picked_changed)
        self.speak()

    def show_sides(self, sides: Sequence[SealedSide]) -> None:
        """Show how far the sides are, before the reveal; nothing of the wall stays."""
        super().show_sides(sides)
        self.set_primary(self.tr("Open all slips"))
        for control in (self.group, self.merge, self.page):
            control.hide()

    def show_opened(self) -> None:
        """Show the wall, or that nothing was written."""
        super().show_opened()
        some = bool(self.wall.choice.look.groups or self.wall.choice.look.lone)
        self._opened.setCurrentIndex(0 if some else 1)
        self.group.setVisible(some)
        self.merge.setVisible(some)
        self._on_picked_changed()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Open and group the slips"))
        self.set_headline(self.tr("Sort in silence; name each group in the end"))
        self.back.setText(self.tr("Back to the writing"))
        self.group.setText(self.tr("Make a group (G)"))
        self.group.setAccessibleName(self.tr("Make a group of what is picked"))
        self.merge.setText(self.tr("Lay together (L)"))
        self.merge.setAccessibleName(self.tr("Lay together what is picked"))
        self._empty.set_texts(
            self.tr("No slip was written"),
            self.tr("Nobody wrote who could buy. Go back and write, or add a persona by hand."),
        )

    def on_entered(self) -> None:
        super().on_entered()
        if self.is_open:
            self.wall.start()

    def _make_wall(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 12, _EDGE, 8)
        column.setSpacing(10)
        column.addWidget(self.opened_line)
        column.addWidget(self.wall, 1)
        return page

    def _on_picked_changed(self) -> None:
        meant = len(self.wall.choice.meant)
        self.group.setEnabled(meant > 0)
        self.merge.setEnabled(meant > 1)
