"""Puts the pane of what is new together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.led_pane import LedPane
from ui.revision.new_presenter import NewPresenter
from ui.revision.new_view import NewView


class NewPane(LedPane, NewView):
    """The pane; what is new is told of no persona yet, so it is the same for all of them."""

    leader = NewPresenter

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on; here it is the same."""


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return NewPane(desk)
