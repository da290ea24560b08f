"""The library of calls: what was recorded with consent, and the moments that say something."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Call:
    """A conversation with a customer, known by a code. It names nobody.

    Attributes:
        id: identity.
        code: what people say, ``CALL-0001``, or the code that a telephone system gave.
        position: order of entry.
        held_on: the day of the call.
        consultant: code of who spoke for Sales; empty where it is not known.
        lead: code of the lead; empty where it is not known.
        seconds: how long it took, or None.
        tags: words by which it is found again.
        consent: the customer agreed to be recorded and to have the call listened to. Without it
            no recording is kept, and the call is never drawn for scoring.
        recording: path of the recording outside the workspace; empty for none. It is shown
            nowhere but on the page of calls.
        note: what else is to be known.
    """

    id: UUID
    code: str
    position: int
    held_on: date
    consultant: str = ""
    lead: str = ""
    seconds: int | None = None
    tags: tuple[str, ...] = ()
    consent: bool = False
    recording: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of a call with the customer's words.

    Attributes:
        id: identity.
        call_id: the call.
        at: seconds from its beginning.
        words: what the customer said, word for word.
        quote_id: the quote that it became, or None.
        evidence_id: the evidence that it became, or None.
    """

    id: UUID
    call_id: UUID
    at: int
    words: str
    quote_id: UUID | None = None
    evidence_id: UUID | None = None


def time_mark(seconds: int) -> str:
    """Say a moment of a call, ``04:12`` or ``1:04:12``."""
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def read_time_mark(text: str) -> int | None:
    """Return the seconds of a typed moment: ``4:12``, ``04.12``, ``1:04:12`` or ``252``.

    Returns:
        The seconds, or None where it is no moment.
    """
    parts = text.strip().replace(".", ":").split(":")
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    if any(len(part) > 5 for part in parts):
        return None
    seconds = 0
    for place, part in enumerate(map(int, parts)):
        if place and part > 59:
            return None
        seconds = 60 * seconds + part
    return seconds
