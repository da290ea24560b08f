"""Believing: what the sides believe of each claim before customers have spoken."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Final
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.brief import Statement
from domain.model.persona import Claim, ClaimMerge
from domain.model.polls import Poll, PollKind
from domain.model.session import Comparison, Note
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.posterior import Prior
from domain.model.statistics.provenance import Provenance
from domain.model.statistics.quantiles import median
from domain.ports import Reading
from domain.services.polling import closed_round

_DAY: Final = datetime(2000, 1, 2, tzinfo=UTC) - datetime(2000, 1, 1, tzinfo=UTC)
_SIDE_OF: Final = {
    Provenance.OWNER_STATEMENT: Side.OWNER,
    Provenance.MARKETING_JUDGEMENT: Side.MARKETING,
    Provenance.SALES_JUDGEMENT: Side.SALES,
}


class Beliefs:
    """What the sides believe of each claim, with the age of the belief."""

    def __init__(
        self, view: Reading, now: datetime, assumptions: Assumptions, *, today: date
    ) -> None:
        """Read what was rated and stated up to a moment."""
        self._now = now
        self._today = today
        self._weights = assumptions.weights
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
        self._merged = _merged_by(view, now)

    def ratings(self, claim: Claim) -> Mapping[Side, tuple[int, ...]]:
        """Return the single ratings of a claim in the newest closed round, by side.

        A department that rated the claim is taken at that. One that did not is taken at what it
        rated of a claim that went into this one, the last to go in first.
        """
        given = {side: self._given(claim, side)[0] for side in DEPARTMENTS}
        return {side: values for side, values in given.items() if values}

    def priors(
        self,
        claim: Claim,
        half_life_days: float,
        judged: Sequence[tuple[Provenance, date, float]] = (),
    ) -> list[Prior]:
        """Return beliefs as priors: each side's one, and every study that was published.

        A side's belief is its median of ten; who rated a claim before it was turned round believes
        the rest of the ten of it now. Only of a side that gave none the newest judgement that was
        written down as evidence stands in.

        Args:
            claim: the claim.
            half_life_days: of answers to it.
            judged: shares that judgements and studies state, each with its kind and day.
        """
        age = max(0.0, (self._now - self._rated_at) / _DAY)
        shares = self._shares(claim)
        priors = [
            Prior(share, self._size(kind), age, half_life_days)
            for kind, side in _SIDE_OF.items()
            if (share := shares.get(side)) is not None
        ]
        written: dict[Provenance, Prior] = {}
        for kind, day, share in sorted(judged, key=lambda one: one[1]):
            days = max(0, (self._today - day).days)
            prior = Prior(share, self._size(kind), days, half_life_days)
            if kind not in _SIDE_OF:
                priors.append(prior)
            elif _SIDE_OF[kind] not in shares:
                written[kind] = prior
        return [*priors, *written.values()]

    def _size(self, kind: Provenance) -> float:
        return self._weights[kind].prior_size or 0.0

    def _shares(self, claim: Claim) -> dict[Side, float]:
        shares = {}
        for side in DEPARTMENTS:
            values, turned = self._given(claim, side)
            if values:
                shares[side] = (10 - median(values) if turned else median(values)) / 10
        owner = _of_ten(claim, self._owner)
        if owner is not None:
            shares[Side.OWNER] = owner / 10
        return shares

    def _given(
        self, claim: Claim, side: Side, gone_before: frozenset[UUID] = frozenset()
    ) -> tuple[tuple[int, ...], bool]:
        """Return a side's ratings of a claim, and whether they were given of its opposite."""
        own = self._ratings.get(claim.id, {}).get(side, ())
        if own:
            return own, _was_turned(claim, self._rated_at)
        seen = gone_before | {claim.id}
        for gone, merged_at in self._merged.get(claim.id, ()):
            if gone.id not in seen:
                values, turned = self._given(gone, side, seen)
                if values:
                    return values, turned != _was_turned(claim, merged_at)
        return (), False


def _was_turned(claim: Claim, since: datetime) -> bool:
    return claim.turned_at is not None and since < claim.turned_at


def _merged_by(view: Reading, now: datetime) -> dict[UUID, list[tuple[Claim, datetime]]]:
    """Return the claims that went into each claim up to a moment, the last to go first."""
    found: dict[UUID, list[tuple[Claim, datetime]]] = {}
    merges = [one for one in view.of(ClaimMerge).all() if one.merged_at <= now]
    for one in sorted(merges, key=lambda one: one.merged_at, reverse=True):
        gone = view.of(Claim).get(one.claim_id)
        if gone.retired:
            found.setdefault(one.into_id, []).append((gone, one.merged_at))
    return found


def owner_estimate(view: Reading, claim: Claim) -> float | None:
    """Return in how many of ten customers the owner believes a claim true, or None."""
    return _of_ten(claim, _owner_beliefs(view))


def _of_ten(claim: Claim, of_points: Mapping[UUID, float]) -> float | None:
    """Return the owner's "of ten" of a claim, else of the point that it grew from."""
    if claim.owner_of_ten is not None:
        return claim.owner_of_ten
    if claim.comparison_id is None or Side.OWNER not in claim.sides:
        return None
    return of_points.get(claim.comparison_id)


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
