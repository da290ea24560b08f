"""Reckoning: the numbers that the method knows of a workspace, as plain data for programs.

Shape, names and rounding are those of an entry of the method's table of expected results.
"""

from collections import ChainMap
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, TypeAlias
from uuid import UUID

from domain.model.assumptions import Assumptions
from domain.model.brief import Workspace
from domain.model.persona import Claim
from domain.model.polls import DotTopic, Poll, PollKind, Rating, Voter
from domain.model.quantifiers import QUANTIFIERS
from domain.model.release import Version
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.agreement import ac1, cross, kappa, percent_agreement, stance
from domain.model.statistics.drift import Drift
from domain.model.statistics.krippendorff import krippendorff_alpha
from domain.model.votes import RatingSummary, summarise
from domain.ports import Reading
from domain.services.assuming import assumptions_of, assumptions_under
from domain.services.attribution_told import attributions_by_number, work_by_number
from domain.services.dot_voting import OptionResult, dot_tally
from domain.services.examples.rehearsing import EXAMPLES
from domain.services.loop_drift import drift_by_number
from domain.services.loop_series import hit_rates_in, series_in
from domain.services.loop_told import funnels_by_number, loop_told
from domain.services.polling import closed_round
from domain.services.review_figures import ReviewFigures, reviews_of
from domain.services.snapshots import assumptions_in, claims_in
from domain.services.soundness import errors_told, matrix_told
from domain.services.weighing import WeighedClaim, weigh_claims
from domain.services.workbench import Workbench

SILENCE: Final = timedelta(days=365)
"""How long nobody gives feedback in the figures of a silent year."""

Data: TypeAlias = dict[str, Any]


class Reckoning:
    """Reads a workspace's figures for other programs."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def figures(self, as_of: date | None = None) -> Data:
        """Return the figures.

        Args:
            as_of: reviews and answers after this day are left out; by default nothing is.
        """
        with self._bench.reading() as view:
            reviews = reviews_of(view, as_of)
            rounds = _rating_rounds(view, as_of)
            series = series_in(view)
            funnels, drifts = funnels_by_number(series, as_of), drift_by_number(series, as_of)
            changes, work = (
                attributions_by_number(series, as_of),
                work_by_number(view, series, as_of),
            )
            by_number = (funnels, drifts, changes, work)
            found: Data = {
                **_sample(view),
                "iterations": [
                    _review(one) | dict(ChainMap(*(each.get(one.number, {}) for each in by_number)))
                    for one in reviews
                ],
                "segment_vote": _segment_vote(view, as_of),
                **_ratings(view, rounds),
            }
            if found["iterations"]:
                found["raci_findings"] = matrix_told(view)
                found["validation_errors"] = errors_told(series)
            found |= loop_told(series, hit_rates_in(view, self._bench.clock.now()), as_of)
            if reviews:
                found["one_year_without_feedback"] = _silent_year(view, reviews[-1])
            return found


def _sample(view: Reading) -> Data:
    """Return which of the method's samples the workspace was made from."""
    example = next((one.example for one in view.of(Workspace).all()), None)
    if example not in EXAMPLES:
        return {"sample": None, "fictional": False}
    return {"sample": f"sample_{1 + EXAMPLES.index(example)}_{example}.yaml", "fictional": True}


def _review(review: ReviewFigures) -> Data:
    found: Data = {
        "n": review.number,
        "claims": {one.claim.code: _claim(one) for one in review.claims if one.posterior},
        "persona_health": _rounded(review.health, 4),
    }
    if review.drift:
        found["drift"] = {code: _drift(one) for code, one in review.drift.items()}
    return found | {
        "message_flags": {code: flag.value for code, flag in review.flags.items()},
        "version_bump": review.bump,
        "version_after": review.version,
    }


def _claim(one: WeighedClaim) -> Data:
    figures = one.posterior
    assert figures is not None
    quantifier = QUANTIFIERS.get(one.claim.quantifier or "")
    return {
        "status": one.status.value,
        "n_raw": figures.n_raw,
        "n_eff": round(figures.n_eff, 4),
        "mean": round(figures.estimate, 4),
        "low": round(figures.low, 4),
        "high": round(figures.high, 4),
        "p_holds": _rounded(figures.p_holds, 4),
        "tau": one.threshold,
        "direction": quantifier.direction.value if quantifier else None,
    }


def _drift(one: Drift) -> Data:
    return {
        "before": round(one.before, 4),
        "now": round(one.now, 4),
        "p": round(one.p, 6),
        "p_adjusted": round(one.p_adjusted, 6),
        "drifting": one.drifting,
    }


def _segment_vote(view: Reading, as_of: date | None) -> Data:
    polls = [one for one in view.of(Poll).all(kind=PollKind.DOTS) if _was_closed(one, as_of)]
    groups = [one for one in polls if one.topic is DotTopic.GROUPS]
    if not groups:
        return {}
    newest = max(groups, key=lambda poll: poll.opened_at)
    options = sorted(dot_tally(view, newest).options, key=lambda one: one.option.position)
    return {one.option.code or one.option.label: _option(one) for one in options}


def _option(one: OptionResult) -> Data:
    """Return shares; how far the sides are apart only where a side's share may be shown."""
    shares = one.summary.sides.values()
    return {
        "joint": round(one.summary.joint, 6),
        "polarisation": round(max(shares) - min(shares), 6) if shares else None,
    }


def _rating_rounds(view: Reading, as_of: date | None) -> list[Poll]:
    """Return the closed rounds of the first session in which claims were rated, in order."""
    polls = [one for one in view.of(Poll).all(kind=PollKind.RATING) if _was_closed(one, as_of)]
    if not polls:
        return []
    first = min(polls, key=lambda one: one.opened_at).session_id
    return sorted((one for one in polls if one.session_id == first), key=lambda one: one.round)


def _was_closed(poll: Poll, as_of: date | None) -> bool:
    """Tell whether a round is closed, and was so on a day."""
    return poll.closed_at is not None and (as_of is None or poll.closed_at.date() <= as_of)


def _ratings(view: Reading, rounds: Sequence[Poll]) -> Data:
    """Return where the departments stand: round by round, and by stance in the last one.

    Claims are those of the first version, which was signed after they were rated.
    """
    if not rounds:
        return {}
    claims = _first_claims(view)
    assumptions = _first_assumptions(view)
    judged = [
        {
            claim_id: summarise(ratings, assumptions.consensus)
            for claim_id, ratings in closed_round(view, poll).ratings.items()
        }
        for poll in rounds
    ]
    rated = [claim for claim in claims if claim.id in judged[-1]]
    thresholds = assumptions.thresholds
    return {
        "delphi": {
            claim.code: {
                f"round{number}": _judged(of_round[claim.id])
                for number, of_round in enumerate(judged, start=1)
                if claim.id in of_round
            }
            for claim in rated
        },
        "disputed_claims": [claim.code for claim in rated if judged[-1][claim.id].disputed],
        "agreement": {
            f"round{number}": _rounded(_alpha(view, poll, rated), 6)
            for number, poll in enumerate(rounds, start=1)
        },
        "side_stance": _stances(rated, judged[-1], thresholds),
    }


def _first_claims(view: Reading) -> Sequence[Claim]:
    version = _first_version(view)
    if version is not None:
        return claims_in(version.content)
    return sorted(view.of(Claim).all(retired=False), key=lambda claim: claim.code)


def _first_assumptions(view: Reading) -> Assumptions:
    version = _first_version(view)
    if version is not None:
        return assumptions_under(view, assumptions_in(version.content))
    return assumptions_of(view)


def _first_version(view: Reading) -> Version | None:
    versions = view.of(Version).all(taken_back_at=None)
    return min(versions, key=lambda one: one.released_at, default=None)


def _judged(one: RatingSummary) -> Data:
    """Return what a round says of a claim: of departments only where three of each rated it."""
    medians = {side: spread.median for side, spread in one.sides.items()}
    return {
        "median_sales": medians.get(Side.SALES),
        "median_marketing": medians.get(Side.MARKETING),
        "iqr": None if one.joint is None else one.joint.high - one.joint.low,
        "gap": abs(medians[Side.SALES] - medians[Side.MARKETING]) if medians else None,
        "consensus": None if one.disputed is None else not one.disputed,
    }


def _alpha(view: Reading, poll: Poll, claims: Sequence[Claim]) -> float | None:
    raters = []
    for voter in view.of(Voter).all(poll_id=poll.id, done=True):
        given = {one.claim_id: one.of_ten for one in view.of(Rating).all(voter_id=voter.id)}
        raters.append([given.get(claim.id) for claim in claims])
    return krippendorff_alpha(raters)


def _stances(
    claims: Sequence[Claim],
    judged: Mapping[UUID, RatingSummary],
    thresholds: Mapping[str, float],
) -> Data:
    sides: dict[Side, list[bool]] = {side: [] for side in DEPARTMENTS}
    for claim in claims:
        threshold = thresholds.get(claim.quantifier or "")
        spreads = judged[claim.id].sides
        if threshold is None or not spreads:
            continue
        for side in DEPARTMENTS:
            sides[side].append(stance(spreads[side].median / 10, threshold))
    table = cross(sides[Side.SALES], sides[Side.MARKETING], (True, False))
    return {
        "n": len(sides[Side.SALES]),
        "percent_agreement": _rounded(percent_agreement(table), 6),
        "kappa": _rounded(kappa(table), 6),
        "ac1": _rounded(ac1(table), 6),
        "show": "percent with count; kappa in details",
    }


def _silent_year(view: Reading, last: ReviewFigures) -> Data:
    """Return what becomes of a review's version when nobody gives feedback for a year."""
    day = last.held_on + SILENCE
    weighed = weigh_claims(
        view,
        claims_in(last.content),
        datetime.combine(day, time(2), UTC),
        heard_until=last.held_on,
        assumptions=last.assumptions,
    )
    return {
        "as_of": day.isoformat(),
        "claims": {
            one.claim.code: {
                "last_evidence_age_days": (day - one.heard_on).days,
                "half_life_days": one.half_life_days,
                "n_eff": round(one.posterior.n_eff, 4),
                "status": one.status.value,
                "stale": "stale" in one.flags,
            }
            for one in sorted(weighed, key=lambda one: one.claim.code)
            if one.heard_on is not None and one.posterior is not None
        },
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
