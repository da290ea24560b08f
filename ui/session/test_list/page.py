"""Makes the page of the test list."""

from ui.desk import Desk
from ui.session.room import Room, StepView
from ui.session.test_list.presenter import PicksPresenter
from ui.session.test_list.view import PicksView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = PicksView()
    PicksPresenter(desk, room, view)
    return view
