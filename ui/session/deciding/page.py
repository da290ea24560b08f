"""Makes the page of the proposals."""

from ui.desk import Desk
from ui.session.deciding.presenter import DecidingPresenter
from ui.session.deciding.view import DecidingView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = DecidingView()
    DecidingPresenter(desk, room, view)
    return view
