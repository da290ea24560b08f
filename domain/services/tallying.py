"""Tallying a closed rating round: what may be shown of each claim, and nothing more."""

from dataclasses import dataclass
from uuid import UUID

from domain.errors import RoundIsOpen
from domain.model.persona import Claim
from domain.model.polls import Poll, Rating, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.consensus import MOST_SPREAD
from domain.model.votes import RatingSummary, summarise
from domain.ports import Reading
from domain.services.polling import closed_round
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class NamedRating:
    """A vote with its name, in a round of which the room knew that it is named.

    Attributes:
        side: the voter's department.
        name: the voter.
        of_ten: 0–10, or None for an abstention.
    """

    side: Side
    name: str
    of_ten: int | None


@dataclass(frozen=True, slots=True)
class RatedClaim:
    """A claim with what a closed round says of it.

    Attributes:
        claim: the claim.
        summary: joint figures, and those of the sides where they may be shown.
        disputed: the room is far apart; told from joint figures alone where the sides' are not
            shown, and None where it cannot be told.
        names: every vote, in a named round only.
    """

    claim: Claim
    summary: RatingSummary
    disputed: bool | None
    names: tuple[NamedRating, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """A closed round.

    Attributes:
        poll: the round.
        voters: papers that were handed in, both departments together.
        claims: in their order, those in use and those that were rated.
    """

    poll: Poll
    voters: int
    claims: tuple[RatedClaim, ...]


class Tallying:
    """Reads closed rounds of ratings."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def tally(self, poll_id: UUID) -> Tally:
        """Return what a closed round says.

        Raises:
            RoundIsOpen: it is still open.
        """
        with self._bench.reading() as view:
            return tally_of(view, view.of(Poll).get(poll_id))


def tally_of(view: Reading, poll: Poll) -> Tally:
    """Tally a round inside a view that is open already.

    Raises:
        RoundIsOpen: it is still open.
    """
    closed = closed_round(view, poll)
    rated = []
    for claim in view.of(Claim).all():
        if claim.id in closed.ratings or not claim.retired:
            summary = summarise(closed.ratings.get(claim.id, {}))
            rated.append(RatedClaim(claim, summary, _disputed(summary), _names(view, poll, claim)))
    return Tally(poll, sum(closed.voters.values()), tuple(rated))


def _disputed(summary: RatingSummary) -> bool | None:
    if summary.sides:
        return None if summary.reached is None else not summary.reached
    if summary.joint is None or summary.joint.n == 1:
        return None
    return summary.joint.high - summary.joint.low > MOST_SPREAD


def _names(view: Reading, poll: Poll, claim: Claim) -> tuple[NamedRating, ...]:
    if not poll.closed:
        raise RoundIsOpen
    if not poll.named:
        return ()
    papers = [paper for paper in view.of(Voter).all(poll_id=poll.id) if paper.done]
    papers.sort(key=lambda paper: (DEPARTMENTS.index(paper.side), paper.number))
    return tuple(
        NamedRating(paper.side, paper.name, rating.of_ten)
        for paper in papers
        for rating in view.of(Rating).all(voter_id=paper.id, claim_id=claim.id)
    )
