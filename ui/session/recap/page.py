"""Makes the page of a recap."""

from ui.desk import Desk
from ui.session.recap.presenter import RecapPresenter
from ui.session.recap.view import RecapView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = RecapView()
    RecapPresenter(view, desk, room)
    return view
