"""The loop: what comes back from customers, and how the two departments place them."""

import sqlalchemy as sa
from alembic import op

from persistence.migrations.tables import (
    flag,
    identity,
    number,
    part_of,
    remake,
    text,
    things,
)

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what a persona is kept true with."""
    _campaigns()
    _feedback()
    _leads()
    _reporting()
    _personas()
    _traits()
    _frozen_figures()
    _revision()
    _lead_list()


def _campaigns() -> None:
    """Make room for iterations, their campaigns and what ad platforms report of these."""
    things(
        "iteration",
        number("number"),
        text("starts"),
        text("ends", nullable=True),
        text("review_on", nullable=True),
        text("targeting"),
        text("outside_factors"),
        flag("one_way"),
        text("frozen_at", nullable=True),
        text("note"),
    )
    things(
        "campaign",
        text("code"),
        number("position"),
        text("name"),
        text("channel"),
        text("starts"),
        text("ends", nullable=True),
        text("target"),
        *part_of("campaign", "version", "version_id", nullable=True),
        *part_of("campaign", "iteration", "iteration_id", nullable=True),
        number("planned_spend", nullable=True),
        text("note"),
    )
    things(
        "carrying",
        *part_of("carrying", "campaign", "campaign_id"),
        *part_of("carrying", "message", "message_id"),
    )
    things(
        "result",
        *part_of("result", "campaign", "campaign_id"),
        text("starts"),
        text("ends"),
        number("spend", nullable=True),
        number("impressions", nullable=True),
        number("clicks", nullable=True),
        number("leads", nullable=True),
        text("source"),
    )


def _feedback() -> None:
    things(
        "lead_batch",
        number("position"),
        *(text(name) for name in ("name", "source", "file_name", "fingerprint", "imported_at")),
        *(text("purpose"), text("consent")),
        *(number(name) for name in ("first", "last", "rows", "known", "twice", "faulty")),
        *(text("recorded"), text("mapping")),
    )
    things(
        "feedback",
        number("lead"),
        *(text("given_at"), text("given_by"), text("outcome")),
        *(number(name, nullable=True) for name in ("attempts", "days", "interest", "fit")),
        *part_of("feedback", "persona", "persona_id", nullable=True),
        sa.Column("qualified", sa.Boolean(), nullable=True),
        *(text("stage", nullable=True), text("ending", nullable=True)),
        *(text(name) for name in ("reason", "replies", "verdicts", "words")),
        flag("words_agreed"),
        *(text("something_new"), text("next_step"), text("next_on", nullable=True)),
        text("workbook"),
    )
    op.create_index("ix_feedback_lead", "feedback", ["lead"])


def _leads() -> None:
    """Make the tables that are filled by the database itself."""
    op.create_table(
        "lead",
        number("number"),
        text("source_id"),
        text("received_on", nullable=True),
        sa.Column("campaign_id", sa.LargeBinary(16), nullable=True),
        *(text(name) for name in ("campaign", "channel", "ad", "seller")),
        number("reached"),
        *(text("ending"), text("outcome")),
        number("attempts", nullable=True),
        text("reason"),
        *(text(name, nullable=True) for name in ("qualified_on", "opportunity_on", "won_on")),
        *(number("cost", nullable=True), number("value", nullable=True)),
        *(text("note"), text("traits")),
        number("now"),
        *(text("outcome_now"), text("ending_now"), text("reason_now")),
        *(number(name, nullable=True) for name in ("value_now", "interest", "fit")),
        text("heard_on", nullable=True),
        sa.Column("feedback", sa.LargeBinary(16), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_lead"),
    )
    op.create_table(
        "lead_key",
        sa.Column("key", sa.LargeBinary(12), nullable=False),
        number("lead"),
        sa.PrimaryKeyConstraint("key", name="pk_lead_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "lead_again",
        identity("batch"),
        *(number("lead"), number("reached")),
        *(text("ending"), text("outcome"), text("reason")),
        number("value", nullable=True),
        sa.PrimaryKeyConstraint("batch", "lead", name="pk_lead_again"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_lead_again_lead", "lead_again", ["lead"])
    _sums()
    op.create_table(
        "answer",
        number("lead"),
        *(text(name) for name in ("asked", "said", "given_by", "given_on")),
        sa.PrimaryKeyConstraint("lead", "asked", name="pk_answer"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_answer_asked", "answer", ["asked", "said", "given_by", "given_on"])


def _sums() -> None:
    stages = ("valid", "mql", "sal", "contacted", "sql", "opportunity", "won")
    op.create_table(
        "lead_sum",
        *(identity("batch"), identity("campaign_id")),
        *(text(name) for name in ("campaign", "channel", "month")),
        number("leads"),
        *(number(stage) for stage in stages),
        *(number(name) for name in ("cost", "priced", "value", "valued", "fed_back")),
        sa.PrimaryKeyConstraint(
            "batch", "campaign_id", "campaign", "channel", "month", name="pk_lead_sum"
        ),
        sqlite_with_rowid=False,
    )


def _personas() -> None:
    """Keep which claims left with a persona; of those that left before, it is not known."""
    remake(
        "persona",
        text("code"),
        number("position"),
        text("kind"),
        text("name"),
        text("line"),
        text("summary"),
        text("quote"),
        text("quote_origin"),
        text("retired_because"),
        number("avatar"),
        *part_of("persona", "picture", "picture_id", nullable=True),
        text("left_with", nullable=True),
        left_with="NULL",
    )


def _traits() -> None:
    """Make room for the scales of a persona, and for a mark of each side on them."""
    things(
        "trait",
        text("code"),
        number("position"),
        *part_of("trait", "persona", "persona_id"),
        text("left"),
        text("right"),
        flag("retired"),
    )
    things(
        "trait_mark",
        *part_of("trait_mark", "trait", "trait_id"),
        text("side"),
        number("place"),
    )


def _reporting() -> None:
    """Make room for what is typed of a lead, and name who reports by a code."""
    things(
        "feedback_draft",
        number("lead"),
        text("outcome", nullable=True),
        *(number(name, nullable=True) for name in ("attempts", "days", "interest", "fit")),
        *part_of("feedback_draft", "persona", "persona_id", nullable=True),
        sa.Column("qualified", sa.Boolean(), nullable=True),
        *(text("stage", nullable=True), text("ending", nullable=True)),
        *(text(name) for name in ("reason", "replies", "verdicts", "words")),
        flag("words_agreed"),
        *(text("something_new"), text("next_step"), text("next_on", nullable=True)),
    )
    op.create_index("ix_feedback_draft_lead", "feedback_draft", ["lead"])
    remake(
        "person",
        number("position"),
        *(text("name"), text("side"), text("role", nullable=True), text("title")),
        flag("present"),
        text("code"),
        code="''",
    )
    op.create_index(
        "ix_lead_heard",
        "lead",
        ["number", "now", "interest", "fit"],
        sqlite_where=sa.text("heard_on IS NOT NULL"),
    )


def _frozen_figures() -> None:
    """Make room for what iterations came to, as it was frozen, entered or corrected."""
    things(
        "frozen_figures",
        number("position"),
        *part_of("frozen_figures", "iteration", "iteration_id"),
        *(text("origin"), text("recorded_at"), text("content"), text("reason")),
    )


def _revision() -> None:
    """Make room for what is new in feedback, and for decisions on proposals from evidence."""
    things(
        "theme",
        text("code"),
        number("position"),
        *part_of("theme", "persona", "persona_id", nullable=True),
        text("field"),
        text("text"),
        text("feedback_ids"),
    )
    things(
        "revision_decision",
        *part_of("revision_decision", "version", "version_id"),
        text("change"),
        *part_of("revision_decision", "claim", "claim_id", nullable=True),
        *part_of("revision_decision", "theme", "theme_id", nullable=True),
        *(text(name) for name in ("verdict", "side", "reason", "decided_at")),
        text("until", nullable=True),
        *(text(name) for name in ("text", "wording")),
        *(number(name) for name in ("support", "against")),
        text("made_ids"),
    )


def _lead_list() -> None:
    """Keep what a list of very many leads is sorted, counted and searched by."""
    op.create_index("ix_lead_received_on", "lead", ["received_on"])
    op.create_table(
        "lead_tally",
        *(identity("batch"), text("what"), text("value"), number("leads")),
        sa.PrimaryKeyConstraint("batch", "what", "value", name="pk_lead_tally"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "CREATE VIRTUAL TABLE lead_words USING fts5(words, content='', contentless_delete=1, "
        "detail=none, tokenize='unicode61 remove_diacritics 2')"
    )
    things("saved_filter", number("position"), text("name"), text("wanted"))
