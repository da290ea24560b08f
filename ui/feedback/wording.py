"""How the page of feedback says what services tell."""

from collections.abc import Sequence

from domain.model.feedback_draft import FeedbackDraft
from domain.model.lead_batches import HeardSoFar, LeadBatch
from domain.model.sales_feedback import Feedback
from domain.services.lead_forms import FeedbackForm, FormQuestion
from domain.services.reporting_leads import WaitingLead
from domain.services.scope_words import ScopeWords
from domain.text import mark
from ui.desk import Desk
from ui.feedback.form import FIT_KEYS, INTEREST_KEYS, NO, OUTCOME_KEYS, QUALIFIED_KEYS, YES
from ui.feedback.looks import (
    ClaimLook,
    FormLook,
    LeadLook,
    OptionLook,
    QuestionLook,
    ReportLook,
    SoFarLook,
)

_NAMED = 3
"""Missing questions that are named; of the rest there is only told how many they are."""

_NAME, _ANSWER = 16, 48
"""Letters of a persona's name beside its code, and of any answer."""

STAGES = ("opportunity", "won", "lost", "recycled")
"""What a salesperson may say of how far a lead has come; the rest follows from the form."""


class FeedbackWords:
    """Says it in the language of the window."""

    def __init__(self, desk: Desk) -> None:
        """Say it for a desk."""
        self._desk = desk

    def options(self) -> dict[str, tuple[OptionLook, ...]]:
        """Return the answers of the method's own questions."""
        qualified = (
            OptionLook(YES, self._say(mark("yes, qualified")), QUALIFIED_KEYS[0]),
            OptionLook(NO, self._say(mark("no")), QUALIFIED_KEYS[1]),
        )
        return {
            "outcome": self._terms("contact_outcomes", OUTCOME_KEYS),
            "interest": self._terms("interest_level", INTEREST_KEYS),
            "fit": self._terms("fit_level", FIT_KEYS),
            "qualified": qualified,
            "stage": tuple(OptionLook(one, self._term("lead_stages", one)) for one in STAGES),
        }

    def lead(self, one: WaitingLead) -> LeadLook:
        """Return a lead of the list."""
        age = "" if one.age is None else self._say(mark("{days} d")).format(days=one.age)
        age = self._say(mark("today")) if one.age == 0 else age
        spoken = ", ".join(filter(None, (one.lead.code, one.source, self._aged(one.age))))
        return LeadLook(one.lead.number, one.lead.code, one.source, age, spoken)

    def form(self, form: FeedbackForm) -> FormLook:
        """Return the form of a lead."""
        return FormLook(
            number=form.lead.number,
            code=form.lead.code,
            source=self._source(form),
            reasons=self._terms("not_qualified_reasons", ""),
            personas=tuple(
                OptionLook(
                    one.id.hex, " · ".join(filter(None, (one.code, _short(one.name, _NAME))))
                )
                for one in form.personas
            ),
            claims=tuple(
                ClaimLook(one.id, one.text, self._scope(one.scope)) for one in form.claims
            ),
            questions=tuple(map(self._question, form.asked)),
            shown=frozenset(one.code for one in form.questions if not one.folded),
            today=self._desk.bench.clock.now().astimezone().date(),
            came=form.lead.record.received_on,
        )

    def complete(self, form: FeedbackForm, draft: FeedbackDraft) -> tuple[str, bool]:
        """Say what a report would still lack, and whether it lacks nothing."""
        if draft.outcome is None:
            return "", False
        tongue = self._desk.tongue()
        missing = [form.name(code).said(tongue) for code in form.missing(draft)]
        share = form.completeness(draft)
        if not missing:
            return self._say(mark("✓ complete")), True
        told = ", ".join(missing[:_NAMED])
        if len(missing) > _NAMED:
            told += f" + {len(missing) - _NAMED}"
        words = self._say(mark("{percent}% complete · missing: {questions}"))
        return words.format(percent=round(100 * (share or 0)), questions=told), False

    def report(self, said: Feedback, *, counts: bool) -> ReportLook:
        """Say what a report said, in a line."""
        when = said.given_at.astimezone()
        parts = [
            f"{when:%d/%m/%Y %H:%M}",
            said.given_by,
            self._term("contact_outcomes", said.outcome.value),
        ]
        if said.talked_on is not None:
            talked = self._say(mark("talked on {day}"))
            parts.append(talked.format(day=f"{said.talked_on:%d/%m/%Y}"))
        if said.interest is not None:
            parts.append(self._term("interest_level", str(said.interest)))
        if said.fit is not None:
            parts.append(self._term("fit_level", str(said.fit)))
        if said.reason:
            parts.append(self._term("not_qualified_reasons", said.reason))
        if counts:
            parts.append(self._say(mark("counts")))
        return ReportLook(said.id, " · ".join(filter(None, parts)), counts)

    def so_far(self, batch: LeadBatch, told: HeardSoFar) -> SoFarLook:
        """Say how far a batch has come."""
        lines = (
            (self._say(mark("Reached")), told.reached, told.heard),
            (self._say(mark("Interested")), told.interested, told.interest_of),
            (self._say(mark("Fits")), told.fitting, told.fit_of),
        )
        words = self._say(mark("{heard} of {leads} leads reported")).format(
            heard=told.heard, leads=told.leads
        )
        return SoFarLook(batch.name, words, lines)

    def _question(self, one: FormQuestion) -> QuestionLook:
        tongue = self._desk.tongue()
        options = tuple(
            OptionLook(code, _short(words.said(tongue), _ANSWER)) for code, words in one.answers
        )
        return QuestionLook(one.code, one.name.said(tongue), options, one.several, one.folded)

    def _source(self, form: FeedbackForm) -> str:
        record = form.lead.record
        campaign = f"{form.campaign.code} {form.campaign.name}" if form.campaign else ""
        parts: Sequence[str] = (
            f"{record.received_on:%d/%m/%Y}" if record.received_on else "",
            self._aged(form.age),
            campaign or record.campaign,
            f"“{record.ad}”" if record.ad else "",
            "" if campaign or record.campaign else self._channel(record.channel),
        )
        return " · ".join(filter(None, parts))

    def _channel(self, channel: str) -> str:
        return self._term("channels", channel) if channel else ""

    def _aged(self, age: int | None) -> str:
        if age is None:
            return ""
        return (
            self._say(mark("came in today"))
            if age == 0
            else self._say(mark("waits {days} days")).format(days=age)
        )

    def _terms(self, vocabulary: str, keys: str) -> tuple[OptionLook, ...]:
        terms = self._desk.catalogue.vocabularies[vocabulary]
        return tuple(
            OptionLook(one.code, one.name.said(self._desk.tongue()), keys[at : at + 1])
            for at, one in enumerate(terms)
        )

    def _say(self, text: str) -> str:
        return self._desk.translate(text)

    def _scope(self, scope: str) -> str:
        tongue = self._desk.tongue()
        return self._desk.use(ScopeWords).said(scope, tongue, self._desk.translate)

    def _term(self, vocabulary: str, code: str) -> str:
        return self._desk.catalogue.term(vocabulary, code).said(self._desk.tongue())


def _short(words: str, most: int) -> str:
    """Return words as long as an answer may be."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
