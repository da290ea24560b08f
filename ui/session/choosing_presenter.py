"""What is on offer before a session, and what can be done with an agenda."""

from functools import partial
from pathlib import Path

from domain.errors import DomainError
from domain.model.agendas import Agenda, AgendaStep, clock_of
from domain.model.brief import Person
from domain.model.release import Version
from domain.model.session import Session
from domain.ports import WriteReport
from domain.services.handing_out import HandingOut
from domain.services.outlining import Outline
from domain.services.planning import DIRECTED, REVIEW, Planning
from domain.text import NAME_LIMIT, fill, safe_file_name
from ui.agendas.opening import change_agenda
from ui.desk import Desk, Rereads
from ui.session.agenda_words import facts_of
from ui.session.beginning import Beginning
from ui.session.choosing import ChoiceLook, ChosenLook
from ui.widgets.dialogs import ask_place


class ChoosingPresenter(Rereads):
    """Shows the agendas on offer; the proposal stands chosen until somebody chooses."""

    def __init__(self, desk: Desk, view: Beginning) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._planning = desk.use(Planning)
        self._key: str | None = None
        view.choices.chosen.connect(self._on_chosen)
        view.agenda.edit_wanted.connect(self._on_edit_wanted)
        view.agenda.copy_wanted.connect(self._on_copy_wanted)
        view.agenda.sheet_wanted.connect(self._on_sheet_wanted)
        view.agenda.removal_wanted.connect(self._on_removal_wanted)
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

    def _own(self) -> Agenda | None:
        return next((one for one in self._planning.agendas() if one.code == self.code), None)

    def _on_edit_wanted(self) -> None:
        agenda = self._own()
        if agenda is not None:
            change_agenda(self._desk, agenda.id, self._view.window())

    def _on_copy_wanted(self) -> None:
        plan = self._planning.plan_of(self.code, self._desk.tongue())
        title = self.tr("{title} (own)").format(title=plan.title)[:NAME_LIMIT]
        try:
            self._key = self._planning.add(plan, title).code
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
            return
        self.reread()
        self._on_edit_wanted()

    def _on_sheet_wanted(self) -> None:
        """Ask for a place, and write the run sheet there beside the window."""
        assert self._desk.writers is not None, "a window has writers"
        sheet, tongue = self._desk.use(HandingOut).run_sheet(self.code), self._desk.tongue()
        folder = self._desk.path.parent if self._desk.path is not None else Path.home()
        name = safe_file_name(f"{self.tr('Run sheet')} {sheet.title.said(tongue)}")
        kind = self.tr("PDF documents")
        place = ask_place(self._view.window(), folder / f"{name}.pdf", ".pdf", kind)
        if place is None:
            return
        writer = self._desk.writers.run_sheet
        self._desk.jobs.run(
            lambda job: writer().write(sheet, tongue, place),
            owner=self._view,
            done=partial(self._on_saved, place),
            failed=partial(self._on_not_saved, place),
        )

    def _on_saved(self, place: Path, report: WriteReport) -> None:
        self._view.show_done(self.tr("Saved: {name}").format(name=place.name))

    def _on_not_saved(self, place: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        sentence = self.tr("{name} could not be written: {reason}. What stood there is untouched.")
        reason = (error.strerror or str(error)).rstrip(".")
        self._view.show_trouble(fill(sentence, {"name": place.name, "reason": reason}))

    def _on_removal_wanted(self) -> None:
        agenda = self._own()
        if agenda is not None:
            self._planning.remove(agenda.id)
