"""A robot that keeps, draws and scores calls on their page, by keyboard (window in English)."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.robots.typing import press, press_focused, push, seen, settle, type_text, write_into
from ui.calls.draw_pane import DrawPane
from ui.calls.library_pane import LibraryPane
from ui.calls.page import CallsPage
from ui.calls.panes import LIBRARY

_POINTS = {str(one): Qt.Key(Qt.Key.Key_0 + one) for one in range(5)} | {"n": Qt.Key.Key_N}


class CallsRobot:
    """Works the page of calls."""

    def __init__(self, page: QWidget) -> None:
        assert isinstance(page, CallsPage)
        self.page = page

    @property
    def library(self) -> LibraryPane:
        """The library."""
        pane = self.page.made(LIBRARY)
        assert isinstance(pane, LibraryPane)
        return pane

    def keep(self, consultant: str, *, consent: bool = True) -> None:
        """Write a call down by the form."""
        push(self.page, "Add a call")
        write_into(self.page, "Who spoke for Sales", consultant)
        if consent:
            self.library.form.consent.setFocus()
            press(self.library.form.consent, Qt.Key.Key_Space)
        push(self.page, "Keep the call")
        settle()

    def draw(self) -> None:
        """Draw calls of the days that are offered, and come back to the library."""
        self.page.go_to_pane("draws")
        settle()
        push(self.page, "Draw calls by lot")
        settle()
        self.page.go_to_pane(LIBRARY)
        settle()

    def drawn(self) -> list[str]:
        """Return what the lot took, as the pane of draws says it."""
        pane = self.page.made("draws")
        assert isinstance(pane, DrawPane)
        return [row[1] for row in pane.cards[0].look.tickets if row[3]]

    def choose(self, code: str) -> None:
        """Put the keyboard on a call in the list."""
        listed = self.library.list
        listed.setFocus()
        press(listed, Qt.Key.Key_Home)
        for _ in listed.looks:
            found = next(one for one in listed.looks if one.id == listed.current_id())
            if found.text == code:
                settle()
                return
            press(listed, Qt.Key.Key_Down)
        raise AssertionError(f"{code} is not in the list")

    @contextmanager
    def paper(self, button: str, rater: str) -> Iterator[None]:
        """Sit down as a rater, and hand in at the end."""
        self.open_paper(button, rater)
        yield
        push(self.page, "Hand in the paper")
        settle()

    def open_paper(self, button: str, rater: str) -> None:
        """Open a paper for its rater."""
        push(self.page, button)
        write_into(self.page, "Code of who scores", rater)
        push(self.page, button.rstrip("…"))
        settle()
        assert self.library.is_scoring

    def answer(self, answers: str) -> None:
        """Answer one question after the other, by a key each."""
        for one in answers:
            press_focused(_POINTS[one])
            settle()

    def remark(self, words: str) -> None:
        """Write a remark on the paper."""
        editor = self.library.paper.note.editor_widget()
        type_text(editor, words)

    def leave_paper(self) -> None:
        """Go away from the paper, to go on later."""
        push(self.page, "Go on later; what is answered stays")
        settle()
        assert not self.library.is_scoring

    def say(self, button: str, words: dict[str, str]) -> None:
        """Do something with a score that needs words, each field by its name."""
        push(self.page, button)
        self.fill(words)
        push(self.page, button.rstrip("…"))
        settle()

    def fill(self, words: dict[str, str]) -> None:
        """Fill fields in, each by its name."""
        for name, text in words.items():
            write_into(self.page, name, text)

    def note(self, at: str, words: str) -> None:
        """Note a moment of the chosen call."""
        push(self.page, "Note a moment")
        self.fill({"When in the call": at, "What the customer said, word for word": words})
        push(self.page, "Keep the moment")
        settle()

    def told(self) -> str:
        """Return everything that the page shows."""
        return "\n".join(seen(self.page))

    def status(self) -> str:
        """Return the state of the chosen call."""
        return self.library.panel.status.text()
