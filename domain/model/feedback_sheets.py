"""The workbook on which a salesperson reports leads: what goes out, and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

from domain.model.sales_feedback import Feedback
from domain.model.wording import Bilingual
from domain.text import mark

SHEET_SCHEMA: Final = "cungve-feedback/1"
CLAIM_KEY: Final = "claim:"
"""Begins the key of a column that asks for one claim; its identity follows."""

MANY: Final = ";"
"""Parts answers of which several may be given."""


class SheetKey(StrEnum):
    """The columns that every such workbook has; others are questions of the form, by their code."""

    LEAD = "lead"
    SOURCE_ID = "source_id"
    RECEIVED = "received_on"
    CAMPAIGN = "campaign"
    CUSTOMER = "customer"
    REACHED_BY = "reached_by"
    OUTCOME = "contact_outcome"
    ATTEMPTS = "attempts"
    DAYS = "days"
    INTEREST = "interest_level"
    FIT = "fit_level"
    PERSONA = "persona"
    QUALIFIED = "qualified"
    REASON = "not_qualified_reason"
    WORDS = "quote"
    WORDS_AGREED = "quote_agreed"
    NEW = "something_new"
    NEXT_STEP = "next_step"
    NEXT_ON = "next_on"
    TALKED_ON = "talked_on"
    REPORTED_ON = "reported_on"


class ColumnKind(StrEnum):
    """What belongs into a column."""

    SHOWN = "shown"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    DAY = "day"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the workbook.

    Attributes:
        key: what it is; survives translation, sorting and moving.
        head: its heading.
        kind: what belongs into it.
        choices: codes with their words, where something is chosen.
        most: highest number, where a number belongs into it.
        width: in Excel's units.
    """

    key: str
    head: Bilingual
    kind: ColumnKind
    choices: tuple[tuple[str, Bilingual], ...] = ()
    most: int = 0
    width: float = 18.0


class SheetLead(NamedTuple):
    """A lead that goes out.

    Attributes:
        code: what people say for it.
        shown: by key what is told of it.
    """

    code: str
    shown: Mapping[str, str | date]


@dataclass(frozen=True, slots=True)
class FeedbackSheet:
    """The workbook of one salesperson.

    Attributes:
        workbook: identity of this handing out.
        workspace_id: the workspace that it is for.
        workspace: its name.
        seller: code of the salesperson; empty for leads that nobody has yet.
        made_on: the day on which it goes out.
        columns: from the left.
        leads: from the top.
        with_contacts: how many of them are told with contact data, because somebody chose so.
    """

    workbook: UUID
    workspace_id: UUID
    workspace: str
    seller: str
    made_on: date
    columns: tuple[SheetColumn, ...]
    leads: tuple[SheetLead, ...]
    with_contacts: int = 0


class FilledRow(NamedTuple):
    """A row as it came back.

    Attributes:
        row: its number.
        cells: by key the text of each cell that holds any; days as ``YYYY-MM-DD``.
        spoiled: keys of cells in which a formula or an error stands.
    """

    row: int
    cells: Mapping[str, str]
    spoiled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """A workbook that came back.

    Attributes:
        workbook: identity of the handing out.
        workspace_id: the workspace that it was made for.
        seller: code of the salesperson.
        saved_at: when it was saved last, in UTC.
        rows: rows with anything in them.
        foreign: headings of columns that are none of ours; what stands there is left alone.
    """

    workbook: UUID
    workspace_id: UUID
    seller: str
    saved_at: datetime
    rows: tuple[FilledRow, ...]
    foreign: tuple[str, ...] = ()


class Standing(StrEnum):
    """What a row means for what the workspace knows of its lead."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    OLDER = "older"
    REJECTED = "rejected"


STANDINGS: Final = {
    Standing.NEW: mark("new"),
    Standing.CHANGED: mark("changed"),
    Standing.UNCHANGED: mark("unchanged"),
    Standing.OLDER: mark("conflicting"),
    Standing.REJECTED: mark("not taken"),
}
"""What people read."""


@dataclass(frozen=True, slots=True)
class TakenRow:
    """What becomes of a row.

    Attributes:
        row: its number.
        lead: code of its lead, as it stands there.
        standing: what it means.
        reasons: why it is rejected or conflicts, as marked sentences.
        feedback: what would be kept, or None where nothing is.
        column: heading of the cell that a rejected row is rejected for, where it is one.
    """

    row: int
    lead: str
    standing: Standing
    reasons: tuple[str, ...] = ()
    feedback: Feedback | None = None
    column: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class FeedbackPreview:
    """What taking a workbook in would do.

    Attributes:
        sheet: what came back.
        rows: every row in which something was filled in.
        untouched: rows in which nothing was filled in.
    """

    sheet: FilledSheet
    rows: tuple[TakenRow, ...]
    untouched: int

    def count(self, standing: Standing) -> int:
        """Return how many rows mean something."""
        return sum(row.standing is standing for row in self.rows)

    @property
    def kept(self) -> tuple[Feedback, ...]:
        """What would be kept: new, changed, and older reports, which go into the history."""
        return tuple(row.feedback for row in self.rows if row.feedback is not None)
