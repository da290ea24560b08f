"""What stands behind a claim, explained to a salesperson with the claim's own numbers."""

from datetime import date

from domain.model.explaining import ClaimNumbers, Explanation, explain_flag, explain_status
from domain.model.quantifiers import QUANTIFIERS
from domain.model.statistics.needed import answers_until_enough
from domain.model.statistics.posterior import Direction
from domain.services.weighing import WeighedClaim
from domain.text import Translate


def numbers_of(one: WeighedClaim, today: date) -> ClaimNumbers:
    """Return the numbers that an explanation says.

    Args:
        one: the claim as it was weighed.
        today: the day as of which it was.
    """
    quantifier = QUANTIFIERS.get(one.claim.quantifier or "")
    figures = one.posterior
    return ClaimNumbers(
        status=one.status,
        support=one.support,
        against=one.against,
        low=figures.low if figures else 0.0,
        high=figures.high if figures else 1.0,
        threshold=quantifier.tau if quantifier else None,
        at_most=quantifier is not None and quantifier.direction is Direction.AT_MOST,
        missing=answers_until_enough(figures.n_eff if figures else 0.0),
        heard_days=None if one.heard_on is None else max(0, (today - one.heard_on).days),
    )


def explanations(one: WeighedClaim, today: date) -> tuple[Explanation, ...]:
    """Explain a claim's status, and after it each of its flags."""
    numbers = numbers_of(one, today)
    flags = (explain_flag(flag, numbers) for flag in one.flags)
    return explain_status(numbers), *(told for told in flags if told is not None)


def explained(one: WeighedClaim, today: date, translate: Translate) -> str:
    """Say what a claim's status and flags mean: a paragraph for each, for tooltips and readers."""
    return "\n".join(told.said(translate) for told in explanations(one, today))
