"""A robot that closes a session: the ballot, the keys, the version (the window speaks English)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.robots.deciding import RoundRobot
from tests.robots.typing import find, press, press_focused, push, settle, type_text
from ui.session.closing.looks import PartKey
from ui.session.closing.part import PartHead
from ui.session.closing.view import ClosingView

_CONTROL = Qt.KeyboardModifier.ControlModifier


class ClosingRobot(RoundRobot):
    """Holds the ballot on the agreement and brings a version out."""

    @property
    def view(self) -> ClosingView:
        return self.step(ClosingView)

    def sit_down(self) -> None:
        """Be the voter that is called: the paper opens."""
        self.press_primary()

    def mark(self, grade: int, reason: str = "") -> None:
        """Mark a gradient on the open paper by its number, and write why."""
        press_focused(Qt.Key(Qt.Key.Key_0 + grade))
        if reason:
            press_focused(Qt.Key.Key_Tab)
            type_text(find(self.page, "Reason", QTextEdit), reason)
        settle()

    def hand_in(self) -> None:
        """Hand the open paper in from the keyboard."""
        press_focused(Qt.Key.Key_Return, _CONTROL)
        settle()

    def vote_agreement(self, grade: int, reason: str = "") -> None:
        """Sit down as the voter that is called, vote, and hand in."""
        self.sit_down()
        self.mark(grade, reason)
        self.press_primary()

    def result_is_seen(self) -> None:
        """Go on from the result."""
        self.press_primary()

    def unfold(self, title: str) -> None:
        """Open a folded part with Enter."""
        head = find(self.page, title, PartHead)
        head.setFocus()
        press(head, Qt.Key.Key_Return)
        settle()

    def owner_decides(self, words: str) -> None:
        """Write down why the owner goes on although somebody blocks, and go on."""
        field = find(self.page, "The owner's decision", QTextEdit)
        type_text(field, words)
        press(field, Qt.Key.Key_Return, _CONTROL)
        settle()
        self.press_primary()

    def sign(self, side: str, name: str = "") -> None:
        """Turn a department's key; without a name the one that is proposed signs."""
        if name:
            field = find(self.page, f"Who signs for {side}", QLineEdit)
            field.setFocus()
            press(field, Qt.Key.Key_A, _CONTROL)
            type_text(field, name)
        push(self.page, f"Sign for {side}")
        settle()

    def turn_key_back(self, side: str) -> None:
        """Turn a department's key back."""
        push(self.page, f"Turn the key of {side} back")
        settle()

    def open_part(self) -> PartKey | None:
        """The part of the way that is open."""
        return self.view.way.open_part

    def set_review(self, day: str) -> None:
        """Type the day of the next review as ``31122026``."""
        field = self.view.way.version.review
        field.clearFocus()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        for digit in day:
            press(field, Qt.Key(Qt.Key.Key_0 + int(digit)))
        press(field, Qt.Key.Key_Return)
        settle()

    def publish(self) -> None:
        """Publish the version."""
        self.press_primary()

    def take_back(self) -> None:
        """Take the closing or the publishing back within its moment."""
        push(self.page, "Take back")
        settle()
