"""Locking the session against slips, and unlocking it by a deliberate act."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from domain.services.latch import Latch
from ui.widgets.dialogs import confirm

LOCK_KEYS = "Ctrl+L"


class Locking(QObject):
    """The latch of a workspace, as the window shows it."""

    changed = Signal()
    """It was closed or opened."""

    def __init__(self, latch: Latch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latch = latch

    @property
    def is_locked(self) -> bool:
        """Nothing leads the room on now."""
        return self._latch.closed

    def lock(self) -> None:
        """Hold back everything that leads the room on."""
        self._set(closed=True)

    def unlock(self) -> None:
        """Let everything pass again; nobody is asked, as when the session is over."""
        self._set(closed=False)

    def toggle(self, window: QWidget) -> None:
        """Lock at once; before unlocking, ask, so that one stray key cannot do it.

        Args:
            window: the question stands over it.
        """
        if not self.is_locked:
            self.lock()
        elif confirm(
            window,
            self.tr("Unlock the session?"),
            self.tr("Steps, seals and rounds can then be led on again by one key or click."),
            self.tr("Unlock"),
            danger=True,
        ):
            self.unlock()
        else:
            self.changed.emit()  # a checked menu entry stays as it was

    def _set(self, *, closed: bool) -> None:
        self._latch.closed = closed
        self.changed.emit()
