"""What only a person knows of a file: whether the day or the month comes first, and the like."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.leads.importing.looks import Question
from ui.session.panes import empty
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.segmented import Segmented


class Questions(QWidget):
    """A card for each question, with its answers in a row.

    Signals:
        answered: key of the question, key of the answer.
    """

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Question, ...] = ()
        self.rows: dict[str, Segmented] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Ask these; where they are the same ones only the answers change."""
        asked = tuple(one._replace(answer=None) for one in questions)
        if asked != self._shown:
            self._shown = asked
            empty(self._column)
            self.rows = {}
            for one in questions:
                self._column.addWidget(self._card(one))
        for one in questions:
            self.rows[one.key].choose(one.answer)
        self.setVisible(bool(questions))

    def _card(self, question: Question) -> Card:
        card, row = Card(), Segmented()
        card.body.addWidget(BodyLabel(question.words))
        row.set_options(question.options)
        row.setAccessibleName(question.words)
        row.chosen.connect(lambda answer: self.answered.emit(question.key, answer))
        card.body.addWidget(row)
        self.rows[question.key] = row
        return card
