"""The card of what each side has understood: ticks and questions side by side."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.brief import Question, Topic
from domain.model.sides import DEPARTMENTS, Side
from domain.text import LINE_LIMIT, TEXT_LIMIT
from ui.brief.lines import holder_of_focus
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator


class QuestionRow(Retranslated, QWidget):
    """A question with room for the owner's answer."""

    reworded = Signal(str)
    answered = Signal(str)
    removal_wanted = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self.text = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.text.set_tone(question.side.value)
        self.answer = GrowingTextEdit(limit=TEXT_LIMIT, enter_commits=True)
        self.answer.set_tone("owner")
        self._remove = IconButton("trash-2")
        self.text.committed.connect(self.reworded)
        self.answer.committed.connect(self.answered)
        self._remove.clicked.connect(self.removal_wanted)
        asked = QHBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(self.text, 1)
        asked.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(asked)
        column.addWidget(self.answer)
        self.show_question(question)
        self.speak()

    def show_question(self, question: Question) -> None:
        """Show the question as it is stored."""
        self.question = question
        self.text.set_text(question.text)
        self.answer.set_text(question.answer)

    def retranslate(self) -> None:
        self.text.set_name(self.tr("Question"))
        self.answer.set_name(self.tr("Answer"), self.tr("The owner's answer"))
        self._remove.set_name(self.tr("Remove the question"))


class SideColumn(Retranslated, QWidget):
    """One department: its ticks, its questions, a line for the next question."""

    ticked = Signal(object, bool)
    asked = Signal(str)
    reworded = Signal(object, str)
    answered = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.side = side
        self._tag = SideTag(side.value, large=True)
        self.ticks = {topic: CheckBox() for topic in Topic}
        self._rows: dict[UUID, QuestionRow] = {}
        self._heading = BodyLabel(font=fonts.small(), role="muted")
        self._questions = QVBoxLayout()
        self._questions.setSpacing(10)
        self.ask = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True, keep_after=False)
        self.ask.set_tone(side.value)
        self.ask.committed.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignLeft)
        for tick in self.ticks.values():
            tick.clicked.connect(self._on_clicked)
            column.addWidget(tick)
        column.addSpacing(4)
        column.addWidget(self._heading)
        column.addLayout(self._questions)
        column.addWidget(self.ask)
        column.addStretch(1)
        self.speak()

    def row(self, id: UUID) -> QuestionRow | None:
        """The question with an identity, or None where it is not shown."""
        return self._rows.get(id)

    def show_understood(
        self, name: str, understood: Collection[Topic], questions: Sequence[Question]
    ) -> None:
        """Show the side's name, its ticks and its questions."""
        self._tag.setText(name)
        for topic, tick in self.ticks.items():
            tick.setChecked(topic in understood)
        had_keyboard = holder_of_focus(self._rows)
        wanted = {one.id for one in questions}
        for id in [id for id in self._rows if id not in wanted]:
            row = self._rows.pop(id)
            self._questions.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, one in enumerate(questions):
            row = self._rows.get(one.id) or self._made(one)
            self._rows[one.id] = row
            row.show_question(one)
            if self._questions.indexOf(row) != place:
                self._questions.insertWidget(place, row)
        if had_keyboard not in {None, *self._rows}:
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_missing(self) -> QWidget | None:
        """The first tick that is not set, or the first answer that is missing."""
        for tick in self.ticks.values():
            if not tick.isChecked():
                return tick
        for row in self._rows.values():
            if not row.answer.text():
                return row.answer
        return None

    def retranslate(self) -> None:
        words = {
            Topic.PRODUCT: self.tr("We have understood the product"),
            Topic.USPS: self.tr("We have understood the USPs and their proof"),
            Topic.TARGET: self.tr("We have understood for whom it was made"),
        }
        for topic, tick in self.ticks.items():
            tick.setText(words[topic])
        self._heading.setText(self.tr("Questions"))
        self.ask.set_name(self.tr("New question"), self.tr("Ask; Enter adds the question"))

    def _made(self, question: Question) -> QuestionRow:
        row = QuestionRow(question)
        row.reworded.connect(self._on_reworded)
        row.answered.connect(self._on_answered)
        row.removal_wanted.connect(self._on_removal_wanted)
        return row

    def _on_clicked(self, checked: bool) -> None:
        for topic, tick in self.ticks.items():
            if tick is self.sender():
                self.ticked.emit(topic, checked)

    def _on_reworded(self, text: str) -> None:
        self.reworded.emit(_question_of(self.sender()), text)

    def _on_answered(self, text: str) -> None:
        self.answered.emit(_question_of(self.sender()), text)

    def _on_removal_wanted(self) -> None:
        self.removal_wanted.emit(_question_of(self.sender()))


def _question_of(row: object) -> UUID:
    assert isinstance(row, QuestionRow)
    return row.question.id


class UnderstandingCard(Retranslated, Card):
    """Both departments side by side.

    Signals:
        ticked: side, topic, and whether the tick is set.
        asked: side and words of a new question.
        reworded: a question's identity and new words.
        answered: a question's identity and the owner's answer.
        removal_wanted: a question's identity.
    """

    ticked = Signal(object, object, bool)
    asked = Signal(object, str)
    reworded = Signal(object, str)
    answered = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.columns = {side: SideColumn(side) for side in DEPARTMENTS}
        row = QHBoxLayout()
        row.setSpacing(16)
        for side, column in self.columns.items():
            if row.count():
                row.addWidget(Separator(orientation=Qt.Orientation.Vertical))
            row.addWidget(column, 1)
            column.ticked.connect(self._on_ticked)
            column.asked.connect(self._on_asked)
            column.reworded.connect(self.reworded)
            column.answered.connect(self.answered)
            column.removal_wanted.connect(self.removal_wanted)
            column.setAccessibleName(side.value)
        self.body.addLayout(row)
        self.speak()

    def row(self, id: UUID) -> QuestionRow | None:
        """The question with an identity, or None where it is not shown."""
        for column in self.columns.values():
            if row := column.row(id):
                return row
        return None

    def show_understood(
        self,
        names: Sequence[tuple[Side, str]],
        understood: Collection[tuple[Side, Topic]],
        questions: Sequence[Question],
    ) -> None:
        """Show what each department has understood and asked."""
        for side, name in names:
            self.columns[side].show_understood(
                name,
                [topic for one, topic in understood if one is side],
                [question for question in questions if question.side is side],
            )
            self.columns[side].setAccessibleName(name)

    def first_missing(self) -> QWidget:
        """The field to go to."""
        for column in self.columns.values():
            if missing := column.first_missing():
                return missing
        return self.columns[DEPARTMENTS[0]].ask

    def retranslate(self) -> None:
        self.set_title(self.tr("What each side has understood"))

    def _on_ticked(self, topic: Topic, checked: bool) -> None:
        self.ticked.emit(_side_of(self.sender()), topic, checked)

    def _on_asked(self, text: str) -> None:
        self.asked.emit(_side_of(self.sender()), text)


def _side_of(column: object) -> Side:
    assert isinstance(column, SideColumn)
    return column.side
