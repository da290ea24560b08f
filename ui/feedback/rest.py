"""The rest of the form, behind a fold: attempts, folded questions, stage, and the next step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.feedback_draft import FeedbackDraft
from domain.model.ladder import Ending, Stage
from domain.text import LINE_LIMIT
from ui.feedback.keyed import KeyedChoice
from ui.feedback.looks import FormLook, OptionLook
from ui.feedback.question_rows import Asked, QuestionRows
from ui.theme import fonts
from ui.widgets.inputs import CheckBox, DateEdit, SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

MOST_ATTEMPTS = 99


class NextStep(Retranslated, QWidget):
    """What comes next with a lead, and on which day.

    Signals:
        changed: ``next_step`` or ``next_on``, and its value.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = LineEdit(limit=LINE_LIMIT)
        self.dated = CheckBox()
        self.day = DateEdit()
        self.day.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.what, 1)
        row.addWidget(self.dated)
        row.addWidget(self.day)
        body = QWidget()
        body.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._asked = Asked(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asked)
        self.what.edited.connect(self._on_edited)
        self.dated.clicked.connect(self._on_day)
        self.day.dateChanged.connect(self._on_day)
        self.speak()

    def show_step(self, draft: FeedbackDraft, today: date, *, another_lead: bool) -> None:
        """Show what comes next."""
        if another_lead:
            self.what.clear()
        self.what.set_text(draft.next_step)
        self.dated.setChecked(draft.next_on is not None)
        self.day.setEnabled(draft.next_on is not None)
        self.day.blockSignals(True)
        self.day.set_day(draft.next_on or today)
        self.day.blockSignals(False)

    def retranslate(self) -> None:
        self._asked.set_name(self.tr("Next step"))
        self.what.set_name(self.tr("Next step"), self.tr("What was agreed"))
        self.dated.setText(self.tr("on"))
        self.dated.setAccessibleName(self.tr("The next step has a day"))
        self.day.setAccessibleName(self.tr("Day of the next step"))

    def _on_edited(self) -> None:
        text = self.what.text()
        self.what.set_text(text)
        self.changed.emit("next_step", text)

    def _on_day(self) -> None:
        self.day.setEnabled(self.dated.isChecked())
        self.changed.emit("next_on", self.day.day() if self.dated.isChecked() else None)


class RestOfForm(Retranslated, QWidget):
    """What is seldom said.

    Signals:
        changed: name of a field of ``FeedbackDraft``, and its new value.
        replied: code of a question and the answers; None where it was not asked.

    Attributes:
        step: the next step, which stands before the fold with a lead that is interested.
    """

    changed = Signal(str, object)
    replied = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = NextStep()
        self.attempts, self.days = SpinBox(0, MOST_ATTEMPTS), SpinBox(0, MOST_ATTEMPTS)
        self.stage = KeyedChoice()
        self.questions = QuestionRows()
        self._attempts, self._days = Asked(self.attempts), Asked(self.days)
        self._stage = Asked(self.stage)
        self._proof = BodyLabel(font=fonts.small(), role="muted")
        tries = QHBoxLayout()
        tries.setSpacing(12)
        tries.addWidget(self._attempts)
        tries.addWidget(self._days)
        tries.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(tries)
        column.addWidget(self._proof)
        column.addWidget(self._stage)
        column.addWidget(self.questions)
        self.step.changed.connect(self.changed)
        self.questions.replied.connect(self.replied)
        self.attempts.valueChanged.connect(lambda n: self.changed.emit("attempts", n or None))
        self.days.valueChanged.connect(lambda n: self.changed.emit("days", n or None))
        self.stage.chosen.connect(self._on_stage)
        self.speak()

    def show_rest(
        self,
        look: FormLook,
        draft: FeedbackDraft,
        stages: Sequence[OptionLook],
        *,
        another_lead: bool,
    ) -> None:
        """Show how it is filled."""
        for box, count in ((self.attempts, draft.attempts), (self.days, draft.days)):
            box.blockSignals(True)
            box.setValue(count or 0)
            box.blockSignals(False)
        self.stage.show_answers(stages, draft.ending or draft.stage)
        self.questions.show_questions([one for one in look.questions if one.folded])
        replies = {one.field: one.answers for one in draft.replies}
        self.questions.show_answers(replies, another_lead=another_lead)
        self.step.show_step(draft, look.today, another_lead=another_lead)

    def show_parts(self, *, open_: bool, conversation: bool, step: bool) -> None:
        """Show what is wanted: the rest where it is open, the next step also before."""
        self.setVisible(open_)
        self._stage.setVisible(conversation)
        self.questions.setVisible(conversation and bool(self.questions.rows))
        self.step.setVisible(open_ or step or bool(self.step.what.text()))

    def retranslate(self) -> None:
        self._attempts.set_name(self.tr("Attempts so far"), self.attempts)
        self._days.set_name(self.tr("On how many days"), self.days)
        for box in (self.attempts, self.days):
            box.setSpecialValueText(self.tr("not told"))
        self._stage.set_name(self.tr("How far it has come"), self.stage)
        self._proof.setText(
            self.tr("Unreachable counts as invalid only after 3 attempts on 2 days.")
        )

    def _on_stage(self, key: str) -> None:
        """Report a stage or an ending: a lead is at one of them."""
        self.changed.emit("stage", Stage(key) if key in set(Stage) else None)
        self.changed.emit("ending", Ending(key) if key in set(Ending) else None)
