"""A moment to take an act back: a button that counts down and is gone."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.retranslated import Retranslated

_TICK = 250


class TakeBackButton(Retranslated, QuietButton):
    """Says how many seconds are left, and hides when they are over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, icon="undo-2", kind="compact")
        self._until: datetime | None = None
        self._now: Callable[[], datetime] | None = None
        self._seconds = 0
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._on_tick)
        self.hide()
        self.speak()

    def offer_until(self, until: datetime | None, now: Callable[[], datetime]) -> None:
        """Offer the way back until a moment; None means that it is gone.

        Args:
            until: the moment, in UTC.
            now: tells the time.
        """
        self._until, self._now = until, now
        self._on_tick()
        if self._seconds:
            self._clock.start()

    def retranslate(self) -> None:
        self.setText(self.tr("Take back ({seconds} s)").format(seconds=self._seconds))
        self.setAccessibleName(self.tr("Take back"))

    def _on_tick(self) -> None:
        left = 0.0
        if self._until is not None and self._now is not None:
            left = (self._until - self._now()).total_seconds()
        self._seconds = max(0, -int(-left // 1))
        self.setVisible(self._seconds > 0)
        self.retranslate()
        if not self._seconds:
            self._clock.stop()
