"""Writing down what a customer said: the words, where they come from, and the consent."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.model.quotes import QuoteSource
from domain.model.sides import Side
from domain.services.drafting import QuoteTyped
from domain.services.quoting import QuoteWords
from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.personas.quote_looks import QuoteChoices
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import commit_all
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox, ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.segmented import Segmented
from ui.widgets.tooltips import set_tooltip

_LEAST_WIDTH = 128
_SHORT = 60
"""Letters of a note that a list shows."""


class QuoteEditor(Form):
    """A form for one quote. It keeps what was typed until it is told that it was taken.

    Signals:
        quote_given: ``QuoteWords`` without the day, and the day as typed.
        text_changed: the words, to be looked over.
    """

    quote_given = Signal(object, str)
    text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: Mapping[str, tuple[str, str]] = {}
        self.note, self.source = ComboBox(), ComboBox()
        for box in (self.note, self.source):
            box.setMinimumWidth(_LEAST_WIDTH)
        self.text = GrowingTextEdit(limit=LINE_LIMIT, lines=2, enter_commits=True)
        self.side = Segmented()
        self.day, self.lead = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.consent = CheckBox()
        self.remarks = BodyLabel(font=fonts.small(), role="warn")
        self.done, self.cancel = QuietButton(), QuietButton()
        self.claims: dict[str, CheckBox] = {}
        self._labels = [BodyLabel(font=fonts.small(), role="muted") for _ in range(6)]
        self._lay_out()
        self.note.chosen.connect(self._on_note_chosen)
        self.text.edited.connect(lambda: self.text_changed.emit(self.text.text()))
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()

    def offer(self, choices: QuoteChoices) -> None:
        """Offer what can be chosen; what is chosen already stays."""
        self._notes = {key: (side, words) for key, _, side, words in choices.notes}
        shown = [(key, _shortened(told)) for key, told, _, _ in choices.notes]
        self.note.set_choices([("", self.tr("typed here")), *shown])
        self.side.set_options(choices.sides)
        self.source.set_choices(choices.sources)
        kept = self._ticked()
        for box in self.claims.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.claims = {}
        for key, code, words in choices.claims:
            box = self.claims[key] = CheckBox(code)
            box.setAccessibleName(f"{code}: {words}")
            set_tooltip(box, words)
            box.setChecked(key in kept)
            self._flow.addWidget(box)
        for part in (self._labels[5], self._box):
            part.setVisible(bool(self.claims))

    def open_quote(self, words: QuoteWords | None) -> None:
        """Show a quote to be changed, or a form for a new one."""
        new = words is None
        words = words or QuoteWords("")
        for part in (self._labels[0], self.note):
            part.setVisible(new and bool(self._notes))
        self.note.choose("")
        self.text.clear()
        self.text.set_text(words.text)
        self.side.choose(words.side.value)
        self.source.choose(words.source.value)
        for field, text in (
            (self.day, f"{words.heard_on:%d/%m/%Y}" if words.heard_on else ""),
            (self.lead, words.lead),
        ):
            field.clear()
            field.set_text(text)
        self.consent.setChecked(words.consent)
        for key, box in self.claims.items():
            box.setChecked(UUID(key) in words.claim_ids)
        self.error.clear()
        self.text_changed.emit(words.text)

    def go_on_with(self, typed: QuoteTyped) -> None:
        """Fill the open form with what was begun in it before."""
        from_notes = not self.note.isHidden()
        self.open_quote(typed.words)
        for part in (self._labels[0], self.note):
            part.setVisible(from_notes)
        self.note.choose(str(typed.words.note_id or ""))
        self.day.set_text(typed.day)

    def show_remarks(self, sentences: Sequence[str]) -> None:
        """Say what in the words gives somebody away."""
        self.remarks.setText("\n".join(f"! {sentence}" for sentence in sentences))
        self.remarks.setVisible(bool(sentences))

    def start(self) -> None:
        """Give the keyboard to the words."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        names = (
            self.tr("Taken from"),
            self.tr("Who heard it"),
            self.tr("Where"),
            self.tr("On which day"),
            self.tr("Lead or call, by code"),
            self.tr("Speaks of"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.text.set_name(
            self.tr("Words of a customer"), self.tr("As the customer said it, word for word")
        )
        self.note.setAccessibleName(names[0])
        self.side.setAccessibleName(names[1])
        self.source.setAccessibleName(names[2])
        self.day.set_name(names[3], self.tr("14/3 or yesterday"))
        self.lead.set_name(names[4], self.tr("never a name"))
        self.consent.setText(self.tr("The customer agreed that it is shown"))
        self.done.setText(self.tr("Keep"))
        self.cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._labels[0])
        column.addWidget(self.note)
        column.addWidget(self.text)
        column.addWidget(self.remarks)
        self.remarks.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        fields: tuple[QWidget, ...] = (self.side, self.source, self.day, self.lead)
        for place, field in enumerate(fields):
            row, at = divmod(place, 2)
            grid.addWidget(self._labels[place + 1], 2 * row, at)
            grid.addWidget(field, 2 * row + 1, at)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self._labels[5])
        self._box = QWidget()
        self._flow = FlowLayout(self._box, spacing=12, row_spacing=4)
        column.addWidget(self._box)
        column.addWidget(self.consent)
        column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.done)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _ticked(self) -> tuple[str, ...]:
        return tuple(key for key, box in self.claims.items() if box.isChecked())

    def _on_note_chosen(self, key: object) -> None:
        """Take words and side from the note."""
        side, words = self._notes.get(str(key), ("", ""))
        if words:
            self.text.clear()
            self.text.set_text(words)
            self.side.choose(side)
            self.text_changed.emit(words)

    def _on_done(self) -> None:
        fields = (self.text, self.day, self.lead)
        if not commit_all(*fields):
            return
        self.error.clear()
        typed = self.typed()
        self.quote_given.emit(typed.words, typed.day)

    def typed(self) -> QuoteTyped:
        """Return the quote as it stands in the form."""
        note = str(self.note.current_key() or "")
        words = QuoteWords(
            self.text.text(),
            Side(self.side.key() or Side.SALES),
            QuoteSource(str(self.source.current_key() or QuoteSource.OTHER)),
            lead=self.lead.text(),
            consent=self.consent.isChecked(),
            note_id=UUID(note) if note else None,
            claim_ids=tuple(UUID(key) for key in self._ticked()),
        )
        return QuoteTyped(words, self.day.text())


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"
