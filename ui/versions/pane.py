"""Puts the pane of the versions together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.led_pane import LedPane
from ui.versions.looks import CHANGES
from ui.versions.presenter import VersionsPresenter
from ui.versions.view import VersionsView


class VersionsPane(LedPane, VersionsView):
    """The pane; a version holds all personas, so it speaks of the same whichever is looked at."""

    leader = VersionsPresenter

    def show_place(self, key: str) -> None:
        """Look at the version of a key, or at what changed in the newest one.

        The draft shows the keys that it waits for.
        """
        if key == CHANGES:
            self._presenter.show_changes()
        else:
            self._presenter.show_version(key)


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return VersionsPane(desk)
