"""What the page of responsibilities shows, and what follows when somebody acts on it."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError
from domain.model.responsibility import Obligation
from domain.services.assigning import Assigning
from domain.services.owing import Owing
from ui.desk import Desk, Rereads
from ui.responsibilities.looks import grid_look
from ui.responsibilities.matrix_presenter import KINDS, MatrixPresenter
from ui.responsibilities.register import ObligationLook
from ui.responsibilities.view import MATRIX, OBLIGATIONS, ResponsibilitiesView
from ui.widgets.fields import CommittedField


class ResponsibilitiesPresenter(Rereads):
    """Reads matrix and register, and carries out what the page reports."""

    def __init__(self, view: ResponsibilitiesView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._assigning = desk.use(Assigning)
        self._owing = desk.use(Owing)
        self._matrix = MatrixPresenter(view.pane, desk)
        view.draft_wanted.connect(self._on_draft_wanted)
        view.tab_chosen.connect(self.reread)
        view.register_wanted.connect(self._on_register_wanted)
        view.activity_wanted.connect(self._matrix.ask_activity)
        view.position_wanted.connect(self._matrix.ask_position)
        view.export_wanted.connect(self._on_export_wanted)
        view.register.provider_chosen.connect(self._on_provider_chosen)
        view.register.requester_chosen.connect(self._on_requester_chosen)
        view.register.due_given.connect(self._on_due_given)
        view.register.acceptance_given.connect(self._on_acceptance_given)
        view.register.agreement_given.connect(self._on_agreement_given)
        desk.changes.watch(KINDS, self)
        self.reread()

    def reread(self) -> None:
        """Read everything and show it."""
        self._matrix.reread()
        matrix = self._matrix.matrix
        tongue, translate = self._desk.tongue(), self._desk.translate
        self._view.show_emptiness(matrix=matrix.empty, register=not matrix.obligations)
        if not self._view.shows_register:
            return
        names = {one.code: one.name.said(tongue) for one in matrix.activities}
        self._view.register.show_obligations(
            [self._look(one, names) for one in matrix.obligations],
            grid_look(matrix, tongue, translate).columns,
        )

    def show(self, id: UUID) -> None:
        """Show an activity, a position or an obligation that was found elsewhere."""
        if any(one.id == id for one in self._matrix.matrix.obligations):
            self._view.show_tab(OBLIGATIONS)
            row = self._view.register.row_of(id)
            if row is not None:
                row.due.setFocus()
            return
        self._view.show_tab(MATRIX)
        columns = {one.id for one in self._matrix.matrix.positions}
        here = self._view.pane.grid.place()[0]
        self._view.pane.grid.go_to(here if id in columns else id, id if id in columns else None)
        self._view.pane.grid.setFocus()

    def _look(self, one: Obligation, activities: dict[str, str]) -> ObligationLook:
        tongue = self._desk.tongue()
        return ObligationLook(
            id=one.id,
            code=one.code,
            provider=one.provider,
            requester=one.requester,
            name=one.name.said(tongue),
            due=one.due.said(tongue),
            accepted_when=one.accepted_when.said(tongue),
            activity=" ".join((one.activity, activities.get(one.activity, ""))).strip(),
            agreed=one.agreed,
        )

    def _on_draft_wanted(self, whole: bool) -> None:
        self._assigning.draft_matrix(whole=whole)
        self._view.pane.grid.setFocus()

    def _on_register_wanted(self) -> None:
        self._owing.draft_register()

    def _on_export_wanted(self) -> None:
        self._desk.ways.go("documents")

    def _on_provider_chosen(self, id: UUID, code: str) -> None:
        self._try(lambda: self._owing.set_parties(id, provider=code))

    def _on_requester_chosen(self, id: UUID, code: str) -> None:
        self._try(lambda: self._owing.set_parties(id, requester=code))

    def _on_due_given(self, id: UUID, words: str) -> None:
        self._try(
            lambda: self._owing.set_due(id, self._desk.tongue(), words),
            self._view.register.field(id, due=True),
        )

    def _on_acceptance_given(self, id: UUID, words: str) -> None:
        self._try(
            lambda: self._owing.set_accepted_when(id, self._desk.tongue(), words),
            self._view.register.field(id, due=False),
        )

    def _on_agreement_given(self, id: UUID, agreed: bool) -> None:
        self._try(lambda: self._owing.agree(id, agreed=agreed))

    def _try(self, act: Callable[[], object], field: CommittedField | None = None) -> None:
        """Carry something out; a text that is refused stays in its field."""
        try:
            act()
        except DomainError as error:
            sentence = error.said(self._desk.translate)
            if field is None:
                self._view.trouble.show_error(sentence)
            else:
                field.refuse(sentence)
            self.reread()
        else:
            self._view.trouble.clear()
