"""Giving the keyboard back to where it was when a form closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusKept:
    """Remembers where the keyboard was before a form took it.

    A form that is opened again from inside itself, as for the second of two claims, still gives
    the keyboard back to where the first one was opened from.
    """

    def __init__(self, form: QWidget, otherwise: QWidget) -> None:
        """Watch over one form.

        Args:
            form: what takes the keyboard while it is open.
            otherwise: where the keyboard goes if its old place is gone.
        """
        self._form = form
        self._otherwise = otherwise
        self._before: QWidget | None = None

    def keep(self) -> None:
        """Remember where the keyboard is; called before the form takes it."""
        here = QApplication.focusWidget()
        if here is None or here is self._form or self._form.isAncestorOf(here):
            return
        self._before = here if self._form.window().isAncestorOf(here) else None

    def give_back(self) -> None:
        """Take the keyboard back to where it was, once the form is put away."""
        before, self._before = self._before, None
        there = before is not None and isValid(before) and before.isVisible()
        target = before if before is not None and there and before.isEnabled() else self._otherwise
        target.setFocus(Qt.FocusReason.OtherFocusReason)
