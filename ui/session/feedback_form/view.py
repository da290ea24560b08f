"""The questions of the feedback form beside the deadlines of the two departments."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT
from ui.session.panes import Pane, empty, side_by_side
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.separator import Separator


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """A question of the form.

    Attributes:
        id: of the question.
        name: the question, to be changed in place.
        shown: it is on the form.
        answers: its possible answers in words, or that it is free text.
        measures: codes of the claims that it measures.
    """

    id: UUID
    name: str
    shown: bool
    answers: str
    measures: str


@dataclass(frozen=True, slots=True)
class DeadlineLook:
    """A deadline between two positions.

    Attributes:
        id: of the obligation.
        parties: who owes whom.
        what: what is owed.
        due: by when, to be changed in place.
        agreed: both departments agreed to it.
    """

    id: UUID
    parties: str
    what: str
    due: str
    agreed: bool


class QuestionRow(QFrame):
    """One question: shown or folded, its words, its answers."""

    shown_changed = Signal(bool)
    reworded = Signal(str)
    moved = Signal(int)

    def __init__(self, look: QuestionLook, show_words: str, field_words: str) -> None:
        super().__init__()
        self.look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        self.box = CheckBox("")
        self.box.setChecked(look.shown)
        self.box.setAccessibleName(f"{show_words}: {look.name}")
        self.box.toggled.connect(self.shown_changed)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.name = LineEdit(limit=LINE_LIMIT)
        self.name.set_name(f"{field_words}: {look.name}")
        self.name.set_text(look.name)
        self.name.committed.connect(self.reworded)
        words.addWidget(self.name)
        about = " · ".join(part for part in (look.measures, look.answers) if part)
        if about:
            words.addWidget(BodyLabel(about, font=fonts.small(), role="muted"))
        row.addLayout(words, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)


class FeedbackFormView(StepView):
    """Shows form and deadlines. Holds no rules.

    Signals:
        entered: the room has come to the step.
        form_wanted: the form is to be made up to date with the claims.
        question_shown: a question is shown or folded.
        question_reworded: a question got other words.
        question_moved: a question goes up (-1) or down (+1).
        due_changed: a deadline got another time.
        deadline_agreed: both departments agree to a deadline, or no longer do.
    """

    entered = Signal()
    form_wanted = Signal()
    question_shown = Signal(object, bool)
    question_reworded = Signal(object, str)
    question_moved = Signal(object, int)
    due_changed = Signal(object, str)
    deadline_agreed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QuestionRow] = []
        self._shown_deadlines: list[DeadlineLook] = []
        self._dues: dict[UUID, LineEdit] = {}
        left, right = Pane(spacing=6), Pane(spacing=8)
        self._form_title = BodyLabel(font=fonts.card_title())
        self._form_hint = BodyLabel(role="muted")
        self.unmeasured = Notice()
        self._questions = QVBoxLayout()
        self._questions.setSpacing(0)
        for part in (self._form_title, self._form_hint, self.unmeasured):
            left.column.addWidget(part)
        left.column.addLayout(self._questions)
        self._due_title = BodyLabel(font=fonts.card_title())
        self._due_hint = BodyLabel(role="muted")
        self._deadlines = QVBoxLayout()
        self._deadlines.setSpacing(8)
        right.column.addWidget(self._due_title)
        right.column.addWidget(self._due_hint)
        right.column.addLayout(self._deadlines)
        row = side_by_side(left, right)
        row.setStretch(0, 3)
        row.setStretch(2, 2)
        self.body.addLayout(row, 1)
        self.refresh = QuietButton()
        self.refresh.clicked.connect(self.form_wanted)
        self.add_control(self.refresh)
        self.speak()

    def show_questions(self, looks: Sequence[QuestionLook], hint: str) -> None:
        """Show the questions in order; the keyboard keeps its place."""
        self._form_hint.setText(hint)
        if [row.look for row in self._rows] == list(looks):
            return
        focused = next(
            (row.look.id for row in self._rows if row.isAncestorOf(self.focus_now())), None
        )
        empty(self._questions)
        self._rows = [self._row(look) for look in looks]
        for row in self._rows:
            if row.look.id == focused:
                row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_deadlines(self, looks: Sequence[DeadlineLook]) -> None:
        """Show the deadlines; those in which somebody types keep what is typed."""
        if self._shown_deadlines == list(looks):
            return
        self._shown_deadlines = list(looks)
        self._dues = {}
        empty(self._deadlines)
        for place, look in enumerate(looks):
            if place:
                self._deadlines.addWidget(Separator())
            self._deadlines.addWidget(self._deadline(look))

    def refuse(self, id: UUID, sentence: str) -> None:
        """Say at the field of a question or a deadline why its words were not taken."""
        questions = {row.look.id: row.name for row in self._rows}
        (questions | self._dues)[id].refuse(sentence)

    def show_unmeasured(self, sentence: str) -> None:
        """Say which claims no question measures; an empty sentence says nothing."""
        self.unmeasured.show_notice("warn", sentence)

    def on_entered(self) -> None:
        self.entered.emit()

    def focus_now(self) -> QWidget:
        """Return the widget that has the keyboard, or the view itself."""
        return self.window().focusWidget() or self

    def retranslate(self) -> None:
        self._form_title.setText(self.tr("What Sales asks and reports"))
        self._due_title.setText(self.tr("By when"))
        self._due_hint.setText(
            self.tr("What one side needs to know from the other is owed, never a favour.")
        )
        self.refresh.setText(self.tr("Bring up to date with the claims"))
        self.set_headline(self.tr("Each question on the form tests a claim."))
        self.set_primary(self.tr("Form and deadlines stand → Go on"))

    def _row(self, look: QuestionLook) -> QuestionRow:
        row = QuestionRow(look, self.tr("Shown on the form"), self.tr("Question"))
        row.shown_changed.connect(lambda shown: self.question_shown.emit(look.id, shown))
        row.reworded.connect(lambda words: self.question_reworded.emit(look.id, words))
        row.moved.connect(lambda step: self.question_moved.emit(look.id, step))
        self._questions.addWidget(row)
        return row

    def _deadline(self, look: DeadlineLook) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(BodyLabel(look.what))
        column.addWidget(BodyLabel(look.parties, font=fonts.small(), role="muted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        due = LineEdit(limit=LINE_LIMIT)
        due.set_name(self.tr("By when: {what}").format(what=look.what))
        due.set_text(look.due)
        due.committed.connect(lambda words: self.due_changed.emit(look.id, words))
        self._dues[look.id] = due
        agreed = CheckBox(self.tr("Agreed"))
        agreed.setAccessibleName(self.tr("Agreed: {what}").format(what=look.what))
        agreed.setChecked(look.agreed)
        agreed.toggled.connect(lambda yes: self.deadline_agreed.emit(look.id, yes))
        row.addWidget(due, 1)
        row.addWidget(agreed)
        column.addLayout(row)
        return holder
