"""Puts the pane of the versions together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.led_pane import LedPane
from ui.versions.presenter import VersionsPresenter
from ui.versions.view import VersionsView


class VersionsPane(LedPane, VersionsView):
    """The pane; a version holds all personas, so it speaks of the same whichever is looked at."""

    leader = VersionsPresenter

    def show_place(self, key: str) -> None:
        """Look at the version of a key; the draft shows the keys that it waits for."""
        self._presenter.show_version(key)


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return VersionsPane(desk)
