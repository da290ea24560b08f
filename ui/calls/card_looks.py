"""What the pane of the scorecard shows, in words."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.scorecards import QuestionKind
from domain.services.scorecarding import QuestionWords
from ui.direction.looks import CardLook


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """A question as the list and the panel beside it tell it.

    Attributes:
        card: as the list shows it.
        code: names it through all versions.
        guide: points, and what deserves them, a line each.
        skip: whether it may be called not applicable, in words.
        typed: as the form shows it.
        retired: it is asked no more.
    """

    card: CardLook
    code: str
    guide: tuple[str, ...]
    skip: str
    typed: QuestionWords
    retired: bool


@dataclass(frozen=True, slots=True)
class ScorecardLook:
    """A version of the scorecard.

    Attributes:
        versions: every version: key and words, the newest first.
        shown: key of this one.
        about: what is to be known of it.
        questions: asked ones in order, then the retired ones.
        fixed: it is an older one, or nothing can be written: it is only read.
    """

    versions: tuple[tuple[UUID, str], ...]
    shown: UUID
    about: str
    questions: tuple[QuestionLook, ...]
    fixed: bool


KINDS = (QuestionKind.SCORED, QuestionKind.MINUS, QuestionKind.CRITICAL)
"""Kinds of questions in the order in which they are offered."""
