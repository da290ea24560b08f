"""Makes the page of the session."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.session.presenter import SessionPresenter
from ui.session.view import SessionView


def build(desk: Desk) -> QWidget:
    """Make the page with its presenter."""
    view = SessionView(desk.projector)
    SessionPresenter(desk, view)
    return view
