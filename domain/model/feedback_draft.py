"""What a salesperson has typed of a lead and not reported yet: no evidence, and no step of undo."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from domain.model.ladder import Ending, Stage
from domain.model.leads import ContactOutcome, Validity, validity
from domain.model.sales_feedback import TALKED_ON, ClaimVerdict, Feedback, Reply, day_told

NURTURED_FROM: Final = 2
"""Interest from which a lead whose time has not come is kept warm instead of dropped."""


@dataclass(frozen=True, slots=True)
class FeedbackDraft:
    """A report on a lead as it stands on the form; see ``Feedback`` for the meaning of each field.

    Attributes:
        id: identity.
        lead: number of the lead.
        outcome: None while nobody has said.
    """

    id: UUID
    lead: int
    outcome: ContactOutcome | None = None
    attempts: int | None = None
    days: int | None = None
    interest: int | None = None
    fit: int | None = None
    persona_id: UUID | None = None
    qualified: bool | None = None
    stage: Stage | None = None
    ending: Ending | None = None
    reason: str = ""
    replies: tuple[Reply, ...] = ()
    verdicts: tuple[ClaimVerdict, ...] = ()
    words: str = ""
    words_agreed: bool = False
    something_new: str = ""
    next_step: str = ""
    next_on: date | None = None

    @classmethod
    def of(cls, said: Feedback, id: UUID) -> "FeedbackDraft":
        """Return what a report said, to be reported anew."""
        return cls(
            *(id, said.lead, said.outcome, said.attempts, said.days, said.interest, said.fit),
            *(said.persona_id, said.qualified, said.stage, said.ending, said.reason),
            *(said.replies, said.verdicts, said.words, said.words_agreed),
            *(said.something_new, said.next_step, said.next_on),
        )

    @property
    def conversation(self) -> bool:
        """Whether one took place."""
        return self.outcome is not None and self.outcome.conversation

    @property
    def talked_on(self) -> date | None:
        """Day of the conversation, or None while it is not told."""
        return day_told(self.replies)

    @property
    def told(self) -> bool:
        """Whether anything is in it that takes a conversation to know."""
        return bool(
            any(one.field != TALKED_ON for one in self.replies)
            or self.verdicts
            or self.words
            or self.reason
            or self.stage
            or any(one is not None for one in (self.interest, self.fit, self.qualified))
        )

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return self == FeedbackDraft(self.id, self.lead)

    @property
    def valid(self) -> Validity:
        """Whether the lead would be proved valid or invalid by this."""
        if self.outcome is None:
            return Validity.UNKNOWN
        return validity(self.outcome, self.attempts or 0, self.days or 0)

    def reply(self, code: str) -> Reply | None:
        """Return what was answered to a question, or None where it was not asked."""
        return next((one for one in self.replies if one.field == code), None)

    def replied(self, code: str, answers: tuple[str, ...] | None) -> "FeedbackDraft":
        """Return it with an answer to a question; None takes the answer away."""
        others = tuple(one for one in self.replies if one.field != code)
        return replace(self, replies=others if answers is None else (*others, Reply(code, answers)))

    def talked(self, day: date | None) -> "FeedbackDraft":
        """Return it with the day of the conversation; None takes the day away."""
        return self.replied(TALKED_ON, None if day is None else (day.isoformat(),))

    def judged(self, claim_id: UUID, *, holds: bool | None) -> "FeedbackDraft":
        """Return it with what was heard of a claim; None is not heard."""
        others = tuple(one for one in self.verdicts if one.claim_id != claim_id)
        verdict = () if holds is None else (ClaimVerdict(claim_id, holds),)
        return replace(self, verdicts=(*others, *verdict))

    def verdict(self, claim_id: UUID) -> bool | None:
        """Return whether a claim held, or None where it was not heard of."""
        return next((one.holds for one in self.verdicts if one.claim_id == claim_id), None)

    def filled(self) -> frozenset[str]:
        """Return the codes of the questions of the form that are answered."""
        return frozenset(self._filled())

    def _filled(self) -> Iterator[str]:
        yield from (one.field.split(".")[0] for one in self.replies if one.field != TALKED_ON)
        told = {
            "contact_outcome": self.outcome is not None,
            "attempts": self.attempts is not None,
            "interest_level": self.interest is not None,
            "fit_level": self.fit is not None,
            "matched_persona": self.persona_id is not None,
            "not_qualified_reason": bool(self.reason),
            "quote": bool(self.words),
            "next_step": bool(self.next_step),
        }
        yield from (code for code, there in told.items() if there)

    def report(self, *, id: UUID, given_at: datetime, given_by: str) -> Feedback:
        """Return the report that it becomes; its outcome must be there."""
        assert self.outcome is not None
        return Feedback(
            *(id, self.lead, given_at, given_by, self.outcome, self.attempts, self.days),
            *(self.interest, self.fit, self.persona_id, self.qualified, self.stage),
            self.ending or self._ending(),
            *(self.reason, self.replies, self.verdicts, self.words, self.words_agreed),
            *(self.something_new, self.next_step, self.next_on),
        )

    def _ending(self) -> Ending | None:
        """Return what takes the lead off the ladder by what else was said (method, C.1 and C.3)."""
        if self.outcome is ContactOutcome.DO_NOT_CONTACT:
            return Ending.DO_NOT_CONTACT
        if self.valid is Validity.INVALID:
            return Ending.DISQUALIFIED
        if self.qualified is False and self.reason == "timing":
            return Ending.RECYCLED if (self.interest or 0) >= NURTURED_FROM else None
        outside = self.fit == 0 and self.qualified is False
        return Ending.DISQUALIFIED if outside else None
