"""Which change of a claim its evidence speaks for; a small n speaks for none (method, B.3 and F).

Pure rules: they propose, and people decide. No status changes a claim by itself.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from domain.model.assumptions import Assumptions
from domain.model.evidence import AGAINST, FOR, OTHER
from domain.model.proposals import ProposedChange
from domain.model.quantifiers import QUANTIFIERS
from domain.model.statistics.intervals import wilson
from domain.model.statistics.posterior import ClaimStatus, Direction
from domain.services.trust import trusted_until
from domain.services.weighing import WeighedClaim

_STALE = "stale"


class Spoken(NamedTuple):
    """The change that a claim's evidence speaks for.

    Attributes:
        change: what it is.
        quantifier: the quantifier that the share supports, where it is another.
        answers: the answer that most gave, where it is another.
        answered: how many gave it, of how many.
    """

    change: ProposedChange
    quantifier: str | None = None
    answers: tuple[str, ...] = ()
    answered: tuple[int, int] = (0, 0)


def change_spoken_for(one: WeighedClaim, assumptions: Assumptions) -> Spoken | None:
    """Return the change of a claim that its answers speak for, or None.

    A claim that customers contradict is to say what most of them answered instead, or of how many
    it is true by one step less; else it is to leave use. A claim that stands may say more.
    """
    if one.status is ClaimStatus.CONTRADICTED:
        most = _what_most_answered(one, assumptions)
        if most is not None:
            return most
        weaker = _weaker(one, assumptions)
        if weaker is not None:
            return Spoken(ProposedChange.CHANGE, quantifier=weaker)
        return Spoken(ProposedChange.RETIRE)
    if one.status is ClaimStatus.SUPPORTED and _STALE not in one.flags:
        stronger = _stronger(one, assumptions)
        if stronger is not None:
            return Spoken(ProposedChange.CHANGE, quantifier=stronger)
    return None


def _ladder(assumptions: Assumptions) -> list[str]:
    """Return the quantifiers of which a share is at least something, from most customers down."""
    return [
        code
        for code, one in QUANTIFIERS.items()
        if one.direction is Direction.AT_LEAST and code in assumptions.thresholds
    ]


def _holds(one: WeighedClaim, quantifier: str, assumptions: Assumptions) -> bool:
    figures = one.posterior
    if figures is None or figures.n_eff < assumptions.bars.enough:
        return False
    return figures.chance(assumptions.thresholds[quantifier]) >= assumptions.bars.sure


def _weaker(one: WeighedClaim, assumptions: Assumptions) -> str | None:
    """Return the next weaker quantifier, where the share supports it.

    A claim that was set a threshold of its own is not moved by steps.
    """
    claim, ladder = one.claim, _ladder(assumptions)
    if claim.threshold is not None:
        return None
    if claim.quantifier not in ladder:
        return next((code for code in ladder if _holds(one, code, assumptions)), None)
    below = ladder[ladder.index(claim.quantifier) + 1 :][:1]
    return next((code for code in below if _holds(one, code, assumptions)), None)


def _stronger(one: WeighedClaim, assumptions: Assumptions) -> str | None:
    """Return the strongest quantifier above the claim's own that the share supports."""
    claim, ladder = one.claim, _ladder(assumptions)
    if claim.threshold is not None or claim.quantifier not in ladder:
        return None
    above = ladder[: ladder.index(claim.quantifier)]
    return next((code for code in above if _holds(one, code, assumptions)), None)


def _what_most_answered(one: WeighedClaim, assumptions: Assumptions) -> Spoken | None:
    """Return the answer that so many gave that the claim would be true of it, or None."""
    claim, quantifier = one.claim, QUANTIFIERS.get(one.claim.quantifier or "")
    if not claim.supporting or one.threshold is None or quantifier is None:
        return None
    if quantifier.direction is Direction.AT_MOST:
        return None
    given, n = _tally(one)
    others = [(count, answer) for answer, count in given.items() if answer not in claim.supporting]
    if not others:
        return None
    count, answer = max(others, key=lambda pair: (pair[0], pair[1]))
    if wilson(count, n, confidence=assumptions.level).low < one.threshold:
        return None
    return Spoken(ProposedChange.CHANGE, answers=(answer,), answered=(count, n))


def _tally(one: WeighedClaim) -> tuple[Mapping[str, int], int]:
    """Count who gave which answer, as far as it is known of each, and how many answered."""
    given: Counter[str] = Counter()
    for said in one.hearing.answers:
        for part in said.heard.answered:
            if len(part.answers) == 1 and part.answers[0] not in (FOR, AGAINST, OTHER):
                given[part.answers[0]] += part.count
    return given, one.support + one.against


def is_renewed(
    now: WeighedClaim, then: WeighedClaim, today: date, due: date, assumptions: Assumptions
) -> bool:
    """Tell whether new answers confirm a claim that would have gone stale without them.

    Args:
        now: with all answers.
        then: weighed on the same day, with only what was heard until the version in force.
        today: the day.
        due: day of the next review: what goes stale before it is ageing.
        assumptions: what weighing rests on.
    """
    if now.status is not ClaimStatus.SUPPORTED or _STALE in now.flags:
        return False
    fresh = (now.support + now.against) - (then.support + then.against)
    if fresh < assumptions.bars.enough:
        return False
    if _STALE in then.flags:
        return True
    until = trusted_until(then, today, assumptions)
    return until is not None and until < due
