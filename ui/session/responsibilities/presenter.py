"""Leads the step in which the main activities are assigned."""

from uuid import UUID

from domain.model.findings import Level
from domain.services.assigning import Assigning
from domain.services.scene import Look
from domain.services.showing_responsibilities import ROWS_A_PAGE
from ui.desk import Desk, Rereads
from ui.responsibilities.matrix_presenter import KINDS, MatrixPresenter
from ui.session.responsibilities.view import ResponsibilitiesStepView
from ui.session.room import Room


class ResponsibilitiesStepPresenter(Rereads):
    """The matrix of the main activities, with the ways of the session."""

    def __init__(self, view: ResponsibilitiesStepView, desk: Desk, room: Room) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._room = room
        self._matrix = MatrixPresenter(view.pane, desk, main_only=True)
        view.draft_wanted.connect(self._on_draft_wanted)
        view.activity_wanted.connect(self._matrix.ask_activity)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        view.pane.grid.row_chosen.connect(self._on_row_chosen)
        desk.changes.watch(KINDS, self)
        self.reread()

    def reread(self) -> None:
        """Show the matrix and how far it is."""
        self._matrix.reread()
        matrix = self._matrix.matrix
        wrong = sum(finding.level is Level.ERROR for finding in matrix.findings)
        self._view.show_standing(None if matrix.empty else wrong)

    def _on_draft_wanted(self) -> None:
        self._desk.use(Assigning).draft_matrix()
        self._view.pane.grid.setFocus()

    def _on_row_chosen(self, id: UUID | None) -> None:
        """Let the projector follow the activity that the room speaks of."""
        for place, activity in enumerate(self._matrix.matrix.activities):
            if activity.id == id:
                self._room.point(Look(page=place // ROWS_A_PAGE))
