"""Holding private rounds: ratings of claims, and the ballot on the agreement.

Papers are handed out by side and number; names are on them only where the facilitator chose a
named round and said so before the first vote. Nothing of a round can be read before it is closed,
and single votes are never told by the journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.errors import BlockNeedsReason, RoundIsClosed, RoundIsOpen, TooLate
from domain.model.journal import UndoRole
from domain.model.persona import Claim
from domain.model.polls import Ballot, Poll, PollKind, Rating, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.rounds import Voters, hand_out, names_on_papers, new_poll, open_paper
from domain.services.taking_back import back_until
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean

BLOCKS = 5
"""The grade of the agreement scale that blocks."""


@dataclass(frozen=True, slots=True)
class ClosedRound:
    """What a closed round holds.

    Attributes:
        poll: the round.
        voters: papers that were handed in, by side.
        ratings: for each claim, the ratings of each side in no particular order; abstentions
            are left out.
        ballots: grades of each side with their reasons, in no particular order.
    """

    poll: Poll
    voters: Mapping[Side, int]
    ratings: Mapping[UUID, Mapping[Side, tuple[int, ...]]]
    ballots: Mapping[Side, tuple[tuple[int, str], ...]]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody said on the agreement.

    Attributes:
        grade: 1–5.
        reason: the written reason, or empty.
        name: whose it is, in a named round alone.
    """

    grade: int
    reason: str = ""
    name: str = ""


class Polling:
    """Use cases of a private round."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def open_round(
        self,
        session_id: UUID,
        kind: PollKind,
        voters: Voters,
        *,
        named: bool,
    ) -> Poll:
        """Open a round and hand out its papers.

        Args:
            session_id: the session.
            kind: ratings or agreement.
            voters: for each department the voters' names, or their number.
            named: names stand on the papers; said to the room before the first vote.

        Raises:
            NoVoters: a department has nobody to vote.
            RoundIsOpen: a round of this session is still open.
        """
        papers = names_on_papers(voters, named=named)
        poll = new_poll(self._bench, session_id, kind, named=named)
        with self._bench.doing("open_poll", role=UndoRole.BARRIER) as work:
            hand_out(work, self._bench, poll, papers)
        return poll

    def rounds(self, session_id: UUID, kind: PollKind) -> tuple[Poll, ...]:
        """Return the rounds of a kind, oldest first."""
        with self._bench.reading() as view:
            return tuple(view.of(Poll).all(session_id=session_id, kind=kind))

    def papers(self, poll_id: UUID) -> tuple[Voter, ...]:
        """Return the papers of a round by side and number: who has handed in, never what."""
        with self._bench.reading() as view:
            papers = view.of(Voter).all(poll_id=poll_id)
        return tuple(
            sorted(papers, key=lambda paper: (DEPARTMENTS.index(paper.side), paper.number))
        )

    def rate(self, voter_id: UUID, answers: Mapping[UUID, int | None]) -> None:
        """Hand in a paper of ratings; a second hand-in before the closing replaces the first.

        Args:
            voter_id: the paper.
            answers: for each claim 0–10, or None for an abstention.

        Raises:
            RoundIsClosed: the round was closed.
            ValueError: an answer lies outside 0–10.
        """
        if any(answer is not None and not 0 <= answer <= 10 for answer in answers.values()):
            raise ValueError("an answer lies outside 0-10")
        voter = self._open_paper(voter_id)
        with self._bench.doing(
            "vote", side=voter.side, veil=voter.poll_id, role=UndoRole.ROUTINE
        ) as work:
            shelf = work.of(Rating)
            before = {rating.claim_id: rating for rating in shelf.all(voter_id=voter.id)}
            for claim_id, of_ten in answers.items():
                old = before.get(claim_id)
                id = old.id if old else self._bench.secrets.new_id()
                shelf.put(Rating(id, voter.id, claim_id, of_ten))
            work.of(Voter).put(replace(voter, done=True))

    def agree(self, voter_id: UUID, grade: int, reason: str = "") -> None:
        """Hand in a ballot paper; a second hand-in before the closing replaces the first.

        Raises:
            BlockNeedsReason: the grade blocks and no reason is given.
            RoundIsClosed: the round was closed.
            ValueError: the grade lies outside 1–5.
        """
        if not 1 <= grade <= BLOCKS:
            raise ValueError("a grade lies outside 1-5")
        reason = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if grade == BLOCKS and not reason:
            raise BlockNeedsReason
        voter = self._open_paper(voter_id)
        with self._bench.doing(
            "vote", side=voter.side, veil=voter.poll_id, role=UndoRole.ROUTINE
        ) as work:
            shelf = work.of(Ballot)
            before = shelf.all(voter_id=voter.id)
            id = before[0].id if before else self._bench.secrets.new_id()
            shelf.put(Ballot(id, voter.id, grade, reason))
            work.of(Voter).put(replace(voter, done=True))

    def own_ratings(self, voter_id: UUID) -> Mapping[UUID, int | None]:
        """Return what a voter has on the paper, for that voter alone, while the round is open.

        Raises:
            RoundIsClosed: the round was closed.
        """
        voter = self._open_paper(voter_id)
        with self._bench.reading() as view:
            return {one.claim_id: one.of_ten for one in view.of(Rating).all(voter_id=voter.id)}

    def earlier_ratings(self, voter_id: UUID) -> Mapping[UUID, int | None]:
        """Return what the same person rated in the round before, for that person's own paper.

        Only a named round tells whose a paper is; the papers of an anonymous one may have changed
        hands, so that nothing is returned for them, nor for a name that stands on two papers.

        Raises:
            RoundIsClosed: the round was closed.
        """
        voter = self._open_paper(voter_id)
        with self._bench.reading() as view:
            poll = view.of(Poll).get(voter.poll_id)
            return _earlier(view, poll, voter)

    def close_round(self, poll_id: UUID) -> None:
        """Close a round; from now on it can be read. The facilitator's act alone.

        Raises:
            RoundIsClosed: it is closed already.
        """
        with self._bench.reading() as view:
            poll = view.of(Poll).get(poll_id)
        if poll.closed:
            raise RoundIsClosed
        closed = replace(poll, closed_at=self._bench.clock.now(), taken_back_at=None)
        with self._bench.doing("close_poll", role=UndoRole.BARRIER) as work:
            work.of(Poll).put(closed)

    def back_until(self, poll_id: UUID) -> datetime | None:
        """Return until when a closing can be taken back, or None where it cannot any more."""
        with self._bench.reading() as view:
            poll = view.of(Poll).get(poll_id)
        if poll.closed_at is None:
            return None
        return back_until(self._bench, "close_poll", poll.closed_at)

    def take_back_closing(self, poll_id: UUID) -> None:
        """Open a round again within ten seconds of its closing, if nothing followed.

        Raises:
            TooLate: the moment has passed, or something followed.
        """
        if self.back_until(poll_id) is None:
            raise TooLate
        now = self._bench.clock.now()
        with self._bench.doing("take_back_closing", role=UndoRole.BARRIER) as work:
            poll = work.of(Poll).get(poll_id)
            work.of(Poll).put(replace(poll, closed_at=None, taken_back_at=now))

    def result(self, poll_id: UUID) -> ClosedRound:
        """Return what a closed round holds.

        Raises:
            RoundIsOpen: it is still open.
        """
        with self._bench.reading() as view:
            return closed_round(view, view.of(Poll).get(poll_id))

    def _open_paper(self, voter_id: UUID) -> Voter:
        with self._bench.reading() as view:
            return open_paper(view, voter_id)


def _earlier(view: Reading, poll: Poll, voter: Voter) -> dict[UUID, int | None]:
    rounds = view.of(Poll).all(session_id=poll.session_id, kind=poll.kind, named=True)
    before = [one for one in rounds if one.closed and one.round < poll.round]
    if not (poll.named and voter.name and before):
        return {}
    last = max(before, key=lambda one: one.round)
    own = view.of(Voter).all(poll_id=last.id, side=voter.side, name=voter.name)
    twins = view.of(Voter).all(poll_id=poll.id, side=voter.side, name=voter.name)
    if len(own) != 1 or len(twins) != 1 or not own[0].done:
        return {}
    return {one.claim_id: one.of_ten for one in view.of(Rating).all(voter_id=own[0].id)}


def closed_round(view: Reading, poll: Poll) -> ClosedRound:
    """Read a closed round.

    Raises:
        RoundIsOpen: it is still open.
    """
    if not poll.closed:
        raise RoundIsOpen
    papers = [paper for paper in view.of(Voter).all(poll_id=poll.id) if paper.done]
    ratings: dict[UUID, dict[Side, list[int]]] = {claim.id: {} for claim in view.of(Claim).all()}
    ballots: dict[Side, list[tuple[int, str]]] = {}
    for paper in papers:
        for rating in view.of(Rating).all(voter_id=paper.id):
            if rating.of_ten is not None:
                by_side = ratings.setdefault(rating.claim_id, {})
                by_side.setdefault(paper.side, []).append(rating.of_ten)
        for ballot in view.of(Ballot).all(voter_id=paper.id):
            ballots.setdefault(paper.side, []).append((ballot.grade, ballot.reason))
    return ClosedRound(
        poll=poll,
        voters={side: sum(paper.side is side for paper in papers) for side in DEPARTMENTS},
        ratings={
            claim_id: {side: tuple(sorted(values)) for side, values in by_side.items()}
            for claim_id, by_side in ratings.items()
            if by_side
        },
        ballots={side: tuple(sorted(grades)) for side, grades in ballots.items()},
    )


def opinions(view: Reading, poll: Poll) -> tuple[Opinion, ...]:
    """Read the ballots of a closed round, by grade and wording: their order tells nothing.

    Raises:
        RoundIsOpen: it is still open.
    """
    if not poll.closed:
        raise RoundIsOpen
    found = [
        Opinion(ballot.grade, ballot.reason, paper.name if poll.named else "")
        for paper in view.of(Voter).all(poll_id=poll.id, done=True)
        for ballot in view.of(Ballot).all(voter_id=paper.id)
    ]
    return tuple(sorted(found, key=lambda one: (one.grade, one.reason, one.name)))
