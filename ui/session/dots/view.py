"""The view of a dot vote: a private round whose papers carry dots."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.dots.paper import DotPaper
from ui.session.dots.results import ShareBoard
from ui.session.page_button import PageButton
from ui.session.private_round.view import PrivateRoundView
from ui.widgets.buttons import QuietButton


class DotVoteView(PrivateRoundView):
    """Holds no rules. Dots are on the screen on a voter's own paper alone.

    It is a whole step with its own footer; a step that does more than vote shows it as one of its
    stages (see ``ui.session.hosting``).

    Signals:
        again_wanted: one more vote is to be set up.
        page_wanted: the projector is to show the next page of the shares.
        shares_wanted: no further vote is to be set up after all.
        back_wanted: the step goes back to what comes before the vote.
        skipped: the step goes on without a vote.

    Attributes:
        dots: the voter's own paper.
        shares: what a closed vote found.
    """

    again_wanted = Signal()
    page_wanted = Signal()
    shares_wanted = Signal()
    back_wanted = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.dots = DotPaper()
        self.shares = ShareBoard()
        self._has_shares = False
        super().__init__(self.dots, self.shares, parent, hands=True)
        self.again = QuietButton(icon="rotate-ccw")
        self.again.clicked.connect(self._on_again_clicked)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.back = QuietButton(icon="arrow-left")
        self.back.clicked.connect(self.back_wanted)
        for control in (self.back, self.again, self.page):
            self.add_control(control)
        self.dots.finished.connect(self._on_finished)
        self.speak()

    def set_shares(self, *, there: bool) -> None:
        """Say whether an earlier vote has shares to go back to from setting one up."""
        self._has_shares = there

    def show_pages(self, page: int, count: int) -> None:
        """Say which page of the shares the projector shows; one page needs no turning."""
        self.page.show_pages(page, count)
        self.say_footer()

    def say_footer(self) -> None:
        """Say what can be done on the page that is shown."""
        super().say_footer()
        self.again.setVisible(self.is_result or self.is_setup)
        self.back.setVisible(self.is_result or self.is_setup)
        if self.is_setup:
            without = self.tr("Go on without a vote")
            self.again.setText(self.tr("Back to the shares") if self._has_shares else without)
        else:
            self.again.setText(self.tr("Vote once more"))
        self.page.setVisible(self.is_result and self.page.has_pages)

    def say_result(self) -> None:
        """Name the main button of the result."""
        self.set_primary(self.tr("Shares seen → Go on"))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Dot vote"))
        self.back.setText(self.tr("Back"))
        super().retranslate()

    def _on_again_clicked(self) -> None:
        if self.is_result:
            self.again_wanted.emit()
        elif self._has_shares:
            self.shares_wanted.emit()
        else:
            self.skipped.emit()

    def _on_finished(self) -> None:
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)
