"""Where in the private editor a note belongs: persona, question, slot; and how to change it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.fields import SECTION_FIELDS, PersonaField, Section
from ui.theme import fonts
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

_ROOM = 36
"""Characters of the personas' names on their segments, all together."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note belongs.

    Attributes:
        section: the question on the customer, or None where one list is asked for.
        field: slot of the persona, or None.
        persona_id: the persona, where the room draws more than one.
    """

    section: Section | None = None
    field: PersonaField | None = None
    persona_id: UUID | None = None


class PersonaSwitch(Retranslated, QWidget):
    """Says of which persona the side writes; there only where the room draws several."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._personas: dict[str, UUID] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._label = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.choice = Segmented()
        self.choice.chosen.connect(self._on_chosen)
        column.addWidget(self._label)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.speak()

    @property
    def persona_id(self) -> UUID | None:
        """The persona that is chosen, or None where there is just one."""
        return self._personas.get(self.choice.key() or "")

    def show_personas(self, personas: Sequence[tuple[UUID, str]]) -> None:
        """Offer these personas by name; the first is chosen unless one was before."""
        self._personas = {str(id): id for id, _ in personas}
        self.choice.set_options([(str(id), _short(name, len(personas))) for id, name in personas])
        if personas and self.choice.key() is None:
            self.choice.choose(str(personas[0][0]))
        self.setVisible(len(personas) > 1)

    def begin(self) -> None:
        """Go to the first persona."""
        if self._personas:
            self.choice.choose(next(iter(self._personas)))

    def step(self, by: int) -> None:
        """Choose the persona beside."""
        _step(self.choice, list(self._personas), by)

    def retranslate(self) -> None:
        self._label.setText(self.tr("This note is about"))
        self.choice.setToolTip(self.tr("Other persona: Ctrl+Page Up, Ctrl+Page Down"))

    def _on_chosen(self) -> None:
        self.chosen.emit()


class FieldSwitch(Retranslated, QWidget):
    """The slots inside a question, quietly: the first takes a note unless another is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Mapping[PersonaField, str] = {}
        self._fields: tuple[PersonaField, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.choice = Segmented()
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()

    @property
    def field(self) -> PersonaField | None:
        """The slot that takes the next note, or None where none is asked for."""
        key = self.choice.key()
        return PersonaField(key) if key else None

    def show_words(self, words: Mapping[PersonaField, str]) -> None:
        """Name the slots."""
        self._words = words
        self._show()

    def open_section(self, section: Section | None) -> None:
        """Offer the slots of a question; a single one needs no choice and is not shown."""
        self._fields = SECTION_FIELDS[section] if section else ()
        self._show()
        if self._fields:
            self.choice.choose(self._fields[0].value)
        self.setVisible(len(self._fields) > 1)

    def step(self, by: int) -> None:
        """Choose the slot beside."""
        _step(self.choice, [field.value for field in self._fields], by)

    def retranslate(self) -> None:
        self.choice.setToolTip(self.tr("Other slot: Ctrl+Up, Ctrl+Down"))

    def _show(self) -> None:
        options = [(field.value, self._words.get(field, field.value)) for field in self._fields]
        self.choice.set_options(options)


def _step(choice: ChoiceRow, keys: Sequence[str], by: int) -> None:
    key = choice.key()
    if key is None:
        return
    place = min(max(keys.index(key) + by, 0), len(keys) - 1)
    if keys[place] != key:
        choice.choose(keys[place])
        choice.chosen.emit(keys[place])


def _short(name: str, count: int) -> str:
    longest = max(6, _ROOM // count)
    shown = name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
    return shown.replace("&", "&&")
