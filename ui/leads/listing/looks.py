"""What the list of leads shows, in the words of the window's language."""

from collections.abc import Hashable
from dataclasses import dataclass

Choices = tuple[tuple[Hashable, str], ...]


@dataclass(frozen=True, slots=True)
class FilterLook:
    """What can be asked for, by the name of a field of ``LeadFilter``; "" asks for nothing."""

    choices: dict[str, Choices]


@dataclass(frozen=True, slots=True)
class ChipLook:
    """One thing that is asked for.

    Attributes:
        key: field of ``LeadFilter``.
        words: what is asked for.
    """

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class ReportLook:
    """A report of Sales on a lead.

    Attributes:
        head: when, and by whom.
        lines: what was said, a line each.
    """

    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryLook:
    """A lead in full.

    Attributes:
        number: its number.
        title: its code.
        stage: the furthest stage that it has reached.
        facts: captions with what is known, from its file.
        note: what the file remarks.
        reports: what Sales said, the latest first.
        contacts: captions with what is kept of the customer.
        contacts_for: for what it may be used, and on what ground, in words.
    """

    number: int
    title: str
    stage: str
    facts: tuple[tuple[str, str], ...]
    note: str
    reports: tuple[ReportLook, ...]
    contacts: tuple[tuple[str, str], ...] = ()
    contacts_for: str = ""
