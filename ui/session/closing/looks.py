"""What the closing shows, in the words of the window's language."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.model.session import StepKind
from domain.model.sides import Side


class PartKey(StrEnum):
    """The parts on the way to a version, in order."""

    OUTCOME = "outcome"
    BLOCK = "block"
    KEYS = "keys"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class GradeLine:
    """A grade of agreement and how many gave it, both departments together."""

    grade: int
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class OutcomeLook:
    """What the ballot found.

    Attributes:
        summary: how many papers, in one short sentence.
        grades: the five grades.
        doubts: what was written, each with its grade; with names in a named round alone.
        earlier: what was written in earlier ballots of the session.
        blocked: somebody blocks.
    """

    summary: str
    grades: tuple[GradeLine, ...]
    doubts: tuple[str, ...]
    earlier: tuple[str, ...]
    blocked: bool


@dataclass(frozen=True, slots=True)
class BlockLook:
    """A block and what settles it.

    Attributes:
        blocks: why, as the blockers wrote it.
        steps: the steps that can settle it, with their titles.
        decision: what the owner has decided in writing, or empty.
    """

    blocks: tuple[str, ...]
    steps: tuple[tuple[StepKind, str], ...]
    decision: str


@dataclass(frozen=True, slots=True)
class KeyLook:
    """One of the two keys.

    Attributes:
        side: the department.
        name: its name.
        proposal: who is likely to sign for it, or empty.
        signed: who has signed, or empty.
        outdated: what was signed has changed since.
    """

    side: Side
    name: str
    proposal: str
    signed: str
    outdated: bool


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """A thing that differs: a sign, a word beside it, and the thing."""

    sign: str
    word: str
    text: str


@dataclass(frozen=True, slots=True)
class VersionLook:
    """What would be published.

    Attributes:
        number: of the version.
        content: how much is in it.
        since: what it is compared with, in a sentence.
        differences: what differs.
        review: the day of the next review.
        earliest: the first day that can be chosen.
        review_said: the day of the review, as it is read.
        warnings: what is worth a look, each with the step that settles it and its title.
        notes: what the release says of itself, in people's words.
    """

    number: str
    content: str
    since: str
    differences: tuple[DifferenceLine, ...]
    review: date
    earliest: date
    review_said: str
    warnings: tuple[tuple[StepKind, str, str], ...]
    notes: str


@dataclass(frozen=True, slots=True)
class PublishedLook:
    """A version in force.

    Attributes:
        title: its number in a sentence.
        facts: captions with what stands under them.
        doubts: minority views that go with it.
        changed: what it would be called next, where the picture has changed since; else empty.
        differences: what differs from it now.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...]
    changed: str
    differences: tuple[DifferenceLine, ...]
