"""The view of the private rating: a private round whose papers ask for numbers."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.page_button import PageButton
from ui.session.panes import PageStack
from ui.session.private_round.view import PrivateRoundView
from ui.session.rating.arguing import ArgumentBoard
from ui.session.rating.paper import RatingPaper
from ui.session.rating.results import ResultBoard
from ui.widgets.buttons import QuietButton


class After(StrEnum):
    """What comes after what is shown of a closed round."""

    ARGUMENTS = "arguments"
    NEXT_CLAIM = "next_claim"
    SECOND_ROUND = "second_round"
    NEXT_STEP = "next_step"


class RatingView(PrivateRoundView):
    """Holds no rules. Ratings are on the screen on a voter's own paper alone.

    Signals:
        again_wanted: a further round is to be set up.
        page_wanted: the projector is to show the next page of the results.
        claims_wanted: there is nothing to rate: the room goes back to writing claims.
        figures_wanted: no further round is to be set up after all.

    Attributes:
        ratings: the voter's own paper.
        results: what a closed round found.
        arguments: what is said between two rounds.
        after: what comes after what is shown.
    """

    again_wanted = Signal()
    page_wanted = Signal()
    claims_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ratings = RatingPaper()
        self.results = ResultBoard()
        self.arguments = ArgumentBoard()
        self.after = After.NEXT_STEP
        self._has_claims = True
        self._has_figures = False
        self._outcome = PageStack()
        for page in (self.results, self.arguments):
            self._outcome.addWidget(page)
        super().__init__(self.ratings, self._outcome, parent)
        self.again = QuietButton(icon="rotate-ccw")
        self.again.clicked.connect(self._on_again_clicked)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.claims = QuietButton(icon="arrow-left")
        self.claims.clicked.connect(self.claims_wanted)
        for control in (self.again, self.page, self.claims):
            self.add_control(control)
        self.ratings.finished.connect(self._on_finished)
        self.speak()

    @property
    def is_arguing(self) -> bool:
        """Whether arguments are heard, rather than figures shown."""
        return self._outcome.currentWidget() is self.arguments

    def show_arguments(self, *, shown: bool) -> None:
        """Show what is said between two rounds, or what the round found."""
        if shown == self.is_arguing:
            return
        self.arguments.stop()
        self._outcome.setCurrentWidget(self.arguments if shown else self.results)
        if self.isVisible():
            if shown:
                self.arguments.start()
            else:
                self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_after(self, after: After) -> None:
        """Say what comes after what is shown of a closed round."""
        self.after = after
        self.say_footer()

    def set_figures(self, *, there: bool) -> None:
        """Say whether an earlier round has figures to go back to from setting one up."""
        self._has_figures = there

    def set_openable(self, *, openable: bool) -> None:
        """Say whether there are claims to rate."""
        self._has_claims = openable
        super().set_openable(openable=openable)

    def show_pages(self, page: int, count: int) -> None:
        """Say which page of the results the projector shows; one page needs no turning."""
        self.page.show_pages(page, count)
        self.say_footer()

    def say_footer(self) -> None:
        """Say what can be done on the page that is shown."""
        super().say_footer()
        back = self.is_setup and self._has_figures
        last = self.is_result and self.after is After.NEXT_STEP
        self.again.setText(self.tr("Back to the figures") if back else self.tr("Rate once more"))
        self.again.setVisible(last or back)
        self.page.setVisible(self.is_result and self.page.has_pages and not self.is_arguing)
        self.claims.setVisible(self.is_setup and not self._has_claims)

    def say_result(self) -> None:
        """Name the main button of the result."""
        words = {
            After.ARGUMENTS: self.tr("Figures seen → Arguments"),
            After.NEXT_CLAIM: self.tr("Heard both → Next claim"),
            After.SECOND_ROUND: self.tr("Go on → Second round"),
            After.NEXT_STEP: self.tr("Results seen → Next"),
        }
        self.set_primary(words[self.after])

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Private rating"))
        self.claims.setText(self.tr("Back to the claims"))
        super().retranslate()

    def _on_again_clicked(self) -> None:
        (self.figures_wanted if self.is_setup else self.again_wanted).emit()

    def _on_finished(self) -> None:
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)
