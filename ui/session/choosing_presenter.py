"""What is on offer before a session, and what can be done with an agenda."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from domain.errors import DomainError
from domain.model.agendas import Agenda, AgendaPlan, AgendaStep, clock_of
from domain.model.brief import Person
from domain.model.release import Version
from domain.model.session import Session
from domain.ports import AgendaFiles
from domain.services.handing_out import HandingOut
from domain.services.outlining import Outline
from domain.services.planning import DIRECTED, REVIEW, Planning
from domain.text import NAME_LIMIT, fill, safe_file_name
from ui.agendas.opening import change_agenda
from ui.desk import Desk, Rereads
from ui.saving import folder_beside, not_saved_said, save_beside, saved_said
from ui.session.agenda_words import facts_of
from ui.session.beginning import Beginning
from ui.session.choosing import ChoiceLook, ChosenLook
from ui.system_reasons import reason_of
from ui.widgets.dialogs import ask_place, confirm

_SAVED = "saved:"
"""Before the name of a template, in the key under which it is chosen."""

_ENDING = ".cungve-agenda"


class ChoosingPresenter(Rereads):
    """Shows the agendas on offer; the proposal stands chosen until somebody chooses."""

    def __init__(self, desk: Desk, view: Beginning) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._planning = desk.use(Planning)
        self._key: str | None = None
        self._saved: dict[str, AgendaPlan] = {}
        view.agenda.keep_wanted.connect(self._on_keep_wanted)
        view.agenda.export_wanted.connect(self._on_export_wanted)
        view.import_wanted.connect(self._on_import_wanted)
        view.choices.chosen.connect(self._on_chosen)
        view.agenda.edit_wanted.connect(self._on_edit_wanted)
        view.agenda.copy_wanted.connect(self._on_copy_wanted)
        view.agenda.sheet_wanted.connect(self._on_sheet_wanted)
        view.agenda.removal_wanted.connect(self._on_removal_wanted)
        desk.changes.watch({Agenda, AgendaStep, Session, Person, Version}, self)
        self.reread()

    @property
    def code(self) -> str:
        """Code of the agenda that stands chosen, or key of the saved template."""
        known = {*self._desk.catalogue.agendas, *self._own_codes(), *self._saved}
        return self._key if self._key in known else self._planning.proposal()

    def code_to_start(self) -> str:
        """Return the code of what the next session follows; a template becomes the workspace's."""
        plan = self._saved.get(self.code)
        if plan is not None:
            self._key = self._planning.add(plan).code
        return self.code

    def reread(self) -> None:
        """Read what is on offer."""
        tongue, proposal = self._desk.tongue(), self._planning.proposal()
        self._read_saved()
        looks = {
            code: self._look(code, proposal)
            for code in (*self._desk.catalogue.agendas, *self._own_codes())
        }
        of_method = [looks[code] for code in self._desk.catalogue.agendas]
        own = [looks[code] for code in self._own_codes()]
        self._view.choices.show_choices(
            [(self.tr("Of the method"), of_method), (self.tr("Your own"), own), self._templates()],
            self.code,
        )
        plan = self._saved.get(self.code)
        outline = (
            self._planning.outline(self.code, tongue)
            if plan is None
            else self._planning.outline_of_plan(plan)
        )
        self._view.agenda.show_chosen(self._chosen(outline), read_only=self._desk.read_only)

    @property
    def _files(self) -> AgendaFiles:
        assert self._desk.agenda_files is not None, "a window keeps templates"
        return self._desk.agenda_files

    def _read_saved(self) -> None:
        if self._desk.agenda_files is None:
            return
        found = self._files.saved()
        self._saved = {f"{_SAVED}{one.name}": one.plan for one in found if one.plan is not None}
        refused = [one.refusal.said(self._desk.translate) for one in found if one.refusal]
        self._view.choices.show_refused("\n".join(refused))

    def _templates(self) -> tuple[str, list[ChoiceLook]]:
        looks = []
        for key, plan in self._saved.items():
            minutes = sum(step.minutes for step in plan.steps)
            told = self.tr("{minutes} minutes").format(minutes=minutes)
            facts = " · ".join(part for part in (told, plan.people) if part)
            looks.append(ChoiceLook(key, plan.title, facts))
        return self.tr("Saved templates"), looks

    def _ask_to_forget(self) -> bool:
        return confirm(
            self._view.window(),
            self.tr("Remove the template?"),
            self.tr("It goes from this laptop. Workspaces that took it keep their own."),
            self.tr("Remove"),
            danger=True,
        )

    def _on_keep_wanted(self) -> None:
        plan = self._planning.plan_of(self.code, self._desk.tongue())
        try:
            name = self._files.keep(plan)
        except OSError as error:
            self._view.show_trouble(not_saved_said(self._desk, plan.title, error))
            return
        self.reread()
        sentence = self.tr("Kept as a template for all workspaces: {name}")
        self._view.show_done(fill(sentence, {"name": Path(name).stem}))

    def _on_export_wanted(self) -> None:
        saved = self._saved.get(self.code)
        plan = saved or self._planning.plan_of(self.code, self._desk.tongue())
        suggested = folder_beside(self._desk) / f"{safe_file_name(plan.title)}{_ENDING}"
        place = ask_place(self._view.window(), suggested, _ENDING, self.tr("Agendas"))
        if place is None:
            return
        try:
            self._files.write(plan, place)
        except OSError as error:
            self._view.show_trouble(not_saved_said(self._desk, place.name, error))
            return
        self._on_saved(place)

    def _on_import_wanted(self) -> None:
        kind = self.tr("Agendas")
        name, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            self.tr("Take up a template"),
            str(folder_beside(self._desk)),
            f"{kind} (*{_ENDING})",
        )
        if name:
            self.take_up(Path(name))

    def take_up(self, place: Path) -> None:
        """Make the agenda of a file one of the workspace's own, or say why it cannot be."""
        try:
            self._key = self._planning.add(self._files.read(place)).code
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
        except OSError:
            sentence = self.tr("{name} could not be read. Is it still there? Choose it again.")
            self._view.show_trouble(fill(sentence, {"name": place.name}))
        else:
            self.reread()

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
            is_own=self._own() is not None,
            is_saved=self.code in self._saved,
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
        saved = self._saved.get(self.code)
        plan = saved or self._planning.plan_of(self.code, self._desk.tongue())
        own = self.tr("{title} (own)").format(title=plan.title)[:NAME_LIMIT]
        title = plan.title if saved else own
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
        folder = folder_beside(self._desk)
        name = safe_file_name(f"{self.tr('Run sheet')} {sheet.title.said(tongue)}")
        kind = self.tr("PDF documents")
        place = ask_place(self._view.window(), folder / f"{name}.pdf", ".pdf", kind)
        if place is None:
            return
        writer = self._desk.writers.run_sheet
        save_beside(
            self._desk,
            self._view,
            place,
            lambda place: writer().write(sheet, tongue, place),
            done=self._on_saved,
            failed=self._view.show_trouble,
        )

    def _on_saved(self, place: Path) -> None:
        self._view.show_done(saved_said(self._desk, place))

    def _on_removal_wanted(self) -> None:
        agenda = self._own()
        if agenda is not None:
            self._planning.remove(agenda.id)
        elif self.code in self._saved and self._ask_to_forget():
            self._forget(self.code.removeprefix(_SAVED))

    def _forget(self, name: str) -> None:
        try:
            self._files.forget(name)
        except OSError as error:
            sentence = self.tr("{name} could not be removed: {reason}. It is still a template.")
            reason = reason_of(error, self._desk.translate)
            self._view.show_trouble(fill(sentence, {"name": Path(name).stem, "reason": reason}))
        self.reread()
