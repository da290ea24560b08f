"""Leads the page of the session."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError, NeedsUnmet, SessionLatched
from domain.model.journal import WorkspaceChanged
from domain.model.session import Step, StepKind, StepState
from domain.services.briefing import Briefing
from domain.services.facilitating import Facilitating
from domain.services.sitting import Sitting
from domain.services.timing import Timing
from domain.text import fill
from ui.agendas.opening import change_steps_ahead
from ui.desk import Desk, Rereads
from ui.session.agenda import AgendaLine
from ui.session.choosing_presenter import ChoosingPresenter
from ui.session.clockwork import Clockwork
from ui.session.planned_day_presenter import PlannedDayPresenter
from ui.session.record.presenter import RecordPresenter
from ui.session.resting import RestLook
from ui.session.room import StepView
from ui.session.stage import Stage
from ui.session.steps import build_step
from ui.session.view import SessionView
from ui.widgets.dialogs import confirm
from ui.widgets.step_badge import StepState as Badge


class SessionPresenter(Rereads):
    """Shows the session that runs, and goes where the facilitator wants."""

    def __init__(self, desk: Desk, view: SessionView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._facilitating = desk.use(Facilitating)
        self._timing = desk.use(Timing)
        self._stage = Stage.of(desk)
        self._room = self._stage.room
        self._built: dict[StepKind, StepView] = {}
        self._session: UUID | None = None
        self._wanted: UUID | None = None
        self._unmet: NeedsUnmet | None = None
        self._choosing = ChoosingPresenter(desk, view.beginning)
        self._planned = PlannedDayPresenter(desk, view.beginning.planned)
        frame, beginning = view.frame, view.beginning
        beginning.start_wanted.connect(self._on_start_wanted)
        beginning.resume_wanted.connect(self._on_resume_wanted)
        beginning.resting.go_on_wanted.connect(self._on_go_on_wanted)
        beginning.resting.end_wanted.connect(self._on_end_wanted)
        beginning.brief_wanted.connect(self._on_brief_wanted)
        beginning.set_read_only(read_only=desk.read_only)
        frame.step_wanted.connect(self._on_step_wanted)
        frame.back_wanted.connect(self._on_back_wanted)
        frame.next_wanted.connect(self._on_next_wanted)
        frame.agenda.end_wanted.connect(self._on_end_wanted)
        frame.agenda.stop_wanted.connect(self._on_stop_wanted)
        frame.agenda.change_wanted.connect(self._on_change_wanted)
        frame.agenda.lock_wanted.connect(self._on_lock_wanted)
        frame.lines.unlock_wanted.connect(self._on_lock_wanted)
        frame.reason.given.connect(self._on_reason_given)
        self._room.next_wanted.connect(self._on_next_wanted)
        self._room.back_wanted.connect(self._on_back_wanted)
        self._room.step_wanted.connect(self._on_kind_wanted)
        self._room.end_wanted.connect(self._on_end_wanted)
        self._room.trouble_met.connect(frame.show_trouble)
        self._room.said.connect(frame.show_done)
        self._stage.locking.changed.connect(self._show_locked)
        self._clockwork = Clockwork(desk, self._stage, frame)
        self._recording = RecordPresenter(desk, frame.record)
        view.spoken_anew.connect(self._recording.reread)
        view.thing_wanted.connect(self._recording.show_thing)
        view.spoken_anew.connect(self._stage.tongue_may_have_changed)
        view.spoken_anew.connect(self.reread)
        desk.changes.happened.connect(self.on_happened)
        self._show_locked()
        self.reread()

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again after every public commit: what a step lacks may come from any of them."""
        if self._stage.concerns_the_room(change):
            self.reread()

    def reread(self) -> None:
        """Show the session as it stands."""
        sitting = self._stage.sitting
        self._view.show_running(running=sitting is not None)
        if sitting is None:
            self._view.frame.leave_step()
            self._show_beginning()
            return
        if sitting.session.id != self._session:
            self._view.frame.drop_steps()
            self._built.clear()
            self._session = sitting.session.id
        self._show_agenda(sitting)
        self._show_words(sitting.current)
        self._show_step(sitting.current)
        if self._unmet is not None:
            self._view.frame.reason.say(self._unmet.said(self._desk.translate))
        self._clockwork.reread()

    def _show_beginning(self) -> None:
        beginning = self._view.beginning
        self._choosing.reread()
        self._planned.reread()
        sessions = self._facilitating.sessions()
        beginning.show_last(sessions[-1].number if sessions else None)
        beginning.show_rest(self._rest())
        beginning.show_readiness(
            [
                (
                    fill(self._desk.translate(line.sentence), line.arguments),
                    # a room that has sat together knows its brief: later on nothing nags
                    "good" if line.met else "warn" if line.needed and not sessions else "muted",
                    line.met,
                )
                for line in self._desk.use(Briefing).readiness()
            ]
        )

    def _rest(self) -> RestLook | None:
        """Return where the room stopped for the day, or None."""
        resting = self._timing.resting()
        if resting is None or resting.session.paused_at is None:
            return None
        step, stopped = resting.current, resting.session.paused_at
        return RestLook(
            number=resting.session.number,
            code=step.code,
            title=self._facilitating.template(step).title.said(self._desk.tongue()),
            minutes_left=round(step.left_at(stopped) / 60),
            stopped_at=stopped.astimezone(),
        )

    def _show_agenda(self, sitting: Sitting) -> None:
        tongue = self._desk.tongue()
        self._view.frame.agenda.show_lines(
            [
                AgendaLine(
                    id=step.id,
                    number=step.position + 1,
                    title=self._facilitating.template(step).title.said(tongue),
                    minutes=step.minutes,
                    state=_badge(step),
                    planned=step.planned,
                    used=_used(step),
                )
                for step in sitting.steps
            ]
        )

    def _show_words(self, step: Step) -> None:
        tongue, template = self._desk.tongue(), self._facilitating.template(step)
        frame = self._view.frame
        frame.head.show_title(template.title.said(tongue))
        frame.aside.show_words(
            template.say.said(tongue), [line.said(tongue) for line in template.do]
        )
        frame.aside.show_reason(step.begun_because)
        frame.aside.show_conditions(
            [
                (condition.text.said(tongue), condition.met)
                for condition in self._facilitating.conditions(step)
            ]
        )

    def _show_step(self, step: Step) -> None:
        view = self._built.get(step.kind)
        if view is None:
            view = self._built[step.kind] = build_step(step.kind, self._desk, self._room)
        self._view.frame.show_step(view)

    def _go(self, step_id: UUID, reason: str = "") -> None:
        self._view.show_trouble("")
        if self._refuses():
            return
        try:
            self._facilitating.go_to(step_id, reason=reason)
        except NeedsUnmet as error:
            self._wanted, self._unmet = step_id, error
            self._view.frame.reason.ask(error.said(self._desk.translate))
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))

    def _go_beside(self, distance: int) -> None:
        sitting = self._stage.sitting
        step = sitting.beside(sitting.current.id, distance) if sitting else None
        if step is not None:
            self._go(step.id)

    def _on_start_wanted(self) -> None:
        try:
            self._facilitating.start(self._choosing.code_to_start())
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))

    def _on_resume_wanted(self) -> None:
        sessions = self._facilitating.sessions()
        try:
            self._facilitating.resume(sessions[-1].id)
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))

    def _on_brief_wanted(self) -> None:
        self._desk.ways.go("brief")

    def _on_step_wanted(self, step_id: UUID) -> None:
        self._go(step_id)

    def _on_kind_wanted(self, kind: StepKind) -> None:
        sitting = self._stage.sitting
        steps = sitting.steps if sitting else ()
        for step in [one for one in steps if one.kind is kind][:1]:
            self._go(step.id)

    def _on_next_wanted(self) -> None:
        self._go_beside(+1)

    def _on_back_wanted(self) -> None:
        self._go_beside(-1)

    def _on_reason_given(self, reason: str) -> None:
        if self._wanted is not None:
            self._go(self._wanted, reason)

    def _on_end_wanted(self) -> None:
        sitting = self._stage.sitting or self._timing.resting()
        if (
            sitting is not None
            and not self._refuses()
            and confirm(
                self._view.window(),
                self.tr("End the session?"),
                self.tr("Everything is kept, and you can go on with it later."),
                self.tr("End the session"),
            )
        ):
            self._attempt(lambda: self._facilitating.end(sitting.session.id))

    def _on_change_wanted(self) -> None:
        sitting = self._stage.sitting
        if self._stage.locking.is_locked:
            self._room.tell_trouble(SessionLatched().said(self._desk.translate))
        elif sitting is not None:
            change_steps_ahead(self._desk, sitting.session.id, self._view.window())

    def _on_stop_wanted(self) -> None:
        sitting = self._stage.sitting
        if (
            sitting is not None
            and not self._refuses()
            and confirm(
                self._view.window(),
                self.tr("Stop for today?"),
                self.tr("The clock stands, and the room goes on another day exactly where it is."),
                self.tr("Stop for today"),
            )
        ):
            self._attempt(lambda: self._timing.stop_for_today(sitting.session.id))

    def _on_go_on_wanted(self) -> None:
        self._attempt(self._timing.go_on_later)

    def _on_lock_wanted(self) -> None:
        self._stage.locking.toggle(self._view.window())

    def _show_locked(self) -> None:
        locked = self._stage.locking.is_locked
        self._view.show_trouble("")
        self._view.frame.agenda.show_locked(locked=locked)
        self._view.frame.lines.show_locked(locked=locked)
        if locked:
            self._view.frame.reason.hide()

    def _refuses(self) -> bool:
        """Say before anybody is asked why a locked session does not go on."""
        locked = self._stage.locking.is_locked
        if locked:
            self._view.show_trouble(SessionLatched().said(self._desk.translate))
        return locked

    def _attempt(self, act: Callable[[], object]) -> None:
        self._room.attempt(act, self._desk.translate)


def _badge(step: Step) -> Badge:
    if step.state is StepState.CURRENT:
        return "current"
    if step.recheck:
        return "recheck"
    return "done" if step.state is StepState.DONE else "ahead"


def _used(step: Step) -> int | None:
    """Return the minutes that a step has taken, once it is done."""
    return round(step.spent_seconds / 60) if step.state is StepState.DONE else None
