"""The board of what the departments owe each other, with the chosen request beside it."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.model.requests import RequestStep
from ui.requests.ask_form import AskForm
from ui.requests.board_column import BoardColumn
from ui.requests.detail import RequestPanel
from ui.requests.looks import AskChoices, AskTyped, RequestLook, SideLook
from ui.widgets.card import Card
from ui.widgets.dialogs import ask_place
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.inputs import ComboBox
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

BETWEEN, OTHERS = "between", "others"
_PANEL = 350


class RequestsView(Retranslated, QWidget):
    """Shows requests. Holds no rules.

    Signals:
        ask_wanted: a new ask.
        filter_chosen: key of a chip.
        scope_chosen: ``BETWEEN`` the departments, or ``OTHERS``.
        request_chosen: the keyboard came to another request: its identity, or None.
        step_chosen: a step of the chosen request is to be taken: a ``RequestStep``.
    """

    ask_wanted = Signal()
    filter_chosen = Signal(str)
    scope_chosen = Signal(object)
    request_chosen = Signal(object)
    step_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.proposed, self.repeated = Notice(), Notice(dismissable=True)
        self.filters = FilterChips()
        self.scope = ComboBox()
        self.left, self.right = BoardColumn(), BoardColumn()
        self.panel = RequestPanel()
        self.form = AskForm()
        self.form_card = Card()
        self.form_card.body.addWidget(self.form)
        self._form_page = ScrollPage(max_width=860, edges=False)
        self._form_page.body.addWidget(self.form_card)
        self.empty = EmptyState("handshake")
        self.empty.first_step.connect(self.ask_wanted)
        self._anything = False
        self._chosen: UUID | None = None
        self._stack = QStackedWidget()
        for page in (self._make_board(), self.empty, self._form_page):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for notice in (self.notice, self.proposed, self.repeated):
            whole.addWidget(notice)
        whole.addWidget(self._stack, 1)
        self.filters.chosen.connect(self.filter_chosen)
        self.scope.chosen.connect(self.scope_chosen)
        self.panel.step_wanted.connect(self.step_chosen)
        self.panel.form.cancelled.connect(self._on_step_cancelled)
        for column in (self.left, self.right):
            column.list.chosen.connect(self._on_chosen)
            column.list.opened.connect(self._on_opened)
            column.list.menu_wanted.connect(self._on_menu_wanted)
        self.left.list.other_wanted.connect(lambda step: self._on_other(self.right, step))
        self.right.list.other_wanted.connect(lambda step: self._on_other(self.left, -step))
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether the form of an ask is open."""
        return self._stack.currentWidget() is self._form_page

    @property
    def chosen(self) -> UUID | None:
        """The request that is chosen."""
        return self._chosen

    def show_board(self, left: SideLook, right: SideLook, *, anything: bool) -> None:
        """Show both halves; the keyboard keeps its request.

        Args:
            left: who owes at the left.
            right: who owes at the right.
            anything: whether there are any requests at all.
        """
        self._anything = anything
        kept = self._chosen
        for column, look in ((self.left, left), (self.right, right)):
            column.show_side(look)
        shown = {one.id for one in (*left.cards, *right.cards)}
        if kept not in shown:
            first = next(iter((*left.cards, *right.cards)), None)
            kept = first.id if first else None
        self._choose(kept)
        if not self.is_writing:
            self._show_home()

    def show_chips(self, chips: Sequence[tuple[str, str, int | None]], chosen: str) -> None:
        """Show the chips: key, words, how many."""
        self.filters.set_chips(chips)
        self.filters.choose(chosen)

    def show_scopes(self, scopes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the ways to halve the board."""
        self.scope.set_choices(scopes)
        self.scope.choose(chosen)

    def show_detail(self, look: RequestLook | None, *, fixed: bool) -> None:
        """Tell the chosen request beside the board."""
        self.panel.show_request(look, fixed=fixed)

    def open_form(self, choices: AskChoices, typed: AskTyped, *, new: bool) -> None:
        """Open the form of an ask."""
        self.form.offer(choices)
        self.form.open_ask(typed)
        for notice in (self.proposed, self.repeated):
            notice.clear()
        self.form_card.set_title(self.tr("New ask") if new else self.tr("Change the draft"))
        self._stack.setCurrentWidget(self._form_page)
        self._form_page.verticalScrollBar().setValue(0)
        self.form.start()

    def close_form(self) -> None:
        """Put the form away."""
        self._show_home()
        self.focus_board()

    def focus_board(self) -> None:
        """Give the keyboard to the chosen request."""
        column = self._column_of(self._chosen)
        (column.list if column else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, request_id: UUID) -> bool:
        """Bring a request into sight and give it the keyboard; tell whether it is shown."""
        column = self._column_of(request_id)
        if column is None:
            return False
        column.list.select(request_id)
        self._choose(request_id)
        column.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def ask_place(self, suggested: Path) -> Path | None:
        """Ask where to write a list of reminders; None where the person thought better of it."""
        return ask_place(self.window(), suggested, ".pdf", self.tr("PDF documents"))

    def retranslate(self) -> None:
        self.filters.setAccessibleName(self.tr("Which requests"))
        self.scope.setAccessibleName(self.tr("Between whom"))
        self.empty.set_texts(
            self.tr("Nothing is open between the departments"),
            self.tr(
                "What one department needs to know from the other is owed, with a day and a form. "
                "Ask for something, or let the register say what is to be asked for."
            ),
            self.tr("Ask for something"),
        )

    def _make_board(self) -> QWidget:
        board = QWidget()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.filters, 1)
        row.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignTop)
        halves = QHBoxLayout()
        halves.setSpacing(14)
        halves.addWidget(self.left, 1)
        halves.addWidget(self.right, 1)
        self.panel.setFixedWidth(_PANEL)
        halves.addWidget(self.panel)
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addLayout(halves, 1)
        return board

    def _show_home(self) -> None:
        self._stack.setCurrentIndex(0 if self._anything else 1)

    def _column_of(self, request_id: UUID | None) -> BoardColumn | None:
        for column in (self.left, self.right):
            if any(one.id == request_id for one in column.list.looks):
                return column
        return None

    def _choose(self, request_id: UUID | None) -> None:
        """Take a request as the chosen one; the other half shows none as chosen."""
        changed = request_id != self._chosen
        self._chosen = request_id
        mine = self._column_of(request_id)
        for column in (self.left, self.right):
            if column is mine and request_id is not None:
                column.list.select(request_id)
            else:
                column.list.clearSelection()
        if changed:
            self.request_chosen.emit(request_id)

    def _on_chosen(self, request_id: UUID | None) -> None:
        if request_id is not None and isinstance(self.sender(), QWidget):
            sender = self.sender()
            assert isinstance(sender, QWidget)
            if sender.hasFocus():
                self._choose(request_id)

    def _on_opened(self, request_id: UUID) -> None:
        self._choose(request_id)
        self.panel.focus_steps()

    def _on_other(self, column: BoardColumn, step: int) -> None:
        here = column.list.current_id()
        if step > 0 and here is not None:
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose(here)

    def _on_step_cancelled(self) -> None:
        self.panel.close_form()
        self.focus_board()

    def _on_menu_wanted(self, request_id: UUID, place: QPoint) -> None:
        self._choose(request_id)
        look = self.panel.look
        if look is None or not self.panel.buttons:
            return
        menu = QMenu(self)
        for step, words in look.steps:
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(step)
        menu.triggered.connect(lambda action: self.step_chosen.emit(RequestStep(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
