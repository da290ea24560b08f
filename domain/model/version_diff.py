"""What lies between two versions, with the reasons on record and the messages that it touches."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from domain.model.difference import Difference, Heard
from domain.model.journal import Intention
from domain.model.message_flags import MessageFlag


class Edge(StrEnum):
    """An end of a comparison that is no version."""

    NOTHING = "nothing"
    DRAFT = "draft"


Point: TypeAlias = UUID | Edge
"""An end of a comparison: a version, the empty beginning, or the picture as it is now."""


class ReasonKind(StrEnum):
    """Where a reason was written down."""

    PROPOSAL = "proposal"
    MESSAGE = "message"
    OUT_OF_USE = "out_of_use"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was changed.

    Attributes:
        kind: where it was written down.
        text: the reason.
        given_on: the day, or None where it is not known.
    """

    kind: ReasonKind
    text: str
    given_on: date | None = None


@dataclass(frozen=True, slots=True)
class TouchedMessage:
    """A message that rests on a claim that differs, and what that asks of it."""

    code: str
    text: str
    flag: MessageFlag


@dataclass(frozen=True, slots=True)
class ExplainedDifference:
    """A difference with all that is known of it.

    Attributes:
        difference: what differs.
        heard_before: what customers had said of the claim by the first day, or None.
        heard_after: what they had said by the second, or None.
        reasons: why, as far as it is on record, oldest first.
        messages: messages that rest on it in the second picture, worst first.
        last_done: what was done with it last, and on which day, where no reason is on record.
    """

    difference: Difference
    heard_before: Heard | None = None
    heard_after: Heard | None = None
    reasons: tuple[Reason, ...] = ()
    messages: tuple[TouchedMessage, ...] = ()
    last_done: tuple[Intention, date] | None = None


@dataclass(frozen=True, slots=True)
class VersionDiff:
    """What differs between two points, in the order of the method.

    Attributes:
        before: number of the first version, empty for the beginning.
        after: number of the second, empty for the draft.
        lines: the differences.
    """

    before: str
    after: str
    lines: tuple[ExplainedDifference, ...]
