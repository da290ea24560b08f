"""Puts the pane of the scales together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.personas.led_pane import LedPane
from ui.traits.presenter import TraitsPresenter
from ui.traits.view import TraitsView


class TraitsPane(LedPane, TraitsView):
    """The pane, told of which persona it speaks."""

    leader = TraitsPresenter


def build(desk: Desk) -> QWidget:
    """Make the pane for a workspace."""
    return TraitsPane(desk)
