"""Makes the page of silent drawing."""

from ui.desk import Desk
from ui.session.drawing.paperwork import Paperwork
from ui.session.drawing.presenter import DrawingPresenter
from ui.session.drawing.view import DrawingView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = DrawingView()
    DrawingPresenter(desk, room, view)
    Paperwork(desk, room, view)
    return view
