"""The view of a dot vote: a private round whose papers carry dots."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.session.dots.paper import DotPaper
from ui.session.dots.results import ShareBoard
from ui.session.private_round.view import PrivateRoundView
from ui.widgets.buttons import QuietButton


class DotVoteView(PrivateRoundView):
    """Holds no rules. Dots are on the screen on a voter's own paper alone.

    It is a whole step with its own footer; a step that does more than vote shows it as one of its
    stages (see ``ui.session.hosting``).

    Signals:
        again_wanted: one more vote is to be set up.
        page_wanted: the projector is to show the next page of the shares.

    Attributes:
        dots: the voter's own paper.
        shares: what a closed vote found.
    """

    again_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.dots = DotPaper()
        self.shares = ShareBoard()
        self._has_pages = False
        super().__init__(self.dots, self.shares, parent, hands=True)
        self.again = QuietButton(icon="rotate-ccw")
        self.again.clicked.connect(self.again_wanted)
        self.page = QuietButton(icon="projector")
        self.page.clicked.connect(self.page_wanted)
        for control in (self.again, self.page):
            self.add_control(control)
        self.dots.finished.connect(self._on_finished)
        self.speak()

    def show_pages(self, page: int, count: int) -> None:
        """Say which page of the shares the projector shows; one page needs no turning."""
        self._has_pages = count > 1
        self.page.setText(self.tr("Projector {page}/{count}").format(page=page + 1, count=count))
        self.say_footer()

    def say_footer(self) -> None:
        """Say what can be done on the page that is shown."""
        super().say_footer()
        self.again.setVisible(self.is_result)
        self.page.setVisible(self.is_result and self._has_pages)

    def say_result(self) -> None:
        """Name the main button of the result."""
        self.set_primary(self.tr("Shares seen → Go on"))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Dot vote"))
        self.again.setText(self.tr("Vote once more"))
        super().retranslate()

    def _on_finished(self) -> None:
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)
