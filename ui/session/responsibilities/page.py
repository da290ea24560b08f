"""Makes the page of the responsibilities inside the session's frame."""

from ui.desk import Desk
from ui.session.responsibilities.presenter import ResponsibilitiesStepPresenter
from ui.session.responsibilities.view import ResponsibilitiesStepView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = ResponsibilitiesStepView()
    ResponsibilitiesStepPresenter(view, desk, room)
    return view
