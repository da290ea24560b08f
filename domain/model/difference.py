"""A difference between two versions of the picture, in words of the method and not of a file."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, TypeAlias
from uuid import UUID

from domain.model.statistics.posterior import ClaimStatus
from domain.model.versions import ChangeKind

Held: TypeAlias = Mapping[str, Any]
"""A thing as a content holds it."""

_WORDED: Final = frozenset(
    {
        *("text", "name", "line", "summary", "quote", "quote_origin", "angle", "proof"),
        *("words_to_use", "words_to_avoid", "call_to_action", "promise", "answer"),
    }
)
"""Fields in people's words: a comma more is no difference."""

BORN_LATER: Final[Mapping[str, Any]] = MappingProxyType(
    {"threshold": None, "parent_ids": [], "avatar": 0, "picture_id": None, "promise": ""}
    | {"traits": {}}
)
"""What contents leave out where nothing is said: fields younger than the first versions."""


class Part(StrEnum):
    """What part of a picture differs."""

    PERSONA = "persona"
    CLAIM = "claim"
    MESSAGE = "message"
    ANSWER = "answer"
    ASSUMPTIONS = "assumptions"


class Turn(StrEnum):
    """What another "how many" does to a claim."""

    STRENGTHENED = "strengthened"
    WEAKENED = "weakened"


@dataclass(frozen=True, slots=True)
class Heard:
    """What customers had said of a claim by the day of a version.

    Attributes:
        status: what their answers said of it.
        support: raw answers for it.
        against: raw answers against it.
        stale: its evidence had aged away.
    """

    status: ClaimStatus
    support: int
    against: int
    stale: bool = False

    @property
    def n(self) -> int:
        """Answers that count."""
        return self.support + self.against


@dataclass(frozen=True, slots=True)
class Moved:
    """A field that differs.

    Attributes:
        name: the field as a content knows it, such as ``importance``; ``trait`` for each scale
            of a persona that differs.
        before: its value before, as plain data.
        after: its value after, as plain data.
    """

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs between two contents.

    Attributes:
        kind: how it differs; the weightiest way where there are several.
        part: what it is.
        code: what people call it, ``C01``; empty for the assumptions as a whole.
        before: its wording before, empty where it is new; of an answer the objection's.
        after: its wording after, empty where it is gone.
        id: identity of the thing; of the first part where it was split.
        moved: the fields that differ, besides its wording.
        also: lesser ways in which it differs too, weightiest first.
        turn: what another "how many" does, or None.
        others: the further claims that took part in a split or a merge.
    """

    kind: ChangeKind
    part: Part
    code: str = ""
    before: str = ""
    after: str = ""
    id: UUID | None = None
    moved: tuple[Moved, ...] = ()
    also: tuple[ChangeKind, ...] = ()
    turn: Turn | None = None
    others: tuple[UUID, ...] = ()

    @property
    def sign(self) -> str:
        """``+`` for what is new, ``-`` for what is gone, ``=`` for what stays and was heard anew.

        ``~`` for what changed.
        """
        return _SIGNS.get(self.kind, "~")


_SIGNS = {
    ChangeKind.PERSONA_ADDED: "+",
    ChangeKind.CLAIM_ADDED: "+",
    ChangeKind.MESSAGE_ADDED: "+",
    ChangeKind.ANSWER_AGREED: "+",
    ChangeKind.PERSONA_RETIRED: "-",
    ChangeKind.CLAIM_REMOVED: "-",
    ChangeKind.MESSAGE_WITHDRAWN: "-",
    ChangeKind.ANSWER_DROPPED: "-",
    ChangeKind.STATUS_CHANGED: "=",
    ChangeKind.EVIDENCE_ONLY: "=",
}


def moved_between(old: Held, new: Held) -> list[Moved]:
    """Return the fields that differ between two states of a thing."""
    return [
        Moved(name, old.get(name), new.get(name))
        for name in sorted(old.keys() | new.keys())
        if differs(old, new, name)
    ]


def differs(old: Held, new: Held, name: str) -> bool:
    """Tell whether a field differs; one that either does not hold never does."""
    if name in BORN_LATER:
        return bool(old.get(name, BORN_LATER[name]) != new.get(name, BORN_LATER[name]))
    if name not in old or name not in new or old[name] == new[name]:
        return False
    return name not in _WORDED or not same_words(old[name], new[name])


def same_words(one: str, other: str) -> bool:
    """Tell whether two texts differ in case, punctuation and spaces at most."""
    return one == other or plain_words(one) == plain_words(other)


@lru_cache(maxsize=8_192)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without case and punctuation.

    Two sets of claims are compared pair by pair, again and again: each text is looked at once.
    """
    composed = unicodedata.normalize("NFC", text).casefold()
    spaced = "".join(
        " " if unicodedata.category(letter).startswith("P") else letter for letter in composed
    )
    return tuple(spaced.split())
