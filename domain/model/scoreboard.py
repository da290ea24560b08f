"""The scoreboard of an iteration: what was measured on both sides, beside another iteration."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.model.iterations import Iteration
from domain.model.measures import MEASURES, SIDES, Better, Form, Measure, Owner
from domain.model.statistics.attribution import MixAndRate, RateChange
from domain.model.statistics.intervals import Interval
from domain.model.statistics.means import Range
from domain.model.statistics.two_rates import newcombe


@dataclass(frozen=True, slots=True)
class Measured:
    """What a measure came to in an iteration; without a value it is a gap, and never zero.

    Attributes:
        measure: the measure.
        value: a share from 0 to 1, money in units of the currency, minutes, points, days, or a
            count; None for a gap.
        least: smallest n that carries a verdict; below it only the numbers are told.
        k: how many did, of a rate.
        n: of how many.
        missing: of how many further ones it is not known; None where that cannot be told.
        interval: of 95 %, in the unit of the value; None where there is none.
        context: codes of what the other side or the market controls.
        far: the second number, such as nine of ten minutes; None where there is none.
    """

    measure: Measure
    value: float | None
    least: int = 0
    k: int | None = None
    n: int = 0
    missing: int | None = None
    interval: Range | None = None
    context: tuple[str, ...] = ()
    far: float | None = None

    @property
    def known(self) -> bool:
        """Whether anything is known of it."""
        return self.value is not None

    @property
    def enough(self) -> bool:
        """Whether it may carry a percentage, a colour, a comparison."""
        return self.known and self.n >= self.least


@dataclass(frozen=True, slots=True)
class Change:
    """How a measure moved from one iteration to another.

    Attributes:
        by: now less before, in the unit of the value.
        interval: of the difference of two rates, or None.
        apart: whether the two can be told apart; None where that cannot be judged.
        better: whether it moved the way that is better; None where neither way is.
    """

    by: float
    interval: Interval | None
    apart: bool | None
    better: bool | None


def change(before: Measured, now: Measured) -> Change | None:
    """Compare a measure with what it came to in another iteration; None where either lacks n."""
    if not (before.enough and now.enough) or before.value is None or now.value is None:
        return None
    by = now.value - before.value
    better = None
    if by and now.measure.better is not Better.NEITHER:
        better = (by > 0) == (now.measure.better is Better.MORE)
    if now.measure.form is Form.RATE and before.k is not None and now.k is not None:
        interval = newcombe(now.k, now.n, before.k, before.n)
        return Change(by, interval, interval.low > 0 or interval.high < 0, better)
    if before.interval is None or now.interval is None:
        return Change(by, None, None, better)
    apart = before.interval.high < now.interval.low or now.interval.high < before.interval.low
    return Change(by, None, apart, better)


@dataclass(frozen=True, slots=True)
class Board:
    """What an iteration came to, measure by measure.

    Attributes:
        iteration: the iteration.
        measured: by code, one for every measure there is.
        frozen: the figures are kept, and follow nothing any more.
        leads: how many leads there were; None where nobody knows.
        young_days: days from its end until its figures were counted, where these are too few for
            leads to become deals; None where they are old enough or nobody can tell.
    """

    iteration: Iteration
    measured: Mapping[str, Measured]
    frozen: bool
    leads: int | None
    young_days: int | None = None

    def of(self, owner: Owner) -> Sequence[Measured]:
        """Return what was measured of an owner, in the order of the measures."""
        return [self.measured[one.code] for one in MEASURES if one.owner is owner]

    def known(self, owner: Owner) -> int:
        """Return how many measures of an owner are no gap."""
        return sum(one.known for one in self.of(owner))

    @property
    def empty_side(self) -> Owner | None:
        """The side of which nothing at all is known, while something is of the other one."""
        known = {side: self.known(side) for side in SIDES}
        if all(known.values()) or not any(known.values()):
            return None
        return next(side for side, count in known.items() if not count)

    @property
    def told(self) -> bool:
        """Whether it may be shown: both sides are measured."""
        return all(self.known(side) for side in SIDES)


@dataclass(frozen=True, slots=True)
class FactorChange:
    """A factor of the funnel in two iterations.

    Attributes:
        code: of the factor.
        before: its value then: a count, or a rate.
        now: its value now.
        counts: k and n then, k and n now; n is None for a count.
        owen: its part of the change by the Owen value; None where it is not part of what is
            explained.
        lmdi: its part by logarithms; None where these are not defined.
        moved: how surely a rate moved; None for a count, or where a count is 0.
    """

    code: str
    before: float
    now: float
    counts: tuple[int, int | None, int, int | None]
    owen: float | None
    lmdi: float | None
    moved: RateChange | None

    @property
    def named(self) -> bool | None:
        """Whether it may be named; None for the number of leads, which is a count."""
        if self.counts[1] is None:
            return None
        return self.moved is not None and self.moved.distinguishable


@dataclass(frozen=True, slots=True)
class Attribution:
    """A change of a count, shared out among the factors of the funnel: arithmetic, no cause.

    Attributes:
        explained: the count: ``won``, or ``qualified`` where deals are too few.
        before: the count then.
        now: the count now.
        won: deals then and now.
        factors: in the order of the funnel.
        interval: of 95 %, of the change as a whole.
        by_source: qualified of those spoken with, by source: k and n then, k and n now.
        mix: the change of the qualification rate in two parts, or None.
        unjudged: leads of both iterations of which nobody said whether they are valid.
    """

    explained: str
    before: int
    now: int
    won: tuple[int, int]
    factors: tuple[FactorChange, ...]
    interval: Interval
    by_source: Mapping[str, tuple[int, int, int, int]]
    mix: MixAndRate | None
    unjudged: int = 0

    @property
    def within_chance(self) -> bool:
        """Whether chance alone could have brought the change."""
        return self.interval.low <= 0 <= self.interval.high

    @property
    def part(self) -> Sequence[FactorChange]:
        """The factors among which the change is shared out."""
        return [one for one in self.factors if one.owen is not None]
