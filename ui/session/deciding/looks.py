"""What the page of the proposals shows, in the words of the window's language."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.model.proposals import ProposedChange, Verdict
from domain.model.sides import Side


@dataclass(frozen=True, slots=True)
class ProposalLook:
    """A proposal as a row shows it.

    Attributes:
        id: of the note.
        code: of the note.
        tone: key of the side that wrote it.
        side: its name.
        text: the proposal.
        state: what was decided, with its sign; empty while nothing is.
        state_tone: of the state.
    """

    id: UUID
    code: str
    tone: str
    side: str
    text: str
    state: str
    state_tone: str


@dataclass(frozen=True, slots=True)
class DecisionLook:
    """A proposal with the decision on it, open beside the list.

    Attributes:
        proposal: the proposal.
        decided: a decision is written down.
        verdict: what it says, or None.
        reason: why.
        wording: the amended words, or those of the proposal.
        until: the day of a proposal that is put off; a likely one where it is not.
        earliest: the first day that can be chosen.
        change: what it does to the persona, or None.
        claim_id: the claim that it is about, or None.
        needs_keys: it stands only once both keys are turned.
        keys: the departments that agree.
        tied: one agrees, and the other does not.
        owner_reason: the owner's reason for a tie.
        state: where it stands, in a sentence.
        settled: it stands.
        act: what can be done to the persona now, such as "Change claim C04 now…"; empty if nothing.
        done: what has been done to the persona already, or empty.
    """

    proposal: ProposalLook
    decided: bool
    verdict: Verdict | None
    reason: str
    wording: str
    until: date
    earliest: date
    change: ProposedChange | None
    claim_id: UUID | None
    needs_keys: bool
    keys: tuple[Side, ...]
    tied: bool
    owner_reason: str
    state: str
    settled: bool
    act: str
    done: str


@dataclass(frozen=True, slots=True)
class DecisionChoices:
    """Everything that can be chosen for a decision, each with its key and its words."""

    verdicts: tuple[tuple[str, str], ...]
    changes: tuple[tuple[str, str], ...]
    claims: tuple[tuple[str, str], ...]
    keys: tuple[tuple[Side, str], ...]
