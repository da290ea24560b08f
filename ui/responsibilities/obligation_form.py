"""Writing a standing obligation down: who owes whom what, when its clock starts, and by when."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.services.owing import ObligationWords
from domain.text import LINE_LIMIT
from ui.direction.message_editor import Ticks
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.inputs import ComboBox
from ui.widgets.line_edit import LineEdit

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ObligationChoices:
    """What can be chosen for an obligation, each a key and its words."""

    positions: Choices
    activities: Choices
    triggers: Choices


class ObligationForm(Form):
    """A form for one obligation. It keeps what was typed until it is told that it was taken.

    Signals:
        obligation_written: the person is done: ``ObligationWords``.
    """

    obligation_written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.due = LineEdit(limit=LINE_LIMIT), LineEdit(limit=LINE_LIMIT)
        self.accepted = LineEdit(limit=LINE_LIMIT)
        self.provider, self.requester = ComboBox(), ComboBox()
        self.trigger, self.activity = ComboBox(), ComboBox()
        self.copied = Ticks()
        self.done, self.cancel = PrimaryButton(), QuietButton()
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
        self.show_captions(names)
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

    def _offer(self) -> None:
        for box in (self.provider, self.requester):
            box.set_choices(list(self._choices.positions))
        self.trigger.set_choices(list(self._choices.triggers))
        self.activity.set_choices([("", "–"), *self._choices.activities])
        self.copied.offer(tuple((code, code) for code, _ in self._choices.positions))

    def _lay_out(self) -> None:
        pairs: list[tuple[str, QWidget]] = [
            ("provider", self.provider),
            ("requester", self.requester),
            ("trigger", self.trigger),
            ("due", self.due),
            ("accepted", self.accepted),
            ("activity", self.activity),
        ]
        grid = self.pairs(pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.caption("name"))
        column.addWidget(self.name)
        column.addLayout(grid)
        column.addWidget(self.caption("copied"))
        column.addWidget(self.copied)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(self.name, self.due, self.accepted):
            self.obligation_written.emit(self.written())
