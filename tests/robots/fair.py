"""A robot that asks, waits and looks at what is owed and measured (the window speaks English)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from domain.model.requests import RequestStep
from tests.robots.typing import press, push, seen, settle, type_text, write_into
from tests.robots.window import WindowRobot
from ui.documents.page import DocumentsPage
from ui.requests.page import RequestsPage
from ui.scoreboard.page import ScoreboardPage


class FairRobot:
    """Works the pages that keep it fair, in an open workspace."""

    def __init__(self, window: WindowRobot) -> None:
        self.window = window

    def rest(self) -> None:
        """Wait until nothing runs beside the window, and it has come to rest."""
        self.window.house.rest(self.window.window)
        settle()

    # requests

    def to_requests(self) -> RequestsPage:
        """Go to the page of the requests, as time has gone on."""
        page = self.window.page("requests")
        assert isinstance(page, RequestsPage)
        page._clock.timeout.emit()
        self.window.workspace._counts.grow_older()
        self.rest()
        return page

    def ask(self, what: str) -> None:
        """Ask Sales' lead for something by keyboard, with the usual time to answer."""
        page = self.to_requests()
        push(page, "New ask")
        settle()
        write_into(page, "What is owed", what, Qt.Key.Key_Tab)
        push(page, "Ask for it")
        self.rest()

    def take(self, step: RequestStep, note: str = "") -> None:
        """Take a step of the chosen request by keyboard."""
        panel = self.to_requests().board.panel
        assert panel.look is not None, "a request is chosen"
        place = [one for one, _ in panel.look.steps].index(step)
        panel.buttons[place].setFocus()
        press(panel.buttons[place], Qt.Key.Key_Space)
        settle()
        if note:
            type_text(panel.form.note.editor_widget(), note)
        push(panel.form, panel.form.done.text())
        self.rest()

    def waiting(self, key: str) -> str:
        """Return what the navigation says of a page."""
        buttons = self.window.view.navigation.buttons()
        return next(one.accessibleName() for one in buttons if one.page.key == key)

    # what both came to

    def to_scoreboard(self) -> ScoreboardPage:
        """Go to the scoreboard."""
        page = self.window.page("scoreboard")
        assert isinstance(page, ScoreboardPage)
        self.rest()
        return page

    def to_board_document(self) -> DocumentsPage:
        """Go to the scoreboard among the deliverables."""
        page = self.window.page("documents")
        assert isinstance(page, DocumentsPage)
        page.document.button(page.document.key() or "brief").setFocus()
        press(page.document.button(page.document.key() or "brief"), Qt.Key.Key_End)
        self.rest()
        return page

    def said(self, page: QWidget) -> str:
        """Return every word that can be seen on a page."""
        return " ".join(seen(page))
