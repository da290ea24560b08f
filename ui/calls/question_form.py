"""Writing a question of the scorecard: what it asks, how much it weighs, what deserves how much."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.scorecards import QuestionKind
from domain.services.scorecarding import HEAVIEST, QuestionWords
from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.widgets.buttons import PrimaryButton, QuietButton, closing_row
from ui.widgets.fields import CommittedField, commit_all
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox, SpinBox
from ui.widgets.line_edit import LineEdit
from ui.widgets.segmented import Segmented


class QuestionForm(Form):
    """A form for one question. It keeps what was typed until it is told that it was taken.

    Signals:
        question_given: the person is done: ``QuestionWords``.
    """

    question_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.kind = Segmented()
        self.weight = SpinBox(1, HEAVIEST)
        self.skip = CheckBox()
        self.group = LineEdit(limit=NAME_LIMIT)
        self.guides = tuple(LineEdit(limit=LINE_LIMIT) for _ in range(3))
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self._lay_out()
        self.kind.chosen.connect(lambda _: self._show_parts())
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self.speak()
        self.kind.choose(QuestionKind.SCORED)

    def open_question(self, typed: QuestionWords) -> None:
        """Show a question to be written or changed."""
        self.error.clear()
        texts = (typed.text, typed.group, typed.low, typed.middle, typed.high)
        for field, text in zip(self._fields(), texts, strict=True):
            field.clear()
            field.set_text(text)
        self.kind.choose(typed.kind)
        self.weight.setValue(typed.weight or 1)
        self.skip.setChecked(typed.may_skip)
        self._show_parts()

    def start(self) -> None:
        """Give the keyboard to what is asked."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> QuestionWords:
        """Return the fields as they stand."""
        low, middle, high = (field.text() for field in self.guides)
        return QuestionWords(
            self.text.text(),
            QuestionKind(self.kind.key() or QuestionKind.SCORED),
            self.weight.value(),
            may_skip=self.skip.isChecked(),
            group=self.group.text(),
            low=low,
            middle=middle,
            high=high,
        )

    def retranslate(self) -> None:
        names = {
            "text": self.tr("What is looked at"),
            "kind": self.tr("What an answer does"),
            "weight": self.tr("Weight"),
            "group": self.tr("Heading, may stay empty"),
            "low": self.tr("Deserves 0"),
            "middle": self.tr("Deserves 2"),
            "high": self.tr("Deserves 4"),
        }
        self.show_captions(names)
        self.text.set_name(names["text"])
        self.kind.setAccessibleName(names["kind"])
        self.kind.set_options(
            [
                (QuestionKind.SCORED.value, self.tr("0 to 4")),
                (QuestionKind.MINUS.value, self.tr("Minus points")),
                (QuestionKind.CRITICAL.value, self.tr("Critical")),
            ]
        )
        self.group.set_name(names["group"])
        for field, key in zip(self.guides, ("low", "middle", "high"), strict=True):
            field.set_name(names[key])
        self.skip.setText(self.tr("N where there was no occasion for it"))
        self.done.setText(self.tr("Keep the question"))
        self.cancel.setText(self.tr("Cancel"))
        self._show_parts()

    def _fields(self) -> tuple[CommittedField, ...]:
        return (self.text, self.group, *self.guides)

    def _show_parts(self) -> None:
        kind = self.kind.key() or QuestionKind.SCORED
        scored, weighs = kind == QuestionKind.SCORED, kind != QuestionKind.CRITICAL
        weight = self.tr("Weight") if scored else self.tr("Points taken away")
        self._captions["weight"].setText(weight)
        self.weight.setAccessibleName(weight)
        for part in (self._captions["weight"], self.weight):
            part.setVisible(weighs)
        self.skip.setVisible(scored)
        for key, field in zip(("low", "middle", "high"), self.guides, strict=True):
            self._captions[key].setVisible(scored)
            field.setVisible(scored)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.caption("text"))
        column.addWidget(self.text)
        column.addWidget(self.caption("kind"))
        column.addWidget(self.kind, 0, left)
        column.addWidget(self.caption("weight"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.weight)
        row.addWidget(self.skip)
        row.addStretch(1)
        column.addLayout(row)
        for key, field in zip(("low", "middle", "high"), self.guides, strict=True):
            column.addWidget(self.caption(key))
            column.addWidget(field)
        column.addWidget(self.caption("group"))
        column.addWidget(self.group)
        column.addWidget(self.error)
        column.addLayout(closing_row(self.cancel, self.done))

    def _on_done(self) -> None:
        self.error.clear()
        if commit_all(*self._fields()):
            self.question_given.emit(self.typed())
