"""Leads the window in which the steps of an agenda, or of a session, are changed."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from domain.errors import DomainError, NothingToUndo
from domain.model.agendas import Agenda, AgendaStep, clock_of
from domain.model.session import Step
from domain.services.arranging import Arranger
from domain.services.outlining import Outline, OutlineStep
from domain.services.planning import Planning
from domain.services.remembering import Remembering
from ui.agendas.lines import StepLook
from ui.agendas.window import AgendaWindow
from ui.desk import Desk, Rereads
from ui.session.agenda_words import facts_of, finding_said

_CLOCK = re.compile(r"\s*(\d{1,2})\s*[:.hH]?\s*(\d{2})?\s*")
_FREE = ""
_OURS = {"add_step", "move_step", "edit_step", "set_minutes", "remove_step", "edit_agenda"}
"""Intentions that this window has."""


class AgendaPresenter(Rereads):
    """Shows the steps with their times and what does not fit; every change is one intention."""

    def __init__(
        self,
        desk: Desk,
        view: AgendaWindow,
        arranger: Arranger[Any],
        agenda_id: UUID | None = None,
    ) -> None:
        """Lead a window.

        Args:
            desk: the open workspace.
            view: the window.
            arranger: changes the steps.
            agenda_id: the agenda, or None for the steps of a session.
        """
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._arranger = arranger
        self._agenda_id = agenda_id
        self._planning = desk.use(Planning)
        self._chosen: UUID | None = None
        view.step_chosen.connect(self._on_chosen)
        view.step_moved.connect(self._on_moved)
        view.addition_wanted.connect(self._on_addition_wanted)
        view.undo_wanted.connect(self._on_undo_wanted)
        view.named.connect(self._on_named)
        view.people_said.connect(self._on_people_said)
        view.begin_set.connect(self._on_begin_set)
        view.spoken_anew.connect(self.reread)
        form = view.form
        form.titled.connect(self._on_titled)
        form.minutes_set.connect(self._on_minutes_set)
        form.say_changed.connect(self._on_say_changed)
        form.do_changed.connect(self._on_do_changed)
        form.duplicate_wanted.connect(self._on_duplicate_wanted)
        form.removal_wanted.connect(self._on_removal_wanted)
        desk.changes.watch({Agenda, AgendaStep, Step}, self)
        self.reread()

    def reread(self) -> None:
        """Show the agenda as it stands."""
        outline = self._arranger.outline()
        steps = outline.steps
        if self._chosen not in {step.id for step in steps}:
            free = [step for step in steps if not step.fixed] or list(steps)
            self._chosen = free[0].id
        self._view.show_agenda(
            outline.title, outline.people, clock_of(outline.begins), facts_of(outline)
        )
        self._view.show_steps([self._look(step) for step in steps], self._chosen)
        self._view.show_kinds(list(self._kinds()))
        self._show_form(outline)

    def _look(self, step: OutlineStep) -> StepLook:
        return StepLook(
            id=step.id,
            time=clock_of(step.begins),
            code=step.code,
            title=step.template.title.said(self._desk.tongue()),
            minutes=self.tr("{minutes}′").format(minutes=step.minutes),
            warnings=self._warnings(step),
            note=self.tr("begun") if step.fixed else "",
            fixed=step.fixed,
        )

    def _warnings(self, step: OutlineStep) -> tuple[str, ...]:
        desk = self._desk
        return tuple(
            finding_said(one, desk.catalogue, desk.tongue(), desk.translate)
            for one in step.findings
        )

    def _show_form(self, outline: Outline) -> None:
        tongue = self._desk.tongue()
        step = next(one for one in outline.steps if one.id == self._chosen)
        words = step.template
        self._view.form.show_step(
            words.title.said(tongue),
            step.minutes,
            words.say.said(tongue),
            "\n".join(line.said(tongue) for line in words.do),
        )
        purpose = ""
        if step.method is not None:
            told = self.tr("{purpose} {shortest} to {longest} minutes. Source: {source}")
            purpose = told.format(
                purpose=step.method.purpose.said(tongue),
                shortest=step.method.shortest,
                longest=step.method.longest,
                source=step.method.source,
            )
        warnings = "\n".join(self._warnings(step))
        self._view.form.show_about(purpose, warnings, fixed=step.fixed)

    def _kinds(self) -> Iterator[tuple[str, str]]:
        """Give what can be added: a free step, the library, and the method's own steps."""
        tongue, catalogue = self._desk.tongue(), self._desk.catalogue
        yield _FREE, self.tr("A free step")
        groups = {group.code: group.name.said(tongue) for group in catalogue.method_groups}
        for method in catalogue.methods:
            yield method.step.code, f"{groups[method.group]} · {method.step.title.said(tongue)}"
        for agenda in catalogue.agendas.values():
            for step in agenda.steps:
                yield step.code, f"{step.code} · {step.title.said(tongue)}"

    def _try(self, act: Callable[[], object]) -> bool:
        self._view.show_trouble("")
        try:
            act()
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
            self.reread()
            return False
        return True

    def _place(self) -> int:
        steps = self._arranger.outline().steps
        places = [at for at, step in enumerate(steps) if step.id == self._chosen]
        return places[0] + 1 if places else len(steps)

    def _on_chosen(self, step_id: UUID) -> None:
        self._chosen = step_id
        self.reread()

    def _on_moved(self, step_id: UUID, to: int) -> None:
        self._chosen = step_id
        self._try(lambda: self._arranger.move_step(step_id, to))

    def _on_addition_wanted(self, origin: str) -> None:
        title = "" if origin else self.tr("Free step")
        added: list[UUID] = []
        place = self._place()
        if self._try(lambda: added.append(self._arranger.add_step(origin, place, title=title))):
            self._choose(added[0])

    def _on_duplicate_wanted(self) -> None:
        step_id, added = self._chosen, list[UUID]()
        if step_id is not None and self._try(
            lambda: added.append(self._arranger.duplicate_step(step_id))
        ):
            self._choose(added[0])

    def _choose(self, step_id: UUID) -> None:
        self._chosen = step_id
        self.reread()
        self._view.focus_step(step_id)

    def _on_removal_wanted(self) -> None:
        step_id = self._chosen
        if step_id is not None:
            self._try(lambda: self._arranger.remove_step(step_id))

    def _on_minutes_set(self, minutes: int) -> None:
        step_id = self._chosen
        if step_id is not None:
            self._try(lambda: self._arranger.set_minutes(step_id, minutes))

    def _on_titled(self, text: str) -> None:
        self._reword(title=text)

    def _on_say_changed(self, text: str) -> None:
        self._reword(say=text)

    def _on_do_changed(self, text: str) -> None:
        self._reword(do=text)

    def _reword(self, **words: str) -> None:
        step_id, tongue = self._chosen, self._desk.tongue()
        if step_id is not None:
            self._try(lambda: self._arranger.reword_step(step_id, tongue, **words))

    def _on_undo_wanted(self) -> None:
        self._try(self._undo)

    def _undo(self) -> None:
        """Take back the newest change of steps; what was done before elsewhere stays.

        Raises:
            NothingToUndo: the newest step of undo is none of this window's.
        """
        remembering = self._desk.use(Remembering)
        newest = remembering.state().undo
        if newest is None or newest.key not in _OURS:
            raise NothingToUndo
        remembering.undo()

    def _on_named(self, title: str) -> None:
        agenda_id = self._agenda_id
        if agenda_id is not None:
            self._try(lambda: self._planning.rename(agenda_id, title))

    def _on_people_said(self, people: str) -> None:
        agenda_id = self._agenda_id
        if agenda_id is not None:
            self._try(lambda: self._planning.say_people(agenda_id, people))

    def _on_begin_set(self, text: str) -> None:
        agenda_id, minute = self._agenda_id, minute_of(text)
        if minute is None:
            self._view.show_trouble(
                self.tr("“{text}” is no time of the day. Write it like 8:30.").format(text=text)
            )
            self.reread()
        elif agenda_id is not None:
            self._try(lambda: self._planning.begin_at(agenda_id, minute))


def minute_of(text: str) -> int | None:
    """Return a time of the day that a person typed, in minutes after midnight, or None."""
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None
