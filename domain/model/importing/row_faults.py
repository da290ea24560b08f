"""Why a row is set aside, or what is to be remarked of it; never with a word of what it holds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from domain.marking import Translate, fill
from domain.text import mark


class FaultKind(StrEnum):
    """What is wrong with a row or with a cell of it."""

    BLANK = "blank"
    TEST_LEAD = "test_lead"
    NO_IDENTITY = "no_identity"
    DAY_UNREADABLE = "day_unreadable"
    DAY_IMPOSSIBLE = "day_impossible"
    DAY_AMBIGUOUS = "day_ambiguous"
    NUMBER_UNREADABLE = "number_unreadable"
    NUMBER_AMBIGUOUS = "number_ambiguous"
    NUMBER_NEGATIVE = "number_negative"
    COUNT_UNREADABLE = "count_unreadable"
    PHONE_SCIENTIFIC = "phone_scientific"
    PHONE_UNREADABLE = "phone_unreadable"
    EMAIL_UNREADABLE = "email_unreadable"
    CONSENT_UNREADABLE = "consent_unreadable"
    TEXT_CUT = "text_cut"

    @property
    def remark(self) -> bool:
        """The row is good without the cell, so it is not set aside for that alone."""
        return self in _REMARKS

    @property
    def mendable(self) -> bool:
        """Somebody could mend the row and bring it again."""
        return self not in (FaultKind.BLANK, FaultKind.TEST_LEAD)


_REMARKS: Final = frozenset(
    {
        FaultKind.PHONE_SCIENTIFIC,
        FaultKind.PHONE_UNREADABLE,
        FaultKind.EMAIL_UNREADABLE,
        FaultKind.CONSENT_UNREADABLE,
        FaultKind.TEXT_CUT,
    }
)

FAULTS: Final[dict[FaultKind, str]] = {
    FaultKind.BLANK: mark("The row is empty."),
    FaultKind.TEST_LEAD: mark("A test lead of the ad platform; it is nobody."),
    FaultKind.NO_IDENTITY: mark("No phone number, no e-mail address and no ID of the source."),
    FaultKind.DAY_UNREADABLE: mark("This is no day."),
    FaultKind.DAY_IMPOSSIBLE: mark("No calendar has this day or time."),
    FaultKind.DAY_AMBIGUOUS: mark("Day and month can be read both ways; say which comes first."),
    FaultKind.NUMBER_UNREADABLE: mark("This is no number."),
    FaultKind.NUMBER_AMBIGUOUS: mark("The point or comma can be read both ways; say which it is."),
    FaultKind.NUMBER_NEGATIVE: mark("This is below 0."),
    FaultKind.COUNT_UNREADABLE: mark("This is no whole number."),
    FaultKind.PHONE_SCIENTIFIC: mark(
        "A spreadsheet shortened this phone number (9.01E+08); its last digits are lost."
    ),
    FaultKind.PHONE_UNREADABLE: mark("This is no phone number."),
    FaultKind.EMAIL_UNREADABLE: mark("This is no e-mail address."),
    FaultKind.CONSENT_UNREADABLE: mark("This says neither yes nor no; it counts as no consent."),
    FaultKind.TEXT_CUT: mark("The text is too long and was cut."),
}
"""What is wrong, in words."""


@dataclass(frozen=True, slots=True)
class RowFault:
    """Something wrong with a row.

    Attributes:
        row: its number, as people count it.
        kind: what is wrong.
        column: name of the column; empty where the whole row is meant.
    """

    row: int
    kind: FaultKind
    column: str = ""

    def said(self, translate: Translate) -> str:
        """Say it, with row and column and nothing of what the cell holds."""
        values: dict[str, object] = {
            "row": self.row,
            "column": self.column,
            "what": translate(FAULTS[self.kind]),
        }
        if self.column:
            return fill(translate(mark("Row {row}, “{column}”: {what}")), values)
        return fill(translate(mark("Row {row}: {what}")), values)


class FaultyRow(NamedTuple):
    """A row that does not come in.

    Attributes:
        row: its number.
        faults: why; at least one.
    """

    row: int
    faults: tuple[RowFault, ...]

    @property
    def mendable(self) -> bool:
        """Somebody could mend it and bring it again: it is neither empty nor a test."""
        return any(fault.kind.mendable for fault in self.faults)
