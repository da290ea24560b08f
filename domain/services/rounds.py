"""What every private round has in common: it is opened, its papers are handed out and filled in."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.errors import NoVoters, RoundIsClosed, RoundIsOpen
from domain.model.catalogue import StepTemplate
from domain.model.journal import Veil
from domain.model.polls import DotTopic, Poll, PollKind, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean

Voters = Mapping[Side, Sequence[str] | int]
"""For each department the voters' names, or their number."""


SECOND_ROUND = "ratings_round2"
"""What a step leaves that asks for two rounds of ratings (agenda, ``out``)."""


def rounds_asked(template: StepTemplate) -> int:
    """Return how many rounds of ratings a step asks for: two where it leaves a second one."""
    return 2 if SECOND_ROUND in template.leaves else 1


def names_on_papers(voters: Voters, *, named: bool) -> dict[Side, list[str]]:
    """Return what stands on the papers of each department: names, or nothing.

    Raises:
        NoVoters: a department has nobody to vote.
        TextTooLong: a name does not fit.
    """
    papers = {side: _names(voters.get(side, 0), named=named) for side in DEPARTMENTS}
    if not all(papers.values()):
        raise NoVoters
    return papers


def new_poll(
    bench: Workbench,
    session_id: UUID,
    kind: PollKind,
    topic: DotTopic | None = None,
    *,
    named: bool,
    dots: int = 0,
    by_hand: bool = False,
) -> Poll:
    """Return a round that is to be opened now.

    Raises:
        RoundIsOpen: a round of this session is still open.
    """
    with bench.reading() as view:
        polls = view.of(Poll).all(session_id=session_id)
    if any(not poll.closed for poll in polls):
        raise RoundIsOpen
    return Poll(
        id=bench.secrets.new_id(),
        session_id=session_id,
        kind=kind,
        round=1 + sum(one.kind is kind and one.topic is topic for one in polls),
        named=named,
        opened_at=bench.clock.now(),
        topic=topic,
        dots=dots,
        by_hand=by_hand,
    )


def hand_out(
    work: UnitOfWork, bench: Workbench, poll: Poll, papers: Mapping[Side, Sequence[str]]
) -> None:
    """Open a round under a veil of its own; in a show of hands a department has one paper."""
    work.of(Poll).put(poll)
    work.of(Veil).put(Veil(poll.id))
    for side, names in papers.items():
        if poll.by_hand:
            id = bench.secrets.new_id()
            work.of(Voter).put(Voter(id, poll.id, side, 1, heads=len(names)))
            continue
        for number, name in enumerate(names, start=1):
            work.of(Voter).put(Voter(bench.secrets.new_id(), poll.id, side, number, name))


def open_paper(view: Reading, voter_id: UUID) -> Voter:
    """Return a paper that can still be filled in.

    Raises:
        RoundIsClosed: the round was closed.
    """
    voter = view.of(Voter).get(voter_id)
    if view.of(Poll).get(voter.poll_id).closed:
        raise RoundIsClosed
    return voter


def _names(voters: Sequence[str] | int, *, named: bool) -> list[str]:
    if isinstance(voters, int):
        return [""] * max(0, voters)
    names = [check_length(clean(name), NAME_LIMIT) for name in voters]
    return names if named else [""] * len(names)
