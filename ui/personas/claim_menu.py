"""The menu of a claim: everything that can be done with it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.personas.claim_row import ClaimLook

_MOST_BESIDE = 30
"""Claims into which another can be merged from a menu; more would not fit on a screen."""

_LONG = 60


class ClaimMenu(QMenu):
    """Offers what can be done with one claim.

    Signals:
        opened: it is to be changed.
        moved: it goes up (-1) or down (+1).
        given: it goes to another persona: its id and the persona's key.
        split: a second claim is to be made of it.
        merged: it goes into another one: its id and the other's.
        retired: it goes out of use.
        removed: it was written by mistake.
    """

    opened = Signal(object)
    moved = Signal(object, int)
    given = Signal(object, str)
    split = Signal(object)
    merged = Signal(object, object)
    retired = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        claim_id: UUID,
        beside: Sequence[ClaimLook],
        personas: Sequence[tuple[str, str]],
    ) -> None:
        """Make the menu.

        Args:
            parent: the widget over which it opens.
            claim_id: the claim.
            beside: the claims of its group, into which it can be merged.
            personas: the other personas, each a key and its name.
        """
        super().__init__(parent)
        self._claim = claim_id
        self.addAction(self.tr("Edit…")).triggered.connect(lambda: self.opened.emit(claim_id))
        for words, step in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
            move = self.addAction(words)
            move.triggered.connect(lambda _=False, by=step: self.moved.emit(claim_id, by))
        self._offer_personas(personas)
        self.addSeparator()
        split = self.addAction(self.tr("Split in two…"))
        split.triggered.connect(lambda: self.split.emit(claim_id))
        self._offer_merging([look for look in beside if look.id != claim_id])
        retire = self.addAction(self.tr("Retire"))
        retire.triggered.connect(lambda: self.retired.emit(claim_id))
        remove = self.addAction(self.tr("Remove (written by mistake)"))
        remove.triggered.connect(lambda: self.removed.emit(claim_id))

    def _offer_personas(self, personas: Sequence[tuple[str, str]]) -> None:
        if not personas:
            return
        to = self.addMenu(self.tr("Give to"))
        for key, name in personas:
            give = to.addAction(name.replace("&", "&&"))
            give.triggered.connect(lambda _=False, k=key: self.given.emit(self._claim, k))

    def _offer_merging(self, others: Sequence[ClaimLook]) -> None:
        if not others:
            return
        into = self.addMenu(self.tr("Merge into"))
        for look in others[:_MOST_BESIDE]:
            words = f"{look.code} {look.text}"
            words = words if len(words) <= _LONG else f"{words[: _LONG - 1]}…"
            merge = into.addAction(words.replace("&", "&&"))
            merge.triggered.connect(
                lambda _=False, other=look.id: self.merged.emit(self._claim, other)
            )
