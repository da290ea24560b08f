"""What the projector shows now: one frame, one timer, and the curtain that hides it all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from domain.model.audience import AudienceFrame, AudienceMode

NOTHING = AudienceFrame(AudienceMode.BLANK, workspace="")


@dataclass(frozen=True, slots=True)
class AudienceTimer:
    """The time of the step, as the room sees it.

    Attributes:
        left: seconds left, negative once it has run over.
        planned: seconds planned.
        running: the timer is not paused.
        reading: seconds of silent reading that are left after a reveal, or 0.
    """

    left: int
    planned: int
    running: bool = True
    reading: int = 0


class Projector(QObject):
    """Holds what the room may see; the audience window and its preview both read it.

    Whoever leads a page puts frames here. They come from ``domain.services.showing``, which reads
    public things only; nothing else reaches the room.
    """

    changed = Signal()
    """Frame, timer or curtain are other than before."""

    screens_changed = Signal()
    """Other screens can be chosen than before, or another one is chosen."""

    screen_wanted = Signal(str)
    """The facilitator chose a screen for the room; empty takes the one beside the laptop's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screens: tuple[tuple[str, str], ...] = ()
        self._screen = ""
        self._frame = NOTHING
        self._timer: AudienceTimer | None = None
        self._hidden = False

    @property
    def frame(self) -> AudienceFrame:
        """What the room sees: nothing but the workspace's name while all is hidden."""
        if self._hidden:
            return replace(NOTHING, workspace=self._frame.workspace)
        return self._frame

    @property
    def timer(self) -> AudienceTimer | None:
        """The time of the step, or None where none runs."""
        return None if self._hidden else self._timer

    @property
    def hidden(self) -> bool:
        """The facilitator has darkened the projector (F9)."""
        return self._hidden

    @property
    def screens(self) -> tuple[tuple[str, str], ...]:
        """What each screen beside the laptop's own is remembered by, and what it is called."""
        return self._screens

    @property
    def screen(self) -> str:
        """What the chosen screen is remembered by; empty while none was chosen."""
        return self._screen

    def show_screens(self, screens: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Say which screens there are for the room, and which one is chosen."""
        if (screens, chosen) != (self._screens, self._screen):
            self._screens, self._screen = screens, chosen
            self.screens_changed.emit()

    def show_frame(self, frame: AudienceFrame) -> None:
        """Let the room see a frame."""
        if frame != self._frame:
            self._frame = frame
            self.changed.emit()

    def show_timer(self, timer: AudienceTimer | None) -> None:
        """Let the room see how much time is left, or no time at all."""
        if timer != self._timer:
            self._timer = timer
            self.changed.emit()

    def hide_all(self, *, hidden: bool) -> None:
        """Darken the projector at once, or light it again."""
        if hidden != self._hidden:
            self._hidden = hidden
            self.changed.emit()
