"""The curtain: how far each side is, and handing the laptop from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.audience import DrawingState
from domain.model.sides import Side
from ui.session.hand_over import HandOverPage
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class SideLine:
    """How far a side is; name and way in are in the language of the window."""

    side: Side
    name: str
    state: DrawingState
    turn: int
    digest: str = ""
    mode: str = ""


class SideCard(Retranslated, Card):
    """One side: its state, and the button that hands it the laptop."""

    laptop_wanted = Signal(object)
    slips_wanted = Signal(object)
    reopening_wanted = Signal(object)

    def __init__(self, line: SideLine, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, tone=line.side.value, padding=16, spacing=10)
        self.line = line
        head = QHBoxLayout()
        head.setSpacing(8)
        self._tag = SideTag(line.side.value, large=True)
        self._state = StatusChip()
        head.addWidget(self._tag)
        head.addStretch(1)
        head.addWidget(self._state)
        self.body.addLayout(head)
        self._words = BodyLabel(font=fonts.small(), role="muted")
        self.body.addWidget(self._words)
        self._pass = QuietButton(icon="arrow-right")
        self._pass.clicked.connect(self._on_pass_clicked)
        self._reopen = LinkButton()
        self._reopen.clicked.connect(self._on_reopen_clicked)
        self._type = LinkButton()
        self._type.clicked.connect(self._on_type_clicked)
        ways = QHBoxLayout()
        ways.setSpacing(16)
        ways.addWidget(self._pass)
        ways.addWidget(self._type)
        ways.addStretch(1)
        self.body.addLayout(ways)
        self.body.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()

    def focus_pass(self) -> None:
        """Put the keyboard on the button that hands the side the laptop."""
        self._pass.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, line: SideLine) -> None:
        """Show how far the side is now."""
        self.line = line
        self.retranslate()

    def retranslate(self) -> None:
        line = self.line
        sealed = line.state is DrawingState.SEALED
        self._tag.setText(line.name)
        word, tone, sign = {
            DrawingState.WAITING: (self.tr("waiting"), "neutral", "○"),
            DrawingState.WRITING: (self.tr("writing"), "warn", "✎"),
            DrawingState.SEALED: (self.tr("sealed"), "good", "✓"),
        }[line.state]
        self._state.show_state(word, tone, sign)
        again = self.tr("Opened again: seal no. {turn}.").format(turn=line.turn)
        words = [again] if line.turn > 1 else []
        if sealed:
            words.append(self.tr("Seal {digest}").format(digest=line.digest))
            words.append(f"({line.mode})" if line.mode else "")
        self._words.setText(" ".join(filter(None, words)))
        self._words.setVisible(bool(words))
        self._pass.setText(self.tr("Pass the laptop to {side}").format(side=line.name))
        self._pass.setVisible(not sealed)
        self._type.setText(self.tr("Type the paper slips of {side}").format(side=line.name))
        self._type.setVisible(not sealed)
        self._reopen.setText(self.tr("Open the seal of {side} again…").format(side=line.name))
        self._reopen.setVisible(sealed)

    def _on_pass_clicked(self) -> None:
        self.laptop_wanted.emit(self.line.side)

    def _on_type_clicked(self) -> None:
        self.slips_wanted.emit(self.line.side)

    def _on_reopen_clicked(self) -> None:
        self.reopening_wanted.emit(self.line.side)


class Curtain(Retranslated, Pane):
    """The sides of the step, and nothing of what they wrote."""

    laptop_wanted = Signal(object)
    slips_wanted = Signal(object)
    reopening_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._sentence = BodyLabel(role="muted")
        self._cards: list[SideCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._procedural = BodyLabel(font=fonts.small(), role="hint")
        self.column.addWidget(self._title)
        self.column.addWidget(self._sentence)
        self.column.addLayout(self._list)
        self.column.addWidget(self._procedural)
        self.speak()

    def focus_next(self) -> bool:
        """Put the keyboard on the first side that has not sealed; tell whether there is one."""
        for card in self._cards:
            if card.line.state is not DrawingState.SEALED:
                card.focus_pass()
                return True
        return False

    def show_sides(self, lines: Sequence[SideLine]) -> None:
        """Show how far each side is."""
        if len(self._cards) != len(lines):
            empty(self._list)
            self._cards = [SideCard(line) for line in lines]
            for card in self._cards:
                card.laptop_wanted.connect(self.laptop_wanted)
                card.slips_wanted.connect(self.slips_wanted)
                card.reopening_wanted.connect(self.reopening_wanted)
                self._list.addWidget(card)
        for card, line in zip(self._cards, lines, strict=True):
            card.show_line(line)

    def retranslate(self) -> None:
        self._title.setText(self.tr("The curtain is down"))
        self._sentence.setText(
            self.tr(
                "All sides write on paper at the same time. "
                "One side at a time comes to the laptop and types."
            )
        )
        self._procedural.setText(
            self.tr(
                "Hiding works by turns at one laptop: whoever looks over a shoulder can read. "
                "It keeps order, it is no lock."
            )
        )


class HandOver(Retranslated, HandOverPage):
    """Asks the facilitator whether the right side sits at the laptop, before anything opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.NEUTRAL
        self._name = ""
        self._again = False
        self._slips = False
        self.speak()

    def ask(self, side: Side, name: str, *, again: bool, slips: bool = False) -> None:
        """Ask for a side.

        Args:
            side: whose notes open.
            name: its name.
            again: its seal is opened for it.
            slips: the facilitator types its paper slips.
        """
        self._side, self._name, self._again, self._slips = side, name, again, slips
        self.retranslate()
        self.show_badge(side.value)

    def retranslate(self) -> None:
        if self._again:
            sentence = self.tr(
                "The seal of {side} is opened again, and everybody will see that it was. "
                "Only {side} looks at this screen now."
            )
        elif self._slips:
            sentence = self.tr(
                "You type the paper slips of {side}; nobody else looks at this screen now. "
                "{side} checks them before they are sealed."
            )
        else:
            sentence = self.tr(
                "Only {side} looks at this screen now. "
                "The projector shows the curtain; the others go on writing on paper."
            )
        if self._slips:
            title = self.tr("Type the paper slips of {side}")
            yes = self.tr("The slips of {side} are here → Open")
        else:
            title = self.tr("Pass the laptop to {side}")
            yes = self.tr("{side} is at the laptop → Open")
        self.say(
            title.format(side=self._name),
            sentence.format(side=self._name),
            yes.format(side=self._name),
            self.tr("Not yet"),
        )
