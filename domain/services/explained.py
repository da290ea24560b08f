"""What stands behind a claim, explained to a salesperson with the claim's own numbers."""

from collections.abc import Callable
from datetime import date

from domain.model.assumptions import METHOD, Assumptions
from domain.model.explaining import ClaimNumbers, Explanation, explain_flag, explain_status
from domain.model.quantifiers import QUANTIFIERS
from domain.model.statistics.needed import answers_until_enough
from domain.model.statistics.posterior import Direction
from domain.model.statistics.provenance import Provenance
from domain.services.assuming import assumptions_of
from domain.services.weighing import WeighedClaim
from domain.services.workbench import Workbench
from domain.text import Translate


class Explaining:
    """Tells pages what the statuses and flags of claims mean."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def teller(self, translate: Translate) -> Callable[[WeighedClaim], str]:
        """Return what explains claims in a language, as the workspace weighs them today.

        For tooltips and screen readers: a paragraph for the status, and one for each flag.
        """
        today = self._bench.clock.now().date()
        with self._bench.reading() as view:
            assumptions = assumptions_of(view)
        return lambda one: "\n".join(
            told.said(translate) for told in explanations(one, today, assumptions)
        )


def numbers_of(one: WeighedClaim, today: date, assumptions: Assumptions = METHOD) -> ClaimNumbers:
    """Return the numbers that an explanation says.

    Args:
        one: the claim as it was weighed.
        today: the day as of which it was.
        assumptions: what weighing rested on.
    """
    quantifier = QUANTIFIERS.get(one.claim.quantifier or "")
    figures = one.posterior
    return ClaimNumbers(
        status=one.status,
        support=one.support,
        against=one.against,
        low=figures.low if figures else 0.0,
        high=figures.high if figures else 1.0,
        threshold=one.threshold,
        at_most=quantifier is not None and quantifier.direction is Direction.AT_MOST,
        missing=answers_until_enough(
            figures.n_eff if figures else 0.0,
            enough=assumptions.bars.enough,
            reliability=assumptions.weights[Provenance.SALES_FEEDBACK].reliability or 1.0,
        ),
        level=assumptions.level,
        heard_days=None if one.heard_on is None else max(0, (today - one.heard_on).days),
    )


def explanations(
    one: WeighedClaim, today: date, assumptions: Assumptions = METHOD
) -> tuple[Explanation, ...]:
    """Explain a claim's status, and after it each of its flags."""
    numbers = numbers_of(one, today, assumptions)
    flags = (explain_flag(flag, numbers) for flag in one.flags)
    return explain_status(numbers), *(told for told in flags if told is not None)
