"""What the page of the affected messages shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.impact import MessageVerdict


@dataclass(frozen=True, slots=True)
class MovedLook:
    """A claim under a message that has moved.

    Attributes:
        text: code and words of the claim.
        event: what happened to it, and how much of the message it carries.
        tone: how grave that is.
    """

    text: str
    event: str
    tone: str


@dataclass(frozen=True, slots=True)
class AffectedLook:
    """A message that something moved under.

    Attributes:
        id: of the message.
        text: code and words of the message.
        asks: what the claims ask of it, or what was decided.
        sign: beside the word.
        tone: of it.
        moved: what moved under it.
        verdict: what was decided in this review, or None.
        reason: why.
        meaning: what is asked of it, in a few sentences; empty where it is decided.
    """

    id: UUID
    text: str
    asks: str
    sign: str
    tone: str
    moved: tuple[MovedLook, ...]
    verdict: MessageVerdict | None
    reason: str
    meaning: str = ""
