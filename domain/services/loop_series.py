"""The loop over time: qualified leads by iteration, before and since, and whether claims held."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from domain.model.iteration_figures import LEAST_N, IterationFigures, together
from domain.model.persona import Claim
from domain.model.release import Version
from domain.model.statistics.funnel import Rate
from domain.model.statistics.intervals import Interval
from domain.model.statistics.posterior import ClaimStatus
from domain.model.statistics.two_rates import RiskRatio, TwoRates, compare_rates, risk_ratio
from domain.ports import Reading
from domain.services.in_force import published_in
from domain.services.iterating import iterations_in
from domain.services.iteration_figures import IterationReport, campaigns_of, report_of
from domain.services.review_figures import reviews_of
from domain.services.snapshots import claims_in
from domain.services.weighing import WeighedClaim, weigh_claims
from domain.services.workbench import Workbench

SHARE: Final = "qualification_rate"
"""The rate of the series: qualified leads of those with whom a conversation took place."""

COMPARED: Final = (
    "valid_contact_rate",
    "contact_rate",
    "qualification_rate",
    "close_rate",
    "lead_to_won",
)
"""Rates that are compared before and since (method, D.5)."""


@dataclass(frozen=True, slots=True)
class Point:
    """The share of an iteration.

    Attributes:
        report: the iteration with its figures.
        versions: numbers of the versions at which its campaigns aimed.
        rate: qualified of those spoken with; of nobody where that is a gap.
        so_far: it is not frozen yet, so the number still moves.
    """

    report: IterationReport
    versions: tuple[str, ...]
    rate: Rate
    so_far: bool

    @property
    def known(self) -> bool:
        """Whether anybody is counted."""
        return self.rate.n > 0

    @property
    def enough(self) -> bool:
        """Whether there are enough for a percentage."""
        return self.rate.n >= LEAST_N[SHARE]

    @property
    def interval(self) -> Interval | None:
        """Wilson's 95 % interval; None where nobody is counted."""
        return self.rate.interval() if self.known else None


class Finding(StrEnum):
    """What a comparison of two rates may say."""

    HIGHER = "higher"
    LOWER = "lower"
    NOT_TOLD_APART = "not_told_apart"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class BeforeAndSince:
    """A rate in the one-way process and in the loop: at the same time, never because of it.

    Attributes:
        code: of the rate.
        before: in the one-way process.
        since: in all iterations of the loop together.
        difference: since less before; None where either is of nobody.
        ratio: since over before; None where it cannot be told.
    """

    code: str
    before: Rate
    since: Rate
    difference: TwoRates | None
    ratio: RiskRatio | None

    @property
    def finding(self) -> Finding:
        """What may be said of it."""
        least = LEAST_N[self.code]
        if self.difference is None or min(self.before.n, self.since.n) < least:
            return Finding.TOO_FEW
        if self.difference.interval.low > 0:
            return Finding.HIGHER
        return Finding.LOWER if self.difference.interval.high < 0 else Finding.NOT_TOLD_APART


@dataclass(frozen=True, slots=True)
class HitRate:
    """What became of the claims that were signed in a version, as it defined them.

    Attributes:
        version: the version.
        signed: how many claims it holds.
        supported: how many the answers supported by the next version, or by now.
        contradicted: how many they contradicted.
        until: up to when answers count; None for now.
    """

    version: Version
    signed: int
    supported: int
    contradicted: int
    until: datetime | None

    @property
    def undecided(self) -> int:
        """How many have no verdict: unknown is not wrong."""
        return self.signed - self.supported - self.contradicted


@dataclass(frozen=True, slots=True)
class Series:
    """The loop over time.

    Attributes:
        points: iterations of the loop in order; frozen ones, and those that run.
        baseline: the one-way process, or None where nobody noted it.
        compared: each rate before and since, of iterations that are over; empty without both.
        outside_factors: what else changed in the loop's iterations, each once.
    """

    points: tuple[Point, ...] = ()
    baseline: Point | None = None
    compared: tuple[BeforeAndSince, ...] = ()
    outside_factors: tuple[str, ...] = ()


class LoopSeries:
    """Reads the loop over time."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def series(self) -> Series:
        """Return the share by iteration, and what differs from before."""
        with self._bench.reading() as view:
            return series_in(view)

    def hit_rates(self) -> tuple[HitRate, ...]:
        """Return what became of the claims of each version, oldest first."""
        with self._bench.reading() as view:
            return hit_rates_in(view, self._bench.clock.now())


def series_in(view: Reading) -> Series:
    """Return the loop over time, inside a view that is open already."""
    numbers = {one.id: one.number for one in published_in(view)}
    points = []
    for iteration in iterations_in(view):
        report = report_of(view, iteration)
        aimed = {one.version_id for one in campaigns_of(view, iteration)}
        versions = tuple(number for id, number in numbers.items() if id in aimed)
        rate = report.figures.rate(SHARE)
        points.append(Point(report, versions, rate, so_far=not report.frozen))
    loop = tuple(one for one in points if not one.report.iteration.one_way)
    baseline = next((one for one in points if one.report.iteration.one_way), None)
    factors = (code for one in loop for code in one.report.iteration.outside_factors)
    return Series(loop, baseline, compared(baseline, loop), tuple(dict.fromkeys(factors)))


def compared(baseline: Point | None, loop: Sequence[Point]) -> tuple[BeforeAndSince, ...]:
    """Compare each rate of the one-way process with that of the loop's iterations together.

    One that runs is left out: its leads have not had the time to qualify and buy that all those
    before it had, so they would lower what they are not part of yet.
    """
    over = [one for one in loop if one.report.iteration.over]
    if baseline is None or not over:
        return ()
    since = together(one.report.figures for one in over)
    return tuple(_compared(code, baseline.report.figures, since) for code in COMPARED)


def _compared(code: str, before: IterationFigures, since: IterationFigures) -> BeforeAndSince:
    old, new = before.rate(code), since.rate(code)
    if not (old.n and new.n):
        return BeforeAndSince(code, old, new, None, None)
    difference = compare_rates(new.k, new.n, old.k, old.n)
    return BeforeAndSince(code, old, new, difference, risk_ratio(new.k, new.n, old.k, old.n))


def hit_rates_in(view: Reading, now: datetime) -> tuple[HitRate, ...]:
    """Return what became of the claims of each version, inside a view that is open already.

    A version is judged at the next one, with the answers heard until then; the newest one now.
    """
    versions = published_in(view)
    if not versions:
        return ()
    judged = [
        (_statuses(review.claims), version.released_at)
        for review, version in zip(reviews_of(view), versions[1:], strict=False)
    ]
    found = [
        _hit_rate(version, claims_in(version.content), statuses, until)
        for version, (statuses, until) in zip(versions, judged, strict=False)
    ]
    newest = claims_in(versions[-1].content)
    found.append(_hit_rate(versions[-1], newest, _statuses(weigh_claims(view, newest, now)), None))
    return tuple(found)


def _statuses(claims: Sequence[WeighedClaim]) -> Mapping[str, ClaimStatus]:
    return {one.claim.code: one.status for one in claims}


def _hit_rate(
    version: Version,
    claims: Sequence[Claim],
    statuses: Mapping[str, ClaimStatus],
    until: datetime | None,
) -> HitRate:
    found = [statuses.get(one.code) for one in claims]
    supported = found.count(ClaimStatus.SUPPORTED)
    return HitRate(version, len(claims), supported, found.count(ClaimStatus.CONTRADICTED), until)
