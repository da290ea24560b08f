"""The stage: what a running session does by itself, whatever page is shown.

It keeps the room true, gives the projector its frames and its time, and marks later steps to be
looked at again when earlier work changes.
"""

from PySide6.QtCore import QTimer, Signal

from domain.model.journal import WorkspaceChanged
from domain.model.session import Note
from domain.services.facilitating import Facilitating, Sitting
from domain.services.showing import Showing
from ui.desk import Desk, Rereads
from ui.session.room import Room
from ui.shell.projector import AudienceTimer

TICK = 1000
"""Milliseconds between two looks at the clock."""


class Stage(Rereads):
    """Leads the projector of an open workspace. There is one for each desk."""

    ticked = Signal()
    """A second has passed, or the timer was changed."""

    time_over = Signal()
    """The time of the step has just run out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.changes)
        self._desk = desk
        self._facilitating = desk.use(Facilitating)
        self._showing = desk.use(Showing)
        self._sitting: Sitting | None = None
        self._tongue = desk.tongue()
        self._was_left: int | None = None
        self.room = Room(self)
        self.room.look_changed.connect(self._on_look_changed)
        desk.changes.happened.connect(self.on_happened)
        if not desk.read_only:
            self._facilitating.settle_time()
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
        if self._sitting is not None:
            self.room.enter(self._sitting.session, self._sitting.current)
        self._show_frame()
        self.tick()

    def tick(self) -> None:
        """Show the time as it is now."""
        timer = self.timer()
        self._desk.projector.show_timer(timer)
        left = timer.left if timer is not None and timer.running else None
        if left is not None and self._was_left is not None and left <= 0 < self._was_left:
            self.time_over.emit()
        self._was_left = left
        self.ticked.emit()

    def timer(self) -> AudienceTimer | None:
        """Return the time of the current step now, or None outside a session."""
        if self._sitting is None:
            return None
        step = self._sitting.current
        return AudienceTimer(
            left=step.left_at(self._desk.bench.clock.now()),
            planned=step.minutes * 60,
            running=step.running_since is not None,
        )

    def behind(self) -> int:
        """Return the seconds by which the session is behind its plan; negative when ahead."""
        return self._sitting.behind_at(self._desk.bench.clock.now()) if self._sitting else 0

    def _show_frame(self) -> None:
        tongue = self._tongue = self._desk.tongue()
        translate = self._desk.translate_for(tongue)
        self._desk.projector.show_frame(self._showing.frame(self.room.look, tongue, translate))

    def _on_look_changed(self) -> None:
        self._show_frame()

    def tongue_may_have_changed(self) -> None:
        """Say the frame anew where the window speaks another language than before."""
        if self._desk.tongue() is not self._tongue:
            self._show_frame()

    def _on_tick(self) -> None:
        self.tongue_may_have_changed()
        self.tick()
