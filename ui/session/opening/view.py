"""The view of the opening: rules on the left, people on the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import Pane, empty, side_by_side
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.chips import SideTag
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody on the list, in the language of the window."""

    name: str
    title: str
    side: str
    side_word: str
    present: bool


class OpeningView(StepView):
    """The rules of the game with the room's agreement, and who is here."""

    rules_accepted = Signal(bool)
    people_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accepted = False
        self._rules: tuple[str, ...] = ()
        self._people: tuple[Present, ...] = ()
        left, right = Pane(), Pane()
        right.setFixedWidth(276)
        self._rules_title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._rules_column = QVBoxLayout()
        self._rules_column.setSpacing(7)
        self._agree = CheckBox()
        self._agree.clicked.connect(self.rules_accepted)
        left.column.addWidget(self._rules_title)
        left.column.addLayout(self._rules_column)
        left.column.addSpacing(2)
        left.column.addWidget(self._agree)
        self._people_title = BodyLabel(font=fonts.card_title())
        self._people_column = QVBoxLayout()
        self._people_column.setSpacing(8)
        self._nobody = BodyLabel(role="muted")
        self._edit = QuietButton(kind="compact")
        self._edit.clicked.connect(self.people_wanted)
        right.column.addWidget(self._people_title)
        right.column.addWidget(self._nobody)
        right.column.addLayout(self._people_column)
        right.column.addWidget(self._edit)
        self.body.addLayout(side_by_side(left, right), 1)
        self.speak()

    def show_rules(self, rules: Sequence[str], *, accepted: bool) -> None:
        """Show the rules, and whether the room has agreed to them."""
        if tuple(rules) != self._rules:
            self._rules = tuple(rules)
            empty(self._rules_column)
            for number, rule in enumerate(rules, start=1):
                self._rules_column.addWidget(_rule(number, rule))
        self._accepted = accepted
        self._agree.setChecked(accepted)
        self.retranslate()

    def show_people(self, people: Sequence[Present]) -> None:
        """Show who is here, and in grey who is not."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        empty(self._people_column)
        for person in people:
            self._people_column.addWidget(_person(person))
        self.retranslate()

    def on_entered(self) -> None:
        self._agree.setFocus()

    def retranslate(self) -> None:
        self._rules_title.setText(self.tr("The rules of the game"))
        self._agree.setText(self.tr("The room agrees to these rules"))
        self._people_title.setText(self.tr("In the room"))
        self._nobody.setText(self.tr("Nobody is listed yet. Add the people in the brief."))
        self._nobody.setVisible(not self._people)
        self._edit.setText(self.tr("Change the list in the brief"))
        self.set_headline(self.tr("Read the rules aloud, then ask whether all agree."))
        self.set_primary(self.tr("We agree → Start") if not self._accepted else self.tr("Go on"))


def _rule(number: int, rule: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    figure = BodyLabel(str(number), font=fonts.figure_font(14, fonts.BOLD), role="both", wrap=False)
    figure.setFixedWidth(16)
    row.addWidget(figure)
    row.addWidget(BodyLabel(rule, font=fonts.text_font(14)), 1)
    return holder


def _person(person: Present) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(BodyLabel(person.name, role="ink" if person.present else "hint"))
    if person.title:
        words.addWidget(BodyLabel(person.title, font=fonts.small(), role="muted"))
    row.addLayout(words, 1)
    row.addWidget(SideTag(person.side, person.side_word))
    return holder
