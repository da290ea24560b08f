"""The moment in which the facilitator can take an act back: a reveal, a closing, a version."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.retranslated import Retranslated

TICK = 250
"""Milliseconds between two looks at the clock."""


class TakeBack(Retranslated, QuietButton):
    """Counts the seconds down, and is gone when they are over."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Make a hidden button.

        Args:
            now: tells the time, in UTC.
            parent: the widget it stands in.
        """
        super().__init__(parent=parent, icon="undo-2")
        self._now = now
        self._until: datetime | None = None
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self.tick)
        self.hide()
        self.speak()

    def count_down(self, until: datetime | None) -> None:
        """Offer the way back until a moment; None puts it away."""
        self._until = until
        if until is None:
            self._clock.stop()
        else:
            self._clock.start()
        self.tick()

    def seconds(self) -> int:
        """Return the seconds left, 0 where there is no way back."""
        if self._until is None:
            return 0
        left = (self._until - self._now()).total_seconds()
        return max(0, int(left + 0.999))

    def tick(self) -> None:
        """Say how many seconds are left now."""
        if self.seconds() <= 0:
            self._clock.stop()
        self.setVisible(self.seconds() > 0)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self.tr("Take back ({seconds} s)").format(seconds=self.seconds()))
        self.setAccessibleName(self.tr("Take back"))
