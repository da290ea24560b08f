"""Puts the page of the numbers together."""

from PySide6.QtWidgets import QWidget

from ui.counting.presenter import CountingPresenter
from ui.counting.view import CountingView
from ui.desk import Desk


class CountingPage(CountingView):
    """The page; it reads anew in another language."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = CountingPresenter(self, desk)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return CountingPage(desk)
