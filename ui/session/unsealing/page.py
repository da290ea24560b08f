"""Makes the page on which all seals are opened at once."""

from ui.desk import Desk
from ui.session.room import Room, StepView
from ui.session.unsealing.presenter import UnsealingPresenter
from ui.session.unsealing.view import UnsealingView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = UnsealingView()
    UnsealingPresenter(desk, room, view)
    return view
