"""The funnel of one iteration: ratios of sums, never means of ratios."""

from dataclasses import dataclass, fields
from typing import Final, NamedTuple

from domain.model.statistics.chi_square import poisson_interval
from domain.model.statistics.intervals import Interval, wilson


@dataclass(frozen=True, slots=True)
class Totals:
    """What came in over a period from one source, or from several added up.

    Attributes:
        spend: money, in the smallest unit of the currency.
        impressions: times an ad was shown.
        clicks: clicks on it.
        leads: people who left a contact.
        valid: leads that can be reached, are no duplicate and meant it.
        contacted: leads with whom a conversation took place.
        qualified: leads that meet what both departments agreed.
        won: deposits or signatures.
    """

    spend: float = 0.0
    impressions: int = 0
    clicks: int = 0
    leads: int = 0
    valid: int = 0
    contacted: int = 0
    qualified: int = 0
    won: int = 0

    def __add__(self, other: "Totals") -> "Totals":
        """Return both periods or sources together."""
        return Totals(
            *(getattr(self, one.name) + getattr(other, one.name) for one in fields(Totals))
        )


class Rate(NamedTuple):
    """So many of so many."""

    k: int
    n: int

    @property
    def share(self) -> float | None:
        """The rate, or None where nobody is counted."""
        return self.k / self.n if self.n else None

    def interval(self, *, confidence: float = 0.95) -> Interval:
        """Return Wilson's interval of the rate."""
        return wilson(self.k, self.n, confidence=confidence)


class Cost(NamedTuple):
    """What one of something cost, with the interval that its count allows."""

    each: float
    low: float
    high: float


RATES: Final = {
    "ctr": ("clicks", "impressions"),
    "lead_rate": ("leads", "clicks"),
    "valid_contact_rate": ("valid", "leads"),
    "contact_rate": ("contacted", "valid"),
    "qualification_rate": ("qualified", "contacted"),
    "close_rate": ("won", "qualified"),
    "lead_to_won": ("won", "leads"),
}
"""Codes of the rates, each of two counts."""

COSTS: Final = {
    "cpc": "clicks",
    "cpl": "leads",
    "cost_per_qualified": "qualified",
    "cost_per_won": "won",
}
"""Codes of the costs, each per one of a count."""


def rate(totals: Totals, code: str) -> Rate:
    """Return a rate of the funnel by its code."""
    did, of = RATES[code]
    return Rate(getattr(totals, did), getattr(totals, of))


def cost(totals: Totals, code: str, *, confidence: float = 0.95) -> Cost | None:
    """Return what one of something cost, by the code of the cost.

    The money is known, the count is random: the interval is the money over the exact Poisson
    limits of the count. None where nothing came of the money.

    Args:
        totals: sums of the period.
        code: of the cost.
        confidence: level of the interval.
    """
    count = getattr(totals, COSTS[code])
    if not count:
        return None
    fewest, most = poisson_interval(count, confidence=confidence)
    return Cost(totals.spend / count, totals.spend / most, totals.spend / fewest)
