"""Sums of ad results, and ratios of these sums; a gap stays a gap.

A ratio is taken of sums, never as a mean of ratios, and both of its sums are taken over just those
periods for which both parts are known: spend of a week without its leads would make a lead dear.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import compress
from operator import attrgetter
from typing import Final, TypeVar

from domain.model.campaigns import HUNDREDTHS, Campaign, Result
from domain.model.statistics.funnel import COSTS, RATES, Cost, Rate, Totals, cost, rate
from domain.model.statistics.intervals import Interval

K = TypeVar("K", bound=Hashable)

FIGURES: Final = ("spend", "impressions", "clicks", "leads")
"""Figures of a result, in the order in which they are shown and pasted."""

LEAST_N: Final = {"ctr": 1_000, "lead_rate": 100, "cpc": 100, "cpl": 20}
"""Below so many of what a ratio divides by, only the numbers themselves are said."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A figure added up.

    Attributes:
        total: the sum of what is known; money in hundredths.
        days: days for which it is known.
        of: days for which it should be known; at least ``days``.
    """

    total: int
    days: int
    of: int

    @property
    def known(self) -> bool:
        """Anything at all is known."""
        return self.days > 0

    @property
    def missing(self) -> int:
        """Days of which nobody said the figure."""
        return self.of - self.days


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of two sums over the same days.

    Attributes:
        code: ``ctr``, ``lead_rate``, ``cpc`` or ``cpl``.
        totals: both sums; money in whole units of the currency.
        days: days for which both parts are known.
        of: days for which they should be known.
    """

    code: str
    totals: Totals
    days: int
    of: int

    @property
    def n(self) -> int:
        """What is divided by: so many impressions, clicks or leads."""
        under = COSTS[self.code] if self.code in COSTS else RATES[self.code][1]
        return int(getattr(self.totals, under))

    @property
    def enough(self) -> bool:
        """There is enough of it for a ratio to be said, and not only its two numbers."""
        return self.n >= LEAST_N[self.code]

    @property
    def rate(self) -> Rate:
        """The rate, for ``ctr`` and ``lead_rate``.

        Raises:
            KeyError: it is a cost.
        """
        return rate(self.totals, self.code)

    @property
    def interval(self) -> Interval | None:
        """Wilson's 95 % interval of a rate; None where nothing is known, or k is above n."""
        found = self.rate
        return found.interval() if found.n > 0 and found.k <= found.n else None

    @property
    def cost(self) -> Cost | None:
        """What one click or lead cost, for ``cpc`` and ``cpl``; None where there was none.

        Raises:
            KeyError: it is a rate.
        """
        return cost(self.totals, self.code)


@dataclass(frozen=True, slots=True)
class AdFigures:
    """What came in over some days.

    Attributes:
        days: days for which figures should be known.
        sums: each figure added up, by the names of ``FIGURES``.
        ratios: by code.
        periods: how many results were added up.
    """

    days: int
    sums: Mapping[str, Sum]
    ratios: Mapping[str, Ratio]
    periods: int

    @property
    def spend(self) -> Sum:
        """Money, in hundredths."""
        return self.sums["spend"]

    @property
    def leads(self) -> Sum:
        """Leads as the platforms count them."""
        return self.sums["leads"]

    @property
    def cpl(self) -> Ratio:
        """What a lead cost."""
        return self.ratios["cpl"]


def add_up(results: Sequence[Result], uncovered: int = 0) -> AdFigures:
    """Add up results of periods that share no day within a campaign.

    Args:
        results: of one campaign or of several.
        uncovered: campaign days that have come and of which no result speaks.
    """
    table = _Columns.of(results)
    of = uncovered + sum(table.days)
    return AdFigures(
        of,
        {name: Sum(*table.known((name,), name), of) for name in FIGURES},
        {code: _ratio(table, code, of) for code in LEAST_N},
        len(results),
    )


def add_up_by(
    measured: Iterable[tuple[Campaign, Sequence[Result]]],
    key: Callable[[Campaign, date], K],
    until: date,
) -> dict[K, AdFigures]:
    """Add up results in groups.

    A period is never torn apart: it counts where its first day lies.

    Args:
        measured: each campaign with its results.
        key: the group of a day of a campaign.
        until: the newest day of which results could be there.
    """
    results: dict[K, list[Result]] = {}
    uncovered: dict[K, int] = {}
    for campaign, of_campaign in measured:
        for one in of_campaign:
            results.setdefault(key(campaign, one.starts), []).append(one)
        for day in uncovered_days(campaign, of_campaign, until):
            group = key(campaign, day)
            results.setdefault(group, [])
            uncovered[group] = uncovered.get(group, 0) + 1
    return {group: add_up(found, uncovered.get(group, 0)) for group, found in results.items()}


def count_uncovered(campaign: Campaign, results: Iterable[Result], until: date) -> int:
    """Return how many days of a campaign up to a day none of its results speaks of."""
    count = campaign.days_until(until)
    if not count:
        return 0
    first = campaign.starts
    last = first + timedelta(days=count - 1)
    for one in results:
        begins, ends = max(one.starts, first), min(one.ends, last)
        if begins <= ends:
            count -= (ends - begins).days + 1
    return count


def uncovered_days(campaign: Campaign, results: Sequence[Result], until: date) -> list[date]:
    """Return the days of a campaign up to a day of which none of its results speaks."""
    covered = {one.starts + timedelta(days) for one in results for days in range(one.days)}
    days = (campaign.starts + timedelta(days) for days in range(campaign.days_until(until)))
    return [day for day in days if day not in covered]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Results as columns: a year of days in fifty campaigns is added up without looking at each."""

    days: tuple[int, ...]
    figures: Mapping[str, tuple[int | None, ...]]

    @classmethod
    def of(cls, results: Sequence[Result]) -> "_Columns":
        """Return the columns of results."""
        rows = list(map(_VALUES, results))
        columns = zip(*rows, strict=True) if rows else ((),) * len(FIGURES)
        days = tuple(
            1 if one.ends is one.starts or one.ends == one.starts else one.days for one in results
        )
        return cls(days, dict(zip(FIGURES, columns, strict=True)))

    def known(self, parts: Sequence[str], name: str) -> tuple[int, int]:
        """Return the sum of a figure and its days, where all of some parts are known."""
        columns = [self.figures[part] for part in parts]
        values = self.figures[name]
        if not any(None in column for column in columns):
            return sum(values), sum(self.days)  # type: ignore[arg-type]
        both = [all(one is not None for one in row) for row in zip(*columns, strict=True)]
        return (
            sum(value for value in compress(values, both) if value is not None),
            sum(compress(self.days, both)),
        )


_VALUES: Final = attrgetter(*FIGURES)


def _ratio(table: _Columns, code: str, of: int) -> Ratio:
    parts = ("spend", COSTS[code]) if code in COSTS else RATES[code]
    sums: dict[str, float] = {}
    days = 0
    for part in parts:
        sums[part], days = table.known(parts, part)
    if "spend" in sums:
        sums["spend"] /= HUNDREDTHS
    totals = Totals(**sums)  # type: ignore[arg-type]
    return Ratio(code, totals, days, of)
