"""Before the reveal: how far each side is, and nothing of what it wrote."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.empty_state import IconBadge
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_WIDTH = 720


@dataclass(frozen=True, slots=True)
class SealedSide:
    """A side before the reveal.

    Attributes:
        tone: its key.
        name: its name.
        state: how far it is, in words.
        sealed: its notes are sealed.
        digest: the beginning of its seal's digest, or empty.
    """

    tone: str
    name: str
    state: str
    sealed: bool
    digest: str


class SealedSides(Retranslated, QWidget):
    """A card a side under a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[SealedSide, ...] = ()
        self._ready = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = BodyLabel(font=fonts.page_title(), align=centre)
        self._sentence = BodyLabel(role="muted", align=centre)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(14)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(self._cards)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder, 8)
        middle.addStretch(1)
        whole.addStretch(1)
        whole.addWidget(IconBadge("lock"), 0, centre)
        whole.addWidget(self._title)
        whole.addWidget(self._sentence)
        whole.addSpacing(8)
        whole.addLayout(middle)
        whole.addStretch(2)
        self.speak()

    def show_sides(self, looks: Sequence[SealedSide], *, ready: bool) -> None:
        """Show how far each side is, and what follows from it."""
        self._ready = ready
        self.retranslate()
        if tuple(looks) == self._looks:
            return
        self._looks = tuple(looks)
        empty(self._cards)
        for look in looks:
            self._cards.addWidget(_card(look), 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("All notes are opened at the same moment"))
        self._sentence.setText(
            self.tr("Every side is sealed. One press opens everything for everybody.")
            if self._ready
            else self.tr("Not every side has sealed its notes yet, so nothing can be opened.")
        )


def _card(look: SealedSide) -> Card:
    card = Card(tone=look.tone, spacing=8)
    head = QHBoxLayout()
    head.addWidget(SideTag(look.tone, look.name, large=True))
    head.addStretch(1)
    card.body.addLayout(head)
    state = StatusChip()
    state.show_state(look.state, "good" if look.sealed else "neutral", "" if look.sealed else "○")
    card.body.addWidget(state)
    card.body.addWidget(BodyLabel(look.digest, font=fonts.figure_font(11.5), role="muted"))
    card.setAccessibleName(f"{look.name}: {look.state}")
    return card
