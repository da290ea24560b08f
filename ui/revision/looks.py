"""What the panes of a revision show, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.revision import About
from domain.services.claiming import ClaimWords
from ui.versions.looks import UnchangedLook


@dataclass(frozen=True, slots=True)
class DecisionLook:
    """What was decided on a proposal.

    Attributes:
        id: of the decision.
        sign: beside the word.
        word: accepted, rejected, put off.
        tone: of the word.
        who: which department, and when.
        reason: what the other department reads; empty where none was given.
    """

    id: UUID
    sign: str
    word: str
    tone: str
    who: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposalLook:
    """A proposal as a card.

    Attributes:
        about: what it is about.
        kind: its word.
        tone: of that word.
        text: the sentence.
        becomes: what it turns into; empty where it stays.
        lines: numbers, what rests on it, topic.
        cautions: what may explain it otherwise.
        quotes: words of leads, where they propose it.
        spoken: what a screen reader says of it.
        decision: what was decided, or None.
        direct: it can be accepted as it stands; else somebody must word it first.
        worded: it has words that can be edited.
    """

    about: About
    kind: str
    tone: str
    text: str
    becomes: str
    lines: tuple[str, ...]
    cautions: tuple[str, ...]
    quotes: tuple[str, ...]
    spoken: str
    decision: DecisionLook | None
    direct: bool
    worded: bool = True


@dataclass(frozen=True, slots=True)
class Wording:
    """The words with which a proposal begins to be edited.

    Attributes:
        words: of the claim.
        second: of the second claim, where one becomes two.
    """

    words: ClaimWords
    second: ClaimWords | None = None


@dataclass(frozen=True, slots=True)
class ToDoLook:
    """What comes after the version in force.

    Attributes:
        title: what it is.
        lines: a line for each.
        act: words of the button that leads there.
    """

    title: str
    lines: tuple[str, ...]
    act: str


@dataclass(frozen=True, slots=True)
class RevisionLook:
    """The pane.

    Attributes:
        title: from which version to which.
        decided: how many of how many; empty where there is nothing to decide.
        publish: words of the button that leads to the keys.
        held_back: why nothing is published yet; empty where it can be.
        nothing: that nothing speaks for a change, and when the next review is; empty else.
        unchanged: the way to leave the version as it is, or None where there is more to do.
        proposals: the cards.
        changes: what changed since the iteration before.
        campaigns: campaigns to update, or None.
        questions: questions for the next round, or None.
    """

    title: str
    decided: str
    publish: str
    held_back: str
    nothing: str
    unchanged: UnchangedLook | None
    proposals: tuple[ProposalLook, ...]
    changes: tuple[str, ...]
    campaigns: ToDoLook | None
    questions: ToDoLook | None
