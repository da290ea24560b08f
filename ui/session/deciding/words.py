"""Puts proposals and decisions into the words of the window's language."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from uuid import UUID

from domain.model.labels import PROPOSED_CHANGES, SIDES, VERDICTS
from domain.model.persona import Claim
from domain.model.proposals import ProposalDecision, ProposedChange, Verdict
from domain.model.sides import DEPARTMENTS
from domain.services.deciding import Proposed
from domain.services.showing_deciding import decision_said
from domain.text import Translate, fill, mark
from ui.session.deciding.looks import DecisionChoices, DecisionLook, ProposalLook

_PUT_OFF = timedelta(days=28)
"""How long a proposal is put off unless the room says otherwise: one iteration."""

_ACTS = {
    ProposedChange.ADD: mark("Write the claim now…"),
    ProposedChange.CHANGE: mark("Change claim {code} now…"),
    ProposedChange.SPLIT: mark("Split claim {code} now…"),
    ProposedChange.RETIRE: mark("Retire claim {code} now…"),
}
"""What people do to the persona; a claim that is renewed is left as it is, and asked for anew."""

_DONE = {
    ProposedChange.ADD: mark("{code} is written"),
    ProposedChange.CHANGE: mark("{code} is changed in this draft"),
    ProposedChange.SPLIT: mark("{code} is changed in this draft"),
    ProposedChange.RETIRE: mark("{code} is retired"),
    ProposedChange.RENEW: mark("Sales asks customers about {code} until the next review"),
}


class DecidingWords:
    """Makes looks."""

    def __init__(self, translate: Translate, claims: Sequence[Claim], changed: Collection[str]):
        """Speak a language.

        Args:
            translate: says marked literals in it.
            claims: all claims, retired ones too.
            changed: codes of the claims that differ from the version in force.
        """
        self._translate = translate
        self._claims = {claim.id: claim for claim in claims}
        self._changed = changed

    def choices(self) -> DecisionChoices:
        """Return what can be chosen for a decision."""
        translate = self._translate
        return DecisionChoices(
            verdicts=tuple((one.value, translate(words)) for one, words in VERDICTS.items()),
            changes=tuple((one.value, translate(words)) for one, words in PROPOSED_CHANGES.items()),
            claims=tuple(
                (str(one.id), f"{one.code} {one.text}")
                for one in self._claims.values()
                if not one.retired
            ),
            keys=tuple((side, translate(SIDES[side])) for side in DEPARTMENTS),
        )

    def proposal(self, one: Proposed) -> ProposalLook:
        """Show a proposal in the list."""
        decision = one.decision
        return ProposalLook(
            id=one.note.id,
            code=one.note.code,
            tone=one.note.side.value,
            side=self._translate(SIDES[one.note.side]),
            text=one.note.text,
            state=decision_said(decision, self._translate) if decision else "",
            state_tone=_tone(decision),
        )

    def decision(self, one: Proposed, today: date) -> DecisionLook:
        """Show a proposal with its decision."""
        made, tomorrow = one.decision, today + timedelta(days=1)
        return DecisionLook(
            proposal=self.proposal(one),
            decided=made is not None,
            verdict=made.verdict if made else None,
            reason=made.reason if made else "",
            wording=(made.wording if made else "") or one.note.text,
            until=(made.until if made else None) or today + _PUT_OFF,
            earliest=tomorrow,
            change=made.change if made else None,
            claim_id=made.claim_id if made else None,
            needs_keys=made is not None and made.taken,
            keys=made.keys if made else (),
            tied=made is not None and made.tied,
            owner_reason=made.owner_reason if made else "",
            state=decision_said(made, self._translate) if made else "",
            settled=one.settled,
            act=self._act(made),
            done=self._done(made),
        )

    def _act(self, decision: ProposalDecision | None) -> str:
        """Say what people can do to the persona now; only a decision that stands leads there."""
        if decision is None or not (decision.taken and decision.settled):
            return ""
        words = _ACTS.get(decision.change) if decision.change else None
        if words is None:
            return ""
        claim = self._claim(decision.claim_id)
        if decision.change is ProposedChange.ADD:
            return "" if claim is not None else self._translate(words)
        if claim is None or claim.retired:
            return ""
        return fill(self._translate(words), {"code": claim.code})

    def _done(self, decision: ProposalDecision | None) -> str:
        if decision is None or decision.change is None or not decision.settled:
            return ""
        claim = self._claim(decision.claim_id)
        if claim is None:
            return ""
        done = {
            ProposedChange.ADD: True,
            ProposedChange.CHANGE: claim.code in self._changed and not claim.retired,
            ProposedChange.SPLIT: claim.code in self._changed and not claim.retired,
            ProposedChange.RETIRE: claim.retired,
            ProposedChange.RENEW: True,
        }
        if not done[decision.change]:
            return ""
        return fill(self._translate(_DONE[decision.change]), {"code": claim.code})

    def _claim(self, id: UUID | None) -> Claim | None:
        return self._claims.get(id) if id is not None else None


def _tone(decision: ProposalDecision | None) -> str:
    if decision is None or not decision.settled:
        return "neutral"
    return {Verdict.DEFER: "warn", Verdict.REJECT: "neutral"}.get(decision.verdict, "good")
