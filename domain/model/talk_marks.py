"""Claims that the room wants to talk about in a review."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class TalkMark:
    """A claim of the board that the room wants to talk about.

    Attributes:
        id: identity.
        session_id: the review.
        claim_id: the claim.
    """

    id: UUID
    session_id: UUID
    claim_id: UUID
