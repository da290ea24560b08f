"""Puts the pane of the versions together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.versions.presenter import VersionsPresenter
from ui.versions.view import VersionsView


class VersionsPane(VersionsView):
    """The pane; a version holds all personas, so it speaks of the same whichever is looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = VersionsPresenter(self, desk)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of this persona from now on, where one alone is spoken of."""
        self._presenter.show_persona(persona_id)

    def show_place(self, key: str) -> None:
        """Look at the version of a key; the draft shows the keys that it waits for."""
        self._presenter.show_version(key)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return VersionsPane(desk)
