"""Writing a standing obligation down: who owes whom what, when its clock starts, and by when."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.services.owing import ObligationWords
from domain.text import LINE_LIMIT
from ui.direction.message_editor import Ticks
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ObligationChoices:
    """What can be chosen for an obligation, each a key and its words."""

    positions: Choices
    activities: Choices
    triggers: Choices


class ObligationForm(Retranslated, QWidget):
    """A form for one obligation. It keeps what was typed until it is told that it was taken.

    Signals:
        obligation_written: the person is done: ``ObligationWords``.
        cancelled: the person wants out.
    """

    obligation_written = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.due = LineEdit(limit=LINE_LIMIT), LineEdit(limit=LINE_LIMIT)
        self.accepted = LineEdit(limit=LINE_LIMIT)
        self.provider, self.requester = ComboBox(), ComboBox()
        self.trigger, self.activity = ComboBox(), ComboBox()
        self.copied = Ticks()
        self.error = InlineError()
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._labels: dict[str, BodyLabel] = {}
        self._choices = ObligationChoices((), (), ())
        self._lay_out()
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def open_obligation(self, words: ObligationWords, choices: ObligationChoices) -> None:
        """Show an obligation to be written or changed."""
        self._choices = choices
        self._offer()
        for field, text in (
            (self.name, words.name),
            (self.due, words.due),
            (self.accepted, words.accepted_when),
        ):
            field.clear()
            field.set_text(text)
        for box, key in (
            (self.provider, words.provider),
            (self.requester, words.requester),
            (self.trigger, words.trigger),
            (self.activity, words.activity),
        ):
            box.choose(key)
        self.copied.tick(words.copied)
        self.error.clear()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def written(self) -> ObligationWords:
        """Return the fields as they stand."""
        return ObligationWords(
            name=self.name.text(),
            provider=str(self.provider.current_key() or ""),
            requester=str(self.requester.current_key() or ""),
            due=self.due.text(),
            accepted_when=self.accepted.text(),
            trigger=str(self.trigger.current_key() or ""),
            activity=str(self.activity.current_key() or ""),
            copied=tuple(self.copied.ticked()),
        )

    def retranslate(self) -> None:
        names = {
            "name": self.tr("What is owed"),
            "provider": self.tr("Who owes it"),
            "requester": self.tr("Who is entitled"),
            "trigger": self.tr("When its clock starts"),
            "due": self.tr("By when"),
            "accepted": self.tr("Accepted when"),
            "activity": self.tr("Activity it belongs to"),
            "copied": self.tr("Who gets a copy"),
        }
        for key, words in names.items():
            self._labels[key].setText(words)
        self.name.set_name(names["name"])
        self.due.set_name(
            names["due"], self.tr("8 working hours after …, 2 days before …, Friday 16:00")
        )
        self.accepted.set_name(names["accepted"], self.tr("With counts, with the ad code …"))
        for box, key in (
            (self.provider, "provider"),
            (self.requester, "requester"),
            (self.trigger, "trigger"),
            (self.activity, "activity"),
        ):
            box.setAccessibleName(names[key])
        self.done.setText(self.tr("Keep it"))
        self.cancel.setText(self.tr("Cancel"))
        for button in (self.done, self.cancel):
            button.setAccessibleName(button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _offer(self) -> None:
        for box in (self.provider, self.requester):
            box.set_choices(list(self._choices.positions))
        self.trigger.set_choices(list(self._choices.triggers))
        self.activity.set_choices([("", "–"), *self._choices.activities])
        self.copied.offer(tuple((code, code) for code, _ in self._choices.positions))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        pairs: list[tuple[str, QWidget]] = [
            ("provider", self.provider),
            ("requester", self.requester),
            ("trigger", self.trigger),
            ("due", self.due),
            ("accepted", self.accepted),
            ("activity", self.activity),
        ]
        for place, (key, field) in enumerate(pairs):
            row, side = divmod(place, 2)
            grid.addWidget(self._label(key), 2 * row, side)
            grid.addWidget(field, 2 * row + 1, side, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label("name"))
        column.addWidget(self.name)
        column.addLayout(grid)
        column.addWidget(self._label("copied"))
        column.addWidget(self.copied)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _label(self, key: str) -> BodyLabel:
        self._labels[key] = BodyLabel(font=fonts.small(), role="muted")
        return self._labels[key]

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(self.name, self.due, self.accepted):
            self.obligation_written.emit(self.written())
