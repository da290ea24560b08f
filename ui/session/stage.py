"""The stage: what a running session does by itself, whatever page is shown.

It keeps the room true, gives the projector its frames and its time, rings when a step's time runs
out, and marks later steps to be looked at again when earlier work changes.
"""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QTimer, Signal

from domain.model.journal import WorkspaceChanged
from domain.model.session import Note, Reveal
from domain.model.time_state import TimeState, time_state
from domain.services.facilitating import Facilitating
from domain.services.reading_time import reading_left, reading_since
from domain.services.showing import Showing
from domain.services.sitting import Sitting
from domain.services.timing import Timing
from ui.desk import Desk, Rereads
from ui.session.locking import Locking
from ui.session.room import Room
from ui.session.wakefulness import Jump, Wakefulness
from ui.shell.projector import AudienceTimer

TICK = 1000
"""Milliseconds between two looks at the clock."""

_RINGS = (TimeState.LAST, TimeState.OVER)


class Stage(Rereads):
    """Leads the projector of an open workspace. There is one for each desk.

    Attributes:
        room: the room in which the steps are held.
        locking: the lock against slips.
    """

    ticked = Signal()
    """A second has passed, or the timer was changed."""

    slept = Signal(int)
    """The laptop slept while a timer ran; so many seconds are not counted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.changes)
        self._desk = desk
        self._facilitating = desk.use(Facilitating)
        self._timing = desk.use(Timing)
        self._showing = desk.use(Showing)
        self._sitting: Sitting | None = None
        self._reveal: Reveal | None = None
        self._tongue = desk.tongue()
        self._state: tuple[UUID, TimeState] | None = None
        self._wakefulness = Wakefulness()
        self.room = Room(self)
        self.room.look_changed.connect(self._on_look_changed)
        self.locking = Locking(desk.bench.latch, self)
        desk.changes.happened.connect(self.on_happened)
        if not desk.read_only:
            self._timing.settle_time()
        self.reread()
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._on_tick)
        self._clock.start()

    @classmethod
    def of(cls, desk: Desk) -> "Stage":
        """Return the stage of a desk, made when first asked for."""
        return desk.changes.findChild(cls) or cls(desk)

    @property
    def sitting(self) -> Sitting | None:
        """The session that runs, as read last."""
        return self._sitting

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        return self._desk.bench.clock.now()

    def concerns_the_room(self, change: WorkspaceChanged) -> bool:
        """Tell whether anything that the room knows may have changed: a hidden note may not."""
        hidden = self._sitting is not None and self._sitting.writing
        return not (hidden and change.kinds == {Note})

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again after every public commit, and see what later work rests on it."""
        if self.concerns_the_room(change):
            self._facilitating.follow(change)
            self.reread()

    def reread(self) -> None:
        """Read the session, and show the room what it may see."""
        self._sitting = self._facilitating.sitting()
        self._reveal = None
        if self._sitting is not None:
            with self._desk.bench.reading() as view:
                self._reveal = reading_since(view, self._sitting.session, self.now)
            self.room.enter(self._sitting.session, self._sitting.current)
        elif self.locking.is_locked:
            self.locking.unlock()
        self._show_frame()
        self.tick()

    def tick(self) -> None:
        """Show the time as it is now."""
        timer = self.timer()
        self._desk.projector.show_timer(timer)
        self._ring(timer)
        self.ticked.emit()

    def timer(self) -> AudienceTimer | None:
        """Return the time of the current step now, or None outside a session."""
        if self._sitting is None:
            return None
        step = self._sitting.current
        return AudienceTimer(
            left=step.left_at(self.now),
            planned=step.minutes * 60,
            running=step.running_since is not None,
            reading=self.reading_left(),
        )

    def reading_left(self) -> int:
        """Return the seconds of silent reading that are left after a reveal, or 0."""
        if self._reveal is None or self._sitting is None:
            return 0
        return reading_left(self._reveal, self._sitting.session, self.now)

    def skip_reading(self) -> None:
        """Let the room talk: everybody has read."""
        if self._sitting is not None:
            self._timing.end_reading(self._sitting.session.id)

    def tongue_may_have_changed(self) -> None:
        """Say the frame anew where the window speaks another language than before."""
        if self._desk.tongue() is not self._tongue:
            self._show_frame()

    def look_at_the_clock(self) -> None:
        """See whether the laptop slept since the last look; what it slept is not counted."""
        jump = self._wakefulness.look(self.now)
        if jump is not None and self._sitting is not None and not self._desk.read_only:
            self._bridge(jump)

    def count_sleep(self, seconds: int) -> None:
        """Count time that was left out because the laptop slept; the timer runs again."""
        if self._sitting is not None:
            self._timing.count_time(self._sitting.current.id, seconds)

    def _bridge(self, jump: Jump) -> None:
        assert self._sitting is not None
        step = self._sitting.current
        if step.running_since is None:
            return
        if jump.slept:
            self._timing.stop_timer(step.id, max(jump.before, step.running_since))
            self.slept.emit(jump.seconds)
        else:
            self._timing.set_clock(step.id, jump.before)

    def _ring(self, timer: AudienceTimer | None) -> None:
        """Ring where a running clock has just come to its last moments, or to its end."""
        if timer is None or not timer.running or self._sitting is None:
            self._state = None
            return
        before, here = self._state, self._sitting.current.id
        state = time_state(timer.left, timer.planned)
        self._state = (here, state)
        if before is not None and before[0] == here and before[1] is not state and state in _RINGS:
            self._desk.ring(state)

    def _show_frame(self) -> None:
        tongue = self._tongue = self._desk.tongue()
        translate = self._desk.translate_for(tongue)
        self._desk.projector.show_frame(self._showing.frame(self.room.look, tongue, translate))

    def _on_look_changed(self) -> None:
        self._show_frame()

    def _on_tick(self) -> None:
        self.tongue_may_have_changed()
        self.look_at_the_clock()
        self.tick()
