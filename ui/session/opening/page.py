"""Makes the page of the opening."""

from ui.desk import Desk
from ui.session.opening.presenter import OpeningPresenter
from ui.session.opening.view import OpeningView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = OpeningView()
    OpeningPresenter(desk, room, view)
    return view
