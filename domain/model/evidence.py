"""Evidence: what customers answered, kept raw; what speaks for a claim is counted anew each time.

A claim that is reworded, turned round or given another threshold changes which answers count for
it. So an item keeps how many gave which answers, and never how many were "for" (method, 0.2).
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Protocol
from uuid import UUID

from domain.model.persona import Claim

OTHER: Final = "*"
"""Stands for any answer that the item does not name."""

FOR: Final = "+"
"""Stands for "yes, it is so", where a claim was put to people as it is worded."""

AGAINST: Final = "-"
"""Stands for "no, it is not so", where a claim was put to people as it is worded."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How many gave one of some answers.

    Attributes:
        answers: codes of the answers of the feedback field; which of them each gave is not known
            where there are several, unless they were given together.
        count: how many people.
        together: each gave all of them, as to a question with several answers.
    """

    answers: tuple[str, ...]
    count: int
    together: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Answers of customers to what a claim is measured by.

    Attributes:
        id: identity.
        claim_id: the claim.
        kind: provenance, e.g. ``sales_feedback``.
        answered: how many gave which answers; who was not asked or did not answer is not in it.
        happened_on: last day on which the answers were given.
        source: where they come from, in words.
        note: what else there is to say.
        grade: source and content judged apart after the Admiralty's custom, ``B3``; empty takes
            the default of the kind. Shown, never computed with.
        lead: code of the one lead that the answers come from; empty where they are many's. It
            never names anybody.
        gathered_by: code of who asked, ``S1``; empty where it is not known.
        not_asked: how many could have been asked and were not.
        no_answer: how many were asked and gave no answer.
    """

    id: UUID
    claim_id: UUID
    kind: str
    answered: tuple[Answered, ...]
    happened_on: date
    source: str = ""
    note: str = ""
    grade: str = ""
    lead: str = ""
    gathered_by: str = ""
    not_asked: int = 0
    no_answer: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """What an item says of a claim as it is defined now.

    Attributes:
        support: answers for it.
        against: answers against it.
        unclear: answers that could be either, because the item does not part them; they are
            counted for neither.
    """

    support: int
    against: int
    unclear: int = 0

    @property
    def n(self) -> int:
        """Answers that count."""
        return self.support + self.against


def answered(
    support: int, against: int, claim: Claim, *, others: tuple[str, ...] = ()
) -> tuple[Answered, ...]:
    """Return raw answers for counts that were taken of a claim as it is defined now.

    Args:
        support: how many gave an answer that counts for it.
        against: how many gave another one.
        claim: the claim.
        others: every other answer of its feedback field, where the list is closed.
    """
    if not claim.supporting:
        return Answered((FOR,), support), Answered((AGAINST,), against)
    return Answered(claim.supporting, support), Answered(others or (OTHER,), against)


class HasAnswers(Protocol):
    """Anything that keeps raw answers."""

    @property
    def answered(self) -> tuple[Answered, ...]:
        """How many gave which answers."""
        ...


def counted(item: HasAnswers, claim: Claim) -> Counted:
    """Count an item's answers for and against a claim as it is defined now."""
    return count_answers(item.answered, claim.supporting)


@lru_cache(maxsize=8_192)
def count_answers(answered: tuple[Answered, ...], counting: tuple[str, ...]) -> Counted:
    """Count raw answers; the same ones come up in item after item.

    Args:
        answered: how many gave which answers.
        counting: the answers that count for a claim.
    """
    supporting = set(counting)
    named = {answer for part in answered for answer in part.answers}
    support = against = unclear = 0
    for part in answered:
        given = set(part.answers)
        if part.together and supporting & given:
            given &= supporting
        speaks = _speaks_for(given, supporting, named)
        if speaks is None:
            unclear += part.count
        elif speaks:
            support += part.count
        else:
            against += part.count
    return Counted(support, against, unclear)


def _speaks_for(given: set[str], supporting: set[str], named: set[str]) -> bool | None:
    """Tell whether answers count for a claim; None where some might and some might not."""
    if given <= {FOR}:
        return True
    if given <= {AGAINST}:
        return False
    if not supporting:
        return None
    if OTHER in given:
        # What counts for the claim is named elsewhere in the item, so nobody here gave it.
        return False if supporting <= named - {OTHER} else None
    if given <= supporting:
        return True
    return None if given & supporting else False
