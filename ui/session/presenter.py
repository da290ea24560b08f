"""Leads the page of the session."""

from uuid import UUID

from PySide6.QtWidgets import QApplication

from domain.errors import DomainError, NeedsUnmet
from domain.model.journal import WorkspaceChanged
from domain.model.session import Step, StepKind, StepState
from domain.services.briefing import Briefing
from domain.services.facilitating import Facilitating, Sitting
from domain.text import fill
from ui.desk import Desk, Rereads
from ui.session.agenda import AgendaLine
from ui.session.record.presenter import RecordPresenter
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
        self._stage = Stage.of(desk)
        self._room = self._stage.room
        self._built: dict[StepKind, StepView] = {}
        self._session: UUID | None = None
        self._wanted: UUID | None = None
        frame, beginning = view.frame, view.beginning
        beginning.start_wanted.connect(self._on_start_wanted)
        beginning.resume_wanted.connect(self._on_resume_wanted)
        beginning.brief_wanted.connect(self._on_brief_wanted)
        beginning.set_read_only(read_only=desk.read_only)
        frame.step_wanted.connect(self._on_step_wanted)
        frame.back_wanted.connect(self._on_back_wanted)
        frame.next_wanted.connect(self._on_next_wanted)
        frame.agenda.end_wanted.connect(self._on_end_wanted)
        frame.reason.given.connect(self._on_reason_given)
        frame.head.pause_wanted.connect(self._on_pause_wanted)
        frame.head.run_wanted.connect(self._on_run_wanted)
        frame.head.minutes_wanted.connect(self._on_minutes_wanted)
        self._room.next_wanted.connect(self._on_next_wanted)
        self._room.back_wanted.connect(self._on_back_wanted)
        self._room.step_wanted.connect(self._on_kind_wanted)
        self._room.end_wanted.connect(self._on_end_wanted)
        self._room.trouble_met.connect(frame.show_trouble)
        self._room.said.connect(frame.show_done)
        self._stage.ticked.connect(self._on_ticked)
        self._stage.time_over.connect(self._on_time_over)
        self._recording = RecordPresenter(desk, frame.record)
        view.spoken_anew.connect(self._recording.reread)
        view.spoken_anew.connect(self._stage.tongue_may_have_changed)
        view.spoken_anew.connect(self.reread)
        desk.changes.happened.connect(self.on_happened)
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
        self._on_ticked()

    def _show_beginning(self) -> None:
        tongue, agenda = self._desk.tongue(), self._facilitating.agenda()
        lines = [(step.title.said(tongue), step.minutes) for step in agenda.steps]
        beginning = self._view.beginning
        beginning.show_agenda(lines, agenda.people)
        sessions = self._facilitating.sessions()
        beginning.show_last(sessions[-1].number if sessions else None)
        beginning.show_readiness(
            [
                (
                    fill(self._desk.translate(line.sentence), line.arguments),
                    "good" if line.met else "warn" if line.needed else "muted",
                    line.met,
                )
                for line in self._desk.use(Briefing).readiness()
            ]
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
        try:
            self._facilitating.go_to(step_id, reason=reason)
        except NeedsUnmet as error:
            self._wanted = step_id
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
            self._facilitating.start()
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
        sitting = self._stage.sitting
        if sitting is not None and confirm(
            self._view.window(),
            self.tr("End the session?"),
            self.tr("Everything is kept, and you can go on with it later."),
            self.tr("End the session"),
        ):
            self._facilitating.end(sitting.session.id)

    def _on_pause_wanted(self) -> None:
        self._facilitating.pause_timer(self._room.step.id)

    def _on_run_wanted(self) -> None:
        self._facilitating.run_timer(self._room.step.id)

    def _on_minutes_wanted(self, minutes: int) -> None:
        self._facilitating.change_minutes(self._room.step.id, minutes)

    def _on_ticked(self) -> None:
        self._view.frame.head.show_timer(self._stage.timer())
        self._view.frame.agenda.show_pace(self._stage.behind())

    def _on_time_over(self) -> None:
        QApplication.beep()


def _badge(step: Step) -> Badge:
    if step.state is StepState.CURRENT:
        return "current"
    if step.recheck:
        return "recheck"
    return "done" if step.state is StepState.DONE else "ahead"
