"""Private rounds: ratings of claims, dot votes, and the agreement ballot."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.model.sides import Side


class PollKind(StrEnum):
    """What is asked."""

    RATING = "rating"
    AGREEMENT = "agreement"
    DOTS = "dots"


class DotTopic(StrEnum):
    """What a dot vote chooses among: groups of customers, or points of the difference board."""

    GROUPS = "groups"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Poll:
    """One private round. Nothing of it is shown before it is closed.

    Attributes:
        id: identity.
        session_id: the session.
        kind: ratings, agreement or dots.
        round: 1 for the first round of its kind, and of its topic.
        named: votes carry names; chosen and said before the first vote.
        opened_at: when, in UTC.
        closed_at: when the facilitator closed it, or None while it is open.
        taken_back_at: when the closing was taken back within the moment allowed, or None.
        topic: what a dot vote chooses among, else None.
        dots: how many dots each person has in a dot vote, else 0.
        by_hand: a show of hands: the facilitator types one paper for each department.
    """

    id: UUID
    session_id: UUID
    kind: PollKind
    round: int
    named: bool
    opened_at: datetime
    closed_at: datetime | None = None
    taken_back_at: datetime | None = None
    topic: DotTopic | None = None
    dots: int = 0
    by_hand: bool = False

    @property
    def closed(self) -> bool:
        """Whether results may be shown."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True)
class Voter:
    """A ballot paper handed out in a poll: the voter's side, and a name only in a named poll.

    Attributes:
        id: identity.
        poll_id: the poll.
        side: Marketing or Sales.
        number: 1, 2, 3 … within the side.
        name: the voter's name in a named poll, else empty.
        done: the voter has handed the paper in.
        heads: people for whom the paper speaks; more than one in a show of hands alone.
    """

    id: UUID
    poll_id: UUID
    side: Side
    number: int
    name: str = ""
    done: bool = False
    heads: int = 1


@dataclass(frozen=True, slots=True)
class Rating:
    """One voter's answer on one claim: of ten customers, how many?

    Attributes:
        id: identity.
        voter_id: the ballot paper.
        claim_id: the claim.
        of_ten: 0–10, or None when the voter abstains.
    """

    id: UUID
    voter_id: UUID
    claim_id: UUID
    of_ten: int | None


@dataclass(frozen=True, slots=True)
class Ballot:
    """One voter's place on the gradients of agreement.

    Attributes:
        id: identity.
        voter_id: the ballot paper.
        grade: 1 (wholeheartedly) to 5 (blocks, with a serious reason).
        reason: written reason; a 5 must have one.
    """

    id: UUID
    voter_id: UUID
    grade: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PollOption:
    """One of the things that a dot vote chooses among, as it was called at the opening.

    Attributes:
        id: identity.
        poll_id: the vote.
        position: order on the paper.
        code: what people say, or empty.
        label: its words.
        thing_id: the thing it stands for, or None.
    """

    id: UUID
    poll_id: UUID
    position: int
    code: str
    label: str
    thing_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Dots:
    """The dots that a paper puts on an option.

    Attributes:
        id: identity.
        voter_id: the ballot paper.
        option_id: the option.
        count: how many, 0 or more.
    """

    id: UUID
    voter_id: UUID
    option_id: UUID
    count: int
