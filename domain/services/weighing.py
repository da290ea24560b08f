"""Weighing claims: what the sides believe, what customers said, and what follows from both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.brief import Statement
from domain.model.evidence import Evidence, counted
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind
from domain.model.quantifiers import QUANTIFIERS
from domain.model.session import Comparison, Note
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.posterior import (
    ClaimStatus,
    Observation,
    Posterior,
    Prior,
    is_stale,
    observation,
    posterior,
    status,
)
from domain.model.statistics.provenance import Provenance
from domain.model.statistics.quantiles import median
from domain.model.votes import RatingSummary, summarise
from domain.ports import Reading
from domain.services.assuming import assumptions_of
from domain.services.polling import closed_round
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class WeighedClaim:
    """A claim with everything that stands behind it.

    Attributes:
        claim: the claim.
        status: what the answers say of it.
        flags: codes of flags beside the status: ``one_way``, ``disputed``, ``stale``,
            ``own_effect``.
        posterior: share and interval, or None while no customer was heard.
        support: raw answers for.
        against: raw answers against.
        heard_on: newest day of an answer, or None.
        ratings: the private rating as it may be shown, or None before a round was closed.
        evidence: every item, newest first.
        threshold: share from which, or up to which, the claim is true; None without a quantifier.
        half_life_days: days after which an answer to it counts half.
    """

    claim: Claim
    status: ClaimStatus
    flags: tuple[str, ...]
    posterior: Posterior | None
    support: int
    against: int
    heard_on: date | None
    ratings: RatingSummary | None
    evidence: tuple[Evidence, ...]
    threshold: float | None
    half_life_days: float


class Weighing:
    """Reads claims with what stands behind them."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def weigh(self, *, persona_id: UUID | None = None) -> tuple[WeighedClaim, ...]:
        """Weigh the claims in use, as of now.

        Args:
            persona_id: only those of one persona.
        """
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            return tuple(
                weighed
                for weighed in weigh_all(view, now)
                if persona_id is None or weighed.claim.persona_id == persona_id
            )


def weigh_all(view: Reading, now: datetime) -> tuple[WeighedClaim, ...]:
    """Weigh every claim in use, inside a view that is open already."""
    return weigh_claims(view, [one for one in view.of(Claim).all() if not one.retired], now)


def weigh_claims(
    view: Reading,
    claims: Sequence[Claim],
    now: datetime,
    *,
    heard_until: date | None = None,
    assumptions: Assumptions | None = None,
) -> tuple[WeighedClaim, ...]:
    """Weigh claims as they are defined here, with what was known at a moment.

    Args:
        view: the workspace.
        claims: the claims, of today or as a version holds them.
        now: later answers and ratings are left out.
        heard_until: answers after this day are left out too; None leaves out no more.
        assumptions: what weighing rests on; by default as it is set now.
    """
    assumptions = assumptions or assumptions_of(view)
    beliefs = _Beliefs(view, now, assumptions)
    evidence: dict[UUID, list[Evidence]] = {}
    for item in view.of(Evidence).all():
        if item.happened_on <= (heard_until or now.date()):
            evidence.setdefault(item.claim_id, []).append(item)
    return tuple(
        _weighed(claim, evidence.get(claim.id, []), beliefs, assumptions, now.date())
        for claim in claims
    )


class _Beliefs:
    """What the sides believe of each claim, with the age of the belief."""

    def __init__(self, view: Reading, now: datetime, assumptions: Assumptions) -> None:
        self._now = now
        self._sizes = {
            side: assumptions.weights[kind].prior_size or 0.0 for side, kind in _JUDGEMENT.items()
        }
        self._ratings: Mapping[UUID, Mapping[Side, tuple[int, ...]]] = {}
        self._rated_at = now
        rounds = [
            (poll.closed_at, poll)
            for poll in view.of(Poll).all(kind=PollKind.RATING)
            if poll.closed_at is not None and poll.closed_at <= now
        ]
        if rounds:
            self._rated_at, newest = max(rounds, key=lambda one: (one[0], one[1].round))
            self._ratings = closed_round(view, newest).ratings
        self._owner = _owner_beliefs(view)

    def ratings(self, claim: Claim) -> Mapping[Side, tuple[int, ...]]:
        """Return the single ratings of a claim in the newest closed round, by side."""
        return self._ratings.get(claim.id, {})

    def priors(self, claim: Claim, half_life_days: float) -> list[Prior]:
        """Return each side's belief as a prior: its median of ten, worth a few observations.

        Who rated a claim before it was turned round believes the rest of the ten of it now.
        """
        age = max(0.0, (self._now - self._rated_at) / _DAY)
        turned = claim.turned_at is not None and self._rated_at < claim.turned_at
        shares = {
            side: (10 - median(values) if turned else median(values)) / 10
            for side, values in self.ratings(claim).items()
            if side in DEPARTMENTS and values
        }
        owner = self._owner_share(claim)
        if owner is not None:
            shares[Side.OWNER] = owner
        return [
            Prior(share, self._sizes[side], age, half_life_days) for side, share in shares.items()
        ]

    def _owner_share(self, claim: Claim) -> float | None:
        """Return the share that the owner believes in: of the claim, else of its point."""
        if claim.owner_of_ten is not None:
            return claim.owner_of_ten / 10
        if claim.comparison_id is None or Side.OWNER not in claim.sides:
            return None
        of_ten = self._owner.get(claim.comparison_id)
        return None if of_ten is None else of_ten / 10


_DAY = datetime(2000, 1, 2, tzinfo=UTC) - datetime(2000, 1, 1, tzinfo=UTC)
_JUDGEMENT = {
    Side.OWNER: Provenance.OWNER_STATEMENT,
    Side.MARKETING: Provenance.MARKETING_JUDGEMENT,
    Side.SALES: Provenance.SALES_JUDGEMENT,
}


def _owner_beliefs(view: Reading) -> dict[UUID, float]:
    """Return the owner's "of ten" in each point of the board where the owner gave one."""
    said = {one.id: one.of_ten for one in view.of(Statement).all()}
    said |= {note.id: note.of_ten for note in view.of(Note).all(side=Side.OWNER)}
    beliefs = {}
    for point in view.of(Comparison).all():
        values = [value for id in point.note_ids if (value := said.get(id)) is not None]
        if values:
            beliefs[point.id] = median(values)
    return beliefs


def _weighed(
    claim: Claim,
    evidence: Sequence[Evidence],
    beliefs: _Beliefs,
    assumptions: Assumptions,
    today: date,
) -> WeighedClaim:
    life, weights = assumptions.half_life(claim.field), assumptions.weights
    counts = {item.id: counted(item, claim) for item in evidence}
    observations = [
        observation(
            Provenance(item.kind),
            counts[item.id].support,
            counts[item.id].against,
            age_days=max(0, (today - item.happened_on).days),
            half_life_days=life,
            weights=weights,
        )
        for item in evidence
        if not weights[Provenance(item.kind)].judgement
    ]
    figures = _figures(claim, beliefs.priors(claim, life), observations, assumptions)
    ratings = beliefs.ratings(claim)
    return WeighedClaim(
        claim=claim,
        status=status(figures.n_eff, figures.p_holds, bars=assumptions.bars),
        flags=_flags(claim, ratings, observations, assumptions),
        posterior=figures if figures.n_raw else None,
        support=sum(one.support for one in counts.values()),
        against=sum(one.against for one in counts.values()),
        heard_on=max((item.happened_on for item in evidence), default=None),
        ratings=summarise(ratings) if ratings else None,
        evidence=tuple(sorted(evidence, key=lambda item: item.happened_on, reverse=True)),
        threshold=_threshold(claim, assumptions),
        half_life_days=life,
    )


def _figures(
    claim: Claim,
    priors: Sequence[Prior],
    observations: Sequence[Observation],
    assumptions: Assumptions,
) -> Posterior:
    quantifier = QUANTIFIERS.get(claim.quantifier or "")
    threshold = _threshold(claim, assumptions)
    if quantifier is None or threshold is None:
        return posterior(priors, observations, tau=None, confidence=assumptions.level)
    return posterior(
        priors,
        observations,
        tau=threshold,
        direction=quantifier.direction,
        confidence=assumptions.level,
    )


def _threshold(claim: Claim, assumptions: Assumptions) -> float | None:
    """Return the share that a claim is held against: its own, else its quantifier's."""
    usual = assumptions.thresholds.get(claim.quantifier or "")
    return usual if claim.threshold is None or usual is None else claim.threshold


def _flags(
    claim: Claim,
    ratings: Mapping[Side, tuple[int, ...]],
    observations: Sequence[Observation],
    assumptions: Assumptions,
) -> tuple[str, ...]:
    flags = []
    if not observations and claim.sides == (Side.OWNER,):
        flags.append("one_way")
    if summarise(ratings).disputed:
        flags.append("disputed")
    if is_stale(observations, enough=assumptions.bars.enough):
        flags.append("stale")
    if claim.own_effect:
        flags.append("own_effect")
    return tuple(flags)
