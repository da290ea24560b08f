"""Opens the window of an agenda, over the one that asks for it."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from domain.services.planning import Planning
from domain.services.replanning import Replanning
from ui.agendas.presenter import AgendaPresenter
from ui.agendas.window import AgendaWindow
from ui.desk import Desk


def change_agenda(desk: Desk, agenda_id: UUID, parent: QWidget | None) -> AgendaWindow:
    """Open the window of one of the workspace's own agendas."""
    window = AgendaWindow(parent)
    AgendaPresenter(desk, window, desk.use(Planning).arranger(agenda_id), agenda_id)
    window.show()
    return window


def change_steps_ahead(desk: Desk, session_id: UUID, parent: QWidget | None) -> AgendaWindow:
    """Open the window of the steps that a session has ahead."""
    window = AgendaWindow(parent, of_session=True)
    AgendaPresenter(desk, window, desk.use(Replanning).arranger(session_id))
    window.show()
    return window
