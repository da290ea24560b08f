"""Writing down evidence: where it comes from, when, and how many gave which answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.model.evidence import Answered
from domain.model.statistics.provenance import Provenance
from domain.services.drafting import EvidenceTyped
from domain.services.evidencing import MOST_PEOPLE, EvidenceWords
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from ui.personas.why_looks import CountRow, EvidenceSheet
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox, SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit

_LEAST_WIDTH = 110
"""Pixels to which a list to choose from may shrink, so that the form fits a narrow column."""

_COUNT_WIDTH = 96
"""Pixels in which the greatest count can be read."""


class EvidenceForm(Form):
    """A form for one item. It keeps what was typed until it is told that it was taken.

    Enter in a count keeps the item, so that a figure is written down without the mouse.

    Signals:
        evidence_given: ``EvidenceWords`` without the day, and the day as typed.
        removal_wanted: the item was written down by mistake.
    """

    evidence_given = Signal(object, str)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual: dict[str, str] = {}
        self._shown_kind = ""
        self.counts: list[tuple[CountRow, SpinBox]] = []
        self._make_fields()
        self._lay_out()
        self.kind.chosen.connect(self._on_kind_chosen)
        self.more.clicked.connect(self._on_more)
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.remove.clicked.connect(self.removal_wanted)
        self.speak()

    def open_sheet(self, sheet: EvidenceSheet, day: str) -> None:
        """Show an item to be changed, or a form for a new one."""
        words = sheet.words
        self._usual = {code: grade for code, _, grade in sheet.kinds}
        self.kind.set_choices([(code, name) for code, name, _ in sheet.kinds])
        self.letter.set_choices(sheet.letters)
        self.digit.set_choices(sheet.digits)
        self._shown_kind = words.kind.value
        self.kind.choose(self._shown_kind)
        self._show_grade(words.grade or self._usual[self._shown_kind])
        self._show_counts(sheet.rows)
        self.not_asked.setValue(words.not_asked)
        self.no_answer.setValue(words.no_answer)
        for field, text in (
            (self.day, day),
            (self.source, words.source),
            (self.note, words.note),
            (self.lead, words.lead),
            (self.gathered_by, words.gathered_by),
        ):
            field.clear()
            field.set_text(text)
        self.remove.setVisible(sheet.removable)
        told = (words.note, words.lead, words.gathered_by, words.grade)
        self._show_more(shown=any(told) or bool(words.not_asked or words.no_answer))
        self.error.clear()

    def start(self) -> None:
        """Give the keyboard to the first count."""
        first = self.counts[0][1]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_done()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        names = {
            self.kind: self.tr("Where it comes from"),
            self.day: self.tr("On which day"),
            self.source: self.tr("Source, in words"),
            self.not_asked: self.tr("Not asked"),
            self.no_answer: self.tr("Asked, no answer"),
            self.lead: self.tr("One lead only: its code"),
            self.gathered_by: self.tr("Who asked, by code"),
            self.note: self.tr("Note"),
            self.letter: self.tr("How reliable the source is"),
            self.digit: self.tr("How credible what it says is"),
        }
        for field, name in names.items():
            self._labels[field].setText(name)
            field.setAccessibleName(name)
        self.day.set_name(names[self.day], self.tr("14/3 or yesterday"))
        self.source.set_name(names[self.source], self.tr("Feedback of batch 3"))
        self.lead.set_name(names[self.lead], self.tr("L-12, never a name"))
        self.gathered_by.set_name(names[self.gathered_by], self.tr("S1"))
        self.note.set_name(names[self.note], "")
        self._counts_label.setText(self.tr("How many customers answered what"))
        self._name_more()
        self.done.setText(self.tr("Keep"))
        self.cancel.setText(self.tr("Cancel"))
        self.remove.setText(self.tr("Remove this evidence"))

    # how it is made

    def _make_fields(self) -> None:
        self.kind, self.letter, self.digit = ComboBox(), ComboBox(), ComboBox()
        for box in (self.kind, self.letter, self.digit):
            box.setMinimumWidth(_LEAST_WIDTH)
        self.day, self.lead = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.gathered_by, self.source = LineEdit(limit=NAME_LIMIT), LineEdit(limit=LINE_LIMIT)
        self.note = GrowingTextEdit(limit=TEXT_LIMIT, lines=2)
        self.not_asked, self.no_answer = SpinBox(0, MOST_PEOPLE), SpinBox(0, MOST_PEOPLE)
        self.more = LinkButton()
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self.remove = LinkButton()
        self._counts_label = BodyLabel(font=fonts.small(), role="muted")
        first: tuple[QWidget, ...] = (self.kind, self.day, self.source)
        rest: tuple[QWidget, ...] = (self.not_asked, self.no_answer, self.lead, self.gathered_by)
        last: tuple[QWidget, ...] = (self.letter, self.digit, self.note)
        self._first, self._rest = first, (*rest, *last)
        self._labels = {
            field: BodyLabel(font=fonts.small(), role="muted")
            for field in (*self._first, *self._rest)
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._counts_label)
        self._counts_box = QWidget()
        self._grid = QGridLayout(self._counts_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        column.addWidget(self._counts_box)
        _stack(column, self._first, self._labels)
        column.addWidget(self.more)
        self._more_box = QWidget()
        rest = QVBoxLayout(self._more_box)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(4)
        _stack(rest, self._rest, self._labels)
        column.addWidget(self._more_box)
        column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.done)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.remove)

    def _show_counts(self, rows: Sequence[CountRow]) -> None:
        empty(self._grid)
        self.counts = []
        before: QWidget = self
        for at, row in enumerate(rows):
            count = SpinBox(0, MOST_PEOPLE)
            count.setValue(row.answered.count)
            count.setAccessibleName(row.words)
            count.setFixedWidth(_COUNT_WIDTH)
            self._grid.addWidget(BodyLabel(row.words, font=fonts.small()), at, 0)
            self._grid.addWidget(count, at, 1)
            if self.counts:
                QWidget.setTabOrder(before, count)
            before = count
            self.counts.append((row, count))

    # what the person does

    def _show_more(self, *, shown: bool) -> None:
        self._more_box.setVisible(shown)
        self._name_more()

    def _name_more(self) -> None:
        hidden = self._more_box.isHidden()
        self.more.setText(self.tr("More to say…") if hidden else self.tr("Less"))

    def _on_more(self) -> None:
        self._show_more(shown=self._more_box.isHidden())

    def _show_grade(self, grade: str) -> None:
        self.letter.choose(grade[:1])
        self.digit.choose(grade[1:])

    def _grade(self) -> str:
        return f"{self.letter.current_key() or ''}{self.digit.current_key() or ''}"

    def _on_kind_chosen(self, key: object) -> None:
        """Take the usual grade of the kind, unless the person has chosen another one."""
        if self._grade() == self._usual[self._shown_kind]:
            self._show_grade(self._usual[str(key)])
        self._shown_kind = str(key)

    def _on_done(self) -> None:
        fields = (self.day, self.source, self.lead, self.gathered_by, self.note)
        if not commit_all(*fields):
            return
        self.error.clear()
        for box in (*(count for _, count in self.counts), self.not_asked, self.no_answer):
            box.interpretText()
        typed = self.typed()
        self.evidence_given.emit(typed.words, typed.day)

    def typed(self) -> EvidenceTyped:
        """Return the item as it stands in the form."""
        words = EvidenceWords(
            kind=Provenance(str(self.kind.current_key())),
            answered=tuple(
                Answered(row.answered.answers, count.value())
                for row, count in self.counts
                if count.value() or row.kept
            ),
            source=self.source.text(),
            note=self.note.text(),
            grade=self._grade(),
            lead=self.lead.text(),
            gathered_by=self.gathered_by.text(),
            not_asked=self.not_asked.value(),
            no_answer=self.no_answer.value(),
        )
        return EvidenceTyped(words, self.day.text())


def _stack(
    column: QVBoxLayout, fields: Sequence[QWidget], labels: dict[QWidget, BodyLabel]
) -> None:
    for field in fields:
        column.addWidget(labels[field])
        column.addWidget(field)
