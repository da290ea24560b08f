"""Both directions side by side, each with the same room: who owes whom what, and when."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.obligations.agreeing import AgreeLine
from ui.session.obligations.looking_back import UpkeepLine
from ui.session.obligations.looks import OwedLook
from ui.session.page_button import PageButton
from ui.session.panes import Pane, empty
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.labels import BodyLabel
from ui.widgets.separator import Separator

Line = AgreeLine | UpkeepLine


class ObligationsView(StepView):
    """Shows the register by direction. Holds no rules.

    Signals:
        entered: the room has come to the step.
        due_changed: an obligation got another time.
        agreed: both departments agree to an obligation, or no longer do.
        state_given: how an obligation was kept.
        hindrance_given: what stands in the way of an obligation.
        action_given: identity, what is done, who does it, and by when.
        page_wanted: the room is to see the next page.
    """

    entered = Signal()
    due_changed = Signal(object, str)
    agreed = Signal(object, bool)
    state_given = Signal(object, str)
    hindrance_given = Signal(object, str)
    action_given = Signal(object, str, str, str)
    page_wanted = Signal()

    wide = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[UUID, Line] = {}
        self._shown: object = None
        self._looks_back = False
        pane = Pane(spacing=14)
        self._hint = BodyLabel(role="muted")
        pane.column.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._cards: list[Card] = []
        self.tags: list[SideTag] = []
        self._inside: list[QVBoxLayout] = []
        for tone in ("marketing", "sales"):
            card, tag, inside = Card(padding=14, spacing=0), SideTag(tone), QVBoxLayout()
            card.body.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addLayout(inside)
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
            self._cards.append(card)
            self.tags.append(tag)
            self._inside.append(inside)
        pane.column.addLayout(row)
        self._others = Card(padding=14, spacing=0)
        self._inside.append(QVBoxLayout())
        self._others.body.addLayout(self._inside[-1])
        pane.column.addWidget(self._others)
        self.body.addWidget(pane, 1)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.page)
        self.speak()

    def show_owed(
        self,
        directions: Sequence[tuple[str, Sequence[OwedLook]]],
        others: Sequence[OwedLook],
        states: Sequence[tuple[str, str]],
        *,
        looks_back: bool,
    ) -> None:
        """Show the register; the keyboard keeps its line.

        Args:
            directions: who owes whom, and what, Marketing's debts first.
            others: what is owed by or to somebody else.
            states: how a line can have been kept, each with its word.
            looks_back: the room looks how it was kept, instead of agreeing it.
        """
        self._looks_back = looks_back
        for card, tag, (heading, _) in zip(self._cards, self.tags, directions, strict=True):
            tag.setText(heading)
            card.setAccessibleName(heading)
        self.retranslate()
        shown = (tuple(tuple(looks) for _, looks in directions), tuple(others), tuple(states))
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((id for id, one in self.lines.items() if _has_keyboard(one)), None)
        self.lines = {}
        for inside, looks in zip(self._inside, (*shown[0], shown[1]), strict=True):
            empty(inside)
            self._fill(inside, looks, states)
        self._others.setVisible(bool(others))
        if focused in self.lines:
            self.lines[focused].start()

    def on_entered(self) -> None:
        self.entered.emit()

    def retranslate(self) -> None:
        self._others.set_title(self.tr("Owed by or to others"))
        if self._looks_back:
            self.set_headline(self.tr("What stands in the way? We look for nobody's fault."))
            self._hint.setText(
                self.tr("Each line that is late or blocked gets one action, one owner, one day.")
            )
            self.set_primary(self.tr("All looked at → Go on"))
        else:
            self.set_headline(self.tr("What one side needs to know is owed, never a favour."))
            self._hint.setText(
                self.tr("Mend the time so that it can be kept, then tick what both agree to.")
            )
            self.set_primary(self.tr("Both directions stand → Go on"))

    def _fill(
        self, inside: QVBoxLayout, looks: Sequence[OwedLook], states: Sequence[tuple[str, str]]
    ) -> None:
        if not looks:
            inside.addWidget(BodyLabel(self._nothing(), font=fonts.small(), role="muted"))
        for place, look in enumerate(looks):
            if place:
                inside.addWidget(Separator())
            line = self._upkeep(look, states) if self._looks_back else self._agreeing(look)
            self.lines[look.id] = line
            inside.addWidget(line)

    def _nothing(self) -> str:
        if self._looks_back:
            return self.tr("Nothing was agreed in this direction.")
        return self.tr("Nothing is owed in this direction yet.")

    def _agreeing(self, look: OwedLook) -> AgreeLine:
        line = AgreeLine(look)
        line.due_given.connect(lambda words: self.due_changed.emit(look.id, words))
        line.agreement_given.connect(lambda yes: self.agreed.emit(look.id, yes))
        return line

    def _upkeep(self, look: OwedLook, states: Sequence[tuple[str, str]]) -> UpkeepLine:
        line = UpkeepLine(look, states)
        line.state_given.connect(lambda state: self.state_given.emit(look.id, state))
        line.hindrance_given.connect(lambda words: self.hindrance_given.emit(look.id, words))
        line.action_given.connect(lambda *words: self.action_given.emit(look.id, *words))
        return line


def _has_keyboard(line: QWidget) -> bool:
    focused = line.window().focusWidget()
    return focused is not None and line.isAncestorOf(focused)
