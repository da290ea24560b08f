"""Makes the page of the figures."""

from ui.desk import Desk
from ui.session.figures.presenter import FiguresPresenter
from ui.session.figures.view import FiguresView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = FiguresView()
    FiguresPresenter(desk, room, view)
    return view
