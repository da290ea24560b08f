"""The figures of a review: what lay on the table before it decided, and what its decision moved.

Claims are those of the version before, as it defined them, with the answers heard until then;
drift compares the answers of the iteration with those of the one before, both counted by that
definition.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from domain.model.assumptions import Assumptions
from domain.model.differences import differences
from domain.model.direction import Bearing
from domain.model.message_flags import ClaimEvent, MessageFlag, flag_message
from domain.model.release import Version
from domain.model.statistics.drift import Drift
from domain.model.statistics.health import persona_health
from domain.model.statistics.posterior import ClaimStatus
from domain.model.versions import ChangeKind, VersionNumber
from domain.ports import Reading
from domain.services.assuming import assumptions_under
from domain.services.drifting import drift_between
from domain.services.snapshots import assumptions_in, claims_in
from domain.services.weighing import WeighedClaim, weigh_claims


@dataclass(frozen=True, slots=True)
class ReviewFigures:
    """One review.

    Attributes:
        number: 1 for the first one.
        held_on: its day.
        claims: in the order of their codes.
        health: share of the claims that is supported, weighted by importance; None without any.
        drift: by code of the claim; empty at the first review.
        flags: by code of the message, of those in use before the review.
        bump: which part of the version's number moved on: ``major``, ``minor`` or ``patch``.
        version: number of the version that it published.
        content: what that version holds.
        assumptions: what weighing rested on when it was published.
    """

    number: int
    held_on: date
    claims: tuple[WeighedClaim, ...]
    health: float | None
    drift: Mapping[str, Drift]
    flags: Mapping[str, MessageFlag]
    bump: str
    version: str
    content: str
    assumptions: Assumptions


def reviews_of(view: Reading, until: date | None = None) -> tuple[ReviewFigures, ...]:
    """Return the reviews that published a version, the first one first.

    Args:
        view: the workspace.
        until: later ones are left out.
    """
    versions = sorted(
        view.of(Version).all(taken_back_at=None), key=lambda version: version.released_at
    )
    reviews: list[ReviewFigures] = []
    for number, (before, after) in enumerate(pairwise(versions), start=1):
        held_on = after.released_at.date()
        if until is not None and held_on > until:
            break
        rests_on = assumptions_under(view, assumptions_in(after.content))
        claims = weigh_claims(
            view, claims_in(before.content), after.released_at, assumptions=rests_on
        )
        drift = drift_between({one.claim.code: one.iterations for one in claims}, rests_on.drift)
        events = [*_events(claims, drift), *_decided(before.content, after.content)]
        reviews.append(
            ReviewFigures(
                number=number,
                held_on=held_on,
                claims=claims,
                health=persona_health((one.claim.importance, one.status) for one in claims),
                drift=drift,
                flags=_flags(before.content, events),
                bump=_bump(before.number, after.number),
                version=after.number,
                content=after.content,
                assumptions=rests_on,
            )
        )
    return tuple(reviews)


def _events(
    claims: Sequence[WeighedClaim], drift: Mapping[str, Drift]
) -> Iterator[tuple[str, ClaimEvent]]:
    """Give what the answers did to the claims, by identity."""
    for one in claims:
        id = str(one.claim.id)
        if one.status is ClaimStatus.CONTRADICTED:
            yield id, ClaimEvent.CONTRADICTED
        if one.claim.code in drift and drift[one.claim.code].drifting:
            yield id, ClaimEvent.DRIFTING
        if "stale" in one.flags:
            yield id, ClaimEvent.STALE


_DECIDED = {
    ChangeKind.REVERSED: ClaimEvent.REVERSED,
    ChangeKind.CLAIM_REMOVED: ClaimEvent.REMOVED,
}


def _decided(before: str, after: str) -> Iterator[tuple[str, ClaimEvent]]:
    """Give what the review's decision did to the claims, by identity."""
    ids = {one["code"]: id for id, one in json.loads(before)["claims"].items()}
    for one in differences(before, after):
        if one.kind in _DECIDED and one.code in ids:
            yield ids[one.code], _DECIDED[one.kind]
    demoted = set(_demoted(json.loads(before)["personas"], json.loads(after)["personas"]))
    for claim in claims_in(before):
        if str(claim.persona_id) in demoted:
            yield str(claim.id), ClaimEvent.PERSONA_DEMOTED


def _demoted(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    for id, persona in before.items():
        if persona["kind"] == "primary" and after.get(id, persona)["kind"] != "primary":
            yield id


def _flags(content: str, events: Sequence[tuple[str, ClaimEvent]]) -> dict[str, MessageFlag]:
    messages = json.loads(content)["messages"].values()
    return {
        one["code"]: flag_message(
            {id: Bearing(bearing) for id, bearing in one["rests_on"].items()}, events
        )
        for one in sorted(messages, key=lambda one: one["code"])
    }


def _bump(before: str, after: str) -> str:
    old, new = VersionNumber.parse(before), VersionNumber.parse(after)
    if old.major != new.major:
        return "major"
    return "minor" if old.minor != new.minor else "patch"
