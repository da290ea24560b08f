"""Puts the pane of a revision together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.revision.presenter import RevisionPresenter
from ui.revision.view import RevisionView


class RevisionPane(RevisionView):
    """The pane; a version holds all personas, so proposals are of all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = RevisionPresenter(self, desk)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on, where one alone is spoken of."""
        self._presenter.show_persona(persona_id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return RevisionPane(desk)
