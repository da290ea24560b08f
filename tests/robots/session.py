"""A robot that leads a session by keyboard, in the workshop's words (the window speaks English)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.robots.typing import find, press, press_focused, push, settle, type_text
from ui.session.view import SessionView

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class SessionRobot:
    """Works the page of the session; every step of it leaves the page settled."""

    def __init__(self, page: QWidget) -> None:
        assert isinstance(page, SessionView)
        self.page = page

    # the agenda

    def start(self) -> None:
        """Start the first session."""
        push(self.page, "Start the session")
        settle()

    def accept_rules(self) -> None:
        """Have the room agree; the session goes on."""
        push(self.page, "We agree → Start")
        settle()

    def go_on(self) -> None:
        """Go to the next step by keyboard."""
        press_focused(Qt.Key.Key_Right, ALT)
        settle()

    def go_back(self) -> None:
        """Go to the step before by keyboard."""
        press_focused(Qt.Key.Key_Left, ALT)
        settle()

    def go_to(self, number: int) -> None:
        """Go to a step by its number in the agenda."""
        row = self.page.frame.agenda.row(number)
        row.setFocus()
        press(row, Qt.Key.Key_Return)
        settle()

    def press_primary(self) -> None:
        """Press the one main button of the step."""
        step = self.page.frame.step
        assert step is not None
        assert step.primary.isVisible()
        step.primary.setFocus()
        press(step.primary, Qt.Key.Key_Space)
        settle()

    def give_reason(self, reason: str) -> None:
        """Start a step although it lacks something."""
        name = "Why it starts all the same; this goes into the record"
        type_text(find(self.page, name, QLineEdit), reason)
        push(self.page, "Start all the same")
        settle()

    # silent drawing

    def pass_laptop_to(self, side: str) -> None:
        """Hand the laptop to a side, as its name is in the window, and let it confirm."""
        push(self.page, f"Pass the laptop to {side}")
        push(self.page, f"{side} is at the laptop → Open")
        settle()

    def reopen_seal_of(self, side: str) -> None:
        """Open a side's seal again before the reveal."""
        push(self.page, f"Open the seal of {side} again…")
        push(self.page, f"{side} is at the laptop → Open")
        settle()

    def write_note(self, text: str) -> None:
        """Write a note on the question that is open, and add it with Enter."""
        field = self._new_note()
        type_text(field, text)
        press(field, Qt.Key.Key_Return)
        settle()

    def next_question(self) -> None:
        """Go to the next question with Tab."""
        press(self._new_note(), Qt.Key.Key_Tab)
        settle()

    def paste_notes(self, text: str) -> None:
        """Paste many notes at once."""
        push(self.page, "Paste many notes…")
        field = find(self.page, "Notes to paste", QPlainTextEdit)
        type_text(field, text)
        press(field, Qt.Key.Key_Return, CONTROL)
        settle()

    def undo_own_step(self) -> None:
        """Take back the side's own last step."""
        press(self._new_note(), Qt.Key.Key_Z, CONTROL)
        settle()

    def hide_notes(self) -> None:
        """Hide everything private at once."""
        press_focused(Qt.Key.Key_F9)
        settle()

    def seal(self, side: str) -> None:
        """Seal for the side that writes, and give the laptop on."""
        push(self.page, f"{side} is done → Seal")
        settle()

    def own_notes(self) -> list[str]:
        """Return the notes on the open question, as the side that writes sees them."""
        step = self.page.frame.step
        editor = getattr(step, "editor", None)
        assert editor is not None, "nobody is drawing"
        return [item.card.text() for item in editor.list.items]

    def _new_note(self) -> QLineEdit:
        return find(self.page, "New note", QLineEdit)
