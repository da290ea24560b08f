"""The view of the private rating: a private round whose papers ask for numbers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.private_round.view import PrivateRoundView
from ui.session.rating.paper import RatingPaper
from ui.session.rating.results import ResultBoard
from ui.widgets.buttons import QuietButton


class RatingView(PrivateRoundView):
    """Holds no rules. Ratings are on the screen on a voter's own paper alone.

    Signals:
        again_wanted: a further round is to be set up.
        page_wanted: the projector is to show the next page of the results.
        claims_wanted: there is nothing to rate: the room goes back to writing claims.

    Attributes:
        ratings: the voter's own paper.
        results: what a closed round found.
    """

    again_wanted = Signal()
    page_wanted = Signal()
    claims_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ratings = RatingPaper()
        self.results = ResultBoard()
        self._has_pages = False
        self._has_claims = True
        super().__init__(self.ratings, self.results, parent)
        self.again = QuietButton(icon="rotate-ccw")
        self.again.clicked.connect(self.again_wanted)
        self.page = QuietButton(icon="projector")
        self.page.clicked.connect(self.page_wanted)
        self.claims = QuietButton(icon="arrow-left")
        self.claims.clicked.connect(self.claims_wanted)
        for control in (self.again, self.page, self.claims):
            self.add_control(control)
        self.ratings.finished.connect(self._on_finished)
        self.speak()

    def set_openable(self, *, openable: bool) -> None:
        """Say whether there are claims to rate."""
        self._has_claims = openable
        super().set_openable(openable=openable)

    def show_pages(self, page: int, count: int) -> None:
        """Say which page of the results the projector shows; one page needs no turning."""
        self._has_pages = count > 1
        self.page.setText(self.tr("Projector {page}/{count}").format(page=page + 1, count=count))
        self.say_footer()

    def say_footer(self) -> None:
        """Say what can be done on the page that is shown."""
        super().say_footer()
        self.again.setVisible(self.is_result)
        self.page.setVisible(self.is_result and self._has_pages)
        self.claims.setVisible(self.is_setup and not self._has_claims)

    def say_result(self) -> None:
        """Name the main button of the result."""
        self.set_primary(self.tr("Results seen → Next"))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Private rating"))
        self.again.setText(self.tr("Rate once more"))
        self.claims.setText(self.tr("Back to the claims"))
        super().retranslate()

    def _on_finished(self) -> None:
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)
