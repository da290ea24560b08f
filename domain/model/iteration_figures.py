"""The figures of an iteration, and what is kept of them when they are frozen.

A frozen figure is a fact and never changes: a correction is one more entry with its reason, and
both are shown. What nobody recorded is None, a gap, and never zero.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from domain.model.campaigns import HUNDREDTHS
from domain.model.process_figures import ProcessFigures
from domain.model.statistics.funnel import COSTS, RATES, Cost, Rate, Totals, cost

LEAST_N: Final = {
    "ctr": 1_000,
    "lead_rate": 100,
    "valid_contact_rate": 20,
    "contact_rate": 20,
    "qualification_rate": 20,
    "close_rate": 10,
    "lead_to_won": 50,
    "coverage": 20,
    "cpc": 100,
    "cpl": 20,
    "cost_per_qualified": 5,
    "cost_per_won": 5,
}
"""Below so many of what a rate or cost divides by, only the numbers are said (method, D.1)."""

_OF_ALL_LEADS: Final = ("valid_contact_rate", "lead_to_won")
"""Rates of leads that were judged at all: unknown is not no."""


class FiguresOrigin(StrEnum):
    """Where an entry of an iteration's figures comes from.

    ``COUNTED``: from campaigns, leads and feedback as they stood. ``ENTERED``: somebody knew the
    totals alone. ``CORRECTED``: a later entry, with a reason.
    """

    COUNTED = "counted"
    ENTERED = "entered"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class SourceFigures:
    """What came of one source in an iteration; None is a gap.

    Attributes:
        source: code of the channel, or own words; empty where it is not known.
        spend: money, in hundredths.
        impressions: times an ad was shown.
        clicks: clicks on it.
        leads: leads that Sales was given, or as the platform counts them where none came in.
        judged: of how many leads it is told whether they are valid; None where of all.
        valid: leads that can be reached and meant it.
        contacted: leads with whom a conversation took place.
        qualified: leads that meet what both departments agreed.
        opportunity: visits, trials, quotes.
        won: deposits or signatures.
        fed_back: leads of which Sales has said anything.
    """

    source: str
    spend: int | None = None
    impressions: int | None = None
    clicks: int | None = None
    leads: int | None = None
    judged: int | None = None
    valid: int | None = None
    contacted: int | None = None
    qualified: int | None = None
    opportunity: int | None = None
    won: int | None = None
    fed_back: int | None = None


COUNTS: Final = tuple(one.name for one in fields(SourceFigures) if one.name != "source")
"""Figures of a source, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class IterationFigures:
    """What came of an iteration.

    Attributes:
        sources: by source.
        fed_back: leads of which Sales has said anything, where it is only known of all together.
        outcomes: how often each outcome of the latest attempt was reported.
        reasons: how often each reason for not going on was.
        distributions: by question of the form, how often each answer was given.
        process: how the work went.
    """

    sources: tuple[SourceFigures, ...] = ()
    fed_back: int | None = None
    outcomes: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)
    distributions: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    process: ProcessFigures = field(default_factory=ProcessFigures)

    def total(self, name: str) -> int | None:
        """Return a figure over all sources: the sum of what is known, None where nothing is."""
        if name == "fed_back" and self.fed_back is not None:
            return self.fed_back
        known = [value for one in self.sources if (value := getattr(one, name)) is not None]
        return sum(known) if known else None

    def gaps(self, name: str) -> int:
        """Return of how many sources a figure is not known."""
        return sum(getattr(one, name) is None for one in self.sources)

    def rate(self, code: str) -> Rate:
        """Return a rate as a ratio of sums, over the sources for which both are known.

        Of nobody where that is none, or where sources do not fit together (k above n).
        """
        if code == "coverage":
            return _sound(Rate(self.total("fed_back") or 0, self.total("leads") or 0))
        did, of = RATES[code]
        known = [_pair(one, code, did, of) for one in self.sources]
        both = [pair for pair in known if pair is not None]
        return _sound(Rate(sum(k for k, _ in both), sum(n for _, n in both)))

    def cost(self, code: str) -> Cost | None:
        """Return what one of something cost, in units of the currency; None where none came."""
        of = COSTS[code]
        both = [
            (one.spend, count)
            for one in self.sources
            if one.spend is not None and (count := getattr(one, of)) is not None
        ]
        spend = sum(money for money, _ in both) / HUNDREDTHS
        return cost(Totals(spend=spend, **{of: sum(count for _, count in both)}), code)

    def content(self) -> str:
        """Return it as canonical JSON, for keeping."""
        told = {
            "sources": [asdict(one) for one in self.sources],
            "fed_back": self.fed_back,
            "outcomes": dict(self.outcomes),
            "reasons": dict(self.reasons),
            "distributions": {code: dict(one) for code, one in self.distributions.items()},
        }
        process = self.process.content()
        if process:
            told["process"] = process
        return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def of(cls, content: str) -> "IterationFigures":
        """Return what was kept; what an older content does not hold is a gap."""
        told: dict[str, Any] = json.loads(content)
        return cls(
            sources=tuple(
                SourceFigures(one["source"], *(one.get(name) for name in COUNTS))
                for one in told.get("sources", ())
            ),
            fed_back=told.get("fed_back"),
            outcomes=told.get("outcomes", {}),
            reasons=told.get("reasons", {}),
            distributions=told.get("distributions", {}),
            process=ProcessFigures.of(told.get("process", {})),
        )


@dataclass(frozen=True, slots=True)
class FrozenFigures:
    """An entry of what an iteration came to. A fact: followed by others, never changed.

    Attributes:
        id: identity.
        position: order of entry.
        iteration_id: the iteration.
        origin: where it comes from.
        recorded_at: when it was entered, in UTC.
        content: the figures, as canonical JSON.
        reason: why it differs from the one before; empty for the first.
    """

    id: UUID
    position: int
    iteration_id: UUID
    origin: FiguresOrigin
    recorded_at: datetime
    content: str
    reason: str = ""

    @property
    def figures(self) -> IterationFigures:
        """The figures that it keeps."""
        return IterationFigures.of(self.content)


def together(figures: Iterable[IterationFigures]) -> IterationFigures:
    """Return several iterations as one, so that ratios are of their sums."""
    several = tuple(figures)
    return IterationFigures(tuple(source for one in several for source in one.sources))


def _pair(one: SourceFigures, code: str, did: str, of: str) -> Rate | None:
    k, n = getattr(one, did), getattr(one, of)
    if code in _OF_ALL_LEADS and one.judged is not None:
        n = one.judged
    return None if k is None or n is None else Rate(k, n)


def _sound(rate: Rate) -> Rate:
    """Return a rate, or that of nobody where more did than were there."""
    return rate if rate.k <= rate.n else Rate(0, 0)
