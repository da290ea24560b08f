"""Makes the page of the joint briefing."""

from ui.desk import Desk
from ui.session.briefing.presenter import BriefingPresenter
from ui.session.briefing.view import BriefingView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = BriefingView()
    BriefingPresenter(desk, room, view)
    return view
