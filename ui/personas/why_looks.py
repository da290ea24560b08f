"""What the panel "Why we believe it" shows, in the language of the window."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.evidence import Answered
from domain.services.evidencing import EvidenceWords


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing behind a claim.

    Attributes:
        tone: the side whose colour it has.
        word: the side's name.
        text: what it says.
        source: where it comes from, when, how far it is to be trusted.
        evidence_id: the item, where it is one that can be changed; else None.
        meaning: what its grade means, or empty.
    """

    tone: str
    word: str
    text: str
    source: str
    evidence_id: UUID | None = None
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Resting:
    """A message that rests on a claim.

    Attributes:
        id: of the message.
        text: the message.
        flag: what is asked of it, with its sign and by when; empty where nothing is.
        role: the colour of that.
    """

    id: UUID
    text: str
    flag: str = ""
    role: str = "muted"


@dataclass(frozen=True, slots=True)
class WhyLook:
    """Everything behind one claim.

    Attributes:
        claim_id: the claim.
        code: of the claim.
        text: the sentence.
        share: how many customers it is true of, in words; empty while nobody was heard.
        meaning: what its status means, to a salesperson, and until when it is trusted.
        warnings: what its flags mean, a sentence each.
        coverage: how many of those who could have answered did; empty where it is not known.
        groups: heading and things below it: for, against, either way, words, notes.
        beliefs: what each side believed before customers spoke.
        details: numbers for those who want to know.
        messages: what rests on it.
    """

    claim_id: UUID
    code: str
    text: str
    share: str
    meaning: str
    warnings: tuple[str, ...]
    coverage: str
    groups: tuple[tuple[str, tuple[Reason, ...]], ...]
    beliefs: tuple[str, ...]
    details: tuple[str, ...]
    messages: tuple[Resting, ...]


@dataclass(frozen=True, slots=True)
class CountRow:
    """A row of the form in which people are counted.

    Attributes:
        answered: the answers and how many gave them.
        words: the answers in words.
        kept: it is kept at nought too: nobody gave this answer, though it was asked for.
    """

    answered: Answered
    words: str
    kept: bool


@dataclass(frozen=True, slots=True)
class EvidenceSheet:
    """What the form for an item of evidence offers and holds.

    Attributes:
        title: of the form.
        kinds: code, words and usual grade of each provenance.
        rows: answers to be counted.
        letters: letter and words of how reliable a source is.
        digits: digit and words of how credible its content is.
        words: the item as it stands.
        removable: it is written down already.
    """

    title: str
    kinds: tuple[tuple[str, str, str], ...]
    rows: tuple[CountRow, ...]
    letters: tuple[tuple[str, str], ...]
    digits: tuple[tuple[str, str], ...]
    words: EvidenceWords
    removable: bool
