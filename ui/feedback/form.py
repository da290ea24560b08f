"""The form of one lead: outcome, interest, fit, claims and words, and the rest behind a fold."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.feedback_draft import NURTURED_FROM, FeedbackDraft
from domain.model.sales_feedback import TALKED_ON
from domain.text import TEXT_LIMIT
from ui.feedback.claim_rows import ClaimRows
from ui.feedback.keyed import KeyedChoice
from ui.feedback.looks import FormLook, OptionLook
from ui.feedback.question_rows import Asked, QuestionRows
from ui.feedback.rest import RestOfForm
from ui.feedback.talked_on import TalkedOn
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

OUTCOME_KEYS: Final = "1234567890"
INTEREST_KEYS: Final = "QWERT"
FIT_KEYS: Final = "ASDF"
QUALIFIED_KEYS: Final = "ZX"
YES, NO = "yes", "no"


class FeedbackFormView(Retranslated, QWidget):
    """Shows the form of a lead and how it is filled. Holds no rules.

    Signals:
        changed: name of a field of ``FeedbackDraft``, and its new value.
        replied: code of a question and the answers; None where it was not asked.
        judged: identity of a claim, and whether it held; None where it was not heard of.
    """

    changed = Signal(str, object)
    replied = Signal(str, object)
    judged = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: FormLook | None = None
        self._draft: FeedbackDraft | None = None
        self._open = False
        self.outcome, self.interest, self.fit = KeyedChoice(), KeyedChoice(), KeyedChoice()
        self.persona, self.qualified, self.reason = KeyedChoice(), KeyedChoice(), KeyedChoice()
        self.talked_on = TalkedOn()
        self.claims = ClaimRows()
        self.questions = QuestionRows()
        self.words = GrowingTextEdit(limit=TEXT_LIMIT)
        self.agreed = CheckBox()
        self.more = LinkButton()
        self.rest = RestOfForm()
        self._claims_title = BodyLabel(font=fonts.card_title())
        self._asked = {
            name: Asked(control)
            for name, control in (
                *(("outcome", self.outcome), ("interest", self.interest), ("fit", self.fit)),
                *(("persona", self.persona), ("qualified", self.qualified)),
                *(("reason", self.reason), ("words", self.words), ("talked_on", self.talked_on)),
            )
        }
        self._talk = QWidget()
        self._lay_out()
        self._connect()
        self.speak()

    @property
    def options(self) -> dict[str, tuple[OptionLook, ...]]:
        """The answers of the method's own questions, by the name of the row."""
        return self._options

    def offer(self, options: dict[str, tuple[OptionLook, ...]]) -> None:
        """Offer the answers of the method's own questions: outcome, interest, fit, stage."""
        self._options = options

    def show_form(self, look: FormLook, draft: FeedbackDraft, *, another_lead: bool) -> None:
        """Show a form and how it is filled.

        Args:
            look: the form.
            draft: how it is filled.
            another_lead: what is typed in text fields belongs to the lead before.
        """
        self._look, self._draft = look, draft
        if another_lead:
            self.words.clear()
            self._open = False
        self._fill(look, draft)
        self.talked_on.show_day(
            draft.talked_on, today=look.today, came=look.came, another_lead=another_lead
        )
        self.claims.show_claims(look.claims)
        for claim in look.claims:
            self.claims.show_verdict(claim.id, holds=draft.verdict(claim.id))
        replies = {one.field: one.answers for one in draft.replies}
        self.questions.show_questions([one for one in look.questions if not one.folded])
        self.questions.show_answers(replies, another_lead=another_lead)
        self.rest.show_rest(look, draft, self._options["stage"], another_lead=another_lead)
        self._show_parts(look, draft)

    def begin(self) -> None:
        """Put the keyboard at the head of the form."""
        self.outcome.setFocus(Qt.FocusReason.TabFocusReason)

    def show_rest(self) -> None:
        """Open what is folded, or fold it again."""
        self._open = not self._open
        if self._look is not None and self._draft is not None:
            self._show_parts(self._look, self._draft)

    def retranslate(self) -> None:
        names = {
            "outcome": self.tr("What happened"),
            "interest": self.tr("Interest"),
            "fit": self.tr("Fit with the persona"),
            "persona": self.tr("Which persona"),
            "qualified": self.tr("Meets what was agreed?"),
            "reason": self.tr("Main reason why not"),
            "talked_on": self.tr("Day of the conversation"),
            "words": self.tr("In their own words"),
        }
        for name, words in names.items():
            self._asked[name].set_name(words)
            getattr(self, name).setAccessibleName(words)
        self.words.set_name(names["words"])
        self.agreed.setText(self.tr("The customer agrees to be quoted"))
        self._claims_title.setText(self.tr("Did these hold for this customer?"))
        self._name_more()

    def _fill(self, look: FormLook, draft: FeedbackDraft) -> None:
        shown = self._options
        self.outcome.show_answers(shown["outcome"], draft.outcome)
        self.interest.show_answers(shown["interest"], _said(draft.interest))
        self.fit.show_answers(shown["fit"], _said(draft.fit))
        fits = draft.persona_id.hex if draft.persona_id else None
        self.persona.show_answers(look.personas, fits)
        met = {None: None, True: YES, False: NO}[draft.qualified]
        self.qualified.show_answers(shown["qualified"], met)
        self.reason.show_answers(look.reasons, draft.reason)
        self.words.set_text(draft.words)
        self.agreed.setChecked(draft.words_agreed)

    def _show_parts(self, look: FormLook, draft: FeedbackDraft) -> None:
        """Show what the outcome asks for, and what is filled though it does not."""
        self._talk.setVisible(draft.conversation or draft.told)
        self._asked["interest"].setVisible("interest_level" in look.shown)
        self._asked["fit"].setVisible("fit_level" in look.shown)
        self._asked["talked_on"].setVisible(draft.conversation)
        self._asked["persona"].setVisible(len(look.personas) > 1)
        wants_reason = not draft.qualified and "not_qualified_reason" in look.shown
        self._asked["reason"].setVisible(wants_reason or bool(draft.reason))
        self._claims_title.setVisible(bool(look.claims))
        self.questions.setVisible(bool(self.questions.rows))
        self._asked["words"].setVisible("quote" in look.shown or bool(draft.words))
        self.agreed.setVisible(bool(draft.words))
        step = (draft.interest or 0) >= NURTURED_FROM and draft.conversation
        self.rest.show_parts(
            open_=self._open, conversation=draft.conversation or draft.told, step=step
        )
        self._name_more()

    def _name_more(self) -> None:
        self.more.setText(self.tr("▾ Less (M)") if self._open else self.tr("▸ More (M)"))

    def _lay_out(self) -> None:
        talk = QVBoxLayout(self._talk)
        talk.setContentsMargins(0, 0, 0, 0)
        talk.setSpacing(8)
        judged = FlowLayout(spacing=18, row_spacing=8)
        for name in ("talked_on", "qualified", "persona"):
            judged.addWidget(self._asked[name])
        for name in ("interest", "fit"):
            talk.addWidget(self._asked[name])
        talk.addLayout(judged)
        talk.addWidget(self._asked["reason"])
        talk.addSpacing(2)
        talk.addWidget(self._claims_title)
        talk.addWidget(self.claims)
        talk.addWidget(self._asked["words"])
        talk.addWidget(self.agreed)
        talk.addWidget(self.questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._asked["outcome"])
        column.addWidget(self._talk)
        column.addWidget(self.rest.step)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.rest)

    def _connect(self) -> None:
        self.outcome.chosen.connect(lambda key: self.changed.emit("outcome", key))
        self.interest.chosen.connect(lambda key: self.changed.emit("interest", _number(key)))
        self.fit.chosen.connect(lambda key: self.changed.emit("fit", _number(key)))
        self.persona.chosen.connect(
            lambda key: self.changed.emit("persona_id", UUID(hex=key) if key else None)
        )
        self.qualified.chosen.connect(
            lambda key: self.changed.emit("qualified", {"": None, YES: True, NO: False}[key])
        )
        self.reason.chosen.connect(lambda key: self.changed.emit("reason", key))
        self.words.edited.connect(self._on_words_edited)
        self.agreed.clicked.connect(lambda on: self.changed.emit("words_agreed", on))
        self.talked_on.told.connect(self._on_day_told)
        self.claims.judged.connect(self.judged)
        self.questions.replied.connect(self.replied)
        self.rest.changed.connect(self.changed)
        self.rest.replied.connect(self.replied)
        self.more.clicked.connect(self.show_rest)
        self.claims.left.connect(self._on_claims_left)

    def _on_day_told(self, day: date | None) -> None:
        self.replied.emit(TALKED_ON, None if day is None else (day.isoformat(),))

    def _on_words_edited(self) -> None:
        text = self.words.text()
        self.words.set_text(text)
        self.changed.emit("words", text)

    def _on_claims_left(self, step: int) -> None:
        if step < 0:
            self.begin()
        elif self._asked["words"].isVisible():
            self.words.setFocus(Qt.FocusReason.TabFocusReason)


def _said(number: int | None) -> str | None:
    return None if number is None else str(number)


def _number(key: str) -> int | None:
    return int(key) if key else None
