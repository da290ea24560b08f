"""Keeping what is typed into a form while it stands open, so that it outlives the window."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from domain.services.drafting import Drafting, Typed
from ui.desk import Desk

LOOKS_EVERY: Final = 1_000
"""Milliseconds between two looks at an open form; a form that stands as it stood costs nothing."""

_SHOWN: Final = 60
"""Letters of a draft by which a line about it lets it be recognised."""

T = TypeVar("T", bound=Typed)


class FormKeeper(QObject, Generic[T]):
    """Looks at an open form again and again, and keeps what differs from how it was opened.

    It looks instead of listening: whatever the form is made of, nothing typed goes unseen.
    """

    def __init__(
        self,
        desk: Desk,
        form: QWidget,
        kind: type[T],
        *,
        typed: Callable[[], T],
        fill: Callable[[T], None],
    ) -> None:
        """Watch over a form, which is its parent.

        Args:
            desk: the open workspace.
            form: the form.
            kind: what it holds.
            typed: tells how it stands.
            fill: fills it with what was begun.
        """
        super().__init__(form)
        self._desk = desk
        self._drafting = desk.use(Drafting)
        self._kind: type[T] = kind
        self._typed: Callable[[], T] = typed
        self._fill: Callable[[T], None] = fill
        self._about: UUID | None = None
        self._untouched: T | None = None
        self._last: T | None = None
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        form.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the form stands open."""
        return self._timer.isActive()

    @property
    def about(self) -> UUID | None:
        """What the form is about, while it stands open."""
        return self._about

    def open(self, about: UUID | None, show: Callable[[], object], *, anew: bool = False) -> None:
        """Open the form, and fill in what was begun in it.

        Args:
            about: what it is about.
            show: opens it as it is before anybody types. What stood in it until then stays begun.
            anew: it holds words already that would be lost without it; they take the place of what
                was begun.
        """
        self.leave()
        show()
        self._about = about
        self._untouched = self._last = None if anew else self._typed()
        begun = None if anew else self._drafting.begun(self._kind, about)
        if begun is not None:
            self._fill(begun)
            self._last = self._typed()
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Keep how the form stands, where that differs from the last look."""
        now = self._typed()
        if not self.is_open or now == self._last or self._desk.read_only:
            return
        self._last = now
        if now == self._untouched:
            self._drafting.drop(self._kind, self._about)
        else:
            self._drafting.keep(self._about, now)

    def leave(self) -> None:
        """The form goes away with what is in it: it stays begun."""
        if self.is_open:
            self.look()
            self._timer.stop()

    def close(self) -> None:
        """What was in the form was taken, or is not wanted: nothing stays begun."""
        if self.is_open:
            self._timer.stop()
            if not self._desk.read_only:
                self._drafting.drop(self._kind, self._about)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and self.is_open:
            self.look()
        return super().eventFilter(watched, event)


def recognised(text: str) -> str:
    """Return the words by which a draft is recognised, in quotation marks behind a colon."""
    words = " ".join(text.split())
    shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
    return f": “{shown}”" if shown else "."
