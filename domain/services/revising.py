"""Revising: what a department makes of a proposal, and the draft changed by it in one step.

A proposal is accepted, amended, put off or rejected; the other department reads the reason. Both
sign the version that comes of it with their keys: nothing is decided for good before.
"""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import (
    ClaimBuiltOn,
    DayIsOver,
    ProposalDecided,
    ProposalOutdated,
    ReasonMissing,
    TextMissing,
)
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.proposals import ProposedChange, Verdict
from domain.model.revision import EvidenceProposal, RevisionDecision, Theme
from domain.model.sides import Side
from domain.ports import Reading, UnitOfWork
from domain.services.claiming import ClaimWords, is_held, new_claim, redefined
from domain.services.in_force import standing
from domain.services.parting import split_off
from domain.services.retiring import refuse_drawn, take_into_use, take_out_of_use
from domain.services.snapshots import claims_in
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class Agreed:
    """With which words a proposal is accepted.

    Attributes:
        words: of the claim; None takes them as proposed.
        second: of the second claim, where one becomes two.
        reason: why, or empty: the evidence says it.
    """

    words: ClaimWords | None = None
    second: ClaimWords | None = None
    reason: str = ""


def proposed_words(proposal: EvidenceProposal) -> ClaimWords:
    """Return a claim's words as they are proposed; a second claim's are for people to write."""
    if proposal.claim is None:
        return ClaimWords(proposal.field, proposal.text)
    words = ClaimWords.of(proposal.claim)
    if proposal.quantifier is not None:
        words = replace(words, quantifier=proposal.quantifier)
    return replace(words, supporting=proposal.answers) if proposal.answers else words


class Revising:
    """Use cases on proposals from evidence."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def accept(
        self,
        proposal: EvidenceProposal,
        side: Side,
        agreed: Agreed = Agreed(),
    ) -> RevisionDecision:
        """Accept a proposal: the draft changes with it, as one step.

        Raises:
            ProposalOutdated: its claim, its group or the version has changed since.
            ProposalDecided: it is decided already.
            ReasonMissing: a whole persona is to leave use, and nobody says why.
            PersonaDrawn: a side may be writing about that persona behind the curtain.
            TextMissing: it needs words of its own, and there are none.
            TextTooLong, ThresholdOutOfBounds: see ``ClaimWords.tidied``.
        """
        self._check(proposal)
        if agreed.words is None and proposal.needs_words:
            raise TextMissing
        if proposal.change is ProposedChange.SPLIT and agreed.second is None:
            raise TextMissing
        leaves = proposal.about.persona_id
        if leaves is not None:
            with self._bench.reading() as view:
                refuse_drawn(view, leaves)
        usual = proposed_words(proposal)
        words = (agreed.words or usual).tidied()
        amended = proposal.change is not ProposedChange.SPLIT and words != usual.tidied()
        verdict = Verdict.AMEND if amended else Verdict.ACCEPT
        decision = self._decision(proposal, side, verdict, agreed.reason, owed=leaves is not None)
        code = self._code(proposal)
        with self._bench.doing("accept_revision", side=side, code=code) as work:
            if leaves is not None:
                take_out_of_use(work, work.of(Persona).get(leaves), decision.reason)
                self._keep(work, decision)
                return decision
            made = self._apply(work, proposal, words, agreed.second)
            self._keep(work, replace(decision, wording=words.text, made_ids=made))
        return decision

    def reject(self, proposal: EvidenceProposal, side: Side, reason: str) -> None:
        """Reject a proposal; the other department reads the reason.

        Raises:
            ReasonMissing: there is none.
            TextTooLong: it does not fit.
            ProposalOutdated, ProposalDecided: see ``accept``.
        """
        self._check(proposal)
        decision = self._decision(proposal, side, Verdict.REJECT, reason, owed=True)
        with self._bench.doing("reject_revision", side=side, code=self._code(proposal)) as work:
            self._keep(work, decision)

    def defer(self, proposal: EvidenceProposal, side: Side, reason: str, until: date) -> None:
        """Put a proposal off until a day; on that day it is open again.

        Raises:
            DayIsOver: the day does not lie ahead.
            ReasonMissing, TextTooLong, ProposalOutdated, ProposalDecided: see ``reject``.
        """
        self._check(proposal)
        if until <= self._bench.clock.now().date():
            raise DayIsOver
        decision = self._decision(proposal, side, Verdict.DEFER, reason, owed=True)
        with self._bench.doing("defer_revision", side=side, code=self._code(proposal)) as work:
            self._keep(work, replace(decision, until=until))

    def open_again(self, decision_id: UUID) -> None:
        """Take a decision back: the draft is as it was, and the proposal is open.

        Raises:
            NotFound: it is gone.
            ClaimBuiltOn: what it changed has been changed again since.
        """
        with self._bench.reading() as view:
            decision = view.of(RevisionDecision).get(decision_id)
            code = _code_in(view, decision)
        with self._bench.doing("reopen_revision", side=decision.side, code=code) as work:
            work.of(RevisionDecision).remove(decision_id)
            if decision.taken:
                _restore(work, decision)

    def _check(self, proposal: EvidenceProposal) -> None:
        if proposal.decision is not None:
            raise ProposalDecided
        with self._bench.reading() as view:
            if standing(view).current is None:
                raise ProposalOutdated
            if proposal.claim is not None:
                # Where it stands in the list, and who said it, is no part of a version's claim.
                draft = view.of(Claim).find(proposal.claim.id)
                outdated = (
                    draft is None
                    or draft.retired
                    or ClaimWords.of(draft) != ClaimWords.of(proposal.claim)
                )
            elif proposal.about.persona_id is not None:
                persona = view.of(Persona).find(proposal.about.persona_id)
                outdated = persona is None or persona.retired
            else:
                assert proposal.theme is not None  # a new claim is made of a theme
                outdated = view.of(Theme).find(proposal.theme.id) != proposal.theme
        if outdated:
            raise ProposalOutdated

    def _decision(
        self,
        proposal: EvidenceProposal,
        side: Side,
        verdict: Verdict,
        reason: str,
        *,
        owed: bool = False,
    ) -> RevisionDecision:
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if owed and not words:
            raise ReasonMissing
        with self._bench.reading() as view:
            version = standing(view).current
        assert version is not None  # it was checked
        return RevisionDecision(
            id=self._bench.secrets.new_id(),
            version_id=version.id,
            change=proposal.change,
            claim_id=proposal.about.claim_id,
            theme_id=proposal.about.theme_id,
            verdict=verdict,
            side=side,
            reason=words,
            decided_at=self._bench.clock.now(),
            text=proposal.text,
            support=proposal.numbers.support,
            against=proposal.numbers.against,
            persona_id=proposal.about.persona_id,
        )

    def _code(self, proposal: EvidenceProposal) -> str:
        """Return the code of what a proposal is about."""
        if proposal.claim is not None:
            return proposal.claim.code
        if proposal.about.persona_id is not None:
            with self._bench.reading() as view:
                return view.of(Persona).get(proposal.about.persona_id).code
        return proposal.theme.code if proposal.theme else ""

    def _keep(self, work: UnitOfWork, decision: RevisionDecision) -> None:
        """Keep a decision in place of one on the same that was put off until today."""
        for before in work.of(RevisionDecision).all(version_id=decision.version_id):
            if before.about == decision.about:
                work.of(RevisionDecision).remove(before.id)
        work.of(RevisionDecision).put(decision)

    def _apply(
        self,
        work: UnitOfWork,
        proposal: EvidenceProposal,
        words: ClaimWords,
        second: ClaimWords | None,
    ) -> tuple[UUID, ...]:
        """Change the draft; return the claims that were made."""
        id, now = self._bench.secrets.new_id(), self._bench.clock.now()
        if proposal.change is ProposedChange.ADD:
            persona = _persona(work, proposal.persona_id)
            work.of(Claim).put(new_claim(work, id, words, persona.id, {Side.SALES}))
            return (id,)
        assert proposal.claim is not None  # all but new ones are about a claim
        claim = work.of(Claim).get(proposal.claim.id)
        if proposal.change is ProposedChange.RETIRE:
            work.of(Claim).put(replace(claim, retired=True))
        elif proposal.change is ProposedChange.CHANGE:
            work.of(Claim).put(redefined(claim, words, now))
        elif second is not None and proposal.change is ProposedChange.SPLIT:
            work.of(Claim).put(redefined(claim, words, now))
            made = split_off(work, work.of(Claim).get(claim.id), id)
            work.of(Claim).put(redefined(made, second.tidied(), now))
            return (id,)
        return ()


def _restore(work: UnitOfWork, decision: RevisionDecision) -> None:
    """Make the draft what it was before a decision that changed it."""
    if decision.persona_id is not None:
        persona = work.of(Persona).find(decision.persona_id)
        if persona is not None and persona.retired:
            take_into_use(work, persona)
        return
    for id in decision.made_ids:
        made = work.of(Claim).find(id)
        if made is None:
            continue
        if is_held(work, made):
            work.of(Claim).put(replace(made, retired=True))
        else:
            work.of(Claim).remove(id)
    if decision.claim_id is None or decision.change is ProposedChange.RENEW:
        return
    claim = work.of(Claim).get(decision.claim_id)
    held = _held(work, decision)
    retires = decision.change is ProposedChange.RETIRE
    as_left = claim.retired if retires else claim.text == decision.wording
    if held is None or not as_left:
        raise ClaimBuiltOn(code=claim.code)
    words = ClaimWords.of(held)
    back = redefined(claim, words, decision.decided_at)
    work.of(Claim).put(
        replace(back, retired=False, turned_at=held.turned_at, owner_of_ten=held.owner_of_ten)
    )


def _held(view: Reading, decision: RevisionDecision) -> Claim | None:
    """Return a claim as it was when it was decided on, which is as its version holds it."""
    version = standing(view).current
    if version is None or version.id != decision.version_id:
        return None
    found = (one for one in claims_in(version.content) if one.id == decision.claim_id)
    return next(found, None)


def _persona(view: Reading, persona_id: UUID | None) -> Persona:
    found = view.of(Persona).find(persona_id) if persona_id else None
    if found is not None and not found.retired:
        return found
    in_use = view.of(Persona).all(retired_because="")
    primary = [one for one in in_use if one.kind is PersonaKind.PRIMARY]
    if not in_use:
        raise ProposalOutdated
    return (primary or list(in_use))[0]


def _code_in(view: Reading, decision: RevisionDecision) -> str:
    if decision.claim_id is not None:
        claim = view.of(Claim).find(decision.claim_id)
        return claim.code if claim else ""
    if decision.persona_id is not None:
        persona = view.of(Persona).find(decision.persona_id)
        return persona.code if persona else ""
    theme = view.of(Theme).find(decision.theme_id) if decision.theme_id else None
    return theme.code if theme else ""
