"""Puts the pane of a revision together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.led_pane import LedPane
from ui.revision.presenter import RevisionPresenter
from ui.revision.view import RevisionView


class RevisionPane(LedPane, RevisionView):
    """The pane; a version holds all personas, so proposals are of all of them."""

    leader = RevisionPresenter


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return RevisionPane(desk)
