"""Before the first paper: with names or without, and how many papers each side gets."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from domain.model.sides import DEPARTMENTS, Side
from domain.text import NAME_LIMIT
from ui.session.panes import Pane
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.inputs import SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

MOST_VOTERS = 30
"""Papers that one side gets at the most; a workshop is far smaller."""

Voters = Mapping[Side, list[str] | int]


@dataclass(frozen=True, slots=True)
class SetupLook:
    """What is said before a round.

    Attributes:
        title: what the round is on.
        lead: what the room is about to answer, in one or two sentences.
        sides: the name of each department.
        present: who is in the room, by department.
        warning: why it is too early, or empty.
    """

    title: str
    lead: str
    sides: Mapping[Side, str]
    present: Mapping[Side, tuple[str, ...]]
    warning: str = ""


class RoundSetup(Retranslated, Pane):
    """One choice and two numbers; what was chosen is said to the room in a sentence."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._look: SetupLook | None = None
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._lead = BodyLabel(role="muted")
        self._warning = Notice()
        self._names_card = Card(spacing=10)
        self.named = Segmented()
        self.named.chosen.connect(self._on_named_chosen)
        self._say = BodyLabel()
        self._names_card.body.addWidget(self.named, 0, Qt.AlignmentFlag.AlignLeft)
        self._names_card.body.addWidget(self._say)
        self._papers_card = Card(spacing=10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._tags = {side: SideTag(side.value, large=True) for side in DEPARTMENTS}
        self.counts = {side: SpinBox(0, MOST_VOTERS) for side in DEPARTMENTS}
        self.names = {side: LineEdit(limit=NAME_LIMIT * MOST_VOTERS) for side in DEPARTMENTS}
        self._stacks = {side: QStackedWidget() for side in DEPARTMENTS}
        for row, side in enumerate(DEPARTMENTS):
            self.counts[side].valueChanged.connect(self._on_changed)
            self.names[side].edited.connect(self._on_changed)
            grid.addWidget(self._tags[side], row, 0)
            cell = QWidget()
            cell_row = QGridLayout(cell)
            cell_row.setContentsMargins(0, 0, 0, 0)
            cell_row.setColumnStretch(1, 1)
            cell_row.addWidget(self.counts[side], 0, 0)
            self._stacks[side].addWidget(cell)
            self._stacks[side].addWidget(self.names[side])
            grid.addWidget(self._stacks[side], row, 1)
        self._papers_card.body.addLayout(grid)
        self._few = BodyLabel(font=fonts.small(), role="muted")
        self._papers_card.body.addWidget(self._few)
        self._procedural = BodyLabel(font=fonts.small(), role="hint")
        for part in (
            self._title,
            self._lead,
            self._warning,
            self._names_card,
            self._papers_card,
            self._procedural,
        ):
            self.column.addWidget(part)
        self.speak()

    @property
    def is_named(self) -> bool:
        """Whether names shall stand on the papers."""
        return self.named.key() == "named"

    def voters(self) -> Voters:
        """Return for each department its voters' names, or their number."""
        if self.is_named:
            return {side: _parted(self.names[side].text()) for side in DEPARTMENTS}
        return {side: self.counts[side].value() for side in DEPARTMENTS}

    def is_ready(self) -> bool:
        """Whether each department has somebody to vote."""
        return all(self.voters().values())

    def show_look(self, look: SetupLook) -> None:
        """Show what the round is on; numbers follow who is present until they are changed."""
        before = self._look.present if self._look else None
        self._look = look
        if look.present != before:
            for side in DEPARTMENTS:
                present = look.present[side]
                self.counts[side].setValue(max(1, len(present)))
                self.names[side].set_text(", ".join(present))
        self.retranslate()

    def focus_first(self) -> None:
        """Put the keyboard on the choice that everything else hangs on."""
        self.named.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.named.setAccessibleName(self.tr("Names on the papers"))
        self.named.set_options(
            [("anonymous", self.tr("Without names")), ("named", self.tr("With names"))]
        )
        if self.named.key() is None:
            self.named.choose("anonymous")
        self._names_card.set_title(self.tr("Say first whether the papers carry names"))
        self._papers_card.set_title(self.tr("One paper for each voter"))
        self._few.setText(
            self.tr("Below three voters a side, results are shown for both sides together only.")
        )
        self._procedural.setText(
            self.tr(
                "Everybody votes alone at this laptop, one after another. "
                "It keeps order, it is no lock."
            )
        )
        if self._look is not None:
            self._say_look(self._look)
        self._say_named()

    def _say_look(self, look: SetupLook) -> None:
        self._title.setText(look.title)
        self._lead.setText(look.lead)
        self._lead.setVisible(bool(look.lead))
        self._warning.show_notice("info", look.warning)
        for side in DEPARTMENTS:
            name = look.sides[side]
            self._tags[side].setText(name)
            self.counts[side].setAccessibleName(
                self.tr("Number of voters: {side}").format(side=name)
            )
            self.names[side].set_name(
                self.tr("Voters: {side}").format(side=name),
                self.tr("Names, with a comma between"),
            )

    def _say_named(self) -> None:
        if self.is_named:
            self._say.setText(
                self.tr("Say: each paper carries a name, and after closing all see who said what.")
            )
        else:
            self._say.setText(
                self.tr("Say: no paper carries a name, and nobody can see later who said what.")
            )
        for stack in self._stacks.values():
            stack.setCurrentIndex(1 if self.is_named else 0)

    def _on_named_chosen(self) -> None:
        self._say_named()
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()


def _parted(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]
