"""What is on offer before a session, and what can be done with an agenda."""

from domain.model.agendas import Agenda, AgendaStep, clock_of
from domain.model.brief import Person
from domain.model.release import Version
from domain.model.session import Session
from domain.services.outlining import Outline
from domain.services.planning import DIRECTED, REVIEW, Planning
from ui.desk import Desk, Rereads
from ui.session.agenda_words import facts_of
from ui.session.beginning import Beginning
from ui.session.choosing import ChoiceLook, ChosenLook


class ChoosingPresenter(Rereads):
    """Shows the agendas on offer; the proposal stands chosen until somebody chooses."""

    def __init__(self, desk: Desk, view: Beginning) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._planning = desk.use(Planning)
        self._key: str | None = None
        view.choices.chosen.connect(self._on_chosen)
        desk.changes.watch({Agenda, AgendaStep, Session, Person, Version}, self)
        self.reread()

    @property
    def code(self) -> str:
        """Code of the agenda that the next session follows."""
        known = {*self._desk.catalogue.agendas, *(one.code for one in self._planning.agendas())}
        return self._key if self._key in known else self._planning.proposal()

    def reread(self) -> None:
        """Read what is on offer."""
        tongue, proposal = self._desk.tongue(), self._planning.proposal()
        looks = {
            code: self._look(code, proposal)
            for code in (*self._desk.catalogue.agendas, *self._own_codes())
        }
        of_method = [looks[code] for code in self._desk.catalogue.agendas]
        own = [looks[code] for code in self._own_codes()]
        self._view.choices.show_choices(
            [(self.tr("Of the method"), of_method), (self.tr("Your own"), own)], self.code
        )
        outline = self._planning.outline(self.code, tongue)
        self._view.agenda.show_chosen(self._chosen(outline), read_only=self._desk.read_only)

    def _own_codes(self) -> list[str]:
        return [agenda.code for agenda in self._planning.agendas()]

    def _look(self, code: str, proposal: str) -> ChoiceLook:
        outline = self._planning.outline(code, self._desk.tongue())
        tag = ""
        if code == proposal:
            tag = {
                DIRECTED: self.tr("Next: second sitting"),
                REVIEW: self.tr("Next: review of the signed version"),
            }.get(code, self.tr("Proposed"))
        minutes = self.tr("{minutes} minutes").format(minutes=outline.minutes)
        facts = " · ".join(part for part in (minutes, outline.people) if part)
        return ChoiceLook(code, outline.title, facts, tag)

    def _chosen(self, outline: Outline) -> ChosenLook:
        tongue = self._desk.tongue()
        return ChosenLook(
            title=outline.title,
            facts=facts_of(outline),
            steps=tuple(
                (clock_of(step.begins), step.template.title.said(tongue), step.minutes)
                for step in outline.steps
            ),
            is_own=self.code not in self._desk.catalogue.agendas,
        )

    def _on_chosen(self, key: str) -> None:
        self._key = key
        self.reread()
