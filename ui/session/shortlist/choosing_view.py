"""Choosing the one or two groups of customers to draw."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.panes import PageStack
from ui.session.room import StepView
from ui.session.shortlist.candidates import CandidateList
from ui.widgets.buttons import QuietButton
from ui.widgets.empty_state import EmptyState


class ChoosingView(StepView):
    """The candidates, and the way back to the stage before.

    Signals:
        back_wanted: the room goes back to the stage before.

    Attributes:
        list: the candidates.
    """

    wide = True

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CandidateList()
        self._empty = EmptyState("user-round-search")
        self._pages = PageStack()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self.body.addWidget(self._pages, 1)
        self.back = QuietButton(icon="arrow-left")
        self.back.clicked.connect(self.back_wanted)
        self.add_control(self.back)
        self.speak()

    def show_some(self, *, some: bool) -> None:
        """Show the candidates, or that there is none."""
        self._pages.setCurrentIndex(0 if some else 1)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Choose whom to draw"))
        self.set_headline(self.tr("One persona is enough; two are the most"))
        self.back.setText(self.tr("Back"))
        self._empty.set_texts(
            self.tr("Nothing to choose from"),
            self.tr("No slip lies open. Personas can also be added on their own page."),
        )

    def on_entered(self) -> None:
        cards = self.list.cards
        target = cards[0].button if cards else self.primary
        target.setFocus(Qt.FocusReason.OtherFocusReason)
