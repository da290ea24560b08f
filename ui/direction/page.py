"""Puts the page of the PR direction together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.direction.presenter import DirectionPresenter
from ui.direction.view import DirectionView


class DirectionPage(DirectionView):
    """The page, with the way in for those who found a message elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = DirectionPresenter(self, desk)

    def show_thing(self, id: UUID) -> None:
        """Show a message."""
        self.select(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return DirectionPage(desk)
