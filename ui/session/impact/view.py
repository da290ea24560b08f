"""The view of the affected messages: one card each, with the form that writes one otherwise."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.direction import Bearing
from domain.services.directing import MessageWords
from ui.direction.looks import MessageChoices
from ui.direction.message_editor import MessageEditor
from ui.session.impact.card import AffectedCard
from ui.session.impact.looks import AffectedLook
from ui.session.kept_focus import kept_focus
from ui.session.page_button import PageButton
from ui.session.panes import empty
from ui.session.room import StepView
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll_page import ScrollPage


class ImpactView(StepView):
    """Holds no rules.

    Signals:
        kept, withdrawn: a message, with the reason.
        edit_wanted: a message is to be written otherwise.
        page_wanted: the projector is to show the next page.

    Attributes:
        cards: the messages.
        editor: the form of the one that is written otherwise.
    """

    kept = Signal(object, str)
    withdrawn = Signal(object, str)
    edit_wanted = Signal(object)
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[AffectedLook, ...] | None = None
        self.cards: list[AffectedCard] = []
        self._scroll = ScrollPage()
        self.editor = MessageEditor()
        self._form = Card()
        self._form.body.addWidget(self.editor)
        self._form.hide()
        self.editor.cancelled.connect(self.close_editor)
        self._none = EmptyState("circle-check", primary=False, tone="good")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._scroll.body.addWidget(self._form)
        self._scroll.body.addWidget(self._none)
        self._scroll.body.addLayout(self._list)
        self.body.addWidget(self._scroll, 1)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.page)
        self.speak()

    def show_messages(self, looks: Sequence[AffectedLook]) -> None:
        """Show the messages; the keyboard keeps its place."""
        self._none.setVisible(not looks)
        if tuple(looks) == self._looks:
            return
        self._looks = tuple(looks)
        with kept_focus(self):
            empty(self._list)
            self.cards = [self._card(look) for look in looks]
            for card in self.cards:
                self._list.addWidget(card)

    def card_of(self, message_id: UUID) -> AffectedCard:
        """Return the card of a message."""
        return next(card for card in self.cards if card.look.id == message_id)

    def open_editor(
        self,
        title: str,
        choices: MessageChoices,
        words: MessageWords,
        claims: Mapping[UUID, Bearing],
        persona_id: UUID | None,
    ) -> None:
        """Open the form in which a message is written otherwise."""
        self._form.set_title(title)
        self.editor.offer(choices)
        self.editor.open_message(words, claims, persona_id)
        self._form.show()
        self._scroll.verticalScrollBar().setValue(0)
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away."""
        self._form.hide()
        self.on_entered()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Affected messages"))
        self.set_headline(self.tr("A flag goes only when the room has decided on the message."))
        self.set_primary(self.tr("Messages are decided → Next"))
        self._none.set_texts(
            self.tr("No message is affected"),
            self.tr("Every message stands on claims that have not moved since the last version."),
        )

    def on_entered(self) -> None:
        waiting = [card for card in self.cards if card.look.verdict is None]
        if waiting:
            waiting[0].reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, look: AffectedLook) -> AffectedCard:
        card = AffectedCard(look)
        card.kept.connect(lambda reason: self.kept.emit(look.id, reason))
        card.withdrawn.connect(lambda reason: self.withdrawn.emit(look.id, reason))
        card.edit_wanted.connect(lambda: self.edit_wanted.emit(look.id))
        return card
