"""The form on which Sales reports a lead: what is asked of this lead, and what is owed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from domain.model.campaigns import Campaign
from domain.model.direction import Message, MessageStatus
from domain.model.feedback import FIRST, OTHER_ANSWER, SEVERAL, FeedbackField
from domain.model.feedback_draft import FeedbackDraft
from domain.model.form_answers import FormAsked
from domain.model.ladder import Stage, bits
from domain.model.lead_batches import Lead
from domain.model.lead_scope import LeadStanding, within_scope
from domain.model.leads import completeness, required_fields
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.report_coverage import OwedAnswer
from domain.model.sales_feedback import Feedback
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.asking import Asking
from domain.services.asking_next import most_urgent_first, settled
from domain.services.assuming import assumptions_of
from domain.services.defaults import OWN_NAMES
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench

CLAIMS_ASKED: Final = 4
"""Claims put directly to a lead; more make the minute two."""

OWN_PLACE: Final = frozenset(
    {
        *("contact_outcome", "attempts", "interest_level", "fit_level", "not_qualified_reason"),
        *("quote", "next_step", "matched_persona"),
    }
)
"""Questions that have a place of their own on the form, and a field of their own in a report."""

_NEVER_ON_FORMS: Final = OWN_PLACE | {"message_recalled"}
_CONDITIONS: Final = frozenset({"always", "when not qualified", "interest >= 2"})
SOUGHT: Final = (PersonaKind.PRIMARY, PersonaKind.SECONDARY)


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """A question as it stands on the form of a lead.

    Attributes:
        code: what the answer is kept under.
        name: the question.
        answers: codes with their words, in order; empty for words of one's own.
        several: several answers may be given.
        folded: it stands behind "more".
        weight: in the completeness of a report.
        required: when it is owed, as ``required_fields`` reads it.
    """

    code: str
    name: Bilingual
    answers: tuple[tuple[str, Bilingual], ...]
    several: bool
    folded: bool
    weight: int
    required: str


@dataclass(frozen=True, slots=True)
class FeedbackForm:
    """The form of one lead.

    Attributes:
        lead: the lead.
        campaign: its campaign, where it is one of the workspace's.
        age: days since it came in; None where the day is not known.
        draft: how the form is filled.
        latest: the report that counts now, or None while there is none.
        reports: how many reports there are.
        questions: all of them, in their order, those with a place of their own too.
        claims: the few that are asked directly, weakest and oldest first.
        personas: those that the lead may fit, the one most looked for first.
    """

    lead: Lead
    campaign: Campaign | None
    age: int | None
    draft: FeedbackDraft
    latest: Feedback | None
    reports: int
    questions: tuple[FormQuestion, ...]
    claims: tuple[Claim, ...]
    personas: tuple[Persona, ...]

    @property
    def asked(self) -> tuple[FormQuestion, ...]:
        """The questions without a place of their own."""
        return tuple(one for one in self.questions if one.code not in OWN_PLACE)

    def shows(self, code: str) -> bool:
        """Tell whether a question stands before the fold."""
        return any(one.code == code and not one.folded for one in self.questions)

    def name(self, code: str) -> Bilingual:
        """Return how a question is put."""
        found = (one.name for one in self.questions if one.code == code)
        return next(found, Bilingual.same(code))

    def owed(self, draft: FeedbackDraft) -> frozenset[str]:
        """Return the codes of the questions that a report owes.

        What is folded is not owed, unless a condition brings it up, such as the next step with a
        lead that is interested.
        """
        rules = {
            _whole(one): one.required
            for one in self.questions
            if not one.folded or one.required in _CONDITIONS
        }
        return required_fields(
            rules,
            conversation=draft.conversation,
            qualified=bool(draft.qualified),
            interest=draft.interest or 0,
        )

    def missing(self, draft: FeedbackDraft) -> tuple[str, ...]:
        """Return the codes of what is owed and not answered, in the order of the form."""
        owed, filled = self.owed(draft), draft.filled()
        weighty = dict.fromkeys(_whole(one) for one in self.questions if one.weight)
        return tuple(code for code in weighty if code in owed and code not in filled)

    def completeness(self, draft: FeedbackDraft) -> float | None:
        """Return how complete a report would be, from 0 to 1; None where nothing is owed."""
        weights = {_whole(one): float(one.weight) for one in self.questions}
        return completeness(weights, draft.filled(), self.owed(draft))


def _whole(question: FormQuestion) -> str:
    return question.code.split(".")[0]


class LeadForms:
    """Tells what is asked of a lead."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._form = Asking(bench)
        self._bench = bench
        self._weighing = bench.use(Weighing)

    def questions(self, view: Reading) -> tuple[FormQuestion, ...]:
        """Return the questions of the form in their order."""
        claims = [one for one in view.of(Claim).all() if not one.retired and one.measured_by]
        messages = [one for one in view.of(Message).all() if one.status is MessageStatus.IN_USE]
        measured = {one.measured_by for one in claims}
        found: list[FormQuestion] = []
        for field in self._form.measures():
            parts = sorted(one for one in measured if one.startswith(f"{field.code}."))
            parts = [one for one in parts if not one.endswith(FIRST)]
            codes = parts if parts and field.kind == "group" else [field.code, *parts]
            found += [self._question(field, code, claims, messages) for code in codes]
        return tuple(found)

    def form_asked(self, view: Reading) -> tuple[FormAsked, ...]:
        """Return the questions that a lead form may have asked, those with a list of answers."""
        return tuple(
            FormAsked(one.code, one.name, one.answers, one.several)
            for one in self.questions(view)
            if one.answers and one.code not in _NEVER_ON_FORMS
        )

    def _question(
        self,
        field: FeedbackField,
        code: str,
        claims: Sequence[Claim],
        messages: Sequence[Message],
    ) -> FormQuestion:
        """Return a question with the answers of its list and those that claims wait for."""
        waited = dict.fromkeys(
            answer for one in claims if one.measured_by == code for answer in one.supporting
        )
        listed = field.answers if code == field.code else ()
        answers = [(one, self._form.answer_named(field.code, one)) for one in listed]
        own = [one for one in waited if one not in listed]
        answers += [(one, self._form.answer_named(field.code, one)) for one in own]
        if own and not listed:
            answers.append((OTHER_ANSWER, self._form.answer_named(code, OTHER_ANSWER)))
        if field.code == "message_recalled":
            answers = [(one.code, Bilingual.same(f"{one.code} · {one.text}")) for one in messages]
        name = field.name if code == field.code else _part(field.name, code)
        name = OWN_NAMES.get(code, name)
        return FormQuestion(
            *(code, name, tuple(answers), field.kind == SEVERAL, not field.shown),
            *(field.weight, field.required),
        )

    def claims(
        self, lead: Lead, draft: FeedbackDraft, personas: Sequence[Persona]
    ) -> tuple[Claim, ...]:
        """Return the few claims that are asked of a lead, the most urgent first.

        They are of the persona that it fits, and of the primary one while nobody has said.
        What has been answered on this form stays, so that no row runs away under the fingers.
        """
        with self._bench.reading() as view:
            assumptions = assumptions_of(view)
        chosen = [one for one in personas if one.id == draft.persona_id] or personas[:1]
        reached = lead.reached | (bits([Stage.QUALIFIED]) if draft.qualified else 0)
        said = next((one.code for one in personas if one.id == draft.persona_id), "")
        standing = LeadStanding(reached, said)
        answered = {one.claim_id for one in draft.verdicts}
        found: list[Claim] = []
        for persona in chosen:
            weighed = self._weighing.weigh(persona_id=persona.id, lately=True)
            found += [
                one.claim
                for one, _ in most_urgent_first(weighed, assumptions)
                if within_scope(one.claim.scope, standing)
                and (not settled(one) or one.claim.id in answered)
            ]
        first = [one for one in found if one.id in answered]
        rest = [one for one in found if one.id not in answered]
        kept = {one.id for one in (*first, *rest[: max(0, CLAIMS_ASKED - len(first))])}
        return tuple(one for one in found if one.id in kept)


def _part(whole: Bilingual, code: str) -> Bilingual:
    part = code.split(".", 1)[1]
    return Bilingual(f"{whole.vi}: {part}", f"{whole.en}: {part}")


def personas_sought(view: Reading) -> tuple[Persona, ...]:
    """Return the personas that a lead may fit, the primary one first."""
    found = [one for one in view.of(Persona).all() if not one.retired and one.kind in SOUGHT]
    return tuple(sorted(found, key=lambda one: SOUGHT.index(one.kind)))


def owed_answers(questions: Iterable[FormQuestion]) -> tuple[OwedAnswer, ...]:
    """Return the whole questions that a report may owe, each once; see ``FeedbackForm.owed``."""
    owed = {
        _whole(one): OwedAnswer(_whole(one), float(one.weight), one.required)
        for one in questions
        if not one.folded or one.required in _CONDITIONS
    }
    return tuple(owed.values())
