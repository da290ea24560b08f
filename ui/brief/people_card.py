"""The card of the people: one line each, like a table."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.model.brief import Person
from domain.model.sides import Side
from domain.services.gathering import PersonWords
from domain.text import NAME_LIMIT
from ui.brief.lines import LOW, Chooser, holder_of_focus
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.reorderable_list import ReorderableList
from ui.widgets.retranslated import Retranslated

_TONES = {Side.NEUTRAL: "neutral"}
_NOTHING = ""
_CODE = 74


class Choices:
    """What the lists of a person's line offer, in the language of the window."""

    def __init__(
        self, sides: Sequence[tuple[str, str]] = (), positions: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Hold key and words of each side, and of each position after "none"."""
        self.sides = sides
        self.positions = positions

    def letter(self, side: Side) -> str:
        """Return the first letter of a side's name, said beside its colour."""
        return dict(self.sides).get(side.value, "?")[0]


class PersonRow(Retranslated, QWidget):
    """A person: name, the code under which Sales reports, side, position, present."""

    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, person: Person, choices: Choices) -> None:
        super().__init__()
        self.person = person
        self.name, self.code = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.code.setFixedWidth(_CODE)
        self.tag = SideTag("neutral", "M")
        self.tag.setMinimumWidth(self.tag.sizeHint().width())
        self.tag.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side = Chooser(height=LOW)
        self.role = Chooser(height=LOW)
        self.present = CheckBox()
        self.remove = IconButton("trash-2")
        self.name.committed.connect(self.edited)
        self.code.committed.connect(self.edited)
        self.side.chosen.connect(self.edited)
        self.role.chosen.connect(self.edited)
        self.present.clicked.connect(self.edited)
        self.remove.clicked.connect(self.removal_wanted)
        self._lay_out()
        self.offer(choices)
        self.speak()

    def offer(self, choices: Choices) -> None:
        """List sides and positions in the language of the window."""
        self._choices = choices
        self.side.set_choices(choices.sides)
        self.role.set_choices(choices.positions)
        self.show_person(self.person)

    def show_person(self, person: Person) -> None:
        """Show the person as stored; fields in which somebody types keep their text."""
        self.person = person
        self.name.set_text(person.name)
        self.code.set_text(person.code)
        self.code.setVisible(person.side is Side.SALES or bool(person.code))
        self.tag.set_tone(_TONES.get(person.side, person.side.value))
        self.tag.setText(self._choices.letter(person.side))
        self.side.choose(person.side.value)
        self.role.choose(person.role or _NOTHING)
        self.present.setChecked(person.present)
        self.retranslate()

    def words(self) -> PersonWords:
        """What the line says now."""
        return PersonWords(
            name=self.name.text(),
            side=Side(str(self.side.current_key())),
            role=str(self.role.current_key()) or None,
            title=self.person.title,
            present=self.present.isChecked(),
            code=self.code.text(),
        )

    def retranslate(self) -> None:
        name = self.person.name
        self.name.set_name(self.tr("Name"))
        self.code.set_name(
            self.tr("Code of {name} in files and reports").format(name=name), self.tr("code")
        )
        self.side.setAccessibleName(self.tr("Side of {name}").format(name=name))
        self.role.setAccessibleName(self.tr("Position of {name}").format(name=name))
        self.present.setAccessibleName(self.tr("{name} is present").format(name=name))
        self.remove.set_name(self.tr("Take {name} off the list").format(name=name))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.code)
        for widget in (self.tag, self.side, self.role, self.present, self.remove):
            row.addWidget(widget)


class PeopleCard(Retranslated, Card):
    """Who works with the persona, and a line to add the next.

    Signals:
        added: words of a new person.
        edited: a person's identity and new words.
        moved: a person's identity and new place.
        removal_wanted: a person's identity.
    """

    added = Signal(object)
    edited = Signal(object, object)
    moved = Signal(object, int)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[UUID, PersonRow] = {}
        self._choices = Choices()
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self._list = ReorderableList()
        self.add = LineEdit(limit=NAME_LIMIT, keep_after=False)
        self.add_side = Chooser(height=LOW)
        self._present_head = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._present_head.setContentsMargins(0, 0, 34, 0)
        self._list.moved.connect(self._on_moved)
        self.add.committed.connect(self._on_added)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._present_head, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self._list)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.add, 1)
        adding.addWidget(self.add_side, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(adding)
        self.speak()

    def row(self, id: UUID) -> PersonRow | None:
        """The line of a person, or None where it is not shown."""
        return self._rows.get(id)

    def show_people(self, people: Sequence[Person], choices: Choices) -> None:
        """Show the people in their order."""
        self._choices = choices
        self.add_side.set_choices(choices.sides)
        before = list(self._rows)
        had_keyboard = holder_of_focus(self._rows)
        self._rows = {one.id: self._rows.get(one.id) or self._made(one) for one in people}
        for one in people:
            row = self._rows[one.id]
            row.person = one
            row.offer(choices)
        if list(self._rows) != before:
            self._list.set_items(list(self._rows.values()))
        self._list.setVisible(bool(people))
        self._present_head.setVisible(bool(people))
        if had_keyboard not in {None, *self._rows}:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count(people)

    def retranslate(self) -> None:
        self.set_title(self.tr("People"))
        self._hint.setText(
            self.tr("Who works with the persona. Tick who is in the room for the session.")
        )
        self._present_head.setText(self.tr("Present"))
        self.add.set_name(self.tr("New person"), self.tr("Full name; Enter adds the person"))
        self.add_side.setAccessibleName(self.tr("Side of the new person"))

    def _count(self, people: Sequence[Person]) -> None:
        present = sum(one.present for one in people)
        words = self.tr("{present} of {count} in the room")
        self.set_aside(words.format(present=present, count=len(people)) if people else "")

    def _made(self, person: Person) -> PersonRow:
        row = PersonRow(person, self._choices)
        row.edited.connect(self._on_edited)
        row.removal_wanted.connect(self._on_removal_wanted)
        return row

    def _on_added(self, name: str) -> None:
        self.added.emit(PersonWords(name, Side(str(self.add_side.current_key()))))

    def _on_moved(self, at: int, to: int) -> None:
        self.moved.emit(list(self._rows)[at], to)

    def _on_edited(self) -> None:
        row = self.sender()
        assert isinstance(row, PersonRow)
        self.edited.emit(row.person.id, row.words())

    def _on_removal_wanted(self) -> None:
        row = self.sender()
        assert isinstance(row, PersonRow)
        self.removal_wanted.emit(row.person.id)
