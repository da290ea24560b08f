"""The view of the joint briefing: the product in large letters, USPs, questions and answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, TEXT_LIMIT
from ui.session.panes import Pane, empty, side_by_side
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented


@dataclass(frozen=True, slots=True)
class Sold:
    """The product as it is told: label and text of each part that is known, and the USPs."""

    name: str
    what: str
    parts: tuple[tuple[str, str], ...]
    usps: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer, empty while it is open."""

    id: UUID
    side: str
    side_word: str
    text: str
    answer: str


class QuestionCard(Retranslated, Card):
    """One question; the answer is typed below it."""

    answered = Signal(object, str)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=10, spacing=6)
        self.asked = asked
        row = QHBoxLayout()
        row.setSpacing(8)
        self._tag = SideTag(asked.side, asked.side_word)
        self._text = BodyLabel(asked.text)
        row.addWidget(self._text, 1)
        row.addWidget(self._tag)
        self.body.addLayout(row)
        self._answer = GrowingTextEdit(limit=TEXT_LIMIT, lines=1, enter_commits=True)
        self._answer.set_text(asked.answer)
        self._answer.committed.connect(self._on_committed)
        self.body.addWidget(self._answer)
        self.speak()

    def show_asked(self, asked: Asked) -> None:
        """Show the question as it stands now; what is being typed stays."""
        self.asked = asked
        self._tag.setText(asked.side_word)
        self._text.setText(asked.text)
        self._answer.set_text(asked.answer)
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why the answer was not taken."""
        self._answer.refuse(sentence)

    def retranslate(self) -> None:
        name = self.tr("Answer to: {question}").format(question=self.asked.text)
        self._answer.set_name(name, self.tr("The owner's answer"))

    def _on_committed(self, text: str) -> None:
        self.answered.emit(self.asked.id, text)


class BriefingView(StepView):
    """What is sold on the left, what is asked on the right."""

    question_asked = Signal(str, str)
    """Side and text."""

    question_answered = Signal(object, str)
    brief_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sold: Sold | None = None
        self._cards: list[QuestionCard] = []
        left, right = Pane(spacing=14), Pane()
        right.setFixedWidth(292)
        self._product = left.column
        self._questions_title = BodyLabel(font=fonts.card_title())
        self._side = Segmented()
        self._question = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self._question.committed.connect(self._on_question_committed)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        right.column.addWidget(self._questions_title)
        right.column.addWidget(self._side)
        right.column.addWidget(self._question)
        right.column.addLayout(self._list)
        self.body.addLayout(side_by_side(left, right), 1)
        self._edit = QuietButton(icon="pencil")
        self._edit.clicked.connect(self.brief_wanted)
        self.add_control(self._edit)
        self._sides: tuple[tuple[str, str], ...] = ()
        self.speak()

    def show_sides(self, sides: Sequence[tuple[str, str]]) -> None:
        """Offer the departments as those who ask."""
        self._side.set_options(sides)
        if self._side.key() is None and sides:
            self._side.choose(sides[0][0])

    def show_sold(self, sold: Sold) -> None:
        """Show what is sold."""
        if sold == self._sold:
            return
        self._sold = sold
        empty(self._product)
        if sold.name:
            self._product.addWidget(BodyLabel(sold.name, font=fonts.text_font(24, fonts.BOLD)))
        if sold.what:
            self._product.addWidget(BodyLabel(sold.what, font=fonts.text_font(16)))
        for label, text in sold.parts:
            self._product.addWidget(_part(label, BodyLabel(text, font=fonts.text_font(15))))
        if sold.usps:
            self._product.addWidget(_part(self.tr("USPs"), *map(_usp, sold.usps)))
        if not (sold.name or sold.what or sold.usps):
            nothing = self.tr("Nothing is written about the product yet. Write it in the brief.")
            self._product.addWidget(BodyLabel(nothing, role="muted"))

    def show_questions(self, questions: Sequence[Asked]) -> None:
        """Show the questions in their order; a card in which somebody types is kept."""
        if [card.asked.id for card in self._cards] != [one.id for one in questions]:
            kept = {card.asked.id: card for card in self._cards}
            self._cards = [kept[one.id] if one.id in kept else self._card(one) for one in questions]
            for card in kept.values():
                if card not in self._cards:
                    card.hide()
                    card.deleteLater()
            for place, card in enumerate(self._cards):
                self._list.insertWidget(place, card)
        for card, asked in zip(self._cards, questions, strict=True):
            card.show_asked(asked)

    def refuse_question(self, sentence: str) -> None:
        """Say why the question was not taken; its text stays."""
        self._question.refuse(sentence)

    def refuse_answer(self, id: UUID, sentence: str) -> None:
        """Say why an answer was not taken; its text stays."""
        for card in self._cards:
            if card.asked.id == id:
                card.refuse(sentence)

    def on_entered(self) -> None:
        self._question.setFocus()

    def retranslate(self) -> None:
        self._questions_title.setText(self.tr("Questions"))
        self._side.setAccessibleName(self.tr("Who asks"))
        self._question.set_name(
            self.tr("New question"), self.tr("Write a question, Enter to add it")
        )
        self._edit.setText(self.tr("Open the brief"))
        self.set_headline(self.tr("Questions to understand only; no debate yet."))
        self.set_primary(self.tr("All is clear → Draw"))
        self._sold = None

    def _card(self, asked: Asked) -> QuestionCard:
        card = QuestionCard(asked)
        card.answered.connect(self.question_answered)
        return card

    def _on_question_committed(self, text: str) -> None:
        side = self._side.key()
        if text.strip() and side is not None:
            self.question_asked.emit(side, text)


def _part(label: str, *content: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(BodyLabel(label, font=fonts.text_font(11.5, fonts.SEMIBOLD), role="muted"))
    for one in content:
        column.addWidget(one)
    return holder


def _usp(usp: tuple[str, str]) -> QWidget:
    text, proof = usp
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 2, 0, 4)
    column.setSpacing(0)
    column.addWidget(BodyLabel(text, font=fonts.text_font(16, fonts.MEDIUM)))
    if proof:
        column.addWidget(BodyLabel(proof, role="muted"))
    return holder
