"""Reads the register of obligations, and carries out what is changed in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from domain.errors import DomainError
from domain.model.allowed_time import DEFAULT_ALLOWED, said_allowed
from domain.model.request_words import TRIGGERS
from domain.model.responsibility import Obligation
from domain.services.assigning import Assigning
from domain.services.owing import ObligationWords, Owing
from ui.desk import Desk, Rereads
from ui.responsibilities.looks import grid_look
from ui.responsibilities.matrix_presenter import KINDS
from ui.responsibilities.obligation_form import ObligationChoices
from ui.responsibilities.register import ObligationAct, ObligationLook
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
        view.register.act_chosen.connect(self._on_act_chosen)
        view.obligation_wanted.connect(self._on_obligation_wanted)
        view.back_wanted.connect(self._on_back_wanted)
        view.form.obligation_written.connect(self._on_obligation_written)
        self._edited: UUID | None = None
        desk.changes.watch(KINDS, self)

    def reread(self) -> None:
        """Read the register and show it."""
        matrix = self._assigning.matrix()
        tongue, translate = self._desk.tongue(), self._desk.translate
        retired = self._owing.retired()
        self._view.show_emptiness(empty=not matrix.obligations and not retired)
        self._view.show_retired(
            [(one.id, f"{one.code} {one.name.said(tongue)}") for one in retired]
        )
        self._matrix = matrix
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
            activity=" · ".join(part for part in self._about(one, activities) if part),
            agreed=one.agreed,
            remarks=tuple(self._remarks(one)),
        )

    def _about(self, one: Obligation, activities: dict[str, str]) -> tuple[str, ...]:
        """Say from which activity it comes, when its clock starts, and who gets a copy."""
        trigger = self._desk.translate(TRIGGERS.get(one.trigger, one.trigger))
        copied = self.tr("copy: {codes}").format(codes=", ".join(one.copied))
        activity = f"{one.activity} {activities.get(one.activity, '')}".strip()
        return activity, trigger, copied if one.copied else ""

    def _remarks(self, one: Obligation) -> Iterator[str]:
        if one.allowed is None:
            yield self.tr("No time can be reckoned from this: 2 working days count instead.")
        for finding in self._matrix.findings:
            if finding.code == "OBLIGATION_WITHOUT_R" and finding.arguments["duty"] == one.code:
                yield finding.said(self._desk.translate)

    def _choices(self) -> ObligationChoices:
        tongue = self._desk.tongue()
        return ObligationChoices(
            [(one.code, f"{one.code} · {one.name.said(tongue)}") for one in self._matrix.positions],
            [(one.code, f"{one.code} {one.name.said(tongue)}") for one in self._matrix.activities],
            [(key, self._desk.translate(words)) for key, words in TRIGGERS.items()],
        )

    def _on_obligation_wanted(self) -> None:
        codes = [one.code for one in self._matrix.positions]
        provider = "SAL" if "SAL" in codes else next(iter(codes), "")
        requester = "MKL" if "MKL" in codes else next(iter(codes[::-1]), "")
        due = said_allowed(DEFAULT_ALLOWED).said(self._desk.tongue())
        self._edited = None
        self._view.open_form(
            ObligationWords("", provider, requester, due), self._choices(), new=True
        )

    def _on_act_chosen(self, id: UUID, act: ObligationAct) -> None:
        one = next((each for each in self._matrix.obligations if each.id == id), None)
        if one is None:
            return
        if act is ObligationAct.RETIRE:
            self._try(lambda: self._owing.retire(id))
        elif act is ObligationAct.ASK:
            self._desk.ways.go("requests", id)
        else:
            self._edited = id
            words = ObligationWords.of(one, self._desk.tongue())
            self._view.open_form(words, self._choices(), new=False)

    def _on_back_wanted(self, id: UUID) -> None:
        self._try(lambda: self._owing.retire(id, retired=False))

    def _on_obligation_written(self, words: ObligationWords) -> None:
        tongue = self._desk.tongue()
        try:
            if self._edited is None:
                self._owing.add(words, tongue)
            else:
                self._owing.change(self._edited, words, tongue)
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
            return
        self._view.close_form()

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
