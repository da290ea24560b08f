"""Puts the pane of what is new together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.revision.new_presenter import NewPresenter
from ui.revision.new_view import NewView


class NewPane(NewView):
    """The pane; what is new is told of no persona yet, so it is the same for all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = NewPresenter(self, desk)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on; here it is the same."""

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return NewPane(desk)
