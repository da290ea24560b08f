"""Scales: one claim with what the sides believe, what customers said, and what follows of both."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.heard import Coverage, Heard, Hearing, Sources, listen
from domain.model.persona import Claim
from domain.model.quantifiers import QUANTIFIERS
from domain.model.sides import Side
from domain.model.statistics.drift import Counts
from domain.model.statistics.posterior import (
    ClaimStatus,
    Direction,
    Heft,
    Posterior,
    Prior,
    heft,
    posterior_of,
    status,
)
from domain.model.votes import RatingSummary, summarise
from domain.ports import Reading
from domain.services.assuming import assumptions_of
from domain.services.believing import Beliefs
from domain.services.drifting import by_iteration, drift_between, ends_of_iterations
from domain.services.turning import TURNING, is_turning

DRIFTING = "drifting"


@dataclass(frozen=True, slots=True)
class WeighedClaim:
    """A claim with everything that stands behind it.

    Attributes:
        claim: the claim.
        status: what the answers say of it.
        flags: codes of flags beside the status: ``one_way``, ``disputed``, ``stale``,
            ``drifting``, ``turning``, ``single_source``, ``low_coverage``, ``own_effect``.
        posterior: share and interval, or None while no customer was heard.
        hearing: what customers said, each lead once, and who did not.
        ratings: the private rating as it may be shown, or None before a round was closed.
        heard: every item in short, in no order.
        threshold: share from which, or up to which, the claim is true; None without a quantifier.
        half_life_days: days after which an answer to it counts half.
        iterations: its answers in each iteration, the last one being the one that runs.
    """

    claim: Claim
    status: ClaimStatus
    flags: tuple[str, ...]
    posterior: Posterior | None
    hearing: Hearing
    ratings: RatingSummary | None
    heard: tuple[Heard, ...]
    threshold: float | None
    half_life_days: float
    iterations: tuple[Counts, ...]

    @property
    def share(self) -> Posterior | None:
        """The share with its interval; None where too little was heard to tell any."""
        few = self.status in (ClaimStatus.UNTESTED, ClaimStatus.THIN)
        return None if few else self.posterior

    @property
    def evidence(self) -> tuple[Heard, ...]:
        """Every item in short, newest first."""
        return tuple(sorted(self.heard, key=lambda item: item.happened_on, reverse=True))

    @property
    def support(self) -> int:
        """Raw answers for it."""
        return self.hearing.support

    @property
    def against(self) -> int:
        """Raw answers against it."""
        return self.hearing.against

    @property
    def heard_on(self) -> date | None:
        """Newest day of an answer, or None."""
        return self.hearing.heard_on

    @property
    def sources(self) -> Sources:
        """Through whom the answers came."""
        return self.hearing.sources

    @property
    def coverage(self) -> Coverage:
        """How many of those who could have answered did."""
        return self.hearing.coverage


class Scales:
    """Weighs single claims as of a moment; what all of them rest on is read once.

    Attributes:
        until: the last day of which answers are counted.
    """

    def __init__(
        self,
        view: Reading,
        now: datetime,
        *,
        today: date | None = None,
        heard_until: date | None = None,
        assumptions: Assumptions | None = None,
    ) -> None:
        """Read what all claims rest on; ``weigh_claims`` says what each means."""
        self._today = today or now.date()
        self.until = min(heard_until or self._today, self._today)
        self._assumptions = assumptions or assumptions_of(view)
        self._beliefs = Beliefs(view, now, self._assumptions, today=self._today)
        self._ends = ends_of_iterations(view, now)
        self._compared: dict[UUID, tuple[Counts, ...]] = {}
        self._drifting: frozenset[UUID] = frozenset()

    def weigh(self, claim: Claim, heard: Collection[Heard]) -> WeighedClaim:
        """Weigh one claim; whether it drifts is told of all of them together."""
        bars, life = self._assumptions.bars, self._assumptions.half_life(claim.field)
        hearing = listen(heard, claim, self._assumptions)
        answers = heft(hearing.observations(self._assumptions.weights, life, self._today))
        priors = self._beliefs.priors(claim, life, hearing.judged)
        threshold = _threshold(claim, self._assumptions)
        figures = self._figures(claim, threshold, priors, answers)
        ratings = self._beliefs.ratings(claim)
        summary = summarise(ratings, self._assumptions.consensus) if ratings else None
        return WeighedClaim(
            claim=claim,
            status=status(figures.n_eff, figures.p_holds, bars=bars),
            flags=_flags(
                claim,
                summary,
                hearing,
                stale=answers.stale(enough=bars.enough),
                turning=is_turning(
                    hearing, self._ends, fewest=self._assumptions.drift.fewest_compared
                ),
            ),
            posterior=figures if figures.n_raw else None,
            hearing=hearing,
            ratings=summary,
            heard=tuple(heard),
            threshold=threshold,
            half_life_days=life,
            iterations=by_iteration(hearing, self._ends),
        )

    def flag_drift(self, weighed: Sequence[WeighedClaim]) -> list[WeighedClaim]:
        """Flag the claims that drift, or take the flag away; nothing else changes.

        That is reckoned anew only where a claim was heard otherwise: other words change nothing.
        """
        counted = {one.claim.id: one.iterations for one in weighed}
        if counted != self._compared:
            found = drift_between(counted, self._assumptions.drift)
            self._compared = counted
            self._drifting = frozenset(id for id, drift in found.items() if drift.drifting)
        drifting = self._drifting
        return [
            one if (one.claim.id in drifting) == (DRIFTING in one.flags) else _turned(one)
            for one in weighed
        ]

    def _figures(
        self,
        claim: Claim,
        threshold: float | None,
        priors: Sequence[Prior],
        answers: Heft,
    ) -> Posterior:
        quantifier = QUANTIFIERS.get(claim.quantifier or "")
        return posterior_of(
            priors,
            answers,
            tau=threshold,
            direction=quantifier.direction if quantifier else Direction.AT_LEAST,
            confidence=self._assumptions.level,
        )


def _turned(one: WeighedClaim) -> WeighedClaim:
    """Return a claim with the other answer to whether it drifts."""
    kept = [flag for flag in one.flags if flag != DRIFTING]
    if len(kept) < len(one.flags):
        return replace(one, flags=tuple(kept))
    found = {*kept, DRIFTING}
    return replace(one, flags=tuple(flag for flag in _IN_ORDER if flag in found))


_IN_ORDER = (
    *("one_way", "disputed", "stale", DRIFTING, TURNING),
    *("single_source", "low_coverage", "own_effect"),
)


def _threshold(claim: Claim, assumptions: Assumptions) -> float | None:
    """Return the share that a claim is held against: its own, else its quantifier's."""
    usual = assumptions.thresholds.get(claim.quantifier or "")
    return usual if claim.threshold is None or usual is None else claim.threshold


def _flags(
    claim: Claim,
    ratings: RatingSummary | None,
    hearing: Hearing,
    *,
    stale: bool,
    turning: bool,
) -> tuple[str, ...]:
    raised = {
        "one_way": not hearing.answers and claim.sides == (Side.OWNER,),
        "disputed": ratings is not None and ratings.disputed,
        "stale": stale,
        TURNING: turning,
        "single_source": hearing.sources.single,
        "low_coverage": hearing.coverage.low,
        "own_effect": claim.own_effect,
    }
    return tuple(code for code in _IN_ORDER if raised.get(code))
