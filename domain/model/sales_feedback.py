"""What Sales said of one lead: a minute's work, kept raw (method, C.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple
from uuid import UUID

from domain.model.ladder import Ending, Stage, bits
from domain.model.leads import ContactOutcome, Validity, validity

NOT_APPLICABLE: Final = "~"
"""Stands for an answer where the question makes no sense for the customer."""


TALKED_ON: Final = "~talked_on"
"""Code under which a report keeps the day of the conversation; no question of the form has it."""


class Reply(NamedTuple):
    """What the customer answered to one question of the form.

    A question without a reply was not asked.

    Attributes:
        field: code of the question.
        answers: codes of the answers, or the words of a free one; empty: asked, and no answer;
            ``NOT_APPLICABLE`` alone: it makes no sense for this customer.
    """

    field: str
    answers: tuple[str, ...]


class ClaimVerdict(NamedTuple):
    """Whether a claim held for the customer. A claim without one was not heard of.

    Attributes:
        claim_id: the claim.
        holds: it was so for this customer.
    """

    claim_id: UUID
    holds: bool


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one salesperson said of one lead at one time; the latest one counts.

    Attributes:
        id: identity.
        lead: number of the lead.
        given_at: when, in UTC.
        given_by: code of the salesperson; empty where it is not known.
        outcome: of the latest attempt to reach the customer.
        attempts: how often that was tried, or None.
        days: different days on which it was tried, or None.
        interest: 0 refuses … 4 wants to buy; None where it was not asked.
        fit: 0 outside the target … 3 just as drawn; None where it was not asked.
        persona_id: the persona that it fits.
        qualified: it meets what both departments agreed; None where nobody judged.
        stage: the stage that it has come to, where it is known.
        ending: what took it off the ladder, or None while nothing did.
        reason: code of why it is not qualified.
        replies: answers to the questions of the form.
        verdicts: which claims held.
        words: the customer's own words.
        words_agreed: the customer agrees that they are quoted.
        something_new: what no claim covers.
        next_step: what comes next.
        next_on: when.
        workbook: name of the workbook that it came in with; empty for the form.
    """

    id: UUID
    lead: int
    given_at: datetime
    given_by: str
    outcome: ContactOutcome
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
    workbook: str = ""

    @property
    def conversation(self) -> bool:
        """Whether one took place: without it only the outcome is owed."""
        return self.outcome.conversation

    @property
    def valid(self) -> Validity:
        """Whether the lead is proved valid or invalid."""
        return validity(self.outcome, self.attempts or 0, self.days or 0)

    @property
    def talked_on(self) -> date | None:
        """Day of the conversation; None where there was none, or nobody told it."""
        return day_told(self.replies) if self.conversation else None

    @property
    def reached(self) -> int:
        """Stages that the lead has reached by this, as bits of ``domain.model.ladder``."""
        stages = [self.stage] if self.stage else []
        if self.valid is Validity.VALID:
            stages.append(Stage.VALID)
        if self.conversation:
            stages.append(Stage.CONTACTED)
        if self.qualified:
            stages.append(Stage.QUALIFIED)
        return bits(stages)

    @property
    def answered(self) -> tuple[Reply, ...]:
        """What was answered to questions of the form, those with a field of their own too.

        A claim may be measured by any of them, such as by the interest or by the main reason.
        """
        own = (
            ("contact_outcome", self.outcome.value),
            ("interest_level", "" if self.interest is None else str(self.interest)),
            ("fit_level", "" if self.fit is None else str(self.fit)),
            ("not_qualified_reason", self.reason),
        )
        given = {one.field for one in self.replies}
        told = (Reply(code, (said,)) for code, said in own if said and code not in given)
        asked = (one for one in self.replies if one.field != TALKED_ON)
        return (*asked, *told)


def day_told(replies: Sequence[Reply]) -> date | None:
    """Return the day of a conversation as replies keep it, or None where they do not."""
    told = next((one.answers for one in replies if one.field == TALKED_ON and one.answers), None)
    return date.fromisoformat(told[0]) if told else None
