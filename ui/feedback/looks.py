"""What the page of feedback shows, in words: leads that wait, a form, and a batch so far."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class LeadLook:
    """A lead in the list.

    Attributes:
        number: of the lead.
        code: what people say for it.
        source: campaign or channel it comes from.
        age: how long it has waited, in a few letters.
        spoken: all of it, for screen readers.
    """

    number: int
    code: str
    source: str
    age: str
    spoken: str


@dataclass(frozen=True, slots=True)
class OptionLook:
    """One of several answers.

    Attributes:
        key: of the answer.
        words: as people read it.
        hint: the key of the keyboard that gives it; empty for none.
    """

    key: str
    words: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """A question of the form.

    Attributes:
        code: of the question.
        name: the question.
        options: its answers; empty for words of one's own.
        several: several answers may be given.
        folded: it stands behind "more".
    """

    code: str
    name: str
    options: tuple[OptionLook, ...]
    several: bool
    folded: bool


@dataclass(frozen=True, slots=True)
class ClaimLook:
    """A claim that is asked directly.

    Attributes:
        id: of the claim.
        text: the claim.
        scope: of whom it speaks, in the words of the workspace; empty for everybody.
    """

    id: UUID
    text: str
    scope: str


@dataclass(frozen=True, slots=True)
class ReportLook:
    """A report that was given.

    Attributes:
        id: of the report.
        words: when, by whom, and what it says, in a line.
        counts: it is the one that counts.
    """

    id: UUID
    words: str
    counts: bool


@dataclass(frozen=True, slots=True)
class FormLook:
    """The form of a lead, without how it is filled.

    Attributes:
        number: of the lead.
        code: what people say for it.
        source: day, campaign, ad, channel and age.
        reasons: why a lead does not qualify.
        personas: those that it may fit; fewer than two are no choice.
        claims: asked directly.
        questions: those without a place of their own.
        shown: codes of the questions with a place of their own that stand before the fold.
        today: the day, on which a next step begins to be chosen.
        came: the day on which the lead came in, where it is known.
    """

    number: int
    code: str
    source: str
    reasons: tuple[OptionLook, ...]
    personas: tuple[OptionLook, ...]
    claims: tuple[ClaimLook, ...]
    questions: tuple[QuestionLook, ...]
    shown: frozenset[str]
    today: date
    came: date | None = None


@dataclass(frozen=True, slots=True)
class SoFarLook:
    """How far Sales has come with a batch.

    Attributes:
        batch: its name.
        told: how many leads of how many were reported.
        lines: label, count, out of how many.
    """

    batch: str
    told: str
    lines: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class WorkbookLook:
    """A feedback workbook that came back, in words.

    Attributes:
        file: its name.
        summary: how many rows mean what.
        aside: what else there is to say of it; empty for nothing.
        heads: headings of the table.
        rows: rows of the table.
        kept: reports that would be kept.
    """

    file: str
    summary: str = ""
    aside: str = ""
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    kept: int = 0
