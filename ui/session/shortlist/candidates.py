"""What can be chosen: groups and lone slips, each with a button."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_WIDTH = 860


@dataclass(frozen=True, slots=True)
class CandidateLook:
    """A group or a lone slip.

    Attributes:
        id: of the group or the slip.
        title: what stands on the header card, or on the slip.
        sub: a quiet line: what lies under the header card, what the room voted.
        part: the part that its persona plays, in words; empty while it is not chosen.
    """

    id: UUID
    title: str
    sub: str
    part: str = ""


class CandidateCard(Retranslated, Card):
    """One of them.

    Signals:
        pressed: it is to be chosen, or put back where it is chosen.
    """

    pressed = Signal(object)

    def __init__(self, look: CandidateLook, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=12)
        self.look = look
        self._title = BodyLabel(look.title, font=fonts.card_title())
        self._part = StatusChip()
        self._sub = BodyLabel(font=fonts.small(), role="muted")
        self.button = QuietButton(kind="compact")
        self.button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self._part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.show_look(look)
        self.speak()

    def show_look(self, look: CandidateLook) -> None:
        """Show it as it is now; its button keeps the keyboard."""
        self.look = look
        self._title.setText(look.title)
        self._sub.setText(look.sub)
        self._sub.setVisible(bool(look.sub))
        self._part.setVisible(bool(look.part))
        self._part.show_state(look.part, "good")
        self.retranslate()

    def retranslate(self) -> None:
        chosen = bool(self.look.part)
        self.button.setText(self.tr("Put back") if chosen else self.tr("Draw this one"))
        name = self.tr("Put back: {title}") if chosen else self.tr("Draw: {title}")
        self.button.setAccessibleName(name.format(title=self.look.title))
        self.setAccessibleName(self.look.title)

    def _on_clicked(self) -> None:
        self.pressed.emit(self.look.id)


class CandidateList(Retranslated, ScrollPage):
    """All of them, in order.

    Signals:
        pressed: one is to be chosen, or put back.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, max_width=_WIDTH, spacing=8)
        self._cards: dict[UUID, CandidateCard] = {}
        self._title = BodyLabel(font=fonts.page_title())
        self._sentence = BodyLabel(role="muted")
        self.body.addWidget(self._title)
        self.body.addWidget(self._sentence)
        self.body.addSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.speak()

    @property
    def cards(self) -> Sequence[CandidateCard]:
        """The cards, in order."""
        return tuple(self._cards.values())

    def show_candidates(self, looks: Sequence[CandidateLook]) -> None:
        """Show these; a card that is there already stays, and keeps the keyboard."""
        if [look.id for look in looks] != list(self._cards):
            self._place(looks)
        for look in looks:
            if self._cards[look.id].look != look:
                self._cards[look.id].show_look(look)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Whom do we draw first?"))
        self._sentence.setText(
            self.tr(
                "Choose one group, at most two. The first one is the primary persona: whoever "
                "pleases everybody speaks to nobody."
            )
        )

    def _place(self, looks: Sequence[CandidateLook]) -> None:
        before = self._cards
        for card in before.values():
            self._list.removeWidget(card)
        self._cards = {}
        for look in looks:
            card = before.pop(look.id) if look.id in before else self._made(look)
            self._cards[look.id] = card
            self._list.addWidget(card)
            card.show()
        for gone in before.values():
            gone.hide()
            gone.deleteLater()

    def _made(self, look: CandidateLook) -> CandidateCard:
        card = CandidateCard(look)
        card.pressed.connect(self.pressed)
        return card
