"""What stands behind a claim, explained to a salesperson with the claim's own numbers."""

from dataclasses import dataclass
from datetime import date

from domain.model.assumptions import METHOD, Assumptions
from domain.model.explaining import ClaimNumbers, Explanation, explain_flag, explain_status
from domain.model.quantifiers import QUANTIFIERS
from domain.model.statistics.needed import answers_until_enough
from domain.model.statistics.posterior import Direction
from domain.model.statistics.provenance import Provenance
from domain.services.assuming import assumptions_of
from domain.services.trust import trust_said, trusted_until
from domain.services.weighing import WeighedClaim
from domain.services.workbench import Workbench
from domain.text import Translate


@dataclass(frozen=True, slots=True)
class Teller:
    """Explains claims in a language, as a workspace weighs them on a day.

    Attributes:
        translate: turns a marked English literal into the language wanted.
        today: the day.
        assumptions: what weighing rests on.
    """

    translate: Translate
    today: date
    assumptions: Assumptions

    def meaning(self, one: WeighedClaim) -> str:
        """Say what a claim's status and flags mean, a paragraph each."""
        told = explanations(one, self.today, self.assumptions)
        return "\n".join(each.said(self.translate) for each in told)

    def trust(self, one: WeighedClaim) -> str:
        """Say until when a claim is still trusted; empty where there is no verdict to be."""
        until = trusted_until(one, self.today, self.assumptions)
        return trust_said(until, self.translate, stale="stale" in one.flags)


class Explaining:
    """Tells pages what the statuses and flags of claims mean."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def teller(self, translate: Translate) -> Teller:
        """Return what explains claims in a language, as the workspace weighs them today."""
        with self._bench.reading() as view:
            assumptions = assumptions_of(view)
        return Teller(translate, self._bench.today(), assumptions)


def numbers_of(one: WeighedClaim, today: date, assumptions: Assumptions = METHOD) -> ClaimNumbers:
    """Return the numbers that an explanation says.

    Args:
        one: the claim as it was weighed.
        today: the day as of which it was.
        assumptions: what weighing rested on.
    """
    quantifier = QUANTIFIERS.get(one.claim.quantifier or "")
    figures, through = one.posterior, one.sources.concentration
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
        largest=through.largest_share if through else 1.0,
        answered=one.coverage.answered,
        leads=one.coverage.leads,
        deciding=one.claim.importance == 3,
        heard_days=None if one.heard_on is None else max(0, (today - one.heard_on).days),
    )


def explanations(
    one: WeighedClaim, today: date, assumptions: Assumptions = METHOD
) -> tuple[Explanation, ...]:
    """Explain a claim's status, and after it each of its flags."""
    numbers = numbers_of(one, today, assumptions)
    flags = (explain_flag(flag, numbers) for flag in one.flags)
    return explain_status(numbers), *(told for told in flags if told is not None)
