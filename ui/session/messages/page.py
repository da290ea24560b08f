"""Makes the page of the messages: the PR direction inside the session's frame."""

from ui.desk import Desk
from ui.session.messages.presenter import MessagesPresenter
from ui.session.messages.view import MessagesView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenter."""
    view = MessagesView()
    MessagesPresenter(view, desk, room)
    return view
