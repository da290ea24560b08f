"""What the step of the feedback form shows, and what follows when somebody acts on it."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError
from domain.model.feedback import FeedbackField
from domain.model.persona import Claim
from domain.model.responsibility import Obligation, Position
from domain.services.asking import DEADLINES, EIGHT, Asking
from domain.services.assigning import Assigning
from domain.services.claiming import Claiming
from domain.services.owing import Owing
from ui.desk import Desk, Rereads
from ui.session.feedback_form.view import DeadlineLook, FeedbackFormView, QuestionLook
from ui.session.room import Room

MOST_ANSWERS = 6
"""Answers named beside a question before the rest is counted."""


class FeedbackFormPresenter(Rereads):
    """Reads form and register for the view, and carries out what it reports."""

    def __init__(self, view: FeedbackFormView, desk: Desk, room: Room) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._room = room
        self._asking = desk.use(Asking)
        self._owing = desk.use(Owing)
        view.form_wanted.connect(lambda: self._try(self._asking.draft_form))
        view.question_shown.connect(self._on_question_shown)
        view.question_reworded.connect(self._on_question_reworded)
        view.question_moved.connect(self._on_question_moved)
        view.due_changed.connect(self._on_due_changed)
        view.deadline_agreed.connect(self._on_deadline_agreed)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        view.entered.connect(self._on_entered)
        desk.changes.watch({FeedbackField, Claim, Obligation, Position}, self)
        self.reread()

    def reread(self) -> None:
        """Read form, claims and deadlines."""
        fields = self._asking.fields()
        claims = self._desk.use(Claiming).claims()
        measured: dict[str, list[str]] = {}
        for claim in claims:
            measured.setdefault(claim.measured_by.split(".")[0], []).append(claim.code)
            measured.setdefault(claim.measured_by, []).append(claim.code)
        shown = sum(field.shown for field in fields)
        hint = self.tr("{shown} questions on the form; up to {most} take under a minute").format(
            shown=shown, most=EIGHT
        )
        self._view.show_questions([self._question(one, measured) for one in fields], hint)
        self._view.show_deadlines(self._deadlines())
        self._view.show_unmeasured(self._unmeasured())

    def _on_entered(self) -> None:
        """Begin with a form that fits the claims, and a register that is not empty."""
        if not self._desk.read_only:
            self._try(self._asking.draft_form)
            self._try(self._owing.draft_register)

    def _question(self, field: FeedbackField, measured: dict[str, list[str]]) -> QuestionLook:
        tongue = self._desk.tongue()
        named = [self._asking.answer_named(field.code, one).said(tongue) for one in field.answers]
        answers = "; ".join(named[:MOST_ANSWERS])
        if len(named) > MOST_ANSWERS:
            answers += self.tr(" and {n} more").format(n=len(named) - MOST_ANSWERS)
        codes = sorted(set(measured.get(field.code, ())))
        return QuestionLook(
            id=field.id,
            name=field.name.said(tongue),
            shown=field.shown,
            answers=answers or self.tr("free text"),
            measures=self.tr("tests {codes}").format(codes=", ".join(codes)) if codes else "",
        )

    def _deadlines(self) -> list[DeadlineLook]:
        tongue = self._desk.tongue()
        names = {
            one.code: one.name.said(tongue) for one in self._desk.use(Assigning).matrix().positions
        }
        return [
            DeadlineLook(
                id=one.id,
                parties=f"{names.get(one.provider, one.provider)} → "
                f"{names.get(one.requester, one.requester)}",
                what=one.name.said(tongue),
                due=one.due.said(tongue),
                agreed=one.agreed,
            )
            for one in self._owing.obligations()
            if one.code in DEADLINES
        ]

    def _unmeasured(self) -> str:
        codes = [claim.code for claim in self._asking.unmeasured()]
        if not codes:
            return ""
        return self.tr(
            "No question on the form tests {codes}. Show one, or say in the claim what tests it."
        ).format(codes=", ".join(codes))

    def _try(self, act: Callable[[], object]) -> None:
        self._room.attempt(act, self._desk.translate)

    def _write(self, words_of: UUID, act: Callable[[], object]) -> None:
        """Write words down; those that were not taken stay in their field, which says why."""
        try:
            act()
        except DomainError as error:
            self._view.refuse(words_of, error.said(self._desk.translate))

    def _on_question_shown(self, field_id: UUID, shown: bool) -> None:
        self._try(lambda: self._asking.show_field(field_id, shown=shown))

    def _on_question_reworded(self, field_id: UUID, words: str) -> None:
        tongue = self._desk.tongue()
        self._write(field_id, lambda: self._asking.reword_field(field_id, tongue, words))

    def _on_question_moved(self, field_id: UUID, step: int) -> None:
        order = [field.id for field in self._asking.fields()]
        to = order.index(field_id) + step
        if 0 <= to < len(order):
            self._try(lambda: self._asking.move_field(field_id, to))

    def _on_due_changed(self, obligation_id: UUID, words: str) -> None:
        tongue = self._desk.tongue()
        self._write(obligation_id, lambda: self._owing.set_due(obligation_id, tongue, words))

    def _on_deadline_agreed(self, obligation_id: UUID, agreed: bool) -> None:
        self._try(lambda: self._owing.agree(obligation_id, agreed=agreed))
