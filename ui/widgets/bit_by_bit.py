"""Work on the window's own thread that must not hold it up: done in bits."""

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_BIT: Final = 0.008
"""Seconds. Half of what a frame of a fast screen has, so that scrolling stays even meanwhile."""


class BitByBit(QObject):
    """Does steps one after the other until a bit of time is over, then lets the window live.

    For what no other thread can do, such as measuring words for a widget or making many of them.

    Signals:
        done: all steps were done.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(lambda: self._go_on(_BIT))

    def begin(self, steps: Iterator[object]) -> None:
        """Do steps from the next event on; what was under way is not done any more."""
        self._steps = steps
        self._turn.start()

    def stop(self) -> None:
        """Leave what is not done undone."""
        self._steps = None
        self._turn.stop()

    def finish(self) -> None:
        """Do now all that is left: somebody needs it."""
        self._go_on(float("inf"))

    def _go_on(self, seconds: float) -> None:
        steps, ends = self._steps, time.monotonic() + seconds
        if steps is None:
            return
        for _ in steps:
            if time.monotonic() > ends:
                return
        if self._steps is steps:
            self.stop()
            self.done.emit()
