"""What about a campaign asks for somebody's eye: its version, its messages, its results."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.text import Translate, fill, mark


class ConcernKind(StrEnum):
    """What is not as it should be, the most pressing first."""

    STOPPED_MESSAGE = "stopped_message"
    WITHDRAWN_MESSAGE = "withdrawn_message"
    OLD_VERSION = "old_version"
    WITHDRAWN_VERSION = "withdrawn_version"
    NO_VERSION = "no_version"
    NO_MESSAGES = "no_messages"
    NO_RESULTS = "no_results"
    OUTSIDE_ITS_DAYS = "outside_its_days"


SENTENCES: dict[ConcernKind, str] = {
    ConcernKind.STOPPED_MESSAGE: mark(
        "{messages}: customers speak against what it rests on. Stop it, then decide."
    ),
    ConcernKind.WITHDRAWN_MESSAGE: mark("{messages} is out of use, and still said here."),
    ConcernKind.OLD_VERSION: mark(
        "It aims at version {number}, but {newer} is in force. Update the ads, then choose {newer}."
    ),
    ConcernKind.WITHDRAWN_VERSION: mark("It aims at version {number}, which was withdrawn."),
    ConcernKind.NO_VERSION: mark(
        "Nobody said at which version of the persona it aims, so its leads prove nothing."
    ),
    ConcernKind.NO_MESSAGES: mark("Nobody said which messages it uses."),
    ConcernKind.NO_RESULTS: mark("It has ended, and no result is written down."),
    ConcernKind.OUTSIDE_ITS_DAYS: mark(
        "Some results lie outside its days. Look whether the days are right."
    ),
}
"""A concern in a sentence; places are filled from its values."""

SHORT: dict[ConcernKind, str] = {
    ConcernKind.STOPPED_MESSAGE: mark("stop {messages}"),
    ConcernKind.WITHDRAWN_MESSAGE: mark("{messages} is out of use"),
    ConcernKind.OLD_VERSION: mark("to update: {number} → {newer}"),
    ConcernKind.WITHDRAWN_VERSION: mark("version {number} was withdrawn"),
    ConcernKind.NO_VERSION: mark("no version chosen"),
    ConcernKind.NO_MESSAGES: mark("no message chosen"),
    ConcernKind.NO_RESULTS: mark("no results"),
    ConcernKind.OUTSIDE_ITS_DAYS: mark("results outside its days"),
}
"""A concern in a few words, beside the name of its campaign."""


@dataclass(frozen=True, slots=True)
class Concern:
    """Something about one campaign.

    Attributes:
        kind: what it is.
        values: what fills the places of its sentence.
    """

    kind: ConcernKind
    values: Mapping[str, str] = field(default_factory=dict)

    def said(self, translate: Translate) -> str:
        """Say it in a language."""
        return fill(translate(SENTENCES[self.kind]), self.values)

    def named(self, translate: Translate) -> str:
        """Say it in a few words."""
        return fill(translate(SHORT[self.kind]), self.values)

    @property
    def tone(self) -> str:
        """How grave it is: name of a colour."""
        return "bad" if self.kind is ConcernKind.STOPPED_MESSAGE else "warn"
