"""The messages of the PR direction, with the form that writes them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.services.directing import MessageWords
from ui.direction.looks import MessageChoices, MessageLook
from ui.direction.message_card import MessageCard
from ui.direction.message_editor import MessageEditor
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class DirectionView(Retranslated, QWidget):
    """Shows the messages; serves the page and the step of a session. Holds no rules.

    Signals:
        message_wanted: a new message is wanted.
        message_opened: a message is to be changed.
        message_moved: a message goes up (-1) or down (+1).
        message_used, message_withdrawn, message_rejected, message_drafted: its status changes.
        message_removed: it was written by mistake.
        written: a message was written or changed.
    """

    message_wanted = Signal()
    message_opened = Signal(object)
    message_moved = Signal(object, int)
    message_used = Signal(object)
    message_drafted = Signal(object)
    message_withdrawn = Signal(object)
    message_rejected = Signal(object)
    message_removed = Signal(object)
    written = Signal()

    def __init__(self, parent: QWidget | None = None, *, in_session: bool = False) -> None:
        """Make an empty view.

        Args:
            parent: the widget it stands in.
            in_session: a step's frame has a title already.
        """
        super().__init__(parent)
        self._cards: list[MessageCard] = []
        self._in_session = in_session
        self.header = PageHeader()
        self.add = PrimaryButton()
        self.add.clicked.connect(self.message_wanted)
        self.notice = Notice(dismissable=True)
        self.editor = MessageEditor()
        self.editor.cancelled.connect(self.close_editor)
        self.editor_card = Card()
        self.editor_card.body.addWidget(self.editor)
        self.editor_card.hide()
        self.empty = EmptyState("megaphone", primary=not in_session)
        self.empty.first_step.connect(self.message_wanted)
        self._scroll = ScrollPage(max_width=None if in_session else 860)
        body = self._scroll.body
        if in_session:
            self.header.hide()
            self.add.hide()
        else:
            self.header.add_action(self.add)
        for part in (self.header, self.notice, self.editor_card):
            body.addWidget(part)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        body.addWidget(holder)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether something is typed into the open form."""
        open_form = self.editor_card.isVisibleTo(self)
        return open_form and bool(self.editor.text.text().strip())

    def show_messages(self, looks: Sequence[MessageLook], subtitle: str) -> None:
        """Show the messages in order; the page keeps its place and the keyboard its card."""
        focused = next((card.look.id for card in self._cards if card.hasFocus()), None)
        self.header.set_subtitle(subtitle)
        with self._scroll.kept_place():
            while self._list.count():
                item = self._list.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self._cards = [self._card(look) for look in looks]
        for card in self._cards:
            if card.look.id == focused:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        nothing = not looks and not self.editor_card.isVisibleTo(self._scroll)
        self._stack.setCurrentIndex(1 if nothing else 0)

    def open_editor(
        self,
        choices: MessageChoices,
        words: MessageWords | None,
        claims: Sequence[UUID] = (),
        persona: UUID | None = None,
        *,
        new: bool = False,
    ) -> None:
        """Open the form for a message, or for a new one that may begin with some words."""
        self.editor.offer(choices)
        self.editor.open_message(words, claims, persona, new=new)
        self.editor_card.set_title(self.tr("New message") if new else self.tr("Change the message"))
        self.editor_card.show()
        self._stack.setCurrentIndex(0)
        self._scroll.verticalScrollBar().setValue(0)
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away."""
        self.editor_card.hide()
        self._stack.setCurrentIndex(0 if self._cards else 1)
        (self._cards[-1] if self._cards else self.empty.button).setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        self.notice.show_notice("error", sentence)

    def select(self, message_id: UUID) -> None:
        """Bring a message into sight and give it the keyboard."""
        for card in self._cards:
            if card.look.id == message_id:
                self._scroll.ensureWidgetVisible(card)
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("PR direction"))
        self.header.set_title(self.tr("PR direction"))
        self.add.setText(self.tr("Add message"))
        self.empty.set_texts(
            self.tr("No message yet"),
            self.tr(
                "A message says what we promise a customer, rests on claims about that customer, "
                "and names its channel and its angle."
            ),
            self.tr("Write the first message"),
        )

    def menu_for(self, look: MessageLook) -> QMenu:
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
            action.triggered.connect(lambda _=False, tell=signal: tell.emit(look.id))
        return menu

    def _card(self, look: MessageLook) -> MessageCard:
        card = MessageCard(look)
        card.opened.connect(lambda: self.message_opened.emit(look.id))
        card.moved.connect(lambda step: self.message_moved.emit(look.id, step))
        card.menu_wanted.connect(lambda place: self._on_menu_wanted(look, place))
        card.passed.connect(self._on_passed)
        self._list.addWidget(card)
        return card

    def _on_menu_wanted(self, look: MessageLook, place: QPoint) -> None:
        menu = self.menu_for(look)
        menu.exec(place)
        menu.deleteLater()

    def _on_passed(self, step: int) -> None:
        here = next((at for at, card in enumerate(self._cards) if card.hasFocus()), None)
        if here is not None and 0 <= here + step < len(self._cards):
            self._cards[here + step].setFocus(Qt.FocusReason.OtherFocusReason)
