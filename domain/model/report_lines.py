"""Lines of a session's report on what a vote, a review and the record bring."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.model.impact import MessageVerdict
from domain.model.polls import DotTopic
from domain.model.proposals import ProposedChange, Verdict
from domain.model.quotes import QuoteSource
from domain.model.record import UpkeepState
from domain.model.session import Ask, InputMode
from domain.model.sides import Side
from domain.model.wording import Bilingual


@dataclass(frozen=True, slots=True)
class SittingLine:
    """A stretch in which the room sat together: when it began and ended, in UTC.

    ``ended_at`` is None while it sits.
    """

    began_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class ResultLine:
    """What the room wrote down in a free step: the step's name, and the lines."""

    step: Bilingual
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A revealed note on a question that is not about a slot of the persona."""

    code: str
    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A question asked behind the curtain besides that of the customer.

    Attributes:
        asks: the question.
        notes: what was said by side, or None while it is not revealed.
    """

    asks: Ask
    notes: tuple[AnswerLine, ...] | None


@dataclass(frozen=True, slots=True)
class SealLine:
    """The seal under which a side's notes stood when they were revealed.

    Attributes:
        asks: the question.
        side: whose notes.
        turn: 1 for the first seal; 2 and on where it was opened again and sealed anew.
        mode: how the notes came in.
        sealed_at: when, in UTC.
        digest: SHA-256 over salt and canonical notes, 64 hexadecimal digits.
        salt: 32 hexadecimal digits.
        holds: the notes of the report are those that were sealed.
    """

    asks: Ask
    side: Side
    turn: int
    mode: InputMode
    sealed_at: datetime
    digest: str
    salt: str
    holds: bool


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group of revealed notes: its header, the notes, and the persona drawn of it or empty."""

    title: str
    notes: tuple[str, ...]
    persona: str


@dataclass(frozen=True, slots=True)
class OptionLine:
    """What a closed dot vote says of an option.

    Attributes:
        label: its words.
        joint: mean of the departments' shares, 0–1.
        sides: share by department, only where the secrecy of votes allows it.
        tied: its share is within 0.05 of its neighbour's.
    """

    label: str
    joint: float
    sides: Mapping[Side, float]
    tied: bool


@dataclass(frozen=True, slots=True)
class DotsLine:
    """A closed dot vote.

    Attributes:
        topic: what was chosen among.
        voters: people who put dots, both departments together.
        by_hand: it was a show of hands.
        options: highest share first.
        by_side: people who put dots by department; empty where secrecy forbids it.
    """

    topic: DotTopic
    voters: int
    by_hand: bool
    options: tuple[OptionLine, ...]
    by_side: Mapping[Side, int]


@dataclass(frozen=True, slots=True)
class ArgumentLine:
    """The one argument of a department on a claim on which the room was far apart."""

    claim: str
    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure that a department brought, with the questions to understand it.

    Attributes:
        side: whose figure it is.
        name: what is counted.
        value: what was measured, as written; empty for a rate.
        k: how many did, or None.
        n: of how many, or None.
        period: the time it speaks of.
        source: where it comes from.
        questions: who asked, the question, and the answer or an empty text.
    """

    side: Side
    name: str
    value: str
    k: int | None
    n: int | None
    period: str
    source: str
    questions: tuple[tuple[Side, str, str], ...]


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """What a review decided on a proposal.

    Attributes:
        side: who proposed it.
        text: the proposal, as it was sealed.
        verdict: accepted, amended, put off, rejected.
        reason: why.
        wording: the words that both agree on, where it was amended.
        until: when it is looked at again, where it was put off.
        change: what it does to the persona, where it is taken.
        claim: code of the claim it is about, or empty.
        keys: the departments that turned their key.
        owner_reason: why the owner broke a tie, or empty.
    """

    side: Side
    text: str
    verdict: Verdict
    reason: str
    wording: str
    until: date | None
    change: ProposedChange | None
    claim: str
    keys: tuple[Side, ...]
    owner_reason: str


@dataclass(frozen=True, slots=True)
class ImpactLine:
    """What a review decided on a message under which a claim had moved."""

    message: str
    text: str
    verdict: MessageVerdict
    reason: str


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """Something that the room decided, why, and which sides did."""

    text: str
    reason: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class ActionReport:
    """Something that somebody does.

    Attributes:
        text: what.
        owner: who, the name as far as it is told.
        due: by which day, or None.
        done: it is done.
        late: it should have been done by the day of the report.
        session: number of the session in which it was agreed.
        obligation: code of the obligation that it puts in order, or empty.
    """

    text: str
    owner: str
    due: date | None
    done: bool
    late: bool
    session: int
    obligation: str


@dataclass(frozen=True, slots=True)
class ParkedReport:
    """Something that was parked: its words, whether it is settled, and in which session."""

    text: str
    settled: bool
    session: int


@dataclass(frozen=True, slots=True)
class UpkeepReport:
    """How an obligation was kept since it was agreed, and what stands in the way."""

    code: str
    name: Bilingual
    state: UpkeepState
    hindrance: str


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """Words of a customer who agreed that they are shown; ``lead`` is a code, never a name."""

    code: str
    text: str
    side: Side
    source: QuoteSource
    heard_on: date | None
    lead: str
    claims: tuple[str, ...]
