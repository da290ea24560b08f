"""Before the first vote: named or anonymous, and how many papers; said to the room."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.model.sides import DEPARTMENTS, Side
from ui.session.panes import Pane
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.inputs import SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

NAMED = "named"
ANONYMOUS = "anonymous"
BY_HAND = "by_hand"
_MOST = 30


class RoundSetup(Retranslated, Pane):
    """Asks for what must be settled before anybody votes.

    Signals:
        people_wanted: the people in the room are to be put right.
    """

    people_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, hands: bool = False) -> None:
        """Make it.

        Args:
            parent: the widget it stands in.
            hands: whether people may show hands instead of filling in papers.
        """
        super().__init__(parent, spacing=12)
        self._hands = hands
        self._names: dict[Side, Sequence[str]] = {}
        self._said: dict[str, str] = {}
        self._touched = False
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._question = BodyLabel(role="muted")
        self.mode = Segmented()
        self.mode.chosen.connect(self._on_mode_chosen)
        self._say = Card(tone="both")
        self._words = BodyLabel()
        self._say.body.addWidget(self._words)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.counts: dict[Side, SpinBox] = {}
        self._tags: dict[Side, SideTag] = {}
        self._people: dict[Side, BodyLabel] = {}
        for place, side in enumerate(DEPARTMENTS):
            self._add_row(place, side)
        self._link = LinkButton()
        self._link.clicked.connect(self.people_wanted)
        self._limits = BodyLabel(font=fonts.small(), role="hint")
        for part in (self._title, self._question, self.mode, self._say):
            self.column.addWidget(part)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._limits)
        self.speak()
        self.mode.choose(ANONYMOUS)
        self._on_mode_chosen()

    @property
    def named(self) -> bool:
        """Whether papers are to carry names."""
        return self.mode.key() == NAMED

    @property
    def by_hand(self) -> bool:
        """Whether people show hands, and the facilitator types what is counted."""
        return self.mode.key() == BY_HAND

    def voters(self) -> dict[Side, Sequence[str] | int]:
        """Return who votes: names, or how many of each department."""
        if self.named:
            return dict(self._names)
        return {side: box.value() for side, box in self.counts.items()}

    def show_people(self, names: dict[Side, Sequence[str]], sides: dict[Side, str]) -> None:
        """Take the people in the room as a start; a number that was typed stays.

        Args:
            names: those present, by department.
            sides: names of the departments in the language of the window.
        """
        changed = names != self._names
        self._names = names
        for side, box in self.counts.items():
            self._tags[side].setText(sides[side])
            box.setAccessibleName(self.tr("Voters of {side}").format(side=sides[side]))
            if changed and not self._touched:
                blocked = QSignalBlocker(box)
                box.setValue(max(1, len(names[side])))
                blocked.unblock()
        self._on_mode_chosen()

    def show_words(self, title: str, question: str, words: dict[str, str]) -> None:
        """Show what is asked, and what to tell the room for either choice."""
        self._title.setText(title)
        self._question.setText(question)
        self._said = words
        self._on_mode_chosen()

    def start(self) -> None:
        """Give the keyboard to the first choice."""
        self.mode.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        modes = [(ANONYMOUS, self.tr("Anonymous")), (NAMED, self.tr("With names"))]
        if self._hands:
            modes.append((BY_HAND, self.tr("Show of hands")))
        self.mode.set_options(modes)
        self.mode.setAccessibleName(self.tr("Do papers carry names?"))
        self._say.set_title(self.tr("Tell the room before the first vote"))
        self._link.setText(self.tr("Change who is here…"))
        self._limits.setText(
            self.tr(
                "Nothing is shown by department where one has fewer than three voters. "
                "On one laptop this keeps votes private by procedure; it is no vault."
            )
        )

    def _add_row(self, place: int, side: Side) -> None:
        tag, box, people = SideTag(side.value, large=True), SpinBox(1, _MOST), BodyLabel()
        box.valueChanged.connect(self._on_count_changed)
        self._tags[side], self.counts[side], self._people[side] = tag, box, people
        self._grid.addWidget(tag, place, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(box, place, 1)
        self._grid.addWidget(people, place, 2)

    def _on_count_changed(self) -> None:
        self._touched = True

    def _on_mode_chosen(self, *_: object) -> None:
        self._words.setText(self._said.get(self.mode.key() or ANONYMOUS, ""))
        for side, box in self.counts.items():
            names = self._names.get(side, ())
            box.setVisible(not self.named)
            nobody = self.tr("nobody of them is here")
            self._people[side].setText(", ".join(names) or nobody)
            self._people[side].setVisible(self.named)
