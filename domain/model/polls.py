"""Private rounds: ratings of claims and the agreement ballot."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.model.sides import Side


class PollKind(StrEnum):
    """What is asked."""

    RATING = "rating"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Poll:
    """One private round. Nothing of it is shown before it is closed.

    Attributes:
        id: identity.
        session_id: the session.
        kind: ratings or agreement.
        round: 1 for the first round of its kind.
        named: votes carry names; chosen and said before the first vote.
        opened_at: when, in UTC.
        closed_at: when the facilitator closed it, or None while it is open.
        taken_back_at: when the closing was taken back within the moment allowed, or None.
    """

    id: UUID
    session_id: UUID
    kind: PollKind
    round: int
    named: bool
    opened_at: datetime
    closed_at: datetime | None = None
    taken_back_at: datetime | None = None

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
    """

    id: UUID
    poll_id: UUID
    side: Side
    number: int
    name: str = ""
    done: bool = False


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
