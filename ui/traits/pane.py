"""Puts the pane of the scales together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.traits.presenter import TraitsPresenter
from ui.traits.view import TraitsView


class TraitsPane(TraitsView):
    """The pane, told of which persona it speaks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = TraitsPresenter(self, desk)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on."""
        self._presenter.show_persona(persona_id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return TraitsPane(desk)
