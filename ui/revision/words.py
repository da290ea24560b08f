"""Puts a revision into the words of the window's language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.model.labels import DECIDED, SIDES, VERDICT_SIGNS
from domain.model.persona import Persona
from domain.model.proposals import ProposedChange, Verdict
from domain.model.quantifiers import quantifier_in
from domain.model.revision import EvidenceProposal, RevisionDecision
from domain.model.voices import Parted
from domain.model.wording import Tongue
from domain.services.asking import Asking
from domain.services.claiming import ClaimWords
from domain.services.on_the_table import Revision
from domain.services.revising import proposed_words
from domain.services.revision_words import RevisionWords
from domain.text import LINE_LIMIT, fill, mark
from ui.desk import Desk
from ui.revision.looks import DecisionLook, ProposalLook, Wording

KINDS: dict[ProposedChange, tuple[str, str]] = {
    ProposedChange.RETIRE_PERSONA: (mark("Retire"), "bad"),
    ProposedChange.RETIRE: (mark("Retire"), "bad"),
    ProposedChange.ADD: (mark("Add"), "good"),
    ProposedChange.CHANGE: (mark("Change"), "both"),
    ProposedChange.SPLIT: (mark("Split"), "owner"),
    ProposedChange.RENEW: (mark("Renew"), "good"),
}
"""Word and colour of a kind."""

_TONES = {
    Verdict.ACCEPT: "good",
    Verdict.AMEND: "good",
    Verdict.DEFER: "warn",
    Verdict.REJECT: "bad",
}
_MOST_QUOTES = 3


class RevisionLooks:
    """Makes looks."""

    def __init__(self, desk: Desk, personas: Sequence[Persona]) -> None:
        self._desk = desk
        self._tongue = desk.tongue()
        self._personas = {one.id: one for one in personas}
        self._asking = desk.use(Asking)
        self._form = {one.code: one.name.said(self._tongue) for one in self._asking.measures()}
        self.today: date = desk.bench.clock.now().astimezone().date()
        decimal = "," if self._tongue is Tongue.VIETNAMESE else "."
        self.words = RevisionWords(desk.translate, self._named, self.today, decimal)

    def proposal(self, one: EvidenceProposal, revision: Revision) -> ProposalLook:
        """Show a proposal."""
        kind, tone = KINDS[one.change]
        lines = [*self.words.lines(one, revision.version.number), *self._more(one)]
        cautions = [] if one.decision else [self.words.caution(each) for each in one.cautions]
        decision = self._decision(one.decision) if one.decision else None
        kind, becomes = self._desk.translate(kind), self._becomes(one)
        text = one.text
        if one.leaving is not None:
            text = self._say(mark("The whole persona: {persona}"), persona=one.text)
        quotes = one.told.quotes[:_MOST_QUOTES] if one.told and not one.decision else ()
        said = [f"{kind}: {text}", becomes, *lines, *cautions]
        said += [f"{decision.word}, {decision.who}", decision.reason] if decision else []
        return ProposalLook(
            about=one.about,
            kind=kind,
            tone=tone,
            text=text,
            becomes=becomes,
            lines=tuple(lines),
            cautions=tuple(cautions),
            quotes=tuple(quotes),
            spoken=". ".join(part for part in said if part),
            decision=decision,
            direct=self.direct(one),
            worded=one.leaving is None,
        )

    def direct(self, one: EvidenceProposal) -> bool:
        """Tell whether a proposal can be accepted without anybody wording it first.

        A sentence that says of how many it speaks must be worded anew with another quantifier.
        """
        if one.needs_words:
            return False
        said = quantifier_in(one.text) if one.quantifier else None
        return said is None or said == one.quantifier

    def wording(self, one: EvidenceProposal) -> Wording:
        """Return the words with which a proposal is accepted, or begins to be edited."""
        words = proposed_words(one)
        if one.split is None:
            return Wording(words)
        first, second = (self._scoped(words, one, at) for at in (0, 1))
        return Wording(first, second)

    def _scoped(self, words: ClaimWords, one: EvidenceProposal, at: int) -> ClaimWords:
        """Return a claim's words for one of two groups."""
        assert one.split is not None  # the caller has just looked
        by, group = one.split.by, one.split.groups[at]
        if by.kind is Parted.PERSONA:
            scope = f"matched_persona = {group}"
        else:
            scope = f"{self.words.by(by)}: {self.words.group(by, group)}"
        before = f"{words.scope}; " if words.scope else ""
        return replace(words, scope=f"{before}{scope}"[:LINE_LIMIT])

    def _becomes(self, one: EvidenceProposal) -> str:
        if one.decision is not None:
            wording = one.decision.wording
            return wording if one.decision.taken and wording != one.decision.text else ""
        if one.quantifier is not None:
            return self._named("quantifiers", one.quantifier).lower()
        if one.answers and one.claim is not None:
            return self._named(one.claim.measured_by, one.answers[0])
        return ""

    def _more(self, one: EvidenceProposal) -> list[str]:
        """Say of which persona it speaks where there are several, and what was decided before."""
        found = []
        persona = self._personas.get(one.persona_id) if one.persona_id else None
        if persona is not None and len(self._personas) > 1:
            found.append(
                self._say(mark("Persona: {persona}"), persona=persona.name or persona.code)
            )
        earlier = one.earlier
        if earlier is not None and one.decision is None and not earlier.taken:
            found.append(
                self._say(
                    mark("Before: {decided} by {side}, “{reason}”"),
                    decided=self._desk.translate(DECIDED[earlier.verdict]),
                    side=self._desk.translate(SIDES[earlier.side]),
                    reason=earlier.reason,
                )
            )
        return found

    def _decision(self, one: RevisionDecision) -> DecisionLook:
        sign, tone = VERDICT_SIGNS[one.verdict], _TONES[one.verdict]
        word = self._capital(self._desk.translate(DECIDED[one.verdict]))
        if one.until is not None:
            word = self._say(mark("Put off until {day}"), day=f"{one.until:%d/%m/%Y}")
        side = self._desk.translate(SIDES[one.side])
        who = f"{side}, {self._moment(one.decided_at)}"
        reason = self._say(mark("Why: {reason}"), reason=one.reason) if one.reason else ""
        return DecisionLook(one.id, sign, word, tone, who, reason)

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone()
        return f"{local:%H:%M}" if local.date() == self.today else f"{local:%d/%m/%Y %H:%M}"

    def _named(self, field: str, code: str) -> str:
        """Say an answer, a word of a vocabulary, or without a field a question."""
        if not field:
            return self._form.get(code.split(".", maxsplit=1)[0], code)
        if field in self._desk.catalogue.vocabularies:
            return self._desk.catalogue.term(field, code).said(self._tongue)
        return self._asking.answer_named(field.split(".", maxsplit=1)[0], code).said(self._tongue)

    @staticmethod
    def _capital(word: str) -> str:
        return word[:1].upper() + word[1:]

    def _say(self, sentence: str, **values: object) -> str:
        return fill(self._desk.translate(sentence), values)
