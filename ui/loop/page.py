"""Puts the page of the loop together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.loop.presenter import LoopPresenter
from ui.loop.view import LoopView


class LoopPage(LoopView):
    """The page; it says anew what it shows in another language."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = LoopPresenter(self, desk)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.say_again()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return LoopPage(desk)
