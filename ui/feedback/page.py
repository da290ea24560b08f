"""Puts the page of Sales' feedback together."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.feedback.coverage import CoveragePresenter
from ui.feedback.presenter import FeedbackPresenter
from ui.feedback.view import FeedbackView
from ui.feedback.workbooks import WorkbooksPresenter

COVERAGE: Final = "coverage"
"""Key of the pane that tells how far Sales has reported."""


class FeedbackPage(FeedbackView):
    """The page, with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbooks = WorkbooksPresenter(self, desk)
        self.presenter = FeedbackPresenter(self, desk)
        self._desk = desk
        self._covering: CoveragePresenter | None = None
        self.coverage_wanted.connect(self._on_coverage_wanted)

    def go_to_pane(self, key: str) -> None:
        """Show how far Sales has reported, where that is asked for from elsewhere."""
        if key == COVERAGE:
            self._on_coverage_wanted()

    def _on_coverage_wanted(self) -> None:
        if self._covering is None:
            self._covering = CoveragePresenter(self.coverage, self._desk)
        self._covering.reread()
        self.open_coverage()

    def take_workbook(self, file: Path) -> None:
        """Look at a filled workbook that was dropped on the window."""
        self.workbooks.open(file)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "presenter"):
            self.presenter.speak()
            self.workbooks.speak()
            if self._covering is not None:
                self._covering.say_again()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return FeedbackPage(desk)
