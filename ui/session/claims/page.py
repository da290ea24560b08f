"""Makes the page on which the room writes claims."""

from ui.desk import Desk
from ui.session.claims.presenter import ClaimsPresenter
from ui.session.claims.view import ClaimsView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = ClaimsView()
    ClaimsPresenter(desk, room, view)
    return view
