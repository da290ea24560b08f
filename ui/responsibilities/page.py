"""Puts the page of responsibilities together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.responsibilities.presenter import ResponsibilitiesPresenter
from ui.responsibilities.view import ResponsibilitiesView


class ResponsibilitiesPage(ResponsibilitiesView):
    """The page, with the way in for those who found something elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = ResponsibilitiesPresenter(self, desk)

    def show_thing(self, id: UUID) -> None:
        """Show an activity, a position or an obligation."""
        self._presenter.show(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return ResponsibilitiesPage(desk)
