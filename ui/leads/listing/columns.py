"""The columns of the list: what each shows, by what it sorts, and which are shown at first."""

from dataclasses import dataclass
from typing import Final

from domain.model.lead_batches import LeadOrder
from domain.text import mark


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list.

    Attributes:
        key: under which its width is remembered.
        name: marked words of its heading.
        width: logical pixels at first.
        shown: whether it is shown before anybody chose.
        order: what a click on its heading sorts by; None where the list cannot be sorted by it.
        number: it stands at the right.
    """

    key: str
    name: str
    width: int
    shown: bool = True
    order: LeadOrder | None = None
    number: bool = False


COLUMNS: Final = (
    Column("code", mark("Lead"), 92),
    Column("received", mark("Received"), 104, order=LeadOrder.NEWEST),
    Column("channel", mark("Channel"), 100, order=LeadOrder.CHANNEL),
    Column("campaign", mark("Campaign"), 150, order=LeadOrder.CAMPAIGN),
    Column("stage", mark("Stage"), 160, order=LeadOrder.STAGE),
    Column("outcome", mark("Contact"), 150),
    Column("seller", mark("Salesperson"), 104),
    Column("heard", mark("Last report"), 104, order=LeadOrder.FEEDBACK),
    Column("note", mark("Note"), 140),
    Column("ad", mark("Ad"), 150, shown=False),
    Column("interest", mark("Interest"), 150, shown=False),
    Column("fit", mark("Fit"), 150, shown=False),
    Column("reason", mark("Why not"), 150, shown=False),
    Column("ending", mark("Left the ladder"), 150, shown=False),
    Column("cost", mark("Cost"), 104, shown=False, number=True),
    Column("value", mark("Value"), 120, shown=False, number=True),
    Column("source_id", mark("Source's own id"), 150, shown=False),
)
"""Every column, in the order in which they stand."""

KEYS: Final = tuple(column.key for column in COLUMNS)

ORDERS: Final = (
    (LeadOrder.NEWEST, mark("Newest first"), mark("Oldest first")),
    (LeadOrder.CHANNEL, mark("Channel, A to Z"), mark("Channel, Z to A")),
    (LeadOrder.CAMPAIGN, mark("Campaign, A to Z"), mark("Campaign, Z to A")),
    (LeadOrder.STAGE, mark("Furthest stage first"), mark("First stage first")),
    (LeadOrder.FEEDBACK, mark("Latest report first"), mark("Without report first")),
)
"""What the list is sorted by, in words, and the same turned round."""
