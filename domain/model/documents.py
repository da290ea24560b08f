"""What the documents say, ready to be written in either language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from domain.model.assumptions import Setting
from domain.model.fields import PersonaField, Section
from domain.model.letter_sets import RASCI, LetterSet
from domain.model.message_flags import MessageFlag
from domain.model.persona import PersonaKind
from domain.model.responsibility import Activity, Obligation, Position
from domain.model.sides import Side
from domain.model.sow import Sow
from domain.model.statistics.posterior import LEVEL
from domain.model.traits import Marks
from domain.model.unknown import Needed
from domain.model.version_diff import ExplainedDifference
from domain.model.wording import Bilingual


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim on the brief.

    Attributes:
        code: ``C01``.
        text: the claim.
        sides: who said it.
        status: code of its status, ``untested`` … ``contradicted``.
        flags: codes of its flags, e.g. ``one_way``, ``own_effect``.
        share: posterior mean 0–1, or None where no customer has been heard.
        low: lower end of the interval of the share, or None.
        high: upper end, or None.
        support: raw answers for.
        against: raw answers against.
        ratings: joint line of the private rating: median of ten and number of votes, or None.
        level: of the interval.
        few: too few answers for a percentage: only "k of n" is said, and no bar is drawn.
        importance: 1 (minor) to 3 (decides campaigns).
        kinds: kinds of evidence with their answers, the fullest first.
        heard_on: newest day of an answer, or None.
        trusted_until: last day on which it is trusted if nobody asks again, or None.
    """

    code: str
    text: str
    sides: tuple[Side, ...]
    status: str
    flags: tuple[str, ...] = ()
    share: float | None = None
    low: float | None = None
    high: float | None = None
    support: int = 0
    against: int = 0
    ratings: tuple[float, int] | None = None
    level: float = LEVEL
    few: bool = False
    importance: int = 2
    kinds: tuple[tuple[Bilingual, int], ...] = ()
    heard_on: date | None = None
    trusted_until: date | None = None

    @property
    def n(self) -> int:
        """Answers of customers, for and against."""
        return self.support + self.against


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A message on the brief, with the claims it rests on and what is shown for it.

    ``flag`` is what those claims ask of it and nobody has decided on yet.
    """

    code: str
    text: str
    rests_on: tuple[str, ...]
    channels: tuple[Bilingual, ...]
    angle: str
    proof: str
    flag: MessageFlag = MessageFlag.OK


@dataclass(frozen=True, slots=True)
class AskLine:
    """What Sales asks next for a claim.

    Attributes:
        code: of the claim.
        text: the claim.
        field: slot of the persona, which has a question in customers' words.
        needed: how many answers a verdict still takes.
        settled: there is a verdict, and it is not stale.
    """

    code: str
    text: str
    field: PersonaField
    needed: Needed
    settled: bool = False


@dataclass(frozen=True, slots=True)
class ObjectionLine:
    """What customers object, and what both departments agreed to answer; empty where nothing is."""

    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class TraitLine:
    """A scale with its poles, and the place (0 to 10) of each side that put a mark."""

    left: str
    right: str
    marks: Marks


@dataclass(frozen=True, slots=True)
class TrustBand:
    """How far a picture may be trusted, over all of its claims.

    Attributes:
        claims: how many there are.
        heard: of how many customers were heard.
        statuses: how many have each status, by its code.
        stale: how many were not renewed for too long.
        newest: newest day of an answer, or None.
    """

    claims: int
    heard: int
    statuses: dict[str, int]
    stale: int
    newest: date | None

    @property
    def expired(self) -> bool:
        """At least half of what customers were heard on is stale."""
        return bool(self.stale) and 2 * self.stale >= self.heard


def trust_band(claims: Sequence[ClaimLine]) -> TrustBand:
    """Count how far the claims of a picture may be trusted."""
    statuses: dict[str, int] = {}
    for claim in claims:
        statuses[claim.status] = statuses.get(claim.status, 0) + 1
    return TrustBand(
        claims=len(claims),
        heard=sum(bool(claim.n) for claim in claims),
        statuses=statuses,
        stale=sum("stale" in claim.flags for claim in claims),
        newest=max((claim.heard_on for claim in claims if claim.heard_on), default=None),
    )


def told_change(before: str, after: str) -> str:
    """Return both wordings where there are two, else the one that there is."""
    if before and after and before != after:
        return f"{before} → {after}"
    return after or before


@dataclass(frozen=True, slots=True)
class BriefContent:
    """The persona brief: a page to pin up, then evidence and changes.

    Attributes:
        workspace: name of the workspace.
        version: number of the version, or empty while the persona is a draft.
        draft: something differs from the signed version, or none was signed.
        dated: day of the version, or of the export for a draft.
        next_review: day of the next review, or None.
        signatures: department and name of each who signed.
        persona_name: name of the persona, or empty.
        persona_kind: its kind.
        persona_line: the line under the name.
        quote: words of a customer, or empty.
        quote_origin: where they come from.
        sections: sections that hold claims, in the order of ``Section``.
        messages: messages in use or drafted for the persona.
        changes: what differs from the version before: sign (``+ ~ -``) and text.
        unknown: claims without any customer's answer, and open questions, most important first.
        minority: views that one side kept on record.
        counted_on: day on which the answers behind the shares were counted, or None.
        level: level of the intervals of shares, in (0, 1).
        due: the picture waits to be renewed: its review is past, or its trust has expired.
        differences: what differs from the version before, with the reasons on record.
        before: number of the version before, or empty.
        asking: what Sales asks next, most urgent first.
        objections: objections with the answers agreed.
        assumptions: the numbers of the counting: setting, its value here, the method's value.
        traits: the scales with the marks of the sides.
    """

    workspace: str
    version: str
    draft: bool
    dated: date
    next_review: date | None
    signatures: tuple[tuple[Side, str], ...]
    persona_name: str
    persona_kind: PersonaKind
    persona_line: str
    quote: str
    quote_origin: str
    sections: tuple[tuple[Section, tuple[ClaimLine, ...]], ...]
    messages: tuple[MessageLine, ...]
    changes: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    minority: tuple[str, ...] = ()
    counted_on: date | None = None
    level: float = LEVEL
    due: bool = False
    differences: tuple[ExplainedDifference, ...] = ()
    before: str = ""
    asking: tuple[AskLine, ...] = ()
    objections: tuple[ObjectionLine, ...] = ()
    assumptions: tuple[tuple[Setting, float, float], ...] = ()
    traits: tuple[TraitLine, ...] = ()

    @property
    def claims(self) -> tuple[ClaimLine, ...]:
        """The claims of all sections, in order."""
        return tuple(claim for _, lines in self.sections for claim in lines)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding of the checks, in both languages, with the activity or position it concerns."""

    code: str
    level: str
    about: str
    sentence: Bilingual


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request in the workbook.

    Attributes:
        code: ``Y07``.
        what: what is owed.
        provider: code of the position that owes.
        requester: code of the position that is entitled.
        asked_on: day on which it was asked for; None for a draft.
        due_on: day by which it is due; None for a draft.
        delivered_on: day on which it was delivered; None where it was not, or came back since.
        closed: nothing is owed any more.
        state: marked word for where it stands.
        note: the newest note on it.
        id: identity of the request.
        steps: how many steps it has taken.
    """

    code: str
    what: Bilingual
    provider: str
    requester: str
    asked_on: date | None
    due_on: date | None
    delivered_on: date | None
    closed: bool
    state: str
    note: str
    id: UUID | None = None
    steps: int = 0


class PersonRow(NamedTuple):
    """A person in the workbook; the identity tells the row when it comes back."""

    name: str
    side: Side
    role: str
    title: str
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class LogRow:
    """A change in the workbook's log: when, for which side, what, and whether it was taken back."""

    at: datetime
    side: Side | None
    what: Bilingual
    undone: bool
    undoes: bool


@dataclass(frozen=True, slots=True)
class MatrixContent:
    """The responsibility workbook.

    Attributes:
        workspace: name of the workspace.
        dated: day of the export.
        version: number of the signed version, or empty.
        phases: code and name of each phase, in order.
        positions: columns.
        activities: rows, in order.
        letters: canonical letters by activity code and position code.
        findings: what the checks found.
        obligations: the register.
        people: name, side, position code and title of each person.
        sows: the SOW of each position, in the order of the columns.
        requests: what was asked for.
        log: what was changed of it, newest first.
        letter_set: the letters in which cells are written and typed.
    """

    workspace: str
    dated: date
    version: str
    phases: tuple[tuple[str, Bilingual], ...]
    positions: tuple[Position, ...]
    activities: tuple[Activity, ...]
    letters: dict[tuple[str, str], str]
    findings: tuple[FindingLine, ...]
    obligations: tuple[Obligation, ...]
    people: tuple[PersonRow, ...]
    sows: tuple[Sow, ...] = ()
    requests: tuple[RequestRow, ...] = ()
    log: tuple[LogRow, ...] = ()
    letter_set: LetterSet = RASCI
