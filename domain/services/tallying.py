"""Tallying a closed rating round: what may be shown of each claim, and nothing more."""

from dataclasses import dataclass
from uuid import UUID

from domain.errors import RoundIsOpen
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind, Rating, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.model.votes import RatingSummary, Spread, summarise
from domain.ports import Reading
from domain.services.assuming import assumptions_of
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
        before: joint figures of the round before, or None where there was none.
    """

    claim: Claim
    summary: RatingSummary
    disputed: bool | None
    names: tuple[NamedRating, ...]
    before: Spread | None = None


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

    @property
    def disputed(self) -> tuple[RatedClaim, ...]:
        """The claims on which the room is far apart, in their order."""
        return tuple(one for one in self.claims if one.disputed)


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
    closed, earlier = closed_round(view, poll), round_before(view, poll)
    before = closed_round(view, earlier).ratings if earlier is not None else {}
    limits = assumptions_of(view).consensus
    rated = []
    for claim in view.of(Claim).all():
        if claim.id in closed.ratings or not claim.retired:
            summary = summarise(closed.ratings.get(claim.id, {}), limits)
            was = summarise(before.get(claim.id, {})).joint
            names = _names(view, poll, claim)
            rated.append(RatedClaim(claim, summary, summary.disputed, names, was))
    return Tally(poll, sum(closed.voters.values()), tuple(rated))


def round_before(view: Reading, poll: Poll) -> Poll | None:
    """Return the closed round of the same session before one, or None."""
    earlier = [
        one
        for one in view.of(Poll).all(session_id=poll.session_id, kind=PollKind.RATING)
        if one.round < poll.round and one.closed
    ]
    return max(earlier, key=lambda one: one.round, default=None)


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
