"""Facilitating a session: its steps, and what each of them still lacks.

Navigation is routine for undo: it is passed over. Going back deletes nothing; what
is changed there marks later steps to be looked at again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import NeedsUnmet, NoSession, SessionIsRunning
from domain.model.catalogue import AgendaTemplate, StepTemplate
from domain.model.journal import UndoRole, WorkspaceChanged
from domain.model.session import Session, Step, StepKind, StepState, Writing
from domain.model.wording import Bilingual
from domain.services.conditions import checks_of
from domain.services.needs import NEEDS, things_left_by
from domain.services.planning import session_steps
from domain.services.reading_time import end_reading
from domain.services.sitting import Sitting, open_sitting, running_sitting, sitting_in
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean

AGENDA = "compact"
"""The agenda that a session follows unless another one is chosen."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of what makes a step done, and whether it is met; told from public things only."""

    text: Bilingual
    met: bool


class Facilitating:
    """Use cases of the facilitator along the agenda."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    # reading

    def agenda(self) -> AgendaTemplate:
        """Return the agenda that the next session follows."""
        return self._bench.catalogue.agendas[AGENDA]

    def template(self, step: Step) -> StepTemplate:
        """Return the words of a step: title, what to say, what to do."""
        return self._bench.catalogue.words_of(step)

    def sessions(self) -> tuple[Session, ...]:
        """Return all sessions, the first one first."""
        with self._bench.reading() as view:
            return tuple(sorted(view.of(Session).all(), key=lambda session: session.number))

    def sitting(self) -> Sitting | None:
        """Return the session in which the room sits now, or None; one that rests is none."""
        with self._bench.reading() as view:
            return running_sitting(view)

    def sitting_of(self, session_id: UUID) -> Sitting:
        """Return a session with its steps, running or ended.

        Raises:
            NotFound: there is no such session.
        """
        with self._bench.reading() as view:
            return sitting_in(view, view.of(Session).get(session_id))

    def conditions(self, step: Step) -> tuple[Condition, ...]:
        """Return when a step is done, line by line, and which lines are met already."""
        template = self.template(step)
        checks = checks_of(template)
        with self._bench.reading() as view:
            session = view.of(Session).get(step.session_id)
            met = [check(view, session, step, self._bench.clock.now()) for check in checks]
        return tuple(
            Condition(text, state) for text, state in zip(template.done_when, met, strict=False)
        )

    def unmet(self, step: Step) -> tuple[str, ...]:
        """Return what a step needs and does not have yet, as marked nouns."""
        with self._bench.reading() as view:
            session = view.of(Session).get(step.session_id)
            return tuple(
                NEEDS[key].name
                for key in self.template(step).needs
                if key in NEEDS and not NEEDS[key].present(view, session)
            )

    # the session

    def start(self, agenda: str = AGENDA) -> Sitting:
        """Start a session along an agenda; its first step begins at once.

        Args:
            agenda: its code: one of the method's, or one of the workspace's own.

        Raises:
            SessionIsRunning: one runs already.
            KeyError: there is no such agenda.
        """
        now, new_id = self._bench.clock.now(), self._bench.secrets.new_id
        session_id, catalogue, title = new_id(), self._bench.catalogue, ""
        with self._bench.reading() as view:
            sessions = view.of(Session).all()
            if any(session.ended_at is None for session in sessions):
                raise SessionIsRunning
            if agenda in catalogue.agendas:
                steps = planned_steps(catalogue.agendas[agenda], session_id, new_id)
            else:
                title, steps = session_steps(view, catalogue, agenda, session_id, new_id)
        number = 1 + max((session.number for session in sessions), default=0)
        session = Session(session_id, number, agenda, started_at=now, title=title)
        steps[0] = replace(steps[0], state=StepState.CURRENT, running_since=now)
        with self._bench.doing("start_session", role=UndoRole.ROUTINE, number=str(number)) as work:
            work.of(Session).put(session)
            for step in steps:
                work.of(Step).put(step)
            for asks in dict.fromkeys(step.asks for step in steps if step.asks):
                work.of(Writing).put(Writing(new_id(), session.id, asks))
        return Sitting(session, tuple(steps))

    def accept_rules(self, session_id: UUID, *, accepted: bool = True) -> None:
        """Note that the room has agreed to the ground rules, or that it has not after all."""
        with self._bench.doing("accept_rules") as work:
            session = work.of(Session).get(session_id)
            work.of(Session).put(replace(session, ground_rules=accepted))

    def end(self, session_id: UUID) -> None:
        """End a session; it can be gone on with later."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            session = view.of(Session).get(session_id)
        with self._bench.doing(
            "end_session", role=UndoRole.ROUTINE, number=str(session.number)
        ) as work:
            work.of(Session).put(replace(session, ended_at=now, paused_at=None))
            for writing in work.of(Writing).all(session_id=session_id):
                work.of(Writing).put(replace(writing, seated=None))
            for step in work.of(Step).all(session_id=session_id, state=StepState.CURRENT):
                work.of(Step).put(replace(step.stopped_at(now), state=StepState.DONE))

    def resume(self, session_id: UUID) -> None:
        """Go on with a session that was ended, at its last step.

        Raises:
            SessionIsRunning: another session runs.
        """
        with self._bench.reading() as view:
            if any(session.ended_at is None for session in view.of(Session).all()):
                raise SessionIsRunning
            sitting = sitting_in(view, view.of(Session).get(session_id))
        done = [step for step in sitting.steps if step.state is StepState.DONE]
        last = done[-1] if done else sitting.steps[0]
        number = str(sitting.session.number)
        with self._bench.doing("resume_session", role=UndoRole.ROUTINE, number=number) as work:
            work.of(Session).put(replace(sitting.session, ended_at=None))
            work.of(Step).put(replace(last, state=StepState.CURRENT))

    # the steps

    def go_to(self, step_id: UUID, *, reason: str = "") -> None:
        """Go to a step, forward or back; nothing is deleted on the way.

        The step that is left counts as done when the room goes forward, or when all its lines
        are met. The step gone to no longer asks to be looked at again. Its timer starts when it
        is entered for the first time. Silent reading ends with the step that is left.

        Args:
            step_id: the step.
            reason: why it is started although it lacks what it needs; goes into the record.

        Raises:
            NeedsUnmet: it lies ahead, was never begun, lacks something, and no reason is given.
            TextTooLong: the reason does not fit a line.
        """
        with self._bench.reading() as view:
            target = view.of(Step).get(step_id)
            steps = view.of(Step).all(session_id=target.session_id)
        left = next((step for step in steps if step.state is StepState.CURRENT), None)
        if left is not None and left.id == target.id:
            return
        reason = check_length(clean(reason), LINE_LIMIT)
        first_time = target.state is StepState.AHEAD and target.spent_seconds == 0
        ahead = left is None or left.position < target.position
        missing = self.unmet(target) if first_time and ahead else ()
        if missing and not reason:
            raise NeedsUnmet(missing=missing)
        intention = "override_needs" if missing else "go_to_step"
        finished = left is not None and (
            ahead or all(condition.met for condition in self.conditions(left))
        )
        now = self._bench.clock.now()
        with self._bench.doing(intention, role=UndoRole.ROUTINE, code=target.code) as work:
            end_reading(work, work.of(Session).get(target.session_id), now)
            if left is not None:
                state = StepState.DONE if finished else StepState.AHEAD
                work.of(Step).put(replace(left.stopped_at(now), state=state))
            work.of(Step).put(
                replace(
                    target,
                    state=StepState.CURRENT,
                    recheck=False,
                    running_since=now if first_time else None,
                    begun_because=reason if missing else target.begun_because,
                )
            )

    def go_on(self, *, reason: str = "") -> None:
        """Go to the next step; at the last one nothing happens.

        Raises:
            NeedsUnmet: see ``go_to``.
        """
        self._go(+1, reason)

    def go_back(self) -> None:
        """Go to the step before; at the first one nothing happens."""
        self._go(-1, "")

    def follow(self, change: WorkspaceChanged) -> None:
        """Mark the done steps that rest on what was just changed, to be looked at again.

        Called after every commit. Steps rest on what earlier steps leave (``needs`` and
        ``leaves`` of the agenda, followed all the way); the closing rests on everything. Hidden
        notes and votes never mark anything: it would tell that somebody wrote.
        """
        with self._bench.reading() as view:
            sitting = open_sitting(view)
            touched = things_left_by(view, change.kinds)
        if sitting is None or not touched:
            return
        resting = self._resting_on(touched, sitting.steps)
        if resting:
            with self._bench.doing("mark_for_recheck", role=UndoRole.ROUTINE) as work:
                for step in resting:
                    work.of(Step).put(replace(step, recheck=True))

    def _go(self, distance: int, reason: str) -> None:
        sitting = self.sitting()
        if sitting is None:
            raise NoSession
        step = sitting.beside(sitting.current.id, distance)
        if step is not None:
            self.go_to(step.id, reason=reason)

    def _resting_on(self, touched: frozenset[str], steps: Sequence[Step]) -> list[Step]:
        changed, resting = set(touched), []
        for step in steps:
            template = self.template(step)
            if changed & set(template.needs) or step.kind is StepKind.CLOSING:
                changed |= set(template.leaves)
                resting.append(step)
        return [step for step in resting if step.state is StepState.DONE and not step.recheck]


def planned_steps(plan: AgendaTemplate, session_id: UUID, new_id: Callable[[], UUID]) -> list[Step]:
    """Return the steps of a session as its agenda plans them."""
    return [
        Step(
            new_id(),
            session_id,
            place,
            one.code,
            one.kind,
            one.minutes,
            planned=one.minutes,
            asks=one.asks,
            sides=one.sides,
        )
        for place, one in enumerate(plan.steps)
    ]
