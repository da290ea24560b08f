"""Makes the page of a free step."""

from ui.desk import Desk
from ui.session.activity.presenter import ActivityPresenter
from ui.session.activity.view import ActivityView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = ActivityView()
    ActivityPresenter(view, desk, room)
    return view
