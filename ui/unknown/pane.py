"""Puts the pane of the unknown together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.led_pane import LedPane
from ui.unknown.presenter import UnknownPresenter
from ui.unknown.view import UnknownView


class UnknownPane(LedPane, UnknownView):
    """The pane, told of which persona it speaks."""

    leader = UnknownPresenter


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return UnknownPane(desk)
