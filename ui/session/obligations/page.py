"""Makes the page of what is owed."""

from ui.desk import Desk
from ui.session.obligations.presenter import ObligationsPresenter
from ui.session.obligations.view import ObligationsView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = ObligationsView()
    ObligationsPresenter(view, desk, room)
    return view
