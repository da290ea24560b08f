"""What the PR direction shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Under:
    """A claim under a message.

    Attributes:
        code: of the claim.
        text: of the claim.
        carries: it carries the message; else it helps it.
        tone: of the claim's status.
        status: sign and word of the status.
        meaning: what the claim's status and flags mean, or empty.
    """

    code: str
    text: str
    carries: bool
    tone: str
    status: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class MessageLook:
    """A message as a card shows it.

    Attributes:
        id: of the message.
        code: of the message.
        text: the message.
        persona: for whom, or empty.
        angle: angle of approach.
        channels: names of the channels.
        proof: USPs and what else is shown for it, one line each.
        call_to_action: what the customer is asked to do.
        words: words to use and to avoid, one line each.
        awareness: stage of awareness, or empty.
        under: the claims under it.
        unsupported: nothing carries it.
        status: word of its status.
        tone: of the status.
        reason: why it left use.
        in_use: it may be used.
        bare: what it means that nothing carries it.
    """

    id: UUID
    code: str
    text: str
    persona: str
    angle: str
    channels: tuple[str, ...]
    proof: tuple[str, ...]
    call_to_action: str
    words: tuple[str, ...]
    awareness: str
    under: tuple[Under, ...]
    unsupported: bool
    status: str
    tone: str
    reason: str
    in_use: bool
    bare: str = ""


@dataclass(frozen=True, slots=True)
class MessageChoices:
    """Everything that can be chosen for a message, each with its key and its words."""

    claims: tuple[tuple[str, str], ...]
    usps: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    awareness: tuple[tuple[str, str], ...]
    personas: tuple[tuple[str, str], ...]
