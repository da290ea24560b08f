"""Revising a persona: what the evidence speaks for changing, and what a department made of that.

A proposal is drawn anew from the evidence each time and never kept; only what was decided is. No
status changes a claim by itself (method, F.2).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from domain.model.customer_shift import MixChange
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.proposals import TAKEN, ProposedChange, Verdict
from domain.model.sides import Side
from domain.model.splits import Split
from domain.model.statistics.drift import Drift


@dataclass(frozen=True, slots=True)
class Theme:
    """Something new that several leads told of, put together by people; it may become a claim.

    Attributes:
        id: identity.
        code: what people say, ``T01``.
        position: order in the list.
        persona_id: the persona that it speaks of, or None for the primary one.
        field: the topic it belongs to.
        text: the claim that is proposed.
        feedback_ids: the reports whose words it gathers.
    """

    id: UUID
    code: str
    position: int
    persona_id: UUID | None
    field: PersonaField
    text: str
    feedback_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class RevisionDecision:
    """What a department made of a proposal from evidence, against one version.

    Attributes:
        id: identity.
        version_id: the version in force when it was decided.
        change: what was proposed.
        claim_id: the claim that it is about; None for a new one.
        theme_id: the theme that a new claim is made of; None for the others.
        verdict: accepted, amended, put off, rejected.
        side: the department that decided.
        reason: why; what the other side reads.
        decided_at: when, in UTC.
        until: when it is looked at again, where it was put off.
        text: the sentence as it stood when it was decided.
        wording: the sentence that was agreed on, where it changes.
        support: answers for the claim at that time.
        against: answers against it at that time.
        made_ids: claims that were made by taking it.
        persona_id: the persona that is to leave use; None for what is about a claim.
    """

    id: UUID
    version_id: UUID
    change: ProposedChange
    claim_id: UUID | None
    theme_id: UUID | None
    verdict: Verdict
    side: Side
    reason: str
    decided_at: datetime
    until: date | None = None
    text: str = ""
    wording: str = ""
    support: int = 0
    against: int = 0
    made_ids: tuple[UUID, ...] = ()
    persona_id: UUID | None = None

    @property
    def taken(self) -> bool:
        """Whether it changed the draft."""
        return self.verdict in TAKEN

    @property
    def about(self) -> "About":
        """What it is about."""
        return About(self.change, self.claim_id, self.theme_id, self.persona_id)


class About(NamedTuple):
    """What a proposal is about; the same evidence read again gives the same."""

    change: ProposedChange
    claim_id: UUID | None = None
    theme_id: UUID | None = None
    persona_id: UUID | None = None


class Doubt(StrEnum):
    """What may explain the evidence otherwise; told beside a proposal, and it changes no number."""

    TARGETING = "targeting"
    MIX = "mix"
    OUTSIDE = "outside"
    OWN_EFFECT = "own_effect"
    SINGLE_SOURCE = "single_source"
    LOW_COVERAGE = "low_coverage"


@dataclass(frozen=True, slots=True)
class Caution:
    """A doubt with what it rests on.

    Attributes:
        doubt: which one.
        values: what its sentence names.
    """

    doubt: Doubt
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers behind a proposal.

    Attributes:
        support: answers for the claim.
        against: answers against it.
        share: share of the customers, or None where too little was heard.
        low: lower end of its interval.
        high: upper end.
        level: level of the interval.
        was: share when the version in force was published, or None.
        heard_on: newest day of an answer, or None.
        drift: how the answers changed since the iteration before, or None.
    """

    support: int
    against: int
    share: float | None = None
    low: float = 0.0
    high: float = 1.0
    level: float = 0.9
    was: float | None = None
    heard_on: date | None = None
    drift: Drift | None = None

    @property
    def n(self) -> int:
        """Answers that count."""
        return self.support + self.against


@dataclass(frozen=True, slots=True)
class Resting:
    """What rests on a claim: codes of messages, and of running campaigns that use them."""

    messages: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewVoices:
    """Who told something new.

    Attributes:
        people: salespeople who wrote it down.
        leads: leads that said it.
        quotes: their words, as they were written.
        newest: when the newest of them was reported, or None.
    """

    people: int
    leads: int
    quotes: tuple[str, ...]
    newest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """Why a whole persona is proposed to leave use (method, F.8); at least one of both is so.

    Attributes:
        unsupported: its most important claims, where customers have supported none of them in this
            iteration and the one before; else 0.
        fitting: qualified leads of both iterations that fit it.
        qualified: of so many whose persona was told; 0 where they are not the reason.
    """

    unsupported: int = 0
    fitting: int = 0
    qualified: int = 0


@dataclass(frozen=True, slots=True)
class EvidenceProposal:
    """A change of the persona for which the evidence speaks.

    Attributes:
        about: what it is about.
        persona_id: the persona.
        claim: the claim as it stands in the draft; None for a new one.
        field: its topic.
        text: the sentence as it stands, or as it is proposed.
        quantifier: the quantifier that is proposed; None where it stays.
        answers: answers that most gave and that would count from now on; empty where they stay.
        answered: how many gave these, of how many.
        split: the groups that answer differently, or None.
        mixes: how much of a change since the iteration before only the mix of leads did.
        numbers: the numbers behind it.
        cautions: what may explain it otherwise.
        resting: what rests on the claim.
        told: who told something new, or None.
        leaving: why the persona is to leave use, where the whole of it is; its claims speak of no
            topic then, and ``field`` says nothing.
        theme: what it is made of, or None.
        decision: what was decided on it, or None while it is open.
        earlier: what was decided on the same against an earlier version, or None.
    """

    about: About
    persona_id: UUID | None
    claim: Claim | None
    field: PersonaField
    text: str
    numbers: Numbers
    quantifier: str | None = None
    answers: tuple[str, ...] = ()
    answered: tuple[int, int] = (0, 0)
    split: Split | None = None
    mixes: tuple[MixChange, ...] = ()
    cautions: tuple[Caution, ...] = ()
    resting: Resting = Resting()
    told: NewVoices | None = None
    leaving: Leaving | None = None
    theme: Theme | None = None
    decision: RevisionDecision | None = None
    earlier: RevisionDecision | None = None

    @property
    def change(self) -> ProposedChange:
        """What it would do."""
        return self.about.change

    @property
    def needs_words(self) -> bool:
        """Whether somebody must word it first: other answers count, so the sentence is another."""
        return bool(self.answers)
