"""Makes the page of the claim board."""

from ui.desk import Desk
from ui.session.evidence.presenter import EvidencePresenter
from ui.session.evidence.view import EvidenceView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = EvidenceView()
    EvidencePresenter(desk, room, view)
    return view
