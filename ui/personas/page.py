"""Puts the page of the personas together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.presenter import PersonasPresenter
from ui.personas.view import PersonasView


class PersonasPage(PersonasView):
    """The page, with the way in for those who found a claim elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = PersonasPresenter(self, desk)

    def show_thing(self, id: UUID) -> None:
        """Show a persona or a claim."""
        self._presenter.show_thing(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return PersonasPage(desk)
