"""The tables of leads; none of them is in the journal, whose batches and feedback they follow."""

from typing import Final

from sqlalchemy import Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from domain.model.ladder import COUNTED
from persistence.row import Base

_MADE_OF_FILE: Final = (
    *("source_id", "received_on", "campaign_id", "campaign", "channel", "ad", "seller"),
    *("reached", "ending", "outcome", "attempts", "reason", "qualified_on", "opportunity_on"),
    *("won_on", "cost", "value", "note", "traits"),
)

lead: Final = Table(
    "lead",
    Base.metadata,
    Column("number", Integer, nullable=False, autoincrement=False),
    Column("source_id", Text, nullable=False),
    Column("received_on", Text),
    Column("campaign_id", LargeBinary(16)),
    Column("campaign", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("ad", Text, nullable=False),
    Column("seller", Text, nullable=False),
    Column("reached", Integer, nullable=False),
    Column("ending", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("attempts", Integer),
    Column("reason", Text, nullable=False),
    Column("qualified_on", Text),
    Column("opportunity_on", Text),
    Column("won_on", Text),
    Column("cost", Integer),
    Column("value", Integer),
    Column("note", Text, nullable=False),
    Column("traits", Text, nullable=False),
    Column("now", Integer, nullable=False),
    Column("outcome_now", Text, nullable=False),
    Column("ending_now", Text, nullable=False),
    Column("reason_now", Text, nullable=False),
    Column("value_now", Integer),
    Column("interest", Integer),
    Column("fit", Integer),
    Column("heard_on", Text),
    Column("feedback", LargeBinary(16)),
    PrimaryKeyConstraint("number", name="pk_lead"),
)
"""A lead: what its file says, and from ``now`` on what is known by all that was said since."""

Index(
    "ix_lead_heard",
    *(lead.c.number, lead.c.now, lead.c.interest, lead.c.fit),
    sqlite_where=lead.c.heard_on.isnot(None),
)

Index("ix_lead_received_on", lead.c.received_on)

lead_key: Final = Table(
    "lead_key",
    Base.metadata,
    Column("key", LargeBinary(12), nullable=False),
    Column("lead", Integer, nullable=False),
    PrimaryKeyConstraint("key", name="pk_lead_key"),
    sqlite_with_rowid=False,
)
"""By what a lead is recognised. A key may outlive its lead: look whether the lead is there."""

lead_again: Final = Table(
    "lead_again",
    Base.metadata,
    Column("batch", LargeBinary(16), nullable=False),
    Column("lead", Integer, nullable=False),
    Column("reached", Integer, nullable=False),
    Column("ending", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("value", Integer),
    Column("received_on", Text),
    Column("traits", Text, nullable=False),
    PrimaryKeyConstraint("batch", "lead", name="pk_lead_again"),
    sqlite_with_rowid=False,
)
"""What a later file says of a lead that was known when it came."""

Index("ix_lead_again_lead", lead_again.c.lead)

lead_contact: Final = Table(
    "lead_contact",
    Base.metadata,
    Column("lead", Integer, nullable=False),
    Column("batch", LargeBinary(16), nullable=False),
    Column("field", Text, nullable=False),
    Column("said", Text, nullable=False),
    PrimaryKeyConstraint("lead", "batch", "field", "said", name="pk_lead_contact"),
    sqlite_with_rowid=False,
)
"""What is kept of the people behind leads, in locked workspaces only; with the batch it goes."""

Index("ix_lead_contact_batch", lead_contact.c.batch, lead_contact.c.lead)

form_said: Final = Table(
    "form_said",
    Base.metadata,
    Column("reading", LargeBinary(16), nullable=False),
    Column("lead", Integer, nullable=False),
    Column("said", Text, nullable=False),
    Column("given_on", Text, nullable=False),
    PrimaryKeyConstraint("reading", "lead", name="pk_form_said"),
    sqlite_with_rowid=False,
)
"""What each lead of a batch said on its form, as the file wrote it; empty where it said nothing.

It counts while its reading is there."""

form_sum: Final = Table(
    "form_sum",
    Base.metadata,
    Column("reading", LargeBinary(16), nullable=False),
    Column("said", Text, nullable=False),
    Column("given_on", Text, nullable=False),
    Column("leads", Integer, nullable=False),
    PrimaryKeyConstraint("reading", "said", "given_on", name="pk_form_sum"),
    sqlite_with_rowid=False,
)
"""The same, added up."""

lead_secret: Final = Table(
    "lead_secret",
    Base.metadata,
    Column("id", Integer, nullable=False, autoincrement=False),
    Column("secret", LargeBinary(32), nullable=False),
    PrimaryKeyConstraint("id", name="pk_lead_secret"),
)
"""The key by which leads are recognised, in one row; in locked workspaces only."""

lead_sum: Final = Table(
    "lead_sum",
    Base.metadata,
    Column("batch", LargeBinary(16), nullable=False),
    Column("campaign_id", LargeBinary(16), nullable=False),
    Column("campaign", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("leads", Integer, nullable=False),
    *(Column(stage.value, Integer, nullable=False) for stage in COUNTED),
    Column("cost", Integer, nullable=False),
    Column("priced", Integer, nullable=False),
    Column("value", Integer, nullable=False),
    Column("valued", Integer, nullable=False),
    Column("fed_back", Integer, nullable=False),
    PrimaryKeyConstraint(
        "batch", "campaign_id", "campaign", "channel", "month", name="pk_lead_sum"
    ),
    sqlite_with_rowid=False,
)
"""The funnel, added up: how many leads of a batch, campaign, channel and month reached what."""

lead_tally: Final = Table(
    "lead_tally",
    Base.metadata,
    Column("batch", LargeBinary(16), nullable=False),
    Column("what", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("leads", Integer, nullable=False),
    PrimaryKeyConstraint("batch", "what", "value", name="pk_lead_tally"),
    sqlite_with_rowid=False,
)
"""How many leads of a batch have which value of a column in ``summing.TALLIED``."""

CONVERSATION: Final = ""
"""Stands in the place of a question for the conversation itself: each lead that was spoken with."""

NO_ANSWER: Final = "[]"
"""What is kept where a question was asked and not answered."""

answer: Final = Table(
    "answer",
    Base.metadata,
    Column("lead", Integer, nullable=False),
    Column("asked", Text, nullable=False),
    Column("said", Text, nullable=False),
    Column("given_by", Text, nullable=False),
    Column("given_on", Text, nullable=False),
    PrimaryKeyConstraint("lead", "asked", name="pk_answer"),
    sqlite_with_rowid=False,
)
"""What the counting feedback on each lead answers: to a question by its code, to a claim by its
identity in hexadecimal digits."""

Index("ix_answer_asked", answer.c.asked, answer.c.said, answer.c.given_by, answer.c.given_on)

FILE_COLUMNS: Final = ("number", *_MADE_OF_FILE)
"""Columns of a lead that its file fills."""

NOW_COLUMNS: Final = {
    "now": "reached",
    "outcome_now": "outcome",
    "ending_now": "ending",
    "reason_now": "reason",
    "value_now": "value",
}
"""Columns that say at first what the file says, each with the column of the file."""
