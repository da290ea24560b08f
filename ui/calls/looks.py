"""What the page of calls shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from ui.direction.looks import Line

Choices = tuple[tuple[str, str], ...]
"""What can be chosen, each a key and its words."""


@dataclass(frozen=True, slots=True)
class MomentLook:
    """A moment of a call.

    Attributes:
        id: identity.
        at: when in the call, as people say it.
        seconds: the same from its beginning.
        words: what the customer said.
        became: what it has become, a line each: a quote, evidence on a claim.
        quoted: it is a quote.
        proves: it is evidence.
    """

    id: UUID
    at: str
    seconds: int
    words: str
    became: tuple[Line, ...] = ()
    quoted: bool = False
    proves: bool = False


@dataclass(frozen=True, slots=True)
class CallLook:
    """A call as the panel beside the list tells it.

    Attributes:
        id: identity.
        code: what people say for it.
        status: word of what it asks for.
        tone: of that.
        sign: before the word.
        parts: what is known of it, a caption and a value each.
        consent: whether the customer agreed, in a sentence.
        consent_tone: how grave that is.
        note: what else is to be known.
        recording: path or address of the recording; empty where none is linked.
        moments: what was said in it, in the order of the talk.
        fixed: a draw rests on it: it is not removed.
    """

    id: UUID
    code: str
    status: str
    tone: str
    sign: str
    parts: tuple[tuple[str, str], ...]
    consent: str
    consent_tone: str
    note: str
    recording: str
    moments: tuple[MomentLook, ...]
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class FilterLook:
    """What the list can be narrowed to.

    Attributes:
        stages: chips: key, words, how many.
        stage: key of the chosen one.
        consultants, tags, periods: what can be chosen, the first of each stands for all.
    """

    stages: tuple[tuple[str, str, int | None], ...]
    stage: str
    consultants: Choices
    tags: Choices
    periods: Choices
