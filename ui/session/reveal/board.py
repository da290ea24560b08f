"""The columns of the difference board, and how the keyboard moves over them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.reveal.lane import ACROSS, Lane
from ui.session.reveal.looks import LaneLook, PointLook
from ui.session.reveal.point_card import PointCard
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class BoardColumns(Retranslated, ScrollPage):
    """All lanes. Keeps its place, what is picked, and where the keyboard is, when things change.

    Signals:
        picked_changed: how many cards are picked.
        lay_wanted: these points are to be laid together.
        contradiction_wanted: these points contradict each other.
        The others are those of its cards.
    """

    picked_changed = Signal(int)
    lay_wanted = Signal(object)
    contradiction_wanted = Signal(object)
    opened = Signal(object)
    claim_wanted = Signal(object)
    refused = Signal(object, object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False, spacing=12)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setCornerWidget(QWidget(self))
        self._lanes: list[Lane] = []
        self._looks: tuple[LaneLook, ...] = ()
        self._picked: list[UUID] = []
        self._current: UUID | None = None
        self._bands = QVBoxLayout()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(10)
        self.body.addLayout(self._bands)
        self.body.addLayout(self._columns)
        self.speak()

    @property
    def picked(self) -> tuple[UUID, ...]:
        """Keys of the picked points, in the order in which they were picked."""
        return tuple(self._picked)

    def cards(self) -> list[PointCard]:
        """Return every card, in the order of talk."""
        return [card for lane in self._lanes for card in lane.cards]

    def card(self, key: UUID) -> PointCard | None:
        """Return the card of a point, or None where it is not shown."""
        return next((card for card in self.cards() if card.look.key == key), None)

    def show_lanes(self, looks: Sequence[LaneLook]) -> None:
        """Show these lanes; cards that are there already keep the keyboard."""
        if tuple(looks) == self._looks:
            return
        focused = any(card.hasFocus() for card in self.cards())
        self._looks = tuple(looks)
        with self.kept_place():
            self._place_lanes(looks)
            for lane, look in zip(self._lanes, looks, strict=True):
                lane.show_look(look)
        there = {card.look.key for card in self.cards()}
        self._set_picked([key for key in self._picked if key in there])
        self._make_current(self._current if self._current in there else None)
        if focused:
            self.focus_point(self._current)

    def focus_point(self, key: UUID | None) -> None:
        """Give the keyboard to a card; to the first one where that is not there."""
        card = self.card(key) if key is not None else None
        card = card or next(iter(self.cards()), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card)

    def lay_picked(self) -> None:
        """Ask for what is picked to be laid together."""
        if len(self._picked) > 1:
            self.lay_wanted.emit(self.picked)

    def contradict_picked(self) -> None:
        """Say that what is picked contradicts each other."""
        if len(self._picked) > 1:
            self.contradiction_wanted.emit(self.picked)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Difference board"))

    def _place_lanes(self, looks: Sequence[LaneLook]) -> None:
        """Stand the lanes in their order; those that are there already are kept."""
        wanted = [(look.key, look.band) for look in looks]
        there = {(lane.look.key, lane.look.band): lane for lane in self._lanes}
        if list(there) == wanted:
            return
        for lane in self._lanes:
            (self._bands if lane.look.band else self._columns).removeWidget(lane)
        self._lanes = []
        for look in looks:
            key = (look.key, look.band)
            lane = there.pop(key) if key in there else Lane(look, self._make_card)
            self._lanes.append(lane)
            if look.band:
                self._bands.addWidget(lane)
            else:
                self._columns.addWidget(lane, 5 if look.key == "both" else 4)
            lane.show()
        for gone in there.values():
            gone.hide()
            gone.deleteLater()

    def _make_card(self, look: PointLook) -> PointCard:
        card = PointCard(look)
        card.entered.connect(self._make_current)
        card.picked.connect(self._on_picked)
        card.lay_wanted.connect(self._on_lay_wanted)
        card.contradiction_wanted.connect(self._on_contradiction_wanted)
        card.dropped.connect(self._on_laid_upon)
        card.accepted.connect(self._on_laid_upon)
        card.refused.connect(self.refused)
        card.opened.connect(self.opened)
        card.claim_wanted.connect(self.claim_wanted)
        card.menu_wanted.connect(self.menu_wanted)
        card.passed.connect(self._on_passed)
        return card

    def _make_current(self, key: UUID | None) -> None:
        cards = self.cards()
        if key is None and cards:
            key = cards[0].look.key
        self._current = key
        for card in cards:
            card.set_current(current=card.look.key == key)

    def _set_picked(self, keys: Sequence[UUID]) -> None:
        self._picked = list(keys)
        for card in self.cards():
            picked = card.look.key in self._picked
            if card.is_picked != picked:
                card.set_picked(picked)
        self.picked_changed.emit(len(self._picked))

    def _on_picked(self, key: UUID) -> None:
        rest = [one for one in self._picked if one != key]
        self._set_picked(rest if key in self._picked else [*rest, key])

    def _on_lay_wanted(self, key: UUID) -> None:
        keys = self._with_picked(key)
        if len(keys) > 1:
            self.lay_wanted.emit(keys)

    def _on_contradiction_wanted(self, key: UUID) -> None:
        card = self.card(key)
        partner = card.look.partner if card is not None else None
        keys = self._with_picked(key) if partner is None else (key, partner)
        if len(keys) > 1:
            self.contradiction_wanted.emit(keys)

    def _with_picked(self, key: UUID) -> tuple[UUID, ...]:
        return self.picked if key in self._picked else (*self._picked, key)

    def _on_laid_upon(self, first: UUID, second: UUID) -> None:
        self.lay_wanted.emit((first, second))

    def _on_passed(self, across: int, down: int) -> None:
        target = self._neighbour(across, down)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(target)

    def _neighbour(self, across: int, down: int) -> PointCard | None:
        lanes = [lane for lane in self._lanes if lane.cards]
        at = next((lane for lane in lanes if any(card.hasFocus() for card in lane.cards)), None)
        if at is None:
            return None
        place = next(number for number, card in enumerate(at.cards) if card.hasFocus())
        step = across + down * ACROSS if at.look.band else down
        if step and 0 <= place + step < len(at.cards):
            return at.cards[place + step]
        other = self._lane_beside(lanes, at, across, down)
        return None if other is None else _nearest(other, at.cards[place])

    def _lane_beside(
        self, lanes: Sequence[Lane], at: Lane, across: int, down: int
    ) -> Sequence[PointCard] | None:
        """Return the cards past the edge of a lane: the next column, or the band above."""
        columns = [lane for lane in lanes if not lane.look.band]
        if at.look.band:
            below = [card for lane in columns for card in lane.cards]
            return below if down > 0 and below else None
        if across:
            beside = columns.index(at) + across
            return columns[beside].cards if 0 <= beside < len(columns) else None
        return lanes[0].cards if down < 0 and lanes[0].look.band else None


def _nearest(cards: Sequence[PointCard], card: PointCard) -> PointCard:
    middle = card.mapToGlobal(card.rect().center())
    return min(
        cards,
        key=lambda one: (one.mapToGlobal(one.rect().center()) - middle).manhattanLength(),
    )
