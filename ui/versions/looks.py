"""What the pane of the versions shows, in the words of the window's language."""

from dataclasses import dataclass
from datetime import date

from domain.model.release_notes import NotesText

DRAFT = "draft"
"""Key of the picture as it is now."""

CHANGES = "changes"
"""Place in the pane: what the newest signed version changed."""

NOTHING = "nothing"
"""Key of the empty beginning, before the first version."""


@dataclass(frozen=True, slots=True)
class VersionLook:
    """A version in the list.

    Attributes:
        key: identity of the version, or ``DRAFT``.
        number: its number.
        sign: of where it stands.
        state: word of where it stands.
        tone: colour of the state.
        facts: who signed, on which day.
        review: the day of the next review, or empty.
        due: word that it is due for renewal, or empty.
    """

    key: str
    number: str
    sign: str
    state: str
    tone: str
    facts: str
    review: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class DiffLook:
    """One thing that differs.

    Attributes:
        sign: ``+``, ``−``, ``~`` or ``=``.
        kind: word of how it differs.
        tone: colour beside sign and word.
        text: the thing, old → new.
        details: fields, evidence numbers, reasons and messages, one line each: colour and words.
    """

    sign: str
    kind: str
    tone: str
    text: str
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ChosenLook:
    """The version that is looked at.

    Attributes:
        title: its number and where it stands.
        facts: caption and value.
        may_restore: it can be made the draft again.
        may_withdraw: it can be taken out of force.
        withdrawn: it was taken out of force, and can be put back.
        restore_reason: what is offered as the reason for going back.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    may_restore: bool = False
    may_withdraw: bool = False
    withdrawn: bool = False
    restore_reason: str = ""


@dataclass(frozen=True, slots=True)
class SigningLook:
    """What the draft needs until it is published.

    Attributes:
        title: the number that it would get.
        missing: what is missing, or empty.
        in_session: an open session prepares the version: nothing is signed here.
        review: the day of the next review.
        earliest: the earliest day that can be chosen.
        notes: what the release says of itself.
    """

    title: str
    missing: str
    in_session: bool
    review: date
    earliest: date
    notes: str


@dataclass(frozen=True, slots=True)
class NotesLook:
    """Release notes, ready to be read, copied and printed."""

    text: NotesText
    tongue: str


@dataclass(frozen=True, slots=True)
class UnchangedLook:
    """A version from which nothing differs.

    Attributes:
        number: of the version.
        review: the day of the next review.
        earliest: the first day that can be chosen.
        stamp: that it was reviewed, and until when it stays; empty before.
    """

    number: str
    review: date
    earliest: date
    stamp: str
