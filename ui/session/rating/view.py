"""The view of the private rating: five pages, of which one shows a voter's own paper."""

from collections.abc import Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.panes import PageStack
from ui.session.rating.looks import PaperLook, ResultLook
from ui.session.rating.papers import PaperList
from ui.session.rating.results import ResultBoard
from ui.session.rating.setup import RoundSetup
from ui.session.rating.voting import Paper, VoterCurtain
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton
from ui.widgets.dialogs import confirm
from ui.widgets.empty_state import EmptyState


class _Page(IntEnum):
    NOTHING = 0
    SETUP = 1
    PAPERS = 2
    CURTAIN = 3
    PAPER = 4
    RESULTS = 5


class RatingView(StepView):
    """Holds no rules. Votes are on the screen on a voter's own paper alone.

    Signals:
        round_wanted: the round is to be opened as set up.
        curtain_wanted: the laptop goes to a voter: the paper.
        handed_in: a voter has handed in: the paper and its answers.
        closing_wanted: the facilitator closes the round.
        again_wanted: a further round is to be set up.
        page_wanted: the projector is to show the next page.
        next_wanted: the room goes on.
        claims_wanted: there is nothing to rate: the room goes back to writing claims.

    Attributes:
        setup: what is settled before the first vote.
        papers: who has handed in.
        paper: the voter's own paper.
        results: what a closed round found.
    """

    round_wanted = Signal()
    curtain_wanted = Signal(object)
    handed_in = Signal(object, object)
    closing_wanted = Signal()
    again_wanted = Signal()
    page_wanted = Signal()
    next_wanted = Signal()
    claims_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voter: PaperLook | None = None
        self._question = ""
        self._claims: Sequence[tuple[UUID, str, str]] = ()
        self._all_in = False
        self._nothing = EmptyState("scale", primary=False)
        self.setup = RoundSetup()
        self.papers = PaperList()
        self._curtain = VoterCurtain()
        self.paper = Paper()
        self.results = ResultBoard()
        self._pages = PageStack()
        for page in (
            self._nothing,
            self.setup,
            self.papers,
            self._curtain,
            self.paper,
            self.results,
        ):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.leave = QuietButton(icon="arrow-left")
        self.leave.clicked.connect(self.leave_paper)
        self.again = QuietButton(icon="rotate-ccw")
        self.again.clicked.connect(self.again_wanted)
        self.page = QuietButton(icon="projector")
        self.page.clicked.connect(self.page_wanted)
        for control in (self.leave, self.again, self.page):
            self.add_control(control)
        self._nothing.first_step.connect(self.claims_wanted)
        self.papers.laptop_wanted.connect(self.curtain_wanted)
        self.paper.finished.connect(self._on_finished)
        self.primary_chosen.connect(self._on_primary_chosen)
        self._go(_Page.NOTHING)
        self.speak()

    @property
    def voter(self) -> UUID | None:
        """The paper that is called to the laptop or filled in now, or None."""
        return self._voter.id if self._voter else None

    # what is shown

    def show_nothing(self) -> None:
        """Say that there is nothing to rate yet."""
        self._go(_Page.NOTHING)

    def show_setup(self) -> None:
        """Ask for what must be settled before anybody votes."""
        if self._page is not _Page.SETUP:
            self._go(_Page.SETUP)

    def show_open(
        self, looks: Sequence[PaperLook], question: str, claims: Sequence[tuple[UUID, str, str]]
    ) -> None:
        """Show an open round; a voter who is at the laptop is not disturbed."""
        self.papers.show_papers(looks)
        self._question, self._claims = question, claims
        self._all_in = all(look.done for look in looks)
        there = {look.id for look in looks}
        voting = self._page in (_Page.CURTAIN, _Page.PAPER) and self.voter in there
        if not voting and self._page is not _Page.PAPERS:
            self._go(_Page.PAPERS)

    def show_results(self, question: str, looks: Sequence[ResultLook]) -> None:
        """Show a closed round."""
        self.results.show_results(question, looks)
        if self._page is not _Page.RESULTS:
            self._go(_Page.RESULTS)

    def show_pages(self, page: int, count: int) -> None:
        """Say which page of the results the projector shows; one page needs no turning."""
        self.page.setVisible(count > 1 and self._page is _Page.RESULTS)
        self.page.setText(self.tr("Projector {page}/{count}").format(page=page + 1, count=count))

    # one voter

    def call(self, look: PaperLook) -> None:
        """Draw the curtain and call a voter to the laptop."""
        self._voter = look
        self._curtain.show_voter(look.tone, look.name)
        self._go(_Page.CURTAIN)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_paper(self) -> None:
        """Clear the screen and go back to the papers; nothing was handed in."""
        self._go(_Page.PAPERS)
        self.papers.start()

    def call_next(self) -> None:
        """Clear the screen and call the next voter; after the last one show the papers."""
        following = self.papers.next_after(self.voter)
        if following is None:
            self.leave_paper()
        else:
            self.call(following)

    # Qt

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Private rating"))
        self.leave.setText(self.tr("Back to the papers"))
        self.again.setText(self.tr("Rate once more"))
        self._nothing.set_texts(
            self.tr("Nothing to rate yet"),
            self.tr("A round rates the claims that the room has written."),
            self.tr("Back to the claims"),
        )
        self._name_controls()

    def on_entered(self) -> None:
        if self._page is _Page.SETUP:
            self.setup.start()
        elif self._page is _Page.PAPERS:
            self.papers.start()

    def on_left(self) -> None:
        if self._page in (_Page.CURTAIN, _Page.PAPER):
            self._go(_Page.PAPERS)

    # inside

    @property
    def _page(self) -> _Page:
        return _Page(self._pages.currentIndex())

    def _go(self, page: _Page) -> None:
        if page is not _Page.PAPER:
            self.paper.clear()
        if page not in (_Page.CURTAIN, _Page.PAPER):
            self._voter = None
        self._pages.setCurrentIndex(page)
        self._name_controls()

    def _name_controls(self) -> None:
        page = self._page
        self.leave.setVisible(page in (_Page.CURTAIN, _Page.PAPER))
        self.again.setVisible(page is _Page.RESULTS)
        if page is not _Page.RESULTS:
            self.page.hide()
        name = self._voter.name if self._voter else ""
        self.set_primary(
            {
                _Page.NOTHING: "",
                _Page.SETUP: self.tr("Said to the room → Open the round"),
                _Page.PAPERS: self.tr("Close the round → Results"),
                _Page.CURTAIN: self.tr("{voter} is at the laptop → Begin").format(voter=name),
                _Page.PAPER: self.tr("Hand in"),
                _Page.RESULTS: self.tr("Results seen → Next"),
            }[page]
        )

    def _on_finished(self) -> None:
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_primary_chosen(self) -> None:
        page = self._page
        if page is _Page.SETUP:
            self.round_wanted.emit()
        elif page is _Page.PAPERS:
            if self._all_in or self._may_close():
                self.closing_wanted.emit()
        elif page is _Page.CURTAIN:
            self._go(_Page.PAPER)
            self.paper.open(self._question, self._claims)
            self.paper.start()
        elif page is _Page.PAPER:
            self.handed_in.emit(self.voter, self.paper.answers())
        elif page is _Page.RESULTS:
            self.next_wanted.emit()

    def _may_close(self) -> bool:
        return confirm(
            self,
            self.tr("Close the round now?"),
            self.tr("Not everybody has handed in. Whoever has not is not counted."),
            self.tr("Close the round"),
        )
