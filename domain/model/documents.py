"""What the documents say, ready to be written in either language."""

from dataclasses import dataclass
from datetime import date

from domain.model.fields import Section
from domain.model.persona import PersonaKind
from domain.model.responsibility import Activity, Obligation, Position
from domain.model.sides import Side
from domain.model.statistics.posterior import LEVEL
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

    @property
    def n(self) -> int:
        """Answers of customers, for and against."""
        return self.support + self.against


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A message on the brief, with the claims it rests on and what is shown for it."""

    code: str
    text: str
    rests_on: tuple[str, ...]
    channels: tuple[Bilingual, ...]
    angle: str
    proof: str


@dataclass(frozen=True, slots=True)
class BriefContent:
    """Page 1 of the persona brief.

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


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding of the checks, in both languages, with the activity or position it concerns."""

    code: str
    level: str
    about: str
    sentence: Bilingual


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
    people: tuple[tuple[str, Side, str, str], ...]
