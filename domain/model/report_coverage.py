"""How far Sales has reported on the leads it was handed, how fast and how fully (method, C)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final, NamedTuple
from uuid import UUID

LEAST_REPORTS: Final = 10
"""Reports from which on a median, a 90th percentile and a mean tell something."""


class OwedAnswer(NamedTuple):
    """A question of the form that a report may owe.

    Attributes:
        code: of the whole question.
        weight: in the completeness of a report.
        rule: when it is owed; see ``domain.model.leads.required_fields``.
    """

    code: str
    weight: float
    rule: str


@dataclass(frozen=True, slots=True)
class ReportTally:
    """What leads of one campaign, of one salesperson, or of all add up to.

    Attributes:
        campaign_id: a campaign of the workspace, or None.
        campaign: the campaign as files name it, where it is none of the workspace's.
        seller: code of who was handed the leads; empty where nobody was.
        leads: how many were handed over.
        reported: on how many Sales has reported.
        delays: by days from the handover to the first report, how many leads; a lead of which the
            day of the handover is not known is in none.
        filled: completeness of the reports that count, added up.
        rated: of how many reports there is a completeness.
    """

    campaign_id: UUID | None = None
    campaign: str = ""
    seller: str = ""
    leads: int = 0
    reported: int = 0
    delays: Mapping[int, int] = field(default_factory=dict)
    filled: float = 0.0
    rated: int = 0

    @property
    def delayed(self) -> int:
        """Of how many leads the delay is known."""
        return sum(self.delays.values())

    @property
    def completeness(self) -> float | None:
        """Mean completeness of the reports, in [0, 1]; None where nothing is known."""
        return self.filled / self.rated if self.rated else None

    def delay(self, share: float) -> float | None:
        """Return the days within which a share of the reports came; None where none is known."""
        return quantile_of_counts(self.delays, share)


@dataclass(frozen=True, slots=True)
class ReportTallies:
    """What all leads add up to, twice: each lead is in one campaign's and in one person's.

    Attributes:
        campaigns: by campaign; those of none under the name that files give.
        people: by salesperson; those whom nobody has under an empty code.
    """

    campaigns: tuple[ReportTally, ...] = ()
    people: tuple[ReportTally, ...] = ()


def added_up(tallies: Iterable[ReportTally]) -> ReportTally:
    """Add tallies up; whose they are is for the caller to say."""
    found = list(tallies)
    delays: Counter[int] = Counter()
    for one in found:
        delays.update(one.delays)
    return ReportTally(
        leads=sum(one.leads for one in found),
        reported=sum(one.reported for one in found),
        delays=dict(delays),
        filled=sum(one.filled for one in found),
        rated=sum(one.rated for one in found),
    )


def quantile_of_counts(counts: Mapping[int, int], share: float) -> float | None:
    """Return the value below which a share of values lies that are told by how often each came.

    The same as ``statistics.quantiles.quantile`` of the values one by one, without a list of them.

    Args:
        counts: by value, how often it came.
        share: in [0, 1].
    """
    values = sorted(value for value, count in counts.items() if count)
    if not values:
        return None
    ends = list(accumulate(counts[value] for value in values))

    def at(place: int) -> int:
        return next(value for value, end in zip(values, ends, strict=True) if place < end)

    place = share * (ends[-1] - 1)
    below = at(int(place))
    above = at(min(int(place) + 1, ends[-1] - 1))
    return below + (place - int(place)) * (above - below)
