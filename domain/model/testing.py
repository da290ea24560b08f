"""What the room says of claims before customers do: arguments, and what is tested first."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.sides import Side

MOST_PICKS = 7
"""Claims that are tested first at most (method, A.1): a longer list is no choice."""


@dataclass(frozen=True, slots=True)
class Argument:
    """The one argument of a department on a claim on which the room is far apart.

    It is said aloud between two rounds of ratings and typed openly; it stays on record.

    Attributes:
        id: identity.
        session_id: the session in which it was said.
        claim_id: the claim.
        side: the department that said it.
        text: the argument.
    """

    id: UUID
    session_id: UUID
    claim_id: UUID
    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class TestPick:
    """A claim that customers are to be asked about first.

    There is one such list in a workspace: a later session begins with what is on it.

    Attributes:
        id: identity.
        session_id: the session in which it was put on the list.
        claim_id: the claim.
        position: order on the list, 0 first.
    """

    id: UUID
    session_id: UUID
    claim_id: UUID
    position: int
