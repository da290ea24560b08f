"""The view of a private round: setting up, papers, one paper behind a hand-over, the result."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.session.private_round.paper import PrivatePaper
from ui.session.private_round.papers import PaperHandOver, PaperLine, PaperList
from ui.session.private_round.setup import RoundSetup, SetupLook
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton


class PrivateRoundView(StepView):
    """One of five pages; a vote is on the screen on the paper alone.

    A step gives its paper and its result; ``retranslate`` of the subclass calls this one, and
    ``say_result`` sets tag, headline and main button of the result.

    Attributes:
        setup: with names or without, and how many papers.
        papers: which papers are in.
        paper: what one voter answers.
        result: what is shown after the closing.
    """

    round_wanted = Signal(bool, object)
    """With names; and for each department its voters' names or their number."""

    paper_confirmed = Signal(object)
    """The voter of a paper sits at the laptop."""

    hand_in_wanted = Signal()
    closing_wanted = Signal()

    hidden = Signal()
    """The paper was taken off the screen."""

    def __init__(self, paper: PrivatePaper, result: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts: dict[UUID, object] = {}
        self._open: PaperLine | None = None
        self.setup = RoundSetup()
        self.papers = PaperList()
        self._hand_over = PaperHandOver()
        self.paper = paper
        self.result = result
        self._pages = QStackedWidget()
        for page in (self.setup, self.papers, self._hand_over, _framed(paper), result):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self._hide = QuietButton(icon="eye-off")
        self._close = QuietButton(icon="lock")
        self.add_control(self._hide)
        self.add_control(self._close)
        self._hide.clicked.connect(self.hide_paper)
        self._close.clicked.connect(self.closing_wanted)
        self.setup.changed.connect(self.say_footer)
        self.papers.paper_wanted.connect(self._on_paper_wanted)
        self._hand_over.confirmed.connect(self._on_confirmed)
        self._hand_over.refused.connect(self._show_papers)
        paper.hide_wanted.connect(self.hide_paper)
        paper.hand_in_wanted.connect(self.hand_in_wanted)
        paper.changed.connect(self.say_footer)

    @property
    def is_open(self) -> bool:
        """Whether a paper is on the screen."""
        return self._pages.currentIndex() == 3

    @property
    def is_result(self) -> bool:
        """Whether the result is shown."""
        return self._pages.currentWidget() is self.result

    def show_setup(self, look: SetupLook) -> None:
        """Show what is to be said and chosen before a round."""
        self.setup.show_look(look)
        if self._pages.currentWidget() is not self.setup:
            self._leave_paper()
            self._show(self.setup)
        self.say_footer()

    def show_papers(self, lines: Sequence[PaperLine], *, named: bool) -> None:
        """Show which papers are in; an open paper, or the question before it, stays."""
        self.papers.show_papers(lines, named=named)
        if self._pages.currentWidget() in {self.setup, self.result}:
            self._drafts.clear()
            self._show_papers()
        self.say_footer()

    def show_result(self) -> None:
        """Show the result; nothing of a paper stays."""
        if not self.is_result:
            self._leave_paper()
            self._drafts.clear()
            self._show(self.result)
        self.say_footer()

    def open_paper(self, draft: object | None = None) -> None:
        """Show the paper of the voter who has confirmed.

        Args:
            draft: what stands on it, where it was not hidden half filled in.
        """
        line = self._hand_over.line
        QGuiApplication.clipboard().clear()
        self._open = line
        self.paper.begin(self._drafts.pop(line.id, draft), again=line.done)
        self._pages.setCurrentIndex(3)
        self.say_footer()
        self.paper.focus_first()

    def close_paper(self) -> None:
        """Clear the screen: the paper was handed in."""
        self._leave_paper()
        self._show_papers()

    def hide_paper(self) -> None:
        """Take an open paper off the screen at once; its voter finds it as it was."""
        if self.is_open:
            if self._open is not None:
                draft = self.paper.draft()
                if draft is not None:
                    self._drafts[self._open.id] = draft
            self.close_paper()
            self.hidden.emit()

    def on_entered(self) -> None:
        self._focus_first()

    def on_left(self) -> None:
        self.hide_paper()
        if self._pages.currentWidget() is self._hand_over:
            self._show_papers()

    def retranslate(self) -> None:
        self._hide.setText(self.tr("Hide now (F9)"))
        self._close.setText(self.tr("Close the round"))
        self.say_footer()

    def say_footer(self) -> None:
        """Say what can be done on the page that is shown."""
        page = self._pages.currentWidget()
        lines = self.papers.lines()
        waiting = next((line for line in lines if not line.done), None)
        self._hide.setVisible(self.is_open)
        some_are_in = any(line.done for line in lines)
        self._close.setVisible(page is self.papers and waiting is not None and some_are_in)
        if self.is_result:
            self.say_result()
            return
        self.set_headline(self.tr("Everybody votes alone. Results are shown after the closing."))
        self.set_tag("neutral", "")
        if self.is_open and self._open is not None:
            self.set_tag(self._open.side.value, self._open.name)
            self.set_primary(self.tr("Hand in"), enabled=self.paper.is_ready())
        elif page is self.setup:
            self.set_primary(self.tr("Hand out the papers"), enabled=self.setup.is_ready())
        elif page is self.papers and waiting is not None:
            self.set_primary(self.tr("Pass the laptop to {name}").format(name=waiting.name))
        elif page is self.papers:
            self.set_primary(self.tr("Close the round"))
        else:
            self.set_primary("")

    def say_result(self) -> None:
        """Say what can be done with the result."""
        raise AssertionError("each step says this itself")

    def press_primary(self) -> None:
        """Do the main thing of a round; the result's is the step's own."""
        page = self._pages.currentWidget()
        if self.is_open:
            self.hand_in_wanted.emit()
        elif page is self.setup:
            self.round_wanted.emit(self.setup.is_named, self.setup.voters())
        elif page is self.papers:
            waiting = next((line for line in self.papers.lines() if not line.done), None)
            if waiting is None:
                self.closing_wanted.emit()
            else:
                self._ask(waiting)

    def _ask(self, line: PaperLine) -> None:
        self._pages.setCurrentWidget(self._hand_over)
        self._hand_over.ask(line)
        self.say_footer()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.say_footer()
        self._focus_first()

    def _show_papers(self) -> None:
        self._show(self.papers)

    def _leave_paper(self) -> None:
        if self._open is not None:
            self._open = None
            self.paper.clear()
            QGuiApplication.clipboard().clear()

    def _focus_first(self) -> None:
        if not self.isVisible():
            return
        if self._pages.currentWidget() is self.setup:
            self.setup.focus_first()
        elif self.primary.isEnabled():
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_paper_wanted(self, id: UUID) -> None:
        self._ask(next(line for line in self.papers.lines() if line.id == id))

    def _on_confirmed(self) -> None:
        self.paper_confirmed.emit(self._hand_over.line.id)


def _framed(paper: QWidget) -> QWidget:
    """Return a page of its own for the paper, so that the stack never shows it by itself."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(paper)
    return page
