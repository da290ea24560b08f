"""Puts the page of Sales' feedback together."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.feedback.presenter import FeedbackPresenter
from ui.feedback.view import FeedbackView
from ui.feedback.workbooks import WorkbooksPresenter


class FeedbackPage(FeedbackView):
    """The page, with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbooks = WorkbooksPresenter(self, desk)
        self.presenter = FeedbackPresenter(self, desk)

    def take_workbook(self, file: Path) -> None:
        """Look at a filled workbook that was dropped on the window."""
        self.workbooks.open(file)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "presenter"):
            self.presenter.speak()
            self.workbooks.speak()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return FeedbackPage(desk)
