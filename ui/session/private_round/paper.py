"""What a paper is for the round, whatever is asked on it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PrivatePaper(QWidget):
    """One voter's paper on the screen: what is on it is seen by that voter alone.

    F9 hides it, Ctrl+Enter hands it in, and the window's undo does not reach it. A subclass says
    how it begins, what its draft is, and how it is emptied.
    """

    hand_in_wanted = Signal()
    hide_wanted = Signal()

    changed = Signal()
    """Something was answered: whether it can be handed in may differ."""

    def begin(self, draft: object | None, *, again: bool) -> None:
        """Show an empty paper, or one as it was when it was hidden.

        Args:
            draft: what ``draft`` returned for the same voter, or None.
            again: the paper was handed in before; handing it in again replaces that.
        """
        raise AssertionError("each paper says this itself")

    def speak_for(self, heads: int) -> None:
        """Say for how many people the next paper speaks: more than one in a show of hands."""

    def draft(self) -> object | None:
        """Return what is on the paper, kept in memory for the same voter alone."""
        raise AssertionError("each paper says this itself")

    def clear(self) -> None:
        """Take everything off the paper, the fields' own undo included."""
        raise AssertionError("each paper says this itself")

    def is_ready(self) -> bool:
        """Tell whether it can be handed in."""
        raise AssertionError("each paper says this itself")

    def focus_first(self) -> None:
        """Put the keyboard where the first answer is given."""
        raise AssertionError("each paper says this itself")

    def refuse(self, sentence: str) -> None:
        """Say in its place why it was not taken; what is on it stays."""
        raise AssertionError("each paper says this itself")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo) or _hides(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _hides(event):
            self.hide_wanted.emit()
        elif hands_in(event):
            self.hand_in_wanted.emit()
        else:
            super().keyPressEvent(event)


def hands_in(event: QKeyEvent) -> bool:
    """Tell whether a key hands the paper in: Ctrl+Enter."""
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _hides(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F9
