"""The messages of the PR direction, with the form that writes them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.model.direction import Bearing
from domain.services.directing import MessageWords
from ui.direction.card_list import CardList
from ui.direction.looks import CardLook, DetailLook, MessageChoices
from ui.direction.message_editor import MessageEditor
from ui.direction.message_panel import MessagePanel
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN, ScrollPage

_LIST, _EMPTY, _FORM = range(3)

FLAGGED, ALL, UNSUPPORTED, LEFT = "flagged", "all", "unsupported", "left"


class DirectionView(Retranslated, QWidget):
    """Shows the messages; serves the page and the step of a session. Holds no rules.

    Signals:
        message_wanted: a new message is wanted.
        message_opened: a message is to be changed.
        message_chosen: the keyboard came to another message, or to none.
        message_moved: a message goes up (-1) or down (+1).
        message_used, message_withdrawn, message_rejected, message_drafted: its status changes.
        message_removed: it was written by mistake.
        filter_chosen: other messages are to be shown: the key of a chip.
        written: a message was written or changed.
    """

    message_wanted = Signal()
    message_opened = Signal(object)
    message_chosen = Signal(object)
    message_moved = Signal(object, int)
    message_used = Signal(object)
    message_drafted = Signal(object)
    message_withdrawn = Signal(object)
    message_rejected = Signal(object)
    message_removed = Signal(object)
    filter_chosen = Signal(str)
    written = Signal()

    def __init__(self, parent: QWidget | None = None, *, in_session: bool = False) -> None:
        """Make an empty view.

        Args:
            parent: the widget it stands in.
            in_session: the list alone, as a step of a session shows it.
        """
        super().__init__(parent)
        self._in_session = in_session
        self._anything = False
        self.notice, self.begun = Notice(dismissable=True), Notice()
        self.filters = FilterChips()
        self.list = CardList()
        self.panel = MessagePanel()
        self._nothing_here = BodyLabel(role="muted")
        self.empty = EmptyState("megaphone", primary=not in_session)
        self.empty.first_step.connect(self.message_wanted)
        self._stack = QStackedWidget()
        for page in (self._make_list(), self.empty):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.begun)
        whole.addWidget(self._stack, 1)
        self._connect()
        self.speak()

    @cached_property
    def editor(self) -> MessageEditor:
        """The form, made when it is first wanted."""
        editor = MessageEditor()
        editor.cancelled.connect(self.close_editor)
        self.editor_card.body.addWidget(editor)
        self._form.body.addWidget(self.editor_card)
        self._stack.addWidget(self._form)
        return editor

    @cached_property
    def editor_card(self) -> Card:
        """The card that the form stands in."""
        return Card()

    @cached_property
    def _form(self) -> ScrollPage:
        return ScrollPage(max_width=None if self._in_session else 860, edges=self._in_session)

    @property
    def is_writing(self) -> bool:
        """Whether something is typed into the open form."""
        return self._is_open and bool(self.editor.text.text().strip())

    @property
    def _is_open(self) -> bool:
        return self._stack.currentIndex() == _FORM

    def show_messages(self, looks: Sequence[CardLook], *, anything: bool) -> None:
        """Show messages in order; the list keeps its place and the keyboard its message.

        Args:
            looks: those that the chosen chip stands for.
            anything: whether there are any messages at all.
        """
        self._anything = anything
        self.list.show_cards(looks)
        self.list.setVisible(bool(looks))
        self._nothing_here.setVisible(not looks)
        if not self._is_open:
            self._show_list()

    def show_filters(self, chips: Sequence[tuple[str, str, int | None]], chosen: str) -> None:
        """Show the chips: key, words, how many messages."""
        self.filters.set_chips(chips)
        self.filters.choose(chosen)

    def show_detail(self, look: DetailLook | None) -> None:
        """Tell the chosen message beside the list."""
        self.panel.show_message(None if self._in_session else look)

    def open_editor(
        self,
        choices: MessageChoices,
        words: MessageWords | None,
        claims: Mapping[UUID, Bearing] | None = None,
        persona: UUID | None = None,
        *,
        new: bool = False,
    ) -> None:
        """Open the form for a message, or for a new one that may begin with some words."""
        self.editor.offer(choices)
        self.editor.open_message(words, claims, persona, new=new)
        self.editor_card.set_title(self.tr("New message") if new else self.tr("Change the message"))
        self._stack.setCurrentIndex(_FORM)
        self._form.verticalScrollBar().setValue(0)
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away."""
        self._show_list()
        (self.list if self._anything else self.empty.button).setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        self.notice.show_notice("error", sentence)

    def select(self, message_id: UUID) -> bool:
        """Bring a message into sight and give it the keyboard; tell whether it is shown."""
        found = self.list.select(message_id)
        if found:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return found

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Messages"))
        self.filters.setAccessibleName(self.tr("Which messages"))
        self._nothing_here.setText(self.tr("No message is among these."))
        self.empty.set_texts(
            self.tr("No message yet"),
            self.tr(
                "A message says what we promise a customer, rests on claims about that customer, "
                "and names its channel and its angle."
            ),
            self.tr("Write the first message"),
        )

    def menu_for(self, message_id: UUID) -> QMenu:
        """Make the menu of a message."""
        menu = QMenu(self)
        entries = [
            (self.tr("Edit…"), self.message_opened),
            (self.tr("Put into use"), self.message_used),
            (self.tr("Back to draft"), self.message_drafted),
            (self.tr("Withdraw…"), self.message_withdrawn),
            (self.tr("Rejected in the legal check…"), self.message_rejected),
            (self.tr("Remove (written by mistake)"), self.message_removed),
        ]
        for words, signal in entries:
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, tell=signal: tell.emit(message_id))
        return menu

    def _make_list(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        across, down = (EDGE_ACROSS, EDGE_DOWN) if self._in_session else (0, 0)
        row.setContentsMargins(across, down, across, down)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing_here)
        column.addStretch()
        row.addLayout(column, 1)
        row.addWidget(self.panel)
        if self._in_session:
            self.filters.hide()
            self.panel.hide()
        return page

    def _connect(self) -> None:
        self.list.opened.connect(self.message_opened)
        self.list.moved.connect(self.message_moved)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.list.chosen.connect(self.message_chosen)
        self.filters.chosen.connect(self.filter_chosen)

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(_LIST if self._anything else _EMPTY)

    def _on_menu_wanted(self, message_id: UUID, place: QPoint) -> None:
        menu = self.menu_for(message_id)
        menu.exec(place)
        menu.deleteLater()
