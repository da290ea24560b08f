"""Deciding on proposals: what a side wants changed in the persona, and what both made of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.model.sides import DEPARTMENTS, Side


class Verdict(StrEnum):
    """What the room makes of a proposal."""

    ACCEPT = "accept"
    AMEND = "amend"
    DEFER = "defer"
    REJECT = "reject"


class ProposedChange(StrEnum):
    """What a proposal would do to the persona."""

    ADD = "add"
    CHANGE = "change"
    SPLIT = "split"
    RETIRE = "retire"
    RENEW = "renew"
    RETIRE_PERSONA = "retire_persona"


TAKEN = (Verdict.ACCEPT, Verdict.AMEND)
"""Verdicts that change the persona: they need both keys."""


@dataclass(frozen=True, slots=True)
class ProposalDecision:
    """What was decided on one proposal. It changes no claim: people do that.

    Attributes:
        id: identity.
        session_id: the review.
        note_id: the proposal, as its side wrote and sealed it.
        verdict: accepted, amended, put off, rejected.
        reason: why; what the other side reads.
        decided_at: when it was written down last, in UTC.
        wording: the words that both agree on, where it was amended.
        until: when it is looked at again, where it was put off.
        change: what it does to the persona, where it is taken.
        claim_id: the claim that it is about, or None.
        keys: the departments that agree to take it.
        owner_reason: why the owner broke the tie of the two keys; empty where nobody had to.
    """

    id: UUID
    session_id: UUID
    note_id: UUID
    verdict: Verdict
    reason: str
    decided_at: datetime
    wording: str = ""
    until: date | None = None
    change: ProposedChange | None = None
    claim_id: UUID | None = None
    keys: tuple[Side, ...] = ()
    owner_reason: str = ""

    @property
    def taken(self) -> bool:
        """Whether it is to change the persona, once both keys are turned."""
        return self.verdict in TAKEN

    @property
    def tied(self) -> bool:
        """Whether one department holds its key turned and the other does not."""
        return self.taken and len(self.keys) == 1

    @property
    def settled(self) -> bool:
        """Whether it stands: with both keys, or with the owner's written reason for a tie."""
        if not self.taken:
            return True
        return set(self.keys) >= set(DEPARTMENTS) or (self.tied and bool(self.owner_reason))
