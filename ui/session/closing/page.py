"""Makes the page of the closing."""

from ui.desk import Desk
from ui.session.closing.presenter import ClosingPresenter
from ui.session.closing.view import ClosingView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = ClosingView()
    ClosingPresenter(desk, room, view)
    return view
