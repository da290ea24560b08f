"""Makes the page of the affected messages."""

from ui.desk import Desk
from ui.session.impact.presenter import ImpactPresenter
from ui.session.impact.view import ImpactView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = ImpactView()
    ImpactPresenter(desk, room, view)
    return view
