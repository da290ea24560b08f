"""The view of a step that opens seals: the sealed sides before that, its own page after it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.panes import PageStack
from ui.session.reveal.opened_line import OpenedLine
from ui.session.reveal.sealed_sides import SealedSide, SealedSides
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton


class SealsView(StepView):
    """Holds no rules. A subclass gives its page to ``set_opened_page``.

    Signals:
        drawing_wanted: the room goes back to where the sides write.
        come_back: the room is at the opened page again.

    Attributes:
        sealed: how far the sides are.
        opened_line: the seals that were opened, and the way back; a subclass places it.
        back: leads to where the sides write.
    """

    drawing_wanted = Signal()
    come_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sealed = SealedSides()
        self.opened_line = OpenedLine()
        self._pages = PageStack()
        self._pages.addWidget(self.sealed)
        self.body.addWidget(self._pages, 1)
        self.back = QuietButton(icon="arrow-left")
        self.back.clicked.connect(self.drawing_wanted)
        self.add_control(self.back)

    def set_opened_page(self, page: QWidget) -> None:
        """Give the page that is shown once the seals are open."""
        self._pages.addWidget(page)

    @property
    def is_open(self) -> bool:
        """Whether the opened page is shown."""
        return self._pages.currentIndex() == 1

    def show_sides(self, sides: Sequence[SealedSide]) -> None:
        """Show how far the sides are, before the reveal."""
        ready = all(look.sealed for look in sides)
        self.sealed.show_sides(sides, ready=ready)
        self.set_tag("neutral", self.tr("Sealed") if ready else self.tr("Not sealed yet"))
        self.set_primary(self.tr("Reveal all notes"))
        self.back.setVisible(not ready)
        self._pages.setCurrentIndex(0)

    def show_opened(self) -> None:
        """Show the opened page."""
        self.back.hide()
        self._pages.setCurrentIndex(1)

    def on_entered(self) -> None:
        if self.is_open:
            self.come_back.emit()
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
