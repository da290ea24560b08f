"""Freeing what nobody holds any more, on the window's thread and never in the middle of work.

Left to itself Python looks for rubbish wherever it happens to be, also on the thread of a job, and
would free windows there, which crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY = 3_000
_LOOK_HARDER_EVERY = 100
"""After so many looks at what is young, everything is looked through."""


class Tidying(QObject):
    """Looks for rubbish from time to time, while the window waits for the person."""

    def __init__(self, parent: QObject) -> None:
        """Begin: what is there now stays, and need not be looked through again."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        self._looks += 1
        gc.collect(2 if self._looks % _LOOK_HARDER_EVERY == 0 else 1)
