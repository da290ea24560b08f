"""Makes the page of the private rating."""

from ui.desk import Desk
from ui.session.rating.presenter import RatingPresenter
from ui.session.rating.view import RatingView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = RatingView()
    RatingPresenter(desk, room, view)
    return view
