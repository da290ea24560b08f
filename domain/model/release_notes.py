"""Release notes of a version: what is new, what holds, and who must do what by when (F.6)."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.model.difference import Heard
from domain.model.message_flags import MessageFlag
from domain.model.sides import Side
from domain.model.version_diff import ExplainedDifference


@dataclass(frozen=True, slots=True)
class ClaimNote:
    """A claim of the version with what customers had said of it by its day."""

    code: str
    text: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class MessageNote:
    """A message to act on.

    Attributes:
        code: of the message.
        text: the message.
        flag: what is asked of it.
        due: by when it is decided on, or None.
    """

    code: str
    text: str
    flag: MessageFlag
    due: date | None


@dataclass(frozen=True, slots=True)
class Duty:
    """What somebody must do: the name of who does it, and by when, where that is known."""

    text: str
    who: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ReleaseNotes:
    """Everything that the notes say, in no language.

    Attributes:
        workspace: name of the workspace.
        number: of the version; of a draft the one that it would get.
        before: number of the version that it is compared with, or empty for the first.
        draft: it is not signed yet.
        released_on: the day of its publishing, or None.
        withdrawn_because: why it was taken out of force, or empty.
        signatories: department and name, Marketing first.
        words: what the release says of itself in people's words.
        added: what is new: personas, claims, messages.
        changed: what is other than before, with the numbers then and now.
        removed: what is out of use.
        confirmed: claims that customers bear out.
        contested: claims on which customers disagree, or which they contradict.
        stale: claims whose evidence has aged away.
        messages: messages to act on, worst first.
        read_by: until when Sales acknowledges the notes, or None for a draft.
        duties: what was agreed to be done.
        dissent: minority views and the owner's decision over a block, in their words.
        owner_decision: the owner's written reason where a block was overruled.
        next_review: the day of the next review, or None.
    """

    workspace: str
    number: str
    before: str
    draft: bool
    released_on: date | None
    withdrawn_because: str
    signatories: tuple[tuple[Side, str], ...]
    words: str
    added: tuple[ExplainedDifference, ...]
    changed: tuple[ExplainedDifference, ...]
    removed: tuple[ExplainedDifference, ...]
    confirmed: tuple[ClaimNote, ...]
    contested: tuple[ClaimNote, ...]
    stale: tuple[ClaimNote, ...]
    messages: tuple[MessageNote, ...]
    read_by: datetime | None
    duties: tuple[Duty, ...]
    dissent: tuple[str, ...]
    owner_decision: str
    next_review: date | None


@dataclass(frozen=True, slots=True)
class NotesPart:
    """A part of the notes as it is read: a title and its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotesText:
    """The notes in one language.

    Attributes:
        title: what they are, with the number.
        facts: version, day, signatories, one fact each.
        words: what people say of the release.
        parts: added, changed …; empty parts are left out.
        left_out: lines that were counted rather than told, so that it fits on a page.
        workspace: name of the workspace.
        draft: the version is not signed yet.
    """

    title: str
    facts: tuple[str, ...]
    words: tuple[str, ...]
    parts: tuple[NotesPart, ...]
    left_out: int = 0
    workspace: str = ""
    draft: bool = False

    def plain(self) -> str:
        """Return the whole as plain text, to be pasted into a message."""
        blocks = ["\n".join((self.title, *self.facts))]
        blocks += ["\n".join(self.words)] if self.words else []
        blocks += [
            "\n".join((part.title, *(f"- {line}" for line in part.lines))) for part in self.parts
        ]
        return "\n\n".join(blocks)
