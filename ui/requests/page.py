"""Puts the page of requests together: the board, and the working calendar behind every clock."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.requests.calendar_presenter import CalendarPresenter
from ui.requests.calendar_view import CalendarView
from ui.requests.presenter import RequestsPresenter
from ui.requests.reminding import RemindingPresenter
from ui.requests.view import RequestsView
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN
from ui.widgets.segmented import Segmented

BOARD, CALENDAR = "board", "calendar"
NEW = "new_request"
_MINUTE = 60_000


class RequestsPage(Retranslated, QWidget):
    """The page. What is late is a matter of the clock, so the board reads again each minute.

    Attributes:
        board: the board.
        tabs: the row of choices.
        add: asks for something.
        remind: makes a list of reminders.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PageHeader()
        self.tabs = Segmented()
        self.add = PrimaryButton(icon="plus")
        self.board = RequestsView()
        self.calendar: CalendarView | None = None
        self._calendar_presenter: CalendarPresenter | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.board)
        self.remind = QuietButton()
        for action in (self.tabs, self.remind, self.add):
            self.header.add_action(action)
        edges = QVBoxLayout(self)
        edges.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        edges.setSpacing(12)
        edges.addWidget(self.header)
        edges.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.show_tab)
        self.add.clicked.connect(self._on_add_clicked)
        self.remind.clicked.connect(self._on_remind_clicked)
        self.speak()
        self._presenter = RequestsPresenter(self.board, desk)
        self._presenter.told.connect(self._on_told)
        self._reminding = RemindingPresenter(self.board, desk)
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()
        self.add.setEnabled(not desk.read_only)
        self.show_tab(BOARD)

    def show_tab(self, key: str) -> None:
        """Bring the board or the calendar to the front."""
        if key == CALENDAR and self.calendar is None:
            self.calendar = CalendarView()
            self._calendar_presenter = CalendarPresenter(self.calendar, self._desk)
            self._stack.addWidget(self.calendar)
        self.tabs.choose(key)
        self._stack.setCurrentIndex(0 if key == BOARD else 1)
        self.add.setVisible(key == BOARD)
        self.remind.setVisible(key == BOARD)
        calendar = self._calendar_presenter
        words = calendar.words if key == CALENDAR and calendar else self._presenter.words
        self.header.set_subtitle(words)

    def go_to_pane(self, key: str) -> None:
        """Show what was asked for elsewhere: the calendar, a filter of the board, or a new ask."""
        if key == CALENDAR:
            self.show_tab(CALENDAR)
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.show_tab(BOARD)
        if key == NEW:
            self._presenter.open_new()
            return
        if key != BOARD:
            self._presenter.show_filter(key)
        self.board.focus_board()

    def show_thing(self, id: UUID) -> None:
        """Show a request that was found elsewhere, or ask for an item of an obligation."""
        self.show_tab(BOARD)
        if not self._presenter.show_request(id):
            self._presenter.open_new(id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Requests"))
        self.header.set_title(self.tr("Requests"))
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.set_options(
            [(BOARD, self.tr("Owed to each other")), (CALENDAR, self.tr("Working calendar"))]
        )
        self.add.setText(self.tr("New ask"))
        self.remind.setText(self.tr("Reminders…"))
        if hasattr(self, "_presenter"):
            self._presenter.reread()
        if self._calendar_presenter is not None:
            self._calendar_presenter.reread()
            self.show_tab(self.tabs.key() or BOARD)

    def _on_told(self, words: str) -> None:
        if self.tabs.key() == BOARD:
            self.header.set_subtitle(words)

    def _on_minute(self) -> None:
        if self.isVisible():
            self._presenter.reread()

    def _on_remind_clicked(self) -> None:
        menu = self._reminding.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.remind.mapToGlobal(self.remind.rect().bottomLeft()))

    def _on_add_clicked(self) -> None:
        self._presenter.open_new()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return RequestsPage(desk)
