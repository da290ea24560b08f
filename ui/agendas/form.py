"""The form of one step: its name, its time, what is said and what people do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.text import LINE_LIMIT, TEXT_LIMIT
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

LONGEST = 240


class StepForm(Retranslated, Card):
    """Shows a step and says what the person changed; a step that was begun is only shown."""

    titled = Signal(str)
    minutes_set = Signal(int)
    say_changed = Signal(str)
    do_changed = Signal(str)
    duplicate_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=6)
        self._captions = [BodyLabel(role="muted", font=fonts.small()) for _ in range(4)]
        self.name = LineEdit(limit=LINE_LIMIT)
        self.minutes = SpinBox(1, LONGEST)
        self.minutes.setFixedWidth(84)
        self.say = GrowingTextEdit(limit=TEXT_LIMIT, lines=3)
        self.do = GrowingTextEdit(limit=TEXT_LIMIT, lines=3)
        self._purpose = BodyLabel(role="muted", font=fonts.small())
        self._warnings = BodyLabel(role="warn", font=fonts.small())
        self.duplicate = QuietButton(icon="copy")
        self.remove = QuietButton(icon="trash-2")
        fields = (self.name, self.minutes, self.say, self.do)
        self.body.addWidget(self._warnings)
        self.body.addWidget(self._purpose)
        for caption, field in zip(self._captions, fields, strict=True):
            self.body.addWidget(caption)
            self.body.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.duplicate)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addSpacing(6)
        self.body.addLayout(row)
        self.name.committed.connect(self.titled)
        self.minutes.valueChanged.connect(self._on_minutes)
        self.say.committed.connect(self.say_changed)
        self.do.committed.connect(self.do_changed)
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.speak()

    def show_step(self, title: str, minutes: int, say: str, do: str) -> None:
        """Show the words and the time of a step."""
        self.name.set_text(title)
        self.minutes.blockSignals(True)
        self.minutes.setValue(minutes)
        self.minutes.blockSignals(False)
        self.say.set_text(say)
        self.do.set_text(do)

    def show_about(self, purpose: str, warnings: str, *, fixed: bool) -> None:
        """Say what the step is good for and what does not fit; a fixed one cannot be changed."""
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))
        self._warnings.setText(warnings)
        self._warnings.setVisible(bool(warnings))
        for field in (self.name, self.minutes, self.say, self.do, self.remove):
            field.setEnabled(not fixed)

    def retranslate(self) -> None:
        self.set_title(self.tr("This step"))
        names = (
            self.tr("Name"),
            self.tr("Minutes"),
            self.tr("What the facilitator says"),
            self.tr("What people do, a line each"),
        )
        for caption, name in zip(self._captions, names, strict=True):
            caption.setText(name)
        self.name.set_name(names[0])
        self.minutes.setAccessibleName(names[1])
        self.say.set_name(names[2])
        self.do.set_name(names[3])
        self.duplicate.setText(self.tr("Duplicate"))
        self.remove.setText(self.tr("Remove"))

    def _on_minutes(self, minutes: int) -> None:
        self.minutes_set.emit(minutes)
