"""Deciding on proposals, with two keys: taken only where both departments agree."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import DayIsOver, NoTie, ReasonMissing, TextMissing
from domain.model.likeness import Thesaurus
from domain.model.matching import Slip, suggest_pairs
from domain.model.proposals import ProposalDecision, ProposedChange, Verdict
from domain.model.session import Ask, Note
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.services.writings import revealed_notes
from domain.text import LINE_LIMIT, TEXT_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal as it was opened, with what was decided on it, or None."""

    note: Note
    decision: ProposalDecision | None

    @property
    def settled(self) -> bool:
        """Whether a decision on it stands."""
        return self.decision is not None and self.decision.settled


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """A decision as the room words it; see ``ProposalDecision`` for the meaning of each field."""

    verdict: Verdict
    reason: str
    wording: str = ""
    until: date | None = None
    change: ProposedChange | None = None
    claim_id: UUID | None = None


class Deciding:
    """Use cases on proposals. All of them need the proposals to be open."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def proposals(self, session_id: UUID) -> tuple[tuple[Proposed, ...], ...]:
        """Return the proposals: likely pairs first, then one by one; sides in an order by lot.

        Raises:
            NotesHidden: they have not been opened yet.
        """
        with self._bench.reading() as view:
            proposed = {one.note.id: one for one in proposed_in(view, session_id)}
        notes = [one.note for one in proposed.values()]
        pairs = _pairs(notes, self._bench.catalogue.synonyms)
        taken = {id for pair in pairs for id in pair}
        groups = [tuple(proposed[note.id] for note in notes if note.id in pair) for pair in pairs]
        return (*groups, *((one,) for id, one in proposed.items() if id not in taken))

    def decide(self, session_id: UUID, note_id: UUID, words: DecisionWords) -> ProposalDecision:
        """Write down what the room makes of a proposal.

        Keys that were turned for other words are turned back: their holders agreed to those.

        Raises:
            ReasonMissing: there is no reason.
            TextMissing: it is amended without other words.
            DayIsOver: it is put off without a day ahead.
            NotesHidden: the proposals have not been opened yet.
            TextTooLong: a text does not fit.
        """
        with self._bench.reading() as view:
            _opened(view, session_id)
            note = view.of(Note).get(note_id)
            before = decision_on(view, note_id)
        kept = before or ProposalDecision(
            id=self._bench.secrets.new_id(),
            session_id=session_id,
            note_id=note_id,
            verdict=words.verdict,
            reason="",
            decided_at=self._bench.clock.now(),
        )
        decision = self._worded(kept, words)
        if decision == before:
            return decision
        decision = replace(decision, keys=(), owner_reason="", decided_at=self._bench.clock.now())
        with self._bench.doing("decide_proposal", code=note.code) as work:
            work.of(ProposalDecision).put(decision)
        return decision

    def turn_key(self, decision_id: UUID, side: Side, *, turned: bool) -> None:
        """Turn a department's key, or turn it back; what the owner decided falls with a tie.

        Raises:
            ValueError: the side is no department.
        """
        if side not in DEPARTMENTS:
            raise ValueError("only departments hold a key")
        decision, code = self._decision(decision_id)
        held = {*decision.keys, side} if turned else {*decision.keys} - {side}
        keys = tuple(one for one in DEPARTMENTS if one in held)
        changed = replace(decision, keys=keys)
        if not changed.tied:
            changed = replace(changed, owner_reason="")
        with self._bench.doing("turn_proposal_key", side=side, code=code) as work:
            work.of(ProposalDecision).put(changed)

    def break_tie(self, decision_id: UUID, reason: str) -> None:
        """Let the owner take a proposal that one department does not agree to; empty takes it back.

        Raises:
            NoTie: both agree, or none does.
            TextTooLong: the reason does not fit.
        """
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        decision, code = self._decision(decision_id)
        if words and not decision.tied:
            raise NoTie
        with self._bench.doing("break_tie", side=Side.OWNER, code=code) as work:
            work.of(ProposalDecision).put(replace(decision, owner_reason=words))

    def name_claim(self, decision_id: UUID, claim_id: UUID) -> None:
        """Say which claim a decision is about; what was agreed on stays agreed."""
        decision, code = self._decision(decision_id)
        with self._bench.doing("name_proposal_claim", code=code) as work:
            work.of(ProposalDecision).put(replace(decision, claim_id=claim_id))

    def open_again(self, decision_id: UUID) -> None:
        """Take a decision back: the proposal is open again."""
        _, code = self._decision(decision_id)
        with self._bench.doing("undecide_proposal", code=code) as work:
            work.of(ProposalDecision).remove(decision_id)

    def _decision(self, id: UUID) -> tuple[ProposalDecision, str]:
        with self._bench.reading() as view:
            decision = view.of(ProposalDecision).get(id)
            return decision, view.of(Note).get(decision.note_id).code

    def _worded(self, kept: ProposalDecision, words: DecisionWords) -> ProposalDecision:
        reason = check_length(clean(words.reason, multiline=True), TEXT_LIMIT)
        if not reason:
            raise ReasonMissing
        amended = words.verdict is Verdict.AMEND
        wording = check_length(clean(words.wording), LINE_LIMIT) if amended else ""
        if amended and not wording:
            raise TextMissing
        put_off = words.verdict is Verdict.DEFER
        if put_off and (words.until is None or words.until <= self._bench.today()):
            raise DayIsOver
        decision = replace(
            kept,
            verdict=words.verdict,
            reason=reason,
            wording=wording,
            until=words.until if put_off else None,
        )
        taken = decision.taken
        claim = words.claim_id if taken and words.change is not ProposedChange.ADD else None
        return replace(decision, change=words.change if taken else None, claim_id=claim)


def decision_on(view: Reading, note_id: UUID) -> ProposalDecision | None:
    """Return what was decided on a proposal, or None."""
    found = view.of(ProposalDecision).all(note_id=note_id)
    return found[0] if found else None


def proposed_in(view: Reading, session_id: UUID) -> tuple[Proposed, ...]:
    """Return the proposals with their decisions, inside a view that is open already.

    Raises:
        NotesHidden: they have not been opened yet.
    """
    notes = _opened(view, session_id)
    return tuple(Proposed(note, decision_on(view, note.id)) for note in notes)


def _opened(view: Reading, session_id: UUID) -> tuple[Note, ...]:
    return revealed_notes(view, session_id, Ask.PROPOSALS)


def _pairs(notes: Sequence[Note], thesaurus: Thesaurus) -> list[frozenset[UUID]]:
    """Return likely pairs of the two departments, best first, a proposal in one of them at most."""
    marketing, sales = (
        [Slip(note.id, note.text) for note in notes if note.side is side] for side in DEPARTMENTS
    )
    pairs: list[frozenset[UUID]] = []
    taken: set[UUID] = set()
    for like in suggest_pairs(marketing, sales, thesaurus):
        both = frozenset((like.left, like.right))
        if not both & taken:
            pairs.append(both)
            taken |= both
    return pairs
