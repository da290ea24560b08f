"""A step of a request, taken by a position, at a moment, with a note."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.requests import NEEDS_NOTE, RequestStep
from domain.text import NAME_LIMIT, TEXT_LIMIT
from ui.requests.looks import StepTyped
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit


class StepForm(Form):
    """Asks who takes a step, when, and what is to be known of it.

    Signals:
        step_written: the person is done: a ``StepTyped``.
    """

    step_written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = RequestStep.DELIVERED
        self.by = ComboBox()
        self.when = LineEdit(limit=NAME_LIMIT)
        self.note = GrowingTextEdit(limit=TEXT_LIMIT)
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._names = [BodyLabel(font=fonts.small(), role="muted") for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label, field in zip(self._names, (self.note, self.by, self.when), strict=True):
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def open_step(
        self, step: RequestStep, verb: str, actors: Sequence[tuple[str, str]], chosen: str = ""
    ) -> None:
        """Ask for a step.

        Args:
            step: what is done.
            verb: as its button says it.
            actors: positions that may do it, the usual one first.
            chosen: code of the one that does it; empty for the usual one.
        """
        self._step = step
        for field in (self.when, self.note):
            field.clear()
            field.set_text("")
        self.by.set_choices(list(actors))
        self.by.choose(chosen or (actors[0][0] if actors else ""))
        self.error.clear()
        self.done.setText(verb)
        self.done.setAccessibleName(verb)
        self.retranslate()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        needed = self._step in NEEDS_NOTE
        names = (
            self.tr("Why; the other side reads it") if needed else self.tr("Note, may stay empty"),
            self.tr("Who does it"),
            self.tr("When"),
        )
        for label, words in zip(self._names, names, strict=True):
            label.setText(words)
        self.note.set_name(names[0])
        self.by.setAccessibleName(names[1])
        self.when.set_name(names[2], self.tr("now; or 14/3 16:00, yesterday"))
        self.cancel.setText(self.tr("Cancel"))

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(self.note, self.when):
            by = str(self.by.current_key() or "")
            self.step_written.emit(StepTyped(self._step, by, self.note.text(), self.when.text()))
