"""What the figures of an iteration look like, ready to be shown, and as somebody types them."""

from dataclasses import dataclass
from typing import Final

from domain.marking import mark
from ui.loop.looks import TableLook

TYPED: Final = (
    "spend",
    "leads",
    "valid",
    "contacted",
    "qualified",
    "opportunity",
    "won",
    "fed_back",
)
"""Figures of a source that are typed, in the order of their fields."""

CAPTIONS: Final[dict[str, str]] = {
    "spend": mark("Spend"),
    "impressions": mark("Impressions"),
    "clicks": mark("Clicks"),
    "leads": mark("Leads"),
    "valid": mark("Valid"),
    "contacted": mark("Spoken with"),
    "qualified": mark("Qualified"),
    "opportunity": mark("Opportunity"),
    "won": mark("Won"),
    "fed_back": mark("Fed back"),
}
"""Names of the figures."""


@dataclass(frozen=True, slots=True)
class FiguresLook:
    """The figures of one iteration.

    Attributes:
        status: where they come from, as a sentence.
        table: by source, with their sums in the last row.
        notes: rates and costs, a sentence each.
        entries: what was kept, and each correction with its reason.
        may_freeze: they can be frozen now.
        may_enter: totals can be entered, because nothing is kept yet.
        may_correct: a correction can be entered.
    """

    status: str
    table: TableLook
    notes: tuple[str, ...]
    entries: tuple[str, ...]
    may_freeze: bool
    may_enter: bool
    may_correct: bool


@dataclass(frozen=True, slots=True)
class FiguresTyped:
    """Figures as somebody typed them.

    Attributes:
        rows: name of each source with its figures, in the order of ``TYPED``.
        reason: why a correction differs.
    """

    rows: tuple[tuple[str, ...], ...] = ()
    reason: str = ""
