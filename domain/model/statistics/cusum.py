"""CUSUM: watching a claim lead by lead between two reviews."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

TARGET: Final = 200.0
"""Leads on average to a false alarm that a chart must at least allow. A design default."""

SHIFT: Final = 0.2
"""Change of the share that a chart watches for, in each direction. A design default."""

LIMITS: Final[Mapping[tuple[float, float], float]] = MappingProxyType(
    {
        (0.6, 0.4): 2.5,
        (0.5, 0.3): 2.7,
        (0.7, 0.5): 2.7,
        (0.3, 0.15): 2.6,
        (0.3, 0.45): 2.4,
        (0.4, 0.6): 2.5,
        (0.15, 0.3): 2.5,
    }
)
"""The method's limits for at least 200 leads to a false alarm, by accepted and watched share.

Found by simulation; for 0.3 → 0.45 one step more cautious than need be (2.3 gives 204 leads).
"""

_NEARLY: Final = 1e-9
_FORGOTTEN: Final = 1e-15


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart after some leads.

    Attributes:
        values: the statistic after each lead.
        first_alarm: number of the lead at which it first reached the limit, from 1, or None.
    """

    values: tuple[float, ...]
    first_alarm: int | None

    @property
    def final(self) -> float:
        """The statistic now."""
        return self.values[-1] if self.values else 0.0

    @property
    def maximum(self) -> float:
        """The highest it has been."""
        return max(self.values, default=0.0)


@dataclass(frozen=True, slots=True)
class Limit:
    """The limit of a chart, and how long it takes to reach it.

    Attributes:
        h: the limit.
        in_control: leads on average to a false alarm, while the share stays.
        after_shift: leads on average to the alarm once the share has changed.
    """

    h: float
    in_control: float
    after_shift: float


def watched_shares(p0: float) -> tuple[float, float]:
    """Return the shares that the two charts of a claim watch for, lower and higher.

    0.2 away from the accepted share, but never past half the way to 0 or 1.
    """
    return max(p0 - SHIFT, p0 / 2), min(p0 + SHIFT, (1 + p0) / 2)


def cusum(answers: Iterable[bool], *, p0: float, p1: float, h: float) -> Chart:
    """Draw the chart of a claim.

    W = max(0, W + x·ln(p1/p0) + (1 − x)·ln((1 − p1)/(1 − p0))), alarm where W ≥ h: Page 1954,
    Biometrika 41:100-115; Reynolds & Stoumbos 1999, Journal of Quality Technology 31:87-108.

    Args:
        answers: whether each lead spoke for the claim, in order of time.
        p0: accepted share, in (0, 1).
        p1: share watched for, in (0, 1), another than p0.
        h: limit, above 0.

    Raises:
        ValueError: the shares are equal or not inside (0, 1).
    """
    steps = _steps(p0, p1)
    values: list[float] = []
    alarm = None
    level = 0.0
    for answer in answers:
        level = max(0.0, level + steps[bool(answer)])
        values.append(level)
        if alarm is None and level >= h - _NEARLY:
            alarm = len(values)
    return Chart(tuple(values), alarm)


def run_length(share: float, *, p0: float, p1: float, h: float) -> float:
    """Return how many leads a chart takes on average to its alarm, from 0 on.

    Exact, by Page's renewal argument: the chart is a row of tests that each end at 0 or at the
    limit, so the length is the mean length of one test over its chance to end at the limit. The
    levels inside a test form a finite Markov chain (Brook & Evans 1972, Biometrika 59:539-549).

    Args:
        share: the true share of leads that speak for the claim.
        p0: accepted share.
        p1: share watched for.
        h: limit, above 0.

    Returns:
        Leads, or infinity where no alarm can come.

    Raises:
        ValueError: the shares are equal or not inside (0, 1).
    """
    down, up = _steps(p0, p1)
    alive = {0: 1.0}
    length = alarms = 0.0
    taken = 0
    while (left := sum(alive.values())) > _FORGOTTEN:
        length += left
        taken += 1
        following: dict[int, float] = {}
        for ups, chance in alive.items():
            for more, weight in ((0, 1 - share), (1, share)):
                level = (ups + more) * up + (taken - ups - more) * down
                if level >= h - _NEARLY:
                    alarms += chance * weight
                elif level > _NEARLY:
                    following[ups + more] = following.get(ups + more, 0.0) + chance * weight
        alive = following
    return length / alarms if alarms else math.inf


def limit(p0: float, p1: float, *, target: float = TARGET, step: float = 0.1) -> Limit:
    """Return the limit that is reached by chance only after enough leads.

    For 200 leads the method's own limit where it names one, else the smallest in steps.

    Args:
        p0: accepted share.
        p1: share watched for.
        target: leads that a false alarm must take on average.
        step: distance of the limits that are tried.

    Raises:
        ValueError: the shares are equal or not inside (0, 1).
    """
    named = LIMITS.get((p0, p1)) if target == TARGET else None
    h = named or smallest_limit(p0, p1, target=target, step=step)
    return Limit(
        h,
        in_control=run_length(p0, p0=p0, p1=p1, h=h),
        after_shift=run_length(p1, p0=p0, p1=p1, h=h),
    )


def smallest_limit(p0: float, p1: float, *, target: float, step: float) -> float:
    """Return the smallest limit, in steps, whose mean run length in control is at least a target.

    Raises:
        ValueError: the shares are equal or not inside (0, 1).
    """
    number = 1
    while run_length(p0, p0=p0, p1=p1, h=number * step) < target:
        number += 1
    return round(number * step, 10)


def _steps(p0: float, p1: float) -> tuple[float, float]:
    """Return how far one answer against the claim moves the chart, and one for it."""
    if not (0 < p0 < 1 and 0 < p1 < 1) or p0 == p1:
        raise ValueError(f"a chart needs two different shares inside (0, 1), not {p0} and {p1}")
    return math.log((1 - p1) / (1 - p0)), math.log(p1 / p0)
