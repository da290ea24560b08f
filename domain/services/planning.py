"""Planning: the workspace's own agendas, and which agenda the next session should follow."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import TextMissing
from domain.model.agendas import (
    DAY,
    MORNING,
    Agenda,
    AgendaPlan,
    AgendaStep,
    StepPlan,
    free_code,
)
from domain.model.brief import Person
from domain.model.catalogue import AgendaTemplate, Catalogue
from domain.model.release import Version
from domain.model.session import Session, Step
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.arranging import Arranger
from domain.services.ordering import reordered
from domain.services.outlining import Outline, outlined, things_there
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean

ROOMFUL = 6
"""People from which on the long agenda on two days is proposed rather than the compact one."""

_OWN = "own_"

DRAWN, DIRECTED, COMPACT, REVIEW = "draw_a", "draw_b", "compact", "review"


class AgendaArranger(Arranger[AgendaStep]):
    """Changes the steps of one of the workspace's own agendas."""

    def __init__(self, bench: Workbench, agenda_id: UUID) -> None:
        """Take an agenda in hand."""
        super().__init__(bench, AgendaStep, agenda_id)

    def _outline(self, view: Reading) -> Outline:
        agenda = view.of(Agenda).get(self._owner)
        return _outline(self._bench, view, agenda, self._steps(view))

    def _steps(self, view: Reading) -> list[AgendaStep]:
        return list(view.of(AgendaStep).all(agenda_id=self._owner))

    def _made(self, code: str, minutes: int, origin: str) -> AgendaStep:
        return AgendaStep(self._bench.secrets.new_id(), self._owner, 0, code, minutes, origin)


class Planning:
    """Use cases around own agendas."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def agendas(self) -> tuple[Agenda, ...]:
        """Return the workspace's own agendas, in order."""
        with self._bench.reading() as view:
            return tuple(view.of(Agenda).all())

    def arranger(self, agenda_id: UUID) -> AgendaArranger:
        """Return what changes the steps of an agenda."""
        return AgendaArranger(self._bench, agenda_id)

    def outline(self, code: str, tongue: Tongue) -> Outline:
        """Return an agenda as it stands: one of the method's, or one of the workspace's own.

        Args:
            code: its code.
            tongue: language of the titles of the method's agendas.

        Raises:
            KeyError: there is none.
        """
        if code in self._bench.catalogue.agendas:
            return self.outline_of_plan(self.plan_of(code, tongue))
        with self._bench.reading() as view:
            agenda = _own(view, code)
            steps = view.of(AgendaStep).all(agenda_id=agenda.id)
            return _outline(self._bench, view, agenda, steps)

    def outline_of_plan(self, plan: AgendaPlan) -> Outline:
        """Return an agenda that is not in the workspace as it would stand in it."""
        agenda, steps = _unpacked(plan, "", 0, self._bench)
        with self._bench.reading() as view:
            return _outline(self._bench, view, agenda, steps)

    def plan_of(self, code: str, tongue: Tongue) -> AgendaPlan:
        """Return an agenda as it leaves the workspace, to be copied or saved.

        Args:
            code: its code.
            tongue: language of the titles of the method's agendas.

        Raises:
            KeyError: there is none.
        """
        template = self._bench.catalogue.agendas.get(code)
        if template is not None:
            return _plan_of_template(template, tongue)
        with self._bench.reading() as view:
            agenda = _own(view, code)
            steps = view.of(AgendaStep).all(agenda_id=agenda.id)
        return AgendaPlan(
            agenda.title,
            agenda.people,
            agenda.begins,
            tuple(StepPlan(s.origin, s.minutes, s.title, s.say, s.do) for s in steps),
            agenda.base,
        )

    def add(self, plan: AgendaPlan, title: str = "") -> Agenda:
        """Make an agenda of the workspace's own.

        Args:
            plan: what it is like.
            title: another name for it.

        Raises:
            TextMissing: it has no name.
            TextTooLong: its name does not fit.
            KeyError: a step comes from none that the method knows.
        """
        named = replace(plan, title=_name(title or plan.title))
        with self._bench.reading() as view:
            present = view.of(Agenda).all()
        agenda, steps = _unpacked(named, _own_code(present), len(present), self._bench)
        with self._bench.doing("copy_agenda") as work:
            work.of(Agenda).put(agenda)
            for step in steps:
                work.of(AgendaStep).put(step)
        return agenda

    def rename(self, agenda_id: UUID, title: str) -> None:
        """Name an agenda.

        Raises:
            TextMissing: it would have no name.
            TextTooLong: the name does not fit.
        """
        self._edit(agenda_id, title=_name(title))

    def say_people(self, agenda_id: UUID, people: str) -> None:
        """Say for how many people an agenda is.

        Raises:
            TextTooLong: it does not fit a line.
        """
        self._edit(agenda_id, people=check_length(clean(people), LINE_LIMIT))

    def begin_at(self, agenda_id: UUID, minute: int) -> None:
        """Say when an agenda begins, in minutes after midnight."""
        self._edit(agenda_id, begins=minute % DAY)

    def remove(self, agenda_id: UUID) -> None:
        """Take an agenda away; sessions that followed it keep their steps."""
        with self._bench.doing("remove_agenda") as work:
            for step in work.of(AgendaStep).all(agenda_id=agenda_id):
                work.of(AgendaStep).remove(step.id)
            work.of(Agenda).remove(agenda_id)
            rest: Sequence[Agenda] = work.of(Agenda).all()
            for one in reordered(rest, rest[0], 0) if rest else ():
                work.of(Agenda).put(one)

    def proposal(self) -> str:
        """Return the code of the agenda that the next session should follow (method, A.2).

        A signed version is reviewed; a picture that was drawn on the first day gets its second
        sitting; a roomful of people draws on two days, a small firm in one sitting.
        """
        with self._bench.reading() as view:
            released = any(one.taken_back_at is None for one in view.of(Version).all())
            sessions = sorted(view.of(Session).all(), key=lambda session: session.number)
            bases = {agenda.code: agenda.base for agenda in view.of(Agenda).all()}
            people = len(view.of(Person).all(present=True))
        if released:
            return REVIEW
        held = [bases.get(one.agenda, one.agenda) for one in sessions if one.ended_at is not None]
        if DRAWN in held and DIRECTED not in held:
            return DIRECTED
        return DRAWN if people >= ROOMFUL and not held else COMPACT

    def _edit(self, agenda_id: UUID, **values: object) -> None:
        with self._bench.doing("edit_agenda") as work:
            agenda = work.of(Agenda).get(agenda_id)
            work.of(Agenda).put(replace(agenda, **values))  # type: ignore[arg-type]


def session_steps(
    view: Reading, catalogue: Catalogue, code: str, session_id: UUID, new_id: Callable[[], UUID]
) -> tuple[str, list[Step]]:
    """Return the name and the steps of a session that follows one of the workspace's own agendas.

    Args:
        view: the workspace.
        catalogue: what the method brings.
        code: code of the agenda.
        session_id: the session.
        new_id: gives identities.

    Raises:
        KeyError: there is no such agenda.
    """
    agenda = _own(view, code)
    steps = [
        step_of(one, catalogue, session_id, new_id())
        for one in view.of(AgendaStep).all(agenda_id=agenda.id)
    ]
    return agenda.title, steps


def step_of(planned: AgendaStep, catalogue: Catalogue, session_id: UUID, step_id: UUID) -> Step:
    """Return a step of an agenda as a step of a session."""
    template = catalogue.template_of(planned)
    return Step(
        step_id,
        session_id,
        planned.position,
        planned.code,
        template.kind,
        planned.minutes,
        planned=planned.minutes,
        title=planned.title,
        say=planned.say,
        do=planned.do,
        asks=template.asks,
        sides=template.sides,
        origin=planned.origin,
    )


def _outline(
    bench: Workbench, view: Reading, agenda: Agenda, steps: Sequence[AgendaStep]
) -> Outline:
    to_come = Session(bench.secrets.new_id(), 0, agenda.code, started_at=bench.clock.now())
    told = [(step, bench.catalogue.template_of(step), False) for step in steps]
    shown = outlined(told, agenda.begins, things_there(view, to_come), bench.catalogue)
    return Outline(agenda.title, agenda.people, agenda.begins, shown)


def _own(view: Reading, code: str) -> Agenda:
    found = view.of(Agenda).all(code=code)
    if not found:
        raise KeyError(code)
    return found[0]


def _own_code(present: Sequence[Agenda]) -> str:
    numbers = (int(agenda.code.removeprefix(_OWN)) for agenda in present)
    return f"{_OWN}{max(numbers, default=0) + 1}"


def _name(title: str) -> str:
    name = check_length(clean(title), NAME_LIMIT)
    if not name:
        raise TextMissing
    return name


def _plan_of_template(template: AgendaTemplate, tongue: Tongue) -> AgendaPlan:
    return AgendaPlan(
        template.title.said(tongue),
        template.people.said(tongue),
        MORNING,
        tuple(StepPlan(step.code, step.minutes) for step in template.steps),
        template.code,
    )


def _unpacked(
    plan: AgendaPlan, code: str, position: int, bench: Workbench
) -> tuple[Agenda, list[AgendaStep]]:
    """Return a plan as things of a workspace; every step gets a code of its own."""
    new_id, catalogue = bench.secrets.new_id, bench.catalogue
    agenda = Agenda(new_id(), code, position, plan.title, plan.people, plan.begins % DAY, plan.base)
    known = {step.code for one in catalogue.agendas.values() for step in one.steps}
    steps: list[AgendaStep] = []
    for place, step in enumerate(plan.steps):
        if step.origin:
            catalogue.step(step.origin)
        wanted = step.origin if step.origin in known else ""
        step_code = free_code(wanted, {one.code for one in steps})
        steps.append(
            AgendaStep(
                new_id(),
                agenda.id,
                place,
                step_code,
                step.minutes,
                step.origin,
                step.title,
                step.say,
                step.do,
            )
        )
    return agenda, steps
