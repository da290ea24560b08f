"""Opening the slips and grouping them in silence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.board.view import WallView
from ui.session.panes import PageStack
from ui.session.reveal.opened_line import OpenedLine
from ui.session.reveal.sealed_sides import SealedSide, SealedSides
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton
from ui.widgets.empty_state import EmptyState

_EDGE = 16


class GroupingView(StepView):
    """The sealed sides before the reveal, the wall after it.

    Signals:
        writing_wanted: the room goes back to the writing.
        page_wanted: the projector is to show the next page.

    Attributes:
        wall: board and outline.
        opened_line: the seals that were opened, and the way back.
    """

    wide = True

    writing_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sealed = SealedSides()
        self.wall = WallView()
        self.opened_line = OpenedLine()
        self._empty = EmptyState("sticky-note")
        self._pages = PageStack()
        for page in (self.sealed, self._make_wall(), self._empty):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.back = QuietButton(icon="arrow-left")
        self.back.clicked.connect(self.writing_wanted)
        self.group = QuietButton(icon="layers")
        self.merge = QuietButton(icon="merge")
        self.page = QuietButton(icon="projector")
        self.page.clicked.connect(self.page_wanted)
        for control in (self.back, self.group, self.merge, self.page):
            self.add_control(control)
        self.wall.picked_changed.connect(self._on_picked_changed)
        self.show_sides((), ready=False, sentence="")
        self.speak()

    @property
    def is_open(self) -> bool:
        """Whether the slips lie open."""
        return self._pages.currentIndex() > 0

    def show_sides(self, sides: Sequence[SealedSide], *, ready: bool, sentence: str) -> None:
        """Show how far the sides are, before the reveal; nothing of the wall stays."""
        self.sealed.show_sides(sides, sentence)
        self._pages.setCurrentIndex(0)
        self.back.setVisible(not ready)
        for control in (self.group, self.merge, self.page):
            control.hide()

    def show_open(self) -> None:
        """Show the wall, or that nothing was written."""
        some = bool(self.wall.choice.look.groups or self.wall.choice.look.lone)
        self._pages.setCurrentIndex(1 if some else 2)
        self.back.hide()
        self.group.setVisible(some)
        self.merge.setVisible(some)
        self._on_picked_changed()

    def show_pages(self, page: int, count: int) -> None:
        """Say which page of the groups the projector shows; one page needs no turning."""
        self.page.setVisible(count > 1)
        self.page.setText(self.tr("Projector {page}/{count}").format(page=page + 1, count=count))

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
        if self.is_open:
            self.wall.start()
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

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
