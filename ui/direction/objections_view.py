"""Objections and their agreed answers: the list, and the form of the chosen one beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.model.labels import SIDES
from domain.model.sides import DEPARTMENTS, Side
from domain.services.answering import AnswerWords
from domain.text import LINE_LIMIT, TEXT_LIMIT
from ui.direction.card_list import CardList
from ui.direction.looks import CardLook
from ui.direction.message_panel import WIDTH
from ui.language import said
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import CommittedField
from ui.widgets.filter_chips import FilterChips
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


@dataclass(frozen=True, slots=True)
class ObjectionLook:
    """An objection as its form shows it.

    Attributes:
        id: identity, of the claim while it waits for its first answer.
        title: code, and who objects.
        claim: what the claim says, or empty for an objection that is no claim.
        words: what can be written.
        assents: who agreed and when, by department.
        remarks: what to look at.
        kept: it can be taken away.
    """

    id: UUID
    title: str
    claim: str
    words: AnswerWords
    assents: dict[Side, str]
    remarks: tuple[str, ...]
    kept: bool


class AnswerForm(Retranslated, ScrollPage):
    """The chosen objection; each field is kept when it is left.

    Signals:
        answered: something was written: ``AnswerWords``.
        assent_wanted, assent_taken_back: of a department.
        removal_wanted: the objection, or its answer, is to go.
    """

    answered = Signal(object)
    assent_wanted = Signal(object)
    assent_taken_back = Signal(object)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self.look: ObjectionLook | None = None
        self.setFixedWidth(WIDTH)
        self.claim = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self.text = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.answer = GrowingTextEdit(limit=TEXT_LIMIT, lines=3)
        self.proof = LineEdit(limit=LINE_LIMIT)
        self.avoid = LineEdit(limit=LINE_LIMIT)
        self.remarks = BodyLabel(font=fonts.small(), role="warn")
        self.remove = LinkButton()
        self.remove.clicked.connect(self.removal_wanted)
        self._fields: dict[str, CommittedField] = {
            "text": self.text,
            "answer": self.answer,
            "proof": self.proof,
            "avoid": self.avoid,
        }
        self._captions: dict[str, BodyLabel] = {}
        self._card, self._assents = Card(spacing=4), Card(spacing=8)
        self._tags = {side: SideTag(side.value) for side in DEPARTMENTS}
        self._who = {side: BodyLabel(font=fonts.small()) for side in DEPARTMENTS}
        self._agree = {side: QuietButton(kind="compact") for side in DEPARTMENTS}
        self._lay_out()
        self.speak()

    def show_objection(self, look: ObjectionLook | None) -> None:
        """Show an objection; what is being typed stays."""
        before, self.look = self.look, look
        self.setVisible(look is not None)
        if look is None:
            return
        other = before is None or before.id != look.id
        self._card.set_title(look.title)
        self.claim.setText(look.claim)
        self.claim.setVisible(bool(look.claim))
        for part in (self.text, self._captions["text"]):
            part.setVisible(not look.claim)
        for field, words in (
            (self.text, look.words.text),
            (self.answer, look.words.answer),
            (self.proof, look.words.proof),
            (self.avoid, look.words.words_to_avoid),
        ):
            if other:
                field.clear()
            field.set_text(words)
        self.remarks.setText("\n".join(f"! {one}" for one in look.remarks))
        self.remarks.setVisible(bool(look.remarks))
        self.remove.setVisible(look.kept)
        self._show_assents(look)

    def refuse(self, sentence: str) -> None:
        """Say why the answer was not taken."""
        self.answer.refuse(sentence)

    def retranslate(self) -> None:
        names = {
            "text": self.tr("What the customer objects"),
            "answer": self.tr("What we answer, all of us"),
            "proof": self.tr("Proof"),
            "avoid": self.tr("Words nobody says"),
        }
        self.setAccessibleName(self.tr("The chosen objection"))
        for key, words in names.items():
            self._captions[key].setText(words)
            self._fields[key].set_name(words)
        self._assents.set_title(self.tr("Both sides agree"))
        for side in DEPARTMENTS:
            self._tags[side].setText(said(SIDES[side]))
        self.remove.setText(self.tr("Take the answer away"))
        if self.look is not None:
            self._show_assents(self.look)

    def _show_assents(self, look: ObjectionLook) -> None:
        for side in DEPARTMENTS:
            who, name = look.assents.get(side, ""), said(SIDES[side])
            self._who[side].setText(who or self.tr("not yet"))
            self._who[side].set_role("good" if who else "muted")
            button = self._agree[side]
            button.setText(self.tr("Take back") if who else self.tr("Agrees…"))
            words = self.tr("{side} takes it back") if who else self.tr("{side} agrees")
            button.setAccessibleName(words.format(side=name))
            button.setEnabled(bool(look.words.answer))
        self.remove.setText(
            self.tr("Take the answer away") if look.claim else self.tr("Remove the objection")
        )

    def _lay_out(self) -> None:
        column = self._card.body
        column.addWidget(self.claim)
        for key, field in self._fields.items():
            caption = self._captions[key] = BodyLabel(font=fonts.small(), role="muted")
            column.addWidget(caption)
            column.addWidget(field)
            field.committed.connect(self._on_committed)
        column.addWidget(self.remarks)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, side in enumerate(DEPARTMENTS):
            grid.addWidget(self._tags[side], at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._who[side], at, 1)
            grid.addWidget(self._agree[side], at, 2, Qt.AlignmentFlag.AlignVCenter)
            self._agree[side].clicked.connect(lambda _=False, one=side: self._on_assent(one))
        self._assents.body.addLayout(grid)
        self.body.addWidget(self._card)
        self.body.addWidget(self._assents)

    def _on_committed(self) -> None:
        self.answered.emit(
            AnswerWords(self.text.text(), self.answer.text(), self.proof.text(), self.avoid.text())
        )

    def _on_assent(self, side: Side) -> None:
        agreed = self.look is not None and side in self.look.assents
        (self.assent_taken_back if agreed else self.assent_wanted).emit(side)


class ObjectionsView(Retranslated, QWidget):
    """Shows the objections. Holds no rules.

    Signals:
        objection_wanted: a new one is wanted.
        filter_chosen: others are to be shown: the key of a chip.
        objection_chosen: the keyboard came to another one, or to none.
        objection_moved: one goes up (-1) or down (+1).

    Attributes:
        form: the chosen one.
    """

    objection_wanted = Signal()
    filter_chosen = Signal(str)
    objection_chosen = Signal(object)
    objection_moved = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.filters = FilterChips()
        self.list = CardList()
        self.form = AnswerForm()
        self.empty = EmptyState("circle-help")
        self._none = BodyLabel(role="muted")
        self._rows = QWidget()
        row = QHBoxLayout(self._rows)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        column.addStretch()
        row.addLayout(column, 1)
        row.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self.notice, self._rows, self.empty):
            whole.addWidget(part, 0 if part is self.notice else 1)
        self.empty.first_step.connect(self.objection_wanted)
        self.filters.chosen.connect(self.filter_chosen)
        self.list.chosen.connect(self.objection_chosen)
        self.list.moved.connect(self.objection_moved)
        self.list.opened.connect(self._on_opened)
        self.speak()

    def show_objections(
        self,
        looks: Sequence[CardLook],
        chips: Sequence[tuple[str, str, int | None]],
        chosen: str,
        *,
        anything: bool,
    ) -> None:
        """Show the objections of a chip; the list keeps its place."""
        self.filters.set_chips(chips)
        self.filters.choose(chosen)
        self.list.show_cards(looks)
        self.list.setVisible(bool(looks))
        self._none.setVisible(not looks)
        self._rows.setVisible(anything)
        self.empty.setVisible(not anything)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Objections"))
        self.filters.setAccessibleName(self.tr("Which objections"))
        self._none.setText(self.tr("No objection is among these."))
        self.empty.set_texts(
            self.tr("No objection yet"),
            self.tr(
                "What customers fear or object gets one answer, which Marketing and Sales give "
                "alike. Claims about fears and objections appear here by themselves."
            ),
            self.tr("Write the first objection"),
        )

    def _on_opened(self, _id: UUID) -> None:
        self.form.answer.setFocus(Qt.FocusReason.OtherFocusReason)
