"""Holding dot votes: every department weighs the same, and nothing is read before the closing.

Each person has a few dots and puts them on options as they like, all on one or spread; fewer may
be put than there are. In a show of hands the facilitator types what each department put where.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import NothingToChoose, RoundIsOpen, TooManyDots
from domain.model.journal import UndoRole
from domain.model.polls import Dots, DotTopic, Poll, PollKind, PollOption, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.model.votes import OptionSummary, dots_per_person, sides_shown, summarise_dots
from domain.ports import Reading
from domain.services.rounds import Voters, hand_out, names_on_papers, new_poll, open_paper
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean

FEWEST_CHOICES = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its words, what people call it, and the thing it stands for."""

    label: str
    code: str = ""
    thing_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class NamedDots:
    """The dots of somebody on an option, in a vote of which the room knew that it is named."""

    side: Side
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class OptionResult:
    """An option with what a closed vote says of it.

    Attributes:
        option: the option.
        summary: its shares as far as they may be shown.
        names: who put dots on it, in a named vote only.
    """

    option: PollOption
    summary: OptionSummary
    names: tuple[NamedDots, ...]


@dataclass(frozen=True, slots=True)
class DotTally:
    """A closed dot vote.

    Attributes:
        poll: the vote.
        voters: people who put at least one dot, both departments together.
        options: highest share first; none where the shares would be a single person's dots.
        by_side: the same by department, where shares are shown by department; else empty.
    """

    poll: Poll
    voters: int
    options: tuple[OptionResult, ...]
    by_side: Mapping[Side, int]

    @property
    def withheld(self) -> bool:
        """Whether the shares are told to nobody: one person alone put dots, on a secret paper."""
        return bool(self.voters) and not self.options


class DotVoting:
    """Use cases of a dot vote; it is closed, and the closing taken back, as any round is."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def votes(self, session_id: UUID, topic: DotTopic) -> tuple[Poll, ...]:
        """Return the votes of a session on a topic, oldest first."""
        with self._bench.reading() as view:
            return votes_on(view, session_id, topic)

    def options(self, poll_id: UUID) -> tuple[PollOption, ...]:
        """Return what can be chosen, in the order of the papers."""
        with self._bench.reading() as view:
            return tuple(view.of(PollOption).all(poll_id=poll_id))

    def open_vote(
        self,
        session_id: UUID,
        topic: DotTopic,
        choices: Sequence[Choice],
        voters: Voters,
        *,
        named: bool = False,
        by_hand: bool = False,
    ) -> Poll:
        """Open a vote and hand out its papers; what can be chosen stays as it is now.

        Args:
            session_id: the session.
            topic: what is chosen among.
            choices: in the order of the papers.
            voters: for each department the voters' names, or their number.
            named: names stand on the papers; said to the room before the first vote.
            by_hand: a show of hands, without names; one paper for each department.

        Raises:
            NothingToChoose: there are fewer than two choices.
            NoVoters: a department has nobody to vote.
            RoundIsOpen: a round of this session is still open.
        """
        if len(choices) < FEWEST_CHOICES:
            raise NothingToChoose
        papers = names_on_papers(voters, named=named and not by_hand)
        poll = new_poll(
            self._bench,
            session_id,
            PollKind.DOTS,
            topic,
            named=named and not by_hand,
            dots=dots_per_person(len(choices)),
            by_hand=by_hand,
        )
        with self._bench.doing("open_poll", role=UndoRole.BARRIER) as work:
            hand_out(work, self._bench, poll, papers)
            for place, one in enumerate(choices):
                label = check_length(clean(one.label), TEXT_LIMIT)
                id = self._bench.secrets.new_id()
                work.of(PollOption).put(
                    PollOption(id, poll.id, place, clean(one.code), label, one.thing_id)
                )
        return poll

    def put_dots(self, voter_id: UUID, dots: Mapping[UUID, int]) -> None:
        """Hand in a paper; a second hand-in before the closing replaces the first.

        Args:
            voter_id: the paper.
            dots: number of dots by option; options left out have none.

        Raises:
            TooManyDots: there are more dots than the paper has.
            RoundIsClosed: the vote was closed.
            ValueError: a number is negative, or an option is not on the paper.
        """
        with self._bench.reading() as view:
            voter = open_paper(view, voter_id)
            options = {one.id for one in view.of(PollOption).all(poll_id=voter.poll_id)}
            most = dots_on_paper(view.of(Poll).get(voter.poll_id), voter)
        if any(count < 0 for count in dots.values()) or not options.issuperset(dots):
            raise ValueError("dots lie outside the paper")
        if sum(dots.values()) > most:
            raise TooManyDots
        with self._bench.doing(
            "vote", side=voter.side, veil=voter.poll_id, role=UndoRole.ROUTINE
        ) as work:
            shelf = work.of(Dots)
            before = {one.option_id: one.id for one in shelf.all(voter_id=voter.id)}
            for option_id in options:
                id = before.get(option_id) or self._bench.secrets.new_id()
                shelf.put(Dots(id, voter.id, option_id, dots.get(option_id, 0)))
            work.of(Voter).put(replace(voter, done=True))

    def own_dots(self, voter_id: UUID) -> Mapping[UUID, int]:
        """Return what a paper holds while the vote is open, for whoever fills it in.

        Raises:
            RoundIsClosed: the vote was closed.
        """
        with self._bench.reading() as view:
            voter = open_paper(view, voter_id)
            return {one.option_id: one.count for one in view.of(Dots).all(voter_id=voter.id)}

    def shares_of(self, session_id: UUID, topic: DotTopic) -> Mapping[UUID, OptionSummary]:
        """Return what the newest vote found of each thing; nothing while it is open."""
        with self._bench.reading() as view:
            polls = votes_on(view, session_id, topic)
            if not polls or not polls[-1].closed:
                return {}
            found = dot_tally(view, polls[-1]).options
        return {one.option.thing_id: one.summary for one in found if one.option.thing_id}

    def tally(self, poll_id: UUID) -> DotTally:
        """Return what a closed vote says.

        Raises:
            RoundIsOpen: it is still open.
        """
        with self._bench.reading() as view:
            return dot_tally(view, view.of(Poll).get(poll_id))


def dots_on_paper(poll: Poll, voter: Voter) -> int:
    """Return how many dots a paper has: each person's, for all whom it speaks for."""
    return poll.dots * voter.heads


def votes_on(view: Reading, session_id: UUID, topic: DotTopic) -> tuple[Poll, ...]:
    """Return the votes of a session on a topic, inside a view that is open already."""
    return tuple(view.of(Poll).all(session_id=session_id, kind=PollKind.DOTS, topic=topic))


def dot_tally(view: Reading, poll: Poll) -> DotTally:
    """Tally a vote inside a view that is open already.

    Raises:
        RoundIsOpen: it is still open.
    """
    if not poll.closed:
        raise RoundIsOpen
    options = {one.id: one for one in view.of(PollOption).all(poll_id=poll.id)}
    keys = {id: f"{one.position:04d}" for id, one in options.items()}
    counts = {side: dict.fromkeys(keys.values(), 0) for side in DEPARTMENTS}
    voters = dict.fromkeys(DEPARTMENTS, 0)
    names: dict[str, list[NamedDots]] = {key: [] for key in keys.values()}
    papers = view.of(Voter).all(poll_id=poll.id, done=True)
    for paper in sorted(papers, key=lambda one: (DEPARTMENTS.index(one.side), one.number)):
        put = [one for one in view.of(Dots).all(voter_id=paper.id) if one.count]
        voters[paper.side] += paper.heads if put else 0
        for one in put:
            counts[paper.side][keys[one.option_id]] += one.count
            if poll.named:
                named = NamedDots(paper.side, paper.name, one.count)
                names[keys[one.option_id]].append(named)
    by_key = {keys[id]: one for id, one in options.items()}
    secret = not (poll.named or poll.by_hand)
    told = () if secret and sum(voters.values()) == 1 else summarise_dots(counts, voters)
    return DotTally(
        poll,
        sum(voters.values()),
        tuple(OptionResult(by_key[one.option], one, tuple(names[one.option])) for one in told),
        voters if sides_shown(voters) else {},
    )
