"""Proposing: changes of the persona for which the evidence speaks, against the version in force.

Proposals are drawn anew each time, of the claims as that version holds them. A claim that somebody
has changed in the draft since is left alone: people have decided on it already.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.customer_shift import MixChange
from domain.model.feedback import FeedbackField
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona
from domain.model.proposals import ProposedChange, Verdict
from domain.model.release import Version
from domain.model.revision import (
    About,
    EvidenceProposal,
    Leaving,
    NewVoices,
    Numbers,
    Resting,
    RevisionDecision,
    Theme,
)
from domain.model.sales_feedback import Feedback
from domain.model.splits import Split, find_splits
from domain.model.voices import Voice, partings_in
from domain.ports import Reading
from domain.services.asking import Asking
from domain.services.assuming import assumptions_of, assumptions_under
from domain.services.claiming import ClaimWords
from domain.services.doubting import cautions_of
from domain.services.drifting import drift_between, ends_of_iterations
from domain.services.in_force import published_in, standing
from domain.services.leaving import leaving
from domain.services.on_the_table import DriftingClaim, Revision
from domain.services.proposed_changes import Spoken, change_spoken_for, is_renewed
from domain.services.resting import resting_on_claims
from domain.services.shifting import TwoRounds, aimed_on, telling_questions
from domain.services.snapshots import assumptions_in, claims_in, held_in
from domain.services.versioning import review_of
from domain.services.weighing import WeighedClaim, weigh_claims
from domain.services.workbench import Workbench

IN_ORDER = (
    ProposedChange.RETIRE_PERSONA,
    ProposedChange.RETIRE,
    ProposedChange.ADD,
    ProposedChange.CHANGE,
    ProposedChange.SPLIT,
    ProposedChange.RENEW,
)
"""The order in which proposals stand: what is wrong first, what is confirmed last."""

_FEWEST_TELLING = 2


class Proposing:
    """Reads the proposals."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def revision(self) -> Revision | None:
        """Return what lies on the table, or None while no version is in force."""
        with self._bench.reading() as view:
            form = self._bench.use(Asking).measures()
            return revision_in(view, self._bench.clock.now(), form)


def revision_in(view: Reading, now: datetime, form: Iterable[FeedbackField]) -> Revision | None:
    """Return what lies on the table, inside a view that is open already.

    Args:
        view: the workspace.
        now: the moment.
        form: the questions that leads are asked.
    """
    state = standing(view)
    if state.current is None:
        return None
    table = _Table(view, state.current, now, form)
    return Revision(
        version=state.current,
        next_number=state.next_number,
        next_review=table.due,
        proposals=table.proposals(),
        drifting=table.drifting(),
        shifts=table.shifts,
        aimed=table.aimed,
    )


class _Table:
    """Draws the proposals of one moment."""

    def __init__(
        self, view: Reading, version: Version, now: datetime, form: Iterable[FeedbackField]
    ) -> None:
        self._view, self._version, self._now = view, version, now
        self._today = now.date()
        self._assumptions = assumptions_of(view)
        self.due = review_of(view, version)
        drafts = {one.id: one for one in view.of(Claim).all()}
        held = claims_in(version.content)
        self._drafts = drafts
        claims = [drafts[one.id] for one in held if _stands(one, drafts)]
        self._weighed = weigh_claims(view, claims, now)
        self._then = _by_claim(
            weigh_claims(view, claims, now, heard_until=version.released_at.date())
        )
        self._was = _by_claim(
            weigh_claims(view, held, version.released_at, assumptions=_rested_on(view, version))
        )
        self._drift = drift_between(
            {one.claim.id: one.iterations for one in self._weighed}, self._assumptions.drift
        )
        self._read_leads(claims, form)
        self.aimed = aimed_on(view, self._today)
        self._resting = resting_on_claims(view, self._today)
        self._decisions = view.of(RevisionDecision).all()

    def _read_leads(self, claims: Sequence[Claim], form: Iterable[FeedbackField]) -> None:
        voices = voices_in(self._view, self._today)
        self._heard = bool(voices)
        limits = self._assumptions.drift
        asked = {code for voice in voices for code in voice.answers}
        questions = telling_questions(form, asked)
        splits = find_splits(claims, voices, partings_in(voices, questions), limits)
        self._splits = {one.claim.id: one for one in splits}
        self._rounds = TwoRounds.of(voices, ends_of_iterations(self._view, self._now))
        self.shifts = self._rounds.shifts(questions, limits)

    def proposals(self) -> tuple[EvidenceProposal, ...]:
        """Return the proposals in their order."""
        found = {
            one.about: one for one in (*self._of_personas(), *self._of_claims(), *self._of_themes())
        }
        for decision in self._decisions:
            if decision.version_id == self._version.id and decision.about not in found:
                kept = self._as_decided(decision)
                if kept is not None:
                    found[decision.about] = kept
        return tuple(sorted(found.values(), key=_place))

    def drifting(self) -> tuple[DriftingClaim, ...]:
        """Return the claims that are answered otherwise than in the iteration before."""
        return tuple(
            DriftingClaim(one.claim, self._drift[one.claim.id], self._mixes(one.claim))
            for one in self._weighed
            if one.claim.id in self._drift and self._drift[one.claim.id].drifting
        )

    def _of_claims(self) -> Iterator[EvidenceProposal]:
        for one in self._weighed:
            spoken = change_spoken_for(one, self._assumptions)
            if spoken is not None:
                yield self._of_claim(one, spoken)
            elif is_renewed(
                one, self._then[one.claim.id], self._today, self.due, self._assumptions
            ):
                yield self._of_claim(one, Spoken(ProposedChange.RENEW))
            split = self._splits.get(one.claim.id)
            if split is not None and (spoken is None or spoken.change is not ProposedChange.RETIRE):
                yield self._of_claim(one, Spoken(ProposedChange.SPLIT), split)

    def _of_claim(
        self, one: WeighedClaim, spoken: Spoken, split: Split | None = None
    ) -> EvidenceProposal:
        about, mixes = About(spoken.change, one.claim.id), self._mixes(one.claim)
        earlier = self._earlier(about)
        stands = earlier is not None and self._still_stands(
            earlier, more=one.support + one.against > earlier.support + earlier.against
        )
        doubts = cautions_of(one, spoken.change, self.aimed, mixes, self.shifts, split)
        return EvidenceProposal(
            about=about,
            persona_id=one.claim.persona_id,
            claim=one.claim,
            field=one.claim.field,
            text=one.claim.text,
            numbers=self._numbers(one),
            quantifier=spoken.quantifier,
            answers=spoken.answers,
            answered=spoken.answered,
            split=split,
            mixes=mixes if one.claim.id in self._drift else (),
            cautions=doubts,
            resting=self._resting.get(one.claim.id, Resting()),
            decision=self._decision(about) or (earlier if stands else None),
            earlier=earlier,
        )

    def _of_personas(self) -> Iterator[EvidenceProposal]:
        before = self._version_before()
        if before is None:
            return
        held = {*held_in(before.content, Persona)} & {*held_in(self._version.content, Persona)}
        drafts = [one for one in self._view.of(Persona).all() if one.id in held]
        since = before.released_at.date()
        fitting = self._view.leads.rounds.fitting(since) if self._heard else {}
        both = bool(self._rounds.before and self._rounds.now)
        found = leaving(drafts, self._weighed, self._was, fitting, heard=both)
        for persona in drafts:
            if persona.id not in found:
                continue
            about = About(ProposedChange.RETIRE_PERSONA, persona_id=persona.id)
            yield EvidenceProposal(
                about=about,
                persona_id=persona.id,
                claim=None,
                field=PersonaField.SITUATION,
                text=persona.name or persona.code,
                numbers=Numbers(0, 0),
                leaving=found[persona.id],
                decision=self._decision(about),
                earlier=self._earlier(about),
            )

    def _version_before(self) -> Version | None:
        older = [one for one in published_in(self._view) if one.withdrawn_at is None]
        places = [at for at, one in enumerate(older) if one.id == self._version.id]
        return older[places[0] - 1] if places and places[0] else None

    def _of_themes(self) -> Iterator[EvidenceProposal]:
        for theme in self._view.of(Theme).all():
            about, told = About(ProposedChange.ADD, None, theme.id), told_of(self._view, theme)
            earlier = self._earlier(about)
            if earlier is not None and earlier.taken:
                continue  # it is a claim by now
            decision = self._decision(about)
            if decision is None and earlier is not None:
                more = told.newest is not None and told.newest > earlier.decided_at
                decision = earlier if self._still_stands(earlier, more=more) else None
            if max(told.people, told.leads) < _FEWEST_TELLING and decision is None:
                continue
            yield EvidenceProposal(
                about=about,
                persona_id=theme.persona_id,
                claim=None,
                field=theme.field,
                text=theme.text,
                numbers=Numbers(0, 0),
                told=told,
                theme=theme,
                decision=decision,
                earlier=earlier,
            )

    def _as_decided(self, decision: RevisionDecision) -> EvidenceProposal | None:
        """Return a proposal of which only the decision is left, as it was decided."""
        claim = self._drafts.get(decision.claim_id) if decision.claim_id else None
        if claim is None and decision.persona_id is None:
            return None
        if claim is None:
            return EvidenceProposal(
                about=decision.about,
                persona_id=decision.persona_id,
                claim=None,
                field=PersonaField.SITUATION,
                text=decision.text,
                numbers=Numbers(0, 0),
                leaving=Leaving(),
                decision=decision,
            )
        return EvidenceProposal(
            about=decision.about,
            persona_id=claim.persona_id,
            claim=claim,
            field=claim.field,
            text=decision.text,
            numbers=Numbers(decision.support, decision.against),
            resting=self._resting.get(claim.id, Resting()),
            decision=decision,
        )

    def _numbers(self, one: WeighedClaim) -> Numbers:
        share, before = one.share, self._was.get(one.claim.id)
        was = before.share if before is not None else None
        return Numbers(
            support=one.support,
            against=one.against,
            share=share.estimate if share else None,
            low=share.low if share else 0.0,
            high=share.high if share else 1.0,
            level=self._assumptions.level,
            was=was.estimate if was else None,
            heard_on=one.heard_on,
            drift=self._drift.get(one.claim.id),
        )

    def _mixes(self, claim: Claim) -> tuple[MixChange, ...]:
        return self._rounds.mixes(claim, self._assumptions.drift)

    def _decision(self, about: About) -> RevisionDecision | None:
        """Return what was decided against the version in force; put off until a day, until then."""
        found = (
            one
            for one in self._decisions
            if one.version_id == self._version.id
            and one.about == about
            and (one.until is None or one.until > self._today)
        )
        return max(found, key=lambda one: one.decided_at, default=None)

    def _still_stands(self, earlier: RevisionDecision, *, more: bool) -> bool:
        """Tell whether what was decided against an earlier version holds in this one too.

        What was put off waits for its day, whatever was published since; what was rejected stays
        rejected until customers say more.
        """
        if earlier.until is not None:
            return earlier.until > self._today
        return earlier.verdict is Verdict.REJECT and not more

    def _earlier(self, about: About) -> RevisionDecision | None:
        found = (
            one
            for one in self._decisions
            if one.version_id != self._version.id and one.about == about
        )
        return max(found, key=lambda one: one.decided_at, default=None)


def voices_in(view: Reading, until: date) -> tuple[Voice, ...]:
    """Return what each lead that was spoken with said, up to a day; none without feedback."""
    return tuple(view.leads.voices(until)) if view.of(Feedback).all() else ()


def told_of(view: Reading, theme: Theme) -> NewVoices:
    """Return who told of a theme, as far as their reports are still there."""
    reports = [one for id in theme.feedback_ids if (one := view.of(Feedback).find(id))]
    return NewVoices(
        people=len({one.given_by for one in reports}),
        leads=len({one.lead for one in reports}),
        newest=max((one.given_at for one in reports), default=None),
        quotes=tuple(dict.fromkeys(one.something_new for one in reports if one.something_new)),
    )


def _place(one: EvidenceProposal) -> tuple[int, int, int, str]:
    claim = one.claim
    position = claim.position if claim else (one.theme.position if one.theme else 0)
    return IN_ORDER.index(one.change), -(claim.importance if claim else 0), position, one.text


def _by_claim(weighed: Iterable[WeighedClaim]) -> dict[UUID, WeighedClaim]:
    return {one.claim.id: one for one in weighed}


def _stands(held: Claim, drafts: Mapping[UUID, Claim]) -> bool:
    """Tell whether a claim of the version is in use and defined in the draft as it is there."""
    draft = drafts.get(held.id)
    if draft is None or draft.retired or draft.persona_id != held.persona_id:
        return False
    return ClaimWords.of(draft) == ClaimWords.of(held)


def _rested_on(view: Reading, version: Version) -> Assumptions:
    return assumptions_under(view, assumptions_in(version.content))
