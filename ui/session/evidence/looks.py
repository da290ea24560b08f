"""What the claim board shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from ui.personas.claim_row import ClaimLook


@dataclass(frozen=True, slots=True)
class StatusGroup:
    """The claims of one status.

    Attributes:
        tone: of the status.
        word: of the status.
        sign: beside the word.
        claims: in the order of the board.
        meaning: of the status, in half a line.
    """

    tone: str
    word: str
    sign: str
    claims: tuple[ClaimLook, ...]
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class GroundLook:
    """What a claim rests on.

    Attributes:
        id: of the claim.
        code: of the claim.
        text: the claim.
        status: sign and word of the status, with its flags.
        tone: of the status.
        share: share and interval, or None while no customer was heard.
        counts: for and against, with the share and its interval in words.
        facts: further sentences: last heard, who said it, what the private rating says.
        sources: what each source brought, newest first.
        messages: messages that rest on it.
        marked: it is to be talked about.
        meaning: what its status and flags mean, to a salesperson.
    """

    id: UUID
    code: str
    text: str
    status: str
    tone: str
    share: tuple[float, float, float] | None
    counts: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    messages: tuple[str, ...]
    marked: bool
    meaning: str = ""
