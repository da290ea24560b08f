"""What the PR direction shows, in the words of the window's language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import overload
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in the colour of a role."""

    text: str
    role: str = "muted"


@dataclass(frozen=True, slots=True)
class CardLook:
    """A message or an objection as a list shows it.

    Attributes:
        id: identity.
        code: what people call it.
        text: its words.
        lines: what more there is to say, a line each.
        status: word of its status, with its sign.
        tone: of the status.
        quiet: it is out of use.
        flag: what is asked of it and until when, with its sign; empty where nothing is.
        flag_tone: how grave that is.
    """

    id: UUID
    code: str
    text: str
    lines: tuple[Line, ...]
    status: str
    tone: str
    quiet: bool = False
    flag: str = ""
    flag_tone: str = "neutral"

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        parts = (self.code, self.text, self.flag, self.status, *(one.text for one in self.lines))
        return ". ".join(part for part in parts if part)


class SaidLater(Sequence[CardLook]):
    """Cards of which each is put into words when it is first asked for.

    Of thousands a list shows a dozen at a time.

    Attributes:
        ids: identities of all, in order.
    """

    def __init__(self, ids: Sequence[UUID], say: Callable[[int], CardLook]) -> None:
        """Hold cards.

        Args:
            ids: their identities.
            say: puts the card of a place into words.
        """
        self.ids = tuple(ids)
        self._say = cache(say)

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> CardLook: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[CardLook, ...]: ...

    def __getitem__(self, at: int | slice) -> CardLook | tuple[CardLook, ...]:
        if isinstance(at, slice):
            return tuple(map(self._say, range(len(self))[at]))
        return self._say(range(len(self))[at])


def ids_of(cards: Sequence[CardLook]) -> tuple[UUID, ...]:
    """Return the identities of cards, without putting any into words."""
    return cards.ids if isinstance(cards, SaidLater) else tuple(one.id for one in cards)


@dataclass(frozen=True, slots=True)
class ReasonLook:
    """What happened under a message.

    Attributes:
        claim: code and words of the claim, and how much it carries.
        event: what happened to it, explained.
        since: since when it is known.
        tone: how grave it is.
    """

    claim: str
    event: str
    since: str
    tone: str


@dataclass(frozen=True, slots=True)
class FlagLook:
    """What is asked of a message.

    Attributes:
        asks: in a word or two.
        sign: beside the word.
        tone: how grave it is.
        due: until when to decide.
        overdue: that time has passed.
        reasons: why, worst first.
    """

    asks: str
    sign: str
    tone: str
    due: str
    overdue: bool
    reasons: tuple[ReasonLook, ...]


@dataclass(frozen=True, slots=True)
class DetailLook:
    """A message as the panel beside the list tells it.

    Attributes:
        id: of the message.
        title: code and status.
        text: the message.
        flag: what is asked of it, or None.
        parts: its parts, a caption and lines each.
        findings: what the lint says of it.
        legal: where it stands in the legal and truth check.
        legal_tone: of that.
        may_pass: passing that check can be noted.
        may_be_rejected: failing it can be noted.
        history: what was decided on it, newest first.
    """

    id: UUID
    title: str
    text: str
    flag: FlagLook | None
    parts: tuple[tuple[str, tuple[Line, ...]], ...]
    findings: tuple[str, ...]
    legal: str
    legal_tone: str
    may_pass: bool
    may_be_rejected: bool
    history: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageChoices:
    """Everything that can be chosen for a message, each with its key and its words.

    Attributes:
        claims: claims in use.
        usps: by rank.
        channels: of the method.
        awareness: stages of awareness.
        stages: what each stage means.
        personas: who it can be for.
    """

    claims: tuple[tuple[str, str], ...]
    usps: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    awareness: tuple[tuple[str, str], ...]
    stages: tuple[tuple[str, str], ...]
    personas: tuple[tuple[str, str], ...]
