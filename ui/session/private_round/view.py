"""The view of a private round: setting up, papers, one voter behind a curtain, the result."""

from collections.abc import Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.session.panes import PageStack
from ui.session.private_round.curtain import VoterCurtain
from ui.session.private_round.paper import PrivatePaper
from ui.session.private_round.papers import PaperList, PaperLook
from ui.session.private_round.setup import RoundSetup
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton
from ui.widgets.dialogs import confirm


class _Page(IntEnum):
    SETUP = 0
    PAPERS = 1
    CURTAIN = 2
    PAPER = 3
    RESULT = 4


class PrivateRoundView(StepView):
    """Holds no rules. A vote is on the screen on its voter's own paper alone.

    A step gives its paper and its result, and says in ``say_result`` what can be done with the
    result.

    Attributes:
        setup: what is settled before the first vote.
        papers: who has handed in.
        paper: what one voter answers.
        result: what is shown after the closing.
    """

    round_wanted = Signal()
    """The round is to be opened as set up."""

    call_wanted = Signal(object)
    """The laptop goes to a voter: the paper."""

    handed_in = Signal(object)
    """A voter hands in what is on the paper."""

    seated = Signal(object)
    """A voter sits down at the empty paper: the paper."""

    closing_wanted = Signal()
    """The facilitator closes the round."""

    def __init__(
        self,
        paper: PrivatePaper,
        result: QWidget,
        parent: QWidget | None = None,
        *,
        hands: bool = False,
    ) -> None:
        """Make it.

        Args:
            paper: what one voter answers.
            result: what is shown after the closing.
            parent: the widget it stands in.
            hands: whether people may show hands instead of filling in papers.
        """
        super().__init__(parent)
        self._drafts: dict[UUID, object] = {}
        self._voter: PaperLook | None = None
        self._all_in = False
        self._openable = True
        self.setup = RoundSetup(hands=hands)
        self.papers = PaperList()
        self._curtain = VoterCurtain()
        self.paper = paper
        self.result = result
        self._pages = PageStack()
        for page in (self.setup, self.papers, self._curtain, paper, result):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.leave = QuietButton(icon="eye-off")
        self.leave.clicked.connect(self.hide_paper)
        self.add_control(self.leave)
        self.papers.laptop_wanted.connect(self.call_wanted)
        paper.hide_wanted.connect(self.hide_paper)
        paper.hand_in_wanted.connect(self._hand_in)
        paper.changed.connect(self.say_footer)

    @property
    def voter(self) -> UUID | None:
        """The paper that is called to the laptop or filled in now, or None."""
        return self._voter.id if self._voter else None

    @property
    def is_setup(self) -> bool:
        """Whether a round is being set up."""
        return self._page is _Page.SETUP

    @property
    def is_result(self) -> bool:
        """Whether the result is shown."""
        return self._page is _Page.RESULT

    def show_setup(self) -> None:
        """Ask for what must be settled before anybody votes."""
        if self._page is not _Page.SETUP:
            self._go(_Page.SETUP)
        else:
            self.say_footer()

    def set_openable(self, *, openable: bool) -> None:
        """Say whether there is anything to vote on."""
        self._openable = openable
        self.say_footer()

    def show_open(self, looks: Sequence[PaperLook]) -> None:
        """Show an open round; a voter who is at the laptop is not disturbed."""
        self.papers.show_papers(looks)
        self._all_in = all(look.done for look in looks)
        there = {look.id for look in looks}
        voting = self._page in (_Page.CURTAIN, _Page.PAPER) and self.voter in there
        if not voting and self._page is not _Page.PAPERS:
            self._drafts.clear()
            self._go(_Page.PAPERS)
        else:
            self.say_footer()

    def show_result(self) -> None:
        """Show what came of it; nothing of a paper stays."""
        if self._page is not _Page.RESULT:
            self._drafts.clear()
            self._go(_Page.RESULT)
        else:
            self.say_footer()

    # one voter

    def call(self, look: PaperLook) -> None:
        """Draw the curtain and call a voter to the laptop; hands are typed without one."""
        self._voter = look
        self.paper.speak_for(look.heads)
        if look.aloud:
            self._begin_paper()
            return
        self._curtain.show_voter(look.tone, look.name)
        self._go(_Page.CURTAIN)

    def call_next(self) -> None:
        """Clear the screen and call the next voter; after the last one show the papers."""
        following = self.papers.next_after(self.voter)
        if following is None:
            self._go(_Page.PAPERS)
        else:
            self.call(following)

    def keep_draft(self, voter: UUID, draft: object) -> None:
        """Let a voter's paper begin with what is known of it already."""
        self._drafts[voter] = draft

    def hide_paper(self) -> None:
        """Take everything private off the screen at once; its voter finds it as it was."""
        if self._page is _Page.PAPER and self._voter is not None:
            draft = self.paper.draft()
            if draft is not None:
                self._drafts[self._voter.id] = draft
        if self._page in (_Page.CURTAIN, _Page.PAPER):
            self._go(_Page.PAPERS)

    # Qt

    def on_entered(self) -> None:
        self._focus_first()

    def on_left(self) -> None:
        self.hide_paper()

    def retranslate(self) -> None:
        self.say_footer()

    def say_footer(self) -> None:
        """Say what can be done on the page that is shown."""
        page = self._page
        self.leave.setVisible(page in (_Page.CURTAIN, _Page.PAPER))
        aloud = self._voter is not None and self._voter.aloud
        private = page is _Page.PAPER and not aloud
        self.leave.setText(self.tr("Hide now (F9)") if private else self.tr("Back to the papers"))
        if page is _Page.RESULT:
            self.say_result()
            return
        name = self._voter.name if self._voter else ""
        words = {
            _Page.SETUP: self.tr("Said to the room → Open the round"),
            _Page.PAPERS: self.tr("Close the round → Results"),
            _Page.CURTAIN: self.tr("{voter} is at the laptop → Begin").format(voter=name),
            _Page.PAPER: self.tr("Counted: {voter}").format(voter=name)
            if aloud
            else self.tr("Hand in"),
        }
        ready = {_Page.SETUP: self._openable, _Page.PAPER: self.paper.is_ready()}
        self.set_primary(words[page], enabled=ready.get(page, True))

    def say_result(self) -> None:
        """Name tag, headline and main button of the result."""
        raise AssertionError("each step says this itself")

    def press_primary(self) -> None:
        """Do the main thing of a round; the result's is the step's own."""
        page = self._page
        if page is _Page.SETUP:
            self.round_wanted.emit()
        elif page is _Page.PAPERS:
            if self._all_in or self._may_close():
                self.closing_wanted.emit()
        elif page is _Page.CURTAIN:
            self._begin_paper()
        elif page is _Page.PAPER:
            self._hand_in()

    def _begin_paper(self) -> None:
        if self._voter is not None:
            QGuiApplication.clipboard().clear()
            self.seated.emit(self._voter.id)
            self.paper.begin(self._drafts.pop(self._voter.id, None), again=self._voter.done)
            self._go(_Page.PAPER)

    @property
    def _page(self) -> _Page:
        return _Page(self._pages.currentIndex())

    def _go(self, page: _Page) -> None:
        if page is not _Page.PAPER:
            self.paper.clear()
        if self._page is _Page.PAPER and page is not _Page.PAPER:
            QGuiApplication.clipboard().clear()
        if page not in (_Page.CURTAIN, _Page.PAPER):
            self._voter = None
        self._pages.setCurrentIndex(page)
        self.say_footer()
        self._focus_first()

    def _focus_first(self) -> None:
        """Put the keyboard where the page begins."""
        page = self._page
        if not self.isVisible():
            return
        if page is _Page.SETUP:
            self.setup.start()
        elif page is _Page.PAPERS and not self._all_in:
            self.papers.start()
        elif page is _Page.PAPER:
            self.paper.focus_first()
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_in(self) -> None:
        if self.paper.is_ready() and self._voter is not None:
            self.handed_in.emit(self._voter.id)

    def _may_close(self) -> bool:
        return confirm(
            self,
            self.tr("Close the round now?"),
            self.tr("Not everybody has handed in. Whoever has not is not counted."),
            self.tr("Close the round"),
        )
