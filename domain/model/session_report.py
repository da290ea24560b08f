"""What the report of a session says: public things only, ready to be written in either language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.model.documents import ClaimLine, FindingLine
from domain.model.fields import Section
from domain.model.report_lines import (
    ActionReport,
    ArgumentLine,
    AskedLine,
    DecisionLine,
    DotsLine,
    FigureLine,
    GroupLine,
    ImpactLine,
    ParkedReport,
    ProposalLine,
    QuoteLine,
    ResultLine,
    SealLine,
    SittingLine,
    UpkeepReport,
)
from domain.model.session import ComparisonKind, Outcome
from domain.model.sides import Side
from domain.model.wording import Bilingual


class Naming(StrEnum):
    """How much of people's names a document tells."""

    FULL = "full"
    SHORT = "short"
    NONE = "none"


def named(name: str, naming: Naming) -> str:
    """Return a name as far as it is told: whole, as initials, or not at all.

    A name is never split into family and given name: every word of it gives an initial. What
    stands in brackets, or begins with no letter, gives none.
    """
    if naming is Naming.FULL:
        return name
    if naming is Naming.NONE:
        return ""
    words = name.partition("(")[0].split()
    return " ".join(f"{word[0].upper()}." for word in words if word[0].isalpha())


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who was there; the name as far as it is told, position and title."""

    name: str
    side: Side
    position: str
    title: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note that was revealed.

    Attributes:
        code: ``C03-SALES-03``.
        side: who wrote it.
        section: the question under which it was written.
        text: the note.
        of_ten: in how many of ten customers the owner believes it true, or None.
    """

    code: str
    side: Side
    section: Section
    text: str
    of_ten: int | None


@dataclass(frozen=True, slots=True)
class PointLine:
    """A point of the difference board.

    Attributes:
        section: the question to which it belongs.
        kind: how the pictures lie to each other.
        notes: side and text of what lies in it.
        outcome: what the room made of it.
        resolution: the room's words.
        claims: codes of the claims that grew from it.
    """

    section: Section
    kind: ComparisonKind
    notes: tuple[tuple[Side, str], ...]
    outcome: Outcome
    resolution: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """Ratings of ten: how many rated, the middle one, and both quartiles."""

    n: int
    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class RatingLine:
    """What a closed round says of a claim.

    Attributes:
        claim: its code.
        text: its words.
        joint: both departments together, or None where one person alone rated.
        sides: each department, only where the secrecy of votes allows it.
        disputed: the room is far apart, or None where it cannot be told.
        n: people who rated.
    """

    claim: str
    text: str
    joint: SpreadLine | None
    sides: Mapping[Side, SpreadLine]
    disputed: bool | None
    n: int


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A closed round of ratings: its number, the papers handed in, and its claims."""

    number: int
    voters: int
    ratings: tuple[RatingLine, ...]


@dataclass(frozen=True, slots=True)
class StandingMessage:
    """A message that may be used.

    Attributes:
        code: ``G01``.
        text: the message.
        angle: its angle.
        channels: where it is said.
        rests_on: code and words of each claim under it.
    """

    code: str
    text: str
    angle: str
    channels: tuple[Bilingual, ...]
    rests_on: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DutyLine:
    """An activity with the codes of the positions that answer for it and that do it."""

    code: str
    name: Bilingual
    answers: tuple[str, ...]
    does: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwedLine:
    """An obligation that both departments agreed to."""

    code: str
    provider: str
    requester: str
    name: Bilingual
    due: Bilingual
    accepted_when: Bilingual


@dataclass(frozen=True, slots=True)
class BallotLine:
    """The newest closed ballot on the agreement.

    Attributes:
        grades: how many gave each grade 1–5, both departments together.
        reasons: grade and written reason, without names; those of earlier ballots come first.
        owner_decision: the owner's written reason where a block was overruled, else empty.
    """

    grades: Mapping[int, int]
    reasons: tuple[tuple[int, str], ...]
    owner_decision: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step with its time.

    Attributes:
        code: ``C03``.
        title: its name.
        planned: minutes that the agenda gave it.
        minutes: minutes that the room gave it in the end.
        seconds: what it took, 0 where it was not begun.
        because: why it was begun although it lacked something, or empty.
    """

    code: str
    title: Bilingual
    planned: int
    minutes: int
    seconds: int
    because: str


@dataclass(frozen=True, slots=True)
class SessionReport:
    """The report of one session.

    Attributes:
        workspace: name of the workspace.
        number: 1 for the first session of the workspace.
        agenda: name of its agenda.
        started_at: when it began, in UTC.
        ended_at: when it was closed, in UTC, or None while it runs.
        sittings: when the room sat together, the first time first.
        dated: day on which the report was drawn up; claims are as they stand on it.
        naming: how much of people's names it tells.
        version: number of the version that the session signed, or empty.
        next_review: day of the next review of that version, or None.
        release_notes: what the version says of itself in people's words, or empty.
        signatures: department and name of each who signed, the name as far as it is told.
        people: who was there.
        notes: what was said by side on the customer, or None while it is not revealed.
        draws: the sides are asked how they see the customer.
        asked: the other questions asked behind the curtain.
        seals: the seals that were opened, question by question.
        groups: groups of customers that the room made of who could buy.
        dots: closed dot votes, oldest first.
        points: where the pictures differed, in the order of talk; empty before the reveal.
        shared: notes of the departments in which both said the same.
        said: all notes of the departments.
        claims: claims in use, as weighed on the day of the report.
        rounds: closed rounds of private ratings, oldest first.
        arguments: what the departments said on disputed claims between the rounds.
        tests: codes of the claims that are tested first, in order.
        results: what the room wrote down in free steps, in their order.
        figures: figures that the departments read to each other.
        proposals: what was decided on the sides' proposals.
        impacts: what was decided on messages under which a claim had moved.
        messages: messages that may be used, and what they rest on.
        duties: who answers for and who does each activity.
        findings: what the checks of the responsibilities found.
        obligations: obligations that both departments agreed to.
        upkeep: how obligations were kept, as the session looked at it.
        decisions: what the room decided, with reasons.
        actions: who does what by when, those that earlier sessions left too.
        parked: what was put aside, points of the board among it.
        quotes: words of customers who agreed that they are shown.
        ballot: result of the ballot on the agreement, or None before one is closed.
        minority: words of views that were not settled and are kept on record.
        questions: questions on the brief without an answer: who asks, and the words.
        steps: planned and used time.
    """

    workspace: str
    number: int
    agenda: Bilingual
    started_at: datetime
    ended_at: datetime | None
    sittings: tuple[SittingLine, ...]
    dated: date
    naming: Naming
    version: str
    next_review: date | None
    release_notes: str
    signatures: tuple[tuple[Side, str], ...]
    people: tuple[PersonLine, ...]
    draws: bool
    notes: tuple[NoteLine, ...] | None
    asked: tuple[AskedLine, ...]
    seals: tuple[SealLine, ...]
    groups: tuple[GroupLine, ...]
    dots: tuple[DotsLine, ...]
    points: tuple[PointLine, ...]
    shared: int
    said: int
    claims: tuple[ClaimLine, ...]
    rounds: tuple[RoundLine, ...]
    arguments: tuple[ArgumentLine, ...]
    tests: tuple[str, ...]
    results: tuple[ResultLine, ...]
    figures: tuple[FigureLine, ...]
    proposals: tuple[ProposalLine, ...]
    impacts: tuple[ImpactLine, ...]
    messages: tuple[StandingMessage, ...]
    duties: tuple[DutyLine, ...]
    findings: tuple[FindingLine, ...]
    obligations: tuple[OwedLine, ...]
    upkeep: tuple[UpkeepReport, ...]
    decisions: tuple[DecisionLine, ...]
    actions: tuple[ActionReport, ...]
    parked: tuple[ParkedReport, ...]
    quotes: tuple[QuoteLine, ...]
    ballot: BallotLine | None
    minority: tuple[str, ...]
    questions: tuple[tuple[Side, str], ...]
    steps: tuple[StepLine, ...]

    @property
    def draft(self) -> bool:
        """Nothing was signed in the session, so that it is not final."""
        return not self.version
