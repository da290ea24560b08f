"""The clock of a session in the window: time left, minutes moved, pace, sleep, silent reading."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QLocale, QTime

from domain.model.session import Step
from domain.services.facilitating import Facilitating
from domain.services.timing import Timing
from ui.desk import Desk, Rereads
from ui.session.frame import SessionFrame
from ui.session.minutes_bar import TimedStep
from ui.session.stage import Stage


class Clockwork(Rereads):
    """Leads everything in the frame that has to do with time."""

    def __init__(self, desk: Desk, stage: Stage, frame: SessionFrame) -> None:
        super().__init__(frame)
        self._desk = desk
        self._stage = stage
        self._frame = frame
        self._timing = desk.use(Timing)
        self._slept = 0
        head, bar, lines = frame.head, frame.minutes, frame.lines
        head.pause_wanted.connect(self._on_pause_wanted)
        head.run_wanted.connect(self._on_run_wanted)
        head.minutes_wanted.connect(self._on_minutes_wanted)
        bar.taken.connect(self._on_taken)
        bar.given_back.connect(self._on_given_back)
        lines.skip_wanted.connect(stage.skip_reading)
        lines.count_wanted.connect(self._on_count_wanted)
        stage.ticked.connect(self._on_ticked)
        stage.slept.connect(self._on_slept)

    def reread(self) -> None:
        """Show the minutes of the steps, and the time as it is now."""
        sitting = self._stage.sitting
        if sitting is None:
            return
        self._frame.minutes.show_steps(
            self._timed(sitting.current), [self._timed(step) for step in sitting.later]
        )
        self._on_ticked()

    def _timed(self, step: Step) -> TimedStep:
        title = self._desk.use(Facilitating).template(step).title.said(self._desk.tongue())
        return TimedStep(step.id, title, step.minutes, self._timing.spare_minutes(step))

    def _attempt(self, act: Callable[[], object]) -> None:
        self._stage.room.attempt(act, self._desk.translate)

    @property
    def _here(self) -> UUID:
        return self._stage.room.step.id

    def _on_pause_wanted(self) -> None:
        self._attempt(lambda: self._timing.pause_timer(self._here))

    def _on_run_wanted(self) -> None:
        self._frame.lines.show_slept(0)
        self._attempt(lambda: self._timing.run_timer(self._here))

    def _on_minutes_wanted(self, minutes: int) -> None:
        self._attempt(lambda: self._timing.change_minutes(self._here, minutes))

    def _on_taken(self, later: UUID, minutes: int) -> None:
        self._attempt(lambda: self._timing.move_minutes(later, self._here, minutes))

    def _on_given_back(self, later: UUID, minutes: int) -> None:
        self._attempt(lambda: self._timing.move_minutes(self._here, later, minutes))

    def _on_slept(self, seconds: int) -> None:
        self._slept = seconds
        self._frame.lines.show_slept(max(1, round(seconds / 60)))

    def _on_count_wanted(self) -> None:
        self._frame.lines.show_slept(0)
        self._stage.count_sleep(self._slept)

    def _on_ticked(self) -> None:
        sitting, now = self._stage.sitting, self._stage.now
        self._frame.head.show_timer(self._stage.timer())
        self._frame.lines.show_reading(self._stage.reading_left())
        if sitting is None:
            self._frame.lines.show_slept(0)
            return
        ends = sitting.ends_at(now).astimezone()
        time = QLocale().toString(QTime(ends.hour, ends.minute), "HH:mm")
        self._frame.agenda.show_pace(sitting.behind_at(now), time)
