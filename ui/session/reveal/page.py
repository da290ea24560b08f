"""Makes the page of the reveal."""

from ui.desk import Desk
from ui.session.reveal.presenter import RevealPresenter
from ui.session.reveal.view import RevealView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = RevealView()
    RevealPresenter(desk, room, view)
    return view
