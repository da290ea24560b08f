"""Words a group of what is new: the claim that it proposes, its topic and its persona."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.fields import PersonaField
from domain.services.theming import ThemeWords
from domain.text import LINE_LIMIT
from ui.revision.new_looks import ThemeLook
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_LEAST_WIDTH = 120


class ThemeForm(Retranslated, QWidget):
    """Holds no rules.

    Signals:
        written: the group is worded: its identity and ``ThemeWords``.
        left: the person thought better of it.

    Attributes:
        text: the claim that is proposed.
        field: its topic.
        persona: whom it speaks of.
        keep: keeps it.
    """

    written = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID | None = None
        self.text = GrowingTextEdit(limit=LINE_LIMIT, lines=2, most_lines=5, enter_commits=True)
        self.field, self.persona = ComboBox(), ComboBox()
        for box in (self.field, self.persona):
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumWidth(_LEAST_WIDTH)
        self._text_label, self._field_label, self._persona_label = (
            BodyLabel(font=fonts.label()) for _ in range(3)
        )
        self._state = BodyLabel(font=fonts.small(), role="muted")
        self.keep, self.leave = PrimaryButton(), QuietButton()
        self.keep.clicked.connect(self._on_kept)
        self.leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.keep, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        parts = (self._text_label, self.text, self._field_label, self.field)
        for part in (*parts, self._persona_label, self.persona, self._state):
            column.addWidget(part)
        column.addLayout(buttons)
        self.speak()

    @property
    def theme_id(self) -> UUID | None:
        """The group that is worded, or None."""
        return self._id

    def offer(
        self,
        fields: Sequence[tuple[str, str]],
        personas: Sequence[tuple[str, str]],
        state: str,
    ) -> None:
        """Offer what can be chosen; what is chosen already stays.

        Args:
            fields: topics, each a key and its word.
            personas: each a key and its name.
            state: whether the group is proposed, or what it lacks.
        """
        self.field.set_choices(fields)
        self.persona.set_choices(personas)
        self._state.setText(state)
        for part in (self._persona_label, self.persona):
            part.setVisible(len(personas) > 1)

    def open_theme(self, look: ThemeLook) -> None:
        """Show a group to be worded."""
        self._id = look.id
        self.text.clear()
        self.text.set_text(look.text)
        self.field.choose(look.field)
        self.persona.choose(look.persona)

    def start(self) -> None:
        """Give the keyboard to the sentence."""
        self.text.editor_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the words were not taken; everything typed stays."""
        self.text.refuse(sentence)

    def retranslate(self) -> None:
        self._text_label.setText(self.tr("The claim that is proposed"))
        self.text.set_name(self._text_label.text(), self.tr("Customers …"))
        self._field_label.setText(self.tr("Topic"))
        self.field.setAccessibleName(self._field_label.text())
        self._persona_label.setText(self.tr("Persona"))
        self.persona.setAccessibleName(self._persona_label.text())
        self.keep.setText(self.tr("Keep"))
        self.leave.setText(self.tr("Leave it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_kept(self) -> None:
        if self._id is None or not self.text.commit():
            return
        persona = str(self.persona.current_key() or "")
        words = ThemeWords(
            self.text.text(),
            PersonaField(str(self.field.current_key())),
            UUID(persona) if persona else None,
        )
        self.written.emit(self._id, words)
