"""What the pane of the matrix shows, and what follows when somebody acts on all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QDialog

from domain.model.letter_sets import RASCI
from domain.model.matrix_release import MatrixVersion
from domain.services.agreeing_matrix import AgreeingMatrix
from domain.services.assigning import Assigning
from domain.services.lettering import Lettering
from ui.desk import Desk, Rereads
from ui.responsibilities.letters_question import LettersQuestion
from ui.responsibilities.matrix_presenter import KINDS, MatrixPresenter
from ui.session.closing.words import day_said

if TYPE_CHECKING:
    from ui.responsibilities.matrix_tab import MatrixTab


class MatrixTabPresenter(Rereads):
    """Begins the matrix and adds to it; its cells are led by ``MatrixPresenter``."""

    def __init__(self, view: MatrixTab, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._assigning, self._lettering = desk.use(Assigning), desk.use(Lettering)
        self._agreeing = desk.use(AgreeingMatrix)
        self.matrix = MatrixPresenter(view.pane, desk)
        view.draft_wanted.connect(self._on_draft_wanted)
        view.activity_wanted.connect(self.matrix.ask_activity)
        view.position_wanted.connect(self.matrix.ask_position)
        view.versions_wanted.connect(lambda: desk.ways.look("responsibilities", "versions"))
        view.activity_back.connect(self._on_activity_back)
        view.letters.set_chosen.connect(self._lettering.choose)
        view.letters.own_wanted.connect(self._on_own_letters_wanted)
        view.pane.panel.register_wanted.connect(self._on_register_wanted)
        desk.changes.watch({*KINDS, MatrixVersion}, self)
        self.reread()

    def reread(self) -> None:
        """Read the matrix and show it."""
        self.matrix.reread()
        matrix, tongue = self.matrix.matrix, self._desk.tongue()
        self._view.show_emptiness(empty=matrix.empty)
        self._view.show_retired([(one.id, one.name.said(tongue)) for one in matrix.retired])
        state = self._agreeing.standing()
        current = state.current
        self._view.show_standing(
            current.number if current else 0,
            day_said(current.agreed_at.astimezone().date()) if current else "",
            differs=state.differs,
        )
        self._view.show_letters(matrix.letter_set, self._lettering.own())

    def show(self, id: UUID) -> bool:
        """Show an activity or a position that was found elsewhere; False where it is neither."""
        rows = {one.id for one in self.matrix.matrix.activities}
        columns = {one.id for one in self.matrix.matrix.positions}
        if id not in rows | columns:
            return False
        grid = self._view.pane.grid
        here = grid.place()[0]
        grid.go_to(here if id in columns else id, id if id in columns else None)
        grid.setFocus()
        return True

    def _on_draft_wanted(self, whole: bool) -> None:
        self._assigning.draft_matrix(whole=whole)
        self._view.pane.grid.setFocus()

    def _on_activity_back(self, id: UUID) -> None:
        self._assigning.bring_back_activity(id)
        self._view.pane.grid.go_to(id)

    def _on_own_letters_wanted(self) -> None:
        held = self._lettering.own() or RASCI
        question = LettersQuestion(self._view.window(), held, self._desk.translate)

        def on_finished(result: int) -> None:
            letters = question.letters()
            question.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                self._lettering.define(letters)

        question.finished.connect(on_finished)
        question.open()

    def _on_register_wanted(self) -> None:
        self._desk.ways.look("responsibilities", "obligations")
