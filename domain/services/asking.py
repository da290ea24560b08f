"""Agreeing what Sales asks and reports: the feedback form."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import TextMissing
from domain.model.catalogue import Catalogue
from domain.model.feedback import OTHER_ANSWER, FeedbackField, readable
from domain.model.persona import Claim
from domain.model.wording import Bilingual, Tongue
from domain.services.defaults import default_fields, fields_of_claims
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean

EIGHT = 8
"""Questions shown at most after a conversation, so that the form takes under a minute."""

DEADLINES = ("O06", "O07", "O08", "O09", "O10")
"""Obligations of the register that a session agrees with the form: lead context, first contact,
feedback, reasons of the leads not qualified, and what Marketing did about them."""

_OTHER_WORDS = Bilingual("Khác", "Other")

ANSWER_WORDS = {
    "contact_outcome": "contact_outcomes",
    "interest_level": "interest_level",
    "fit_level": "fit_level",
    "not_qualified_reason": "not_qualified_reasons",
    "objections": "objections",
    "decision_role": "decision_roles",
    "info_source": "channels",
}
"""The vocabulary in which the answers of a default question are worded."""

OWN_WORDS = (
    *("main_motive", "current_home", "area", "age_band", "timing_band", "budget_band"),
    *("contact_role", "economic_buyer", "payer_is_user", "decision_role", "pain_points", "trigger"),
)
"""Vocabularies of questions, or parts of questions, that bring answers of their own."""


class Asking:
    """Use cases on the feedback form."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def fields(self) -> tuple[FeedbackField, ...]:
        """Return the questions in their order, folded ones too."""
        with self._bench.reading() as view:
            return tuple(view.of(FeedbackField).all())

    def measures(self) -> tuple[FeedbackField, ...]:
        """Return the questions that can measure a claim: the form's, or the default ones."""
        new_id = self._bench.secrets.new_id
        return self.fields() or tuple(default_fields(self._bench.catalogue, new_id))

    def answer_named(self, field_code: str, answer: str) -> Bilingual:
        """Return the wording of an answer; one that somebody typed is its own wording.

        A code without any words is made readable.
        """
        words = answer_words(self._bench.catalogue, answer, field_code)
        if words is not None:
            return words
        return _OTHER_WORDS if answer == OTHER_ANSWER else Bilingual.same(readable(answer))

    def draft_form(self) -> None:
        """Bring the form up to date with the catalogue and the claims.

        Questions that are missing are added: the default ones, and one for each claim that is
        measured by a field of its own. Questions that stand there keep what was changed in them.
        """
        with self._bench.reading() as view:
            present = {field.code for field in view.of(FeedbackField).all()}
            claims = [claim for claim in view.of(Claim).all() if not claim.retired]
        new_id = self._bench.secrets.new_id
        defaults = default_fields(self._bench.catalogue, new_id)
        added = [field for field in defaults if field.code not in present]
        known = present | {field.code for field in added}
        first = len(present) + len(added)
        added += fields_of_claims(claims, known, first=first, new_id=new_id)
        if not added:
            return
        with self._bench.doing("draft_form") as work:
            start = len(present)
            for offset, field in enumerate(added):
                work.of(FeedbackField).put(replace(field, position=start + offset))

    def unmeasured(self) -> tuple[Claim, ...]:
        """Return the claims in use that no question of the form measures."""
        with self._bench.reading() as view:
            shown = {field.code for field in view.of(FeedbackField).all() if field.shown}
            claims = view.of(Claim).all()
        return tuple(
            claim
            for claim in claims
            if not claim.retired and claim.measured_by.split(".")[0] not in shown
        )

    def show_field(self, id: UUID, *, shown: bool) -> None:
        """Show a question on the form, or fold it away; its answers are kept."""
        with self._bench.reading() as view:
            field = view.of(FeedbackField).get(id)
        with self._bench.doing("edit_form") as work:
            work.of(FeedbackField).put(replace(field, shown=shown))

    def reword_field(self, id: UUID, tongue: Tongue, text: str) -> None:
        """Change the wording of a question in one language.

        Raises:
            TextMissing: the question is empty.
            TextTooLong: it does not fit.
        """
        text = check_length(clean(text), LINE_LIMIT)
        if not text:
            raise TextMissing
        with self._bench.reading() as view:
            field = view.of(FeedbackField).get(id)
        with self._bench.doing("edit_form") as work:
            work.of(FeedbackField).put(replace(field, name=field.name.reworded(tongue, text)))

    def set_answers(self, id: UUID, answers: Sequence[str]) -> None:
        """Set the possible answers of a question, in order; empty means free text."""
        tidy = tuple(
            dict.fromkeys(
                one for one in (check_length(clean(a), NAME_LIMIT) for a in answers) if one
            )
        )
        with self._bench.reading() as view:
            field = view.of(FeedbackField).get(id)
        kind = field.kind
        if tidy and kind == "text":
            kind = "choice"
        elif not tidy and kind in ("choice", "choices"):
            kind = "text"
        with self._bench.doing("edit_form") as work:
            work.of(FeedbackField).put(replace(field, answers=tidy, kind=kind))

    def move_field(self, id: UUID, to: int) -> None:
        """Move a question to a place on the form; 0 is the first."""
        with self._bench.reading() as view:
            order = view.of(FeedbackField).all()
            field = view.of(FeedbackField).get(id)
        with self._bench.doing("move_form_field") as work:
            for one in reordered(order, field, to):
                work.of(FeedbackField).put(one)


def answer_words(catalogue: Catalogue, answer: str, field_code: str = "") -> Bilingual | None:
    """Return the words of an answer that is a code; None for one that has none.

    Args:
        catalogue: the method's.
        answer: a code.
        field_code: the question, or a part of one: ``objections.first`` is what was objected
            first, ``demographics.age_band`` the age alone. Any question where it is not known.
    """
    whole, _, part = field_code.partition(".")
    own = (ANSWER_WORDS.get(whole, whole), whole, part)
    for vocabulary in own if field_code else (*ANSWER_WORDS.values(), *OWN_WORDS):
        for term in catalogue.vocabularies.get(vocabulary, ()):
            if term.code == answer:
                return catalogue.term(vocabulary, answer)
    return None
