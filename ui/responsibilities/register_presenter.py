"""Reads the register of obligations, and carries out what is changed in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from domain.errors import DomainError
from domain.model.responsibility import Obligation
from domain.services.assigning import Assigning
from domain.services.owing import Owing
from ui.desk import Desk, Rereads
from ui.responsibilities.looks import grid_look
from ui.responsibilities.matrix_presenter import KINDS
from ui.responsibilities.register import ObligationLook
from ui.widgets.fields import CommittedField

if TYPE_CHECKING:
    from ui.responsibilities.register_pane import RegisterPane


class RegisterPresenter(Rereads):
    """Leads the register."""

    def __init__(self, view: RegisterPane, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._assigning = desk.use(Assigning)
        self._owing = desk.use(Owing)
        view.register_wanted.connect(self._on_register_wanted)
        view.register.provider_chosen.connect(self._on_provider_chosen)
        view.register.requester_chosen.connect(self._on_requester_chosen)
        view.register.due_given.connect(self._on_due_given)
        view.register.acceptance_given.connect(self._on_acceptance_given)
        view.register.agreement_given.connect(self._on_agreement_given)
        desk.changes.watch(KINDS, self)

    def reread(self) -> None:
        """Read the register and show it."""
        matrix = self._assigning.matrix()
        tongue, translate = self._desk.tongue(), self._desk.translate
        self._view.show_emptiness(empty=not matrix.obligations)
        names = {one.code: one.name.said(tongue) for one in matrix.activities}
        self._view.register.show_obligations(
            [self._look(one, names) for one in matrix.obligations],
            grid_look(matrix, tongue, translate).columns,
        )

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

    def _on_register_wanted(self) -> None:
        self._owing.draft_register()

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
