"""Makes the page of the feedback form."""

from ui.desk import Desk
from ui.session.feedback_form.presenter import FeedbackFormPresenter
from ui.session.feedback_form.view import FeedbackFormView
from ui.session.room import Room, StepView


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = FeedbackFormView()
    FeedbackFormPresenter(view, desk, room)
    return view
