"""A column of the difference board, or the band above the columns."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.reveal.looks import LaneLook, PointLook
from ui.session.reveal.point_card import PointCard
from ui.theme import fonts
from ui.widgets.chips import SideTag
from ui.widgets.labels import BodyLabel

ACROSS = 2
"""Contradictions side by side in their band."""


class Lane(QWidget):
    """A head and its cards; a card that looks the same stays the same widget.

    Attributes:
        look: what it shows.
        cards: from the top, or row by row in the band.
    """

    def __init__(
        self,
        look: LaneLook,
        make_card: Callable[[PointLook], PointCard],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty lane.

        Args:
            look: says which lane it is; ``show_look`` fills it.
            make_card: makes the card of a point.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.look = look
        self.cards: list[PointCard] = []
        self._make_card = make_card
        self._tag = SideTag(look.key, large=True)
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        head = QHBoxLayout() if look.band else QVBoxLayout()
        head.setSpacing(10 if look.band else 8)
        head.addWidget(self._tag)
        head.addWidget(self._hint, 1 if look.band else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_look(self, look: LaneLook) -> None:
        """Show these points."""
        self.look = look
        self.setAccessibleName(look.title)
        self._tag.setText(look.title)
        self._hint.setText(look.hint)
        if [card.look for card in self.cards] == list(look.points):
            return
        kept = {card.look: card for card in self.cards}
        before, self.cards = self.cards, []
        for point in look.points:
            self.cards.append(kept.pop(point) if point in kept else self._make_card(point))
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        if before != self.cards:
            self._place_cards(before)

    def _place_cards(self, before: Sequence[PointCard]) -> None:
        # An item that is taken out instead of removed lives on, and the next one for the same
        # widget is then never told that its height has changed.
        for card in before:
            self._grid.removeWidget(card)
        across = ACROSS if self.look.band else 1
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
            card.show()
        for at in range(across):
            self._grid.setColumnStretch(at, 1 if at < len(self.cards) else 0)
