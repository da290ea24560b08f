"""Makes the page of the reveal, and that of the talk where the seals were opened before it."""

from domain.model.session import StepKind
from ui.desk import Desk
from ui.session.reveal.presenter import RevealPresenter
from ui.session.reveal.view import RevealView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = RevealView(after_unsealing=room.step.kind is StepKind.DIFFERENCES)
    RevealPresenter(desk, room, view)
    return view
