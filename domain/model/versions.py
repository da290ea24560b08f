"""Numbers of persona versions: what changed decides which part moves on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_NUMBER = re.compile(r"(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?")


class ChangeKind(StrEnum):
    """How a part of the picture differs between two versions, in the order shown."""

    PRIMARY_CHANGED = "primary_changed"
    PERSONA_ADDED = "persona_added"
    PERSONA_RETIRED = "persona_retired"
    CLAIM_ADDED = "claim_added"
    CLAIM_REMOVED = "claim_removed"
    CLAIM_SPLIT = "claim_split"
    CLAIM_MERGED = "claim_merged"
    REVERSED = "reversed"
    QUANTIFIER_CHANGED = "quantifier_changed"
    VALUE_CHANGED = "value_changed"
    MOVED_FIELD = "moved_field"
    IMPORTANCE_CHANGED = "importance_changed"
    WEIGHED_OTHERWISE = "weighed_otherwise"
    REWORDED = "reworded"
    SCALES_CHANGED = "scales_changed"
    STATUS_CHANGED = "status_changed"
    EVIDENCE_ONLY = "evidence_only"
    MESSAGE_ADDED = "message_added"
    MESSAGE_WITHDRAWN = "message_withdrawn"
    MESSAGE_EDITED = "message_edited"
    RESTS_MOVED = "rests_moved"
    ANSWER_AGREED = "answer_agreed"
    ANSWER_DROPPED = "answer_dropped"
    ANSWER_EDITED = "answer_edited"


_MAJOR = {ChangeKind.PRIMARY_CHANGED, ChangeKind.PERSONA_ADDED, ChangeKind.PERSONA_RETIRED}
_PATCH = {
    *(ChangeKind.REWORDED, ChangeKind.STATUS_CHANGED, ChangeKind.EVIDENCE_ONLY),
    *(ChangeKind.MESSAGE_ADDED, ChangeKind.MESSAGE_WITHDRAWN, ChangeKind.MESSAGE_EDITED),
    *(ChangeKind.RESTS_MOVED, ChangeKind.ANSWER_AGREED, ChangeKind.ANSWER_DROPPED),
    *(ChangeKind.ANSWER_EDITED, ChangeKind.SCALES_CHANGED),
}


@dataclass(frozen=True, slots=True, order=True)
class VersionNumber:
    """A version as people say it, ``MAJOR.MINOR`` or ``MAJOR.MINOR.PATCH``.

    Attributes:
        major: another primary persona, or a persona more or less.
        minor: a definition or a weight of a claim changed.
        patch: wording, evidence, status, messages, answers or marks on scales only.
    """

    major: int
    minor: int = 0
    patch: int = 0

    def __str__(self) -> str:
        """Return the number; a patch of 0 is not said."""
        number = f"{self.major}.{self.minor}"
        return f"{number}.{self.patch}" if self.patch else number

    @classmethod
    def parse(cls, text: str) -> "VersionNumber":
        """Read a number.

        Raises:
            ValueError: it is no version number.
        """
        parts = _NUMBER.fullmatch(text)
        if parts is None:
            raise ValueError(f"no version number: {text!r}")
        return cls(int(parts[1]), int(parts[2]), int(parts[3] or 0))

    def next(self, changes: Iterable[ChangeKind]) -> "VersionNumber | None":
        """Return the number after some changes, or None: without a change there is no release."""
        kinds = set(changes)
        if not kinds:
            return None
        if kinds & _MAJOR:
            return VersionNumber(self.major + 1)
        if kinds - _PATCH:
            return VersionNumber(self.major, self.minor + 1)
        return VersionNumber(self.major, self.minor, self.patch + 1)


FIRST_VERSION = VersionNumber(1)
"""The number of the first release."""
