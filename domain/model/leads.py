"""Fair counting of leads: when one is invalid, what must be reported of it, and counting once."""

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, Protocol, TypeVar

FEWEST_ATTEMPTS: Final = 3
"""Attempts before a lead may be called unreachable."""

FEWEST_DAYS: Final = 2
"""Different days on which they must have been made."""


class ContactOutcome(StrEnum):
    """What came of trying to reach a lead."""

    TALKED = "talked"
    SHORT_TALK = "short_talk"
    CHAT_ONLY = "chat_only"
    CALLBACK = "callback"
    NO_ANSWER = "no_answer"
    BUSY_REJECT = "busy_reject"
    UNREACHABLE = "unreachable"
    WRONG_NUMBER = "wrong_number"
    NOT_REGISTRANT = "not_registrant"
    DO_NOT_CONTACT = "do_not_contact"

    @property
    def conversation(self) -> bool:
        """Whether it counts as contacted in the funnel."""
        return self in _CONVERSATIONS


_CONVERSATIONS: Final = frozenset(
    {ContactOutcome.TALKED, ContactOutcome.SHORT_TALK, ContactOutcome.CHAT_ONLY}
)
_VALID: Final = _CONVERSATIONS | {ContactOutcome.CALLBACK}
_INVALID_AT_ONCE: Final = frozenset(
    {
        ContactOutcome.WRONG_NUMBER,
        ContactOutcome.NOT_REGISTRANT,
        ContactOutcome.DO_NOT_CONTACT,
    }
)


class Validity(StrEnum):
    """Whether a lead is one; nobody's fault either way."""

    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"


def validity(outcome: ContactOutcome, attempts: int, days: int) -> Validity:
    """Return whether a lead is proved valid or invalid.

    Unreachable counts as invalid only after three attempts on two days; a wrong number and a right
    number of somebody who did not sign up at once, and so does a wish not to be contacted, which
    is nobody's fault but asks for a look at the consent text.

    Args:
        outcome: of the latest attempt.
        attempts: made so far.
        days: different days on which they were made.
    """
    if outcome in _VALID:
        return Validity.VALID
    proved = attempts >= FEWEST_ATTEMPTS and days >= FEWEST_DAYS
    if outcome in _INVALID_AT_ONCE or (outcome is ContactOutcome.UNREACHABLE and proved):
        return Validity.INVALID
    return Validity.UNKNOWN


@dataclass(frozen=True, slots=True)
class LeadAnswer:
    """What one lead says of one claim, by one kind of evidence.

    Attributes:
        lead: code of the lead.
        supports: whether the answer counts for the claim.
        reliability: weight of an answer of its kind.
        given: the day on which it was given.
    """

    lead: Hashable
    supports: bool
    reliability: float
    given: date


class OfLead(Protocol):
    """An answer of one lead; later ones compare greater by ``given``."""

    @property
    def lead(self) -> Hashable:
        """Code of the lead."""
        ...

    @property
    def reliability(self) -> float:
        """Weight of an answer of its kind."""
        ...

    @property
    def given(self) -> Any:
        """When it was given."""
        ...


A = TypeVar("A", bound=OfLead)


def once_per_lead(answers: Iterable[A]) -> tuple[A, ...]:
    """Return one answer a lead: the most reliable one, and of equals the latest.

    Of two answers of equal weight and day the later in the list counts, as a correction.

    Returns:
        The answers kept, in the order in which the leads first appear.
    """
    kept: dict[Hashable, A] = {}
    for answer in answers:
        known = kept.get(answer.lead, answer)
        newer = (answer.reliability, answer.given) >= (known.reliability, known.given)
        kept[answer.lead] = answer if newer else known
    return tuple(kept.values())


def required_fields(
    rules: Mapping[str, str], *, conversation: bool, qualified: bool = False, interest: int = 0
) -> frozenset[str]:
    """Return the questions of the form that must be answered for a lead.

    Args:
        rules: by code of the question, when it must be answered: ``always``, ``conversation``,
            ``when not qualified`` or ``interest >= 2``; anything else as ``conversation``.
        conversation: whether one took place; without one only what is always asked is owed.
        qualified: whether the lead met what was agreed.
        interest: 0 to 4.
    """
    holds = {
        "always": True,
        "when not qualified": conversation and not qualified,
        "interest >= 2": conversation and interest >= 2,
    }
    return frozenset(code for code, rule in rules.items() if holds.get(rule, conversation))


def completeness(
    weights: Mapping[str, float], filled: Collection[str], required: Collection[str]
) -> float | None:
    """Return how complete the feedback on a lead is, in [0, 1].

    Weights of the required questions that were answered over the weights of all required ones.

    Args:
        weights: by code of the question.
        filled: codes of the questions that were answered; "asked, no answer" is an answer.
        required: codes of the questions that must be answered for this lead.

    Returns:
        The share, or None where nothing with a weight is required.
    """
    total = sum(weights[code] for code in required)
    if not total:
        return None
    return sum(weights[code] for code in required if code in filled) / total
