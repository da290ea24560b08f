"""What the sides proposed, side by side: likely pairs first, each proposal can begin a message."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import SideTag
from ui.widgets.labels import BodyLabel
from ui.widgets.note_card import NoteCard
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


@dataclass(frozen=True, slots=True)
class ProposalLook:
    """A proposed message.

    Attributes:
        tone: key of the side.
        side: its name.
        text: the proposal.
        used: code of the message that says the same, or empty.
    """

    tone: str
    side: str
    text: str
    used: str = ""


@dataclass(frozen=True, slots=True)
class ProposalsLook:
    """All proposals, opened.

    Attributes:
        sides: key and name of the sides, in the order drawn by lot.
        pairs: proposals that may say the same, in the order of the sides.
        rest: the other proposals of each side.
    """

    sides: tuple[tuple[str, str], ...]
    pairs: tuple[tuple[ProposalLook, ProposalLook], ...]
    rest: tuple[tuple[ProposalLook, ...], ...]


class ProposalCard(NoteCard):
    """A proposal; Enter or its link begins a message with its words.

    Signals:
        wanted: a message is to begin with this text.
    """

    wanted = Signal(str)

    def __init__(self, look: ProposalLook, use: str, used: str) -> None:
        """Make a card.

        Args:
            look: the proposal.
            use: words of the link.
            used: what is said where a message says the same.
        """
        super().__init__(look.text, tone=look.tone, side_word=look.side)
        self.set_sub(used if look.used else "", "good")
        self.set_action(use)
        self.opened.connect(self._on_chosen)
        self.action_chosen.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        self.wanted.emit(self.text())


class PairFoot(QWidget):
    """Says that two proposals may say the same, and combines them when people want that."""

    wanted = Signal(str)

    def __init__(self, hint: str, combine: str, text: str) -> None:
        super().__init__()
        self._text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 8)
        row.setSpacing(10)
        row.addWidget(BodyLabel(hint, font=fonts.small(), role="muted", wrap=False))
        link = LinkButton(combine)
        link.setAccessibleName(f"{combine}: {text}")
        link.clicked.connect(self._on_clicked)
        row.addWidget(link)
        row.addStretch(1)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._text)


class Proposals(Retranslated, ScrollPage):
    """The proposals of both sides.

    Signals:
        wanted: a message is to begin with this text.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False, spacing=8)
        self._look: ProposalsLook | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self.body.addLayout(self._grid)
        self.speak()

    def show_proposals(self, look: ProposalsLook | None) -> None:
        """Show these proposals; None shows nothing."""
        if look != self._look:
            self._look = look
            self._fill()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Proposed messages"))
        self._fill()

    def _fill(self) -> None:
        with self.kept_place():
            empty(self._grid)
            if self._look is not None:
                self._lay_out(self._look)

    def _lay_out(self, look: ProposalsLook) -> None:
        width = max(1, len(look.sides))
        for at, (tone, side) in enumerate(look.sides):
            self._grid.addWidget(_head(tone, side), 0, at)
            self._grid.setColumnStretch(at, 1)
        row = 1
        for pair in look.pairs:
            for at, proposal in enumerate(pair):
                self._grid.addWidget(self._card(proposal), row, at)
            self._grid.addWidget(self._foot(pair), row + 1, 0, 1, width)
            row += 2
        for at, proposals in enumerate(look.rest):
            self._grid.addWidget(self._column(proposals), row, at)

    def _column(self, proposals: Sequence[ProposalLook]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for proposal in proposals:
            column.addWidget(self._card(proposal))
        column.addStretch(1)
        return holder

    def _card(self, look: ProposalLook) -> ProposalCard:
        used = self.tr("used: {code}").format(code=look.used)
        card = ProposalCard(look, self.tr("Use"), used)
        card.wanted.connect(self.wanted)
        return card

    def _foot(self, pair: Sequence[ProposalLook]) -> PairFoot:
        text = " – ".join(one.text for one in pair)
        foot = PairFoot(self.tr("These may say the same."), self.tr("Combine both"), text)
        foot.wanted.connect(self.wanted)
        return foot


def _head(tone: str, side: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 2)
    row.addWidget(SideTag(tone, side, large=True), 0, Qt.AlignmentFlag.AlignLeft)
    return holder
