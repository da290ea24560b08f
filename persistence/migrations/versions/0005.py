"""What was begun in forms, merged and planned, what lead forms say, what is kept of people."""

import sqlalchemy as sa
from alembic import op

from persistence.migrations.tables import identity, number, part_of, remake, text, things

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what was added since."""
    _form_drafts()
    _merged_claims()
    _planned_sessions()
    _reviews()
    _form_answers()
    _contacts()


def _form_drafts() -> None:
    """Make room for forms that were left before they were kept."""
    things(
        "form_draft",
        text("kind"),
        identity("about", nullable=True),
        text("filled"),
        text("kept_at"),
    )


def _merged_claims() -> None:
    """Make room for which claim went into which; of merges before, nobody knows which they were."""
    things(
        "claim_merge",
        *part_of("claim_merge", "claim", "claim_id"),
        *part_of("claim_merge", "claim", "into_id"),
        text("merged_at"),
    )


def _planned_sessions() -> None:
    """Make room for the day of the next session; until now nobody wrote it down."""
    things("planned_session", text("day"))


def _reviews() -> None:
    """Let a version be reviewed and left as it is outside a session, too."""
    remake(
        "review",
        *part_of("review", "session", "session_id", nullable=True),
        *part_of("review", "version", "version_id"),
        text("reviewed_at"),
        text("next_review"),
        text("notes"),
    )


def _form_answers() -> None:
    """Make room for how forms answer questions of Sales, and for what a known lead said again."""
    things(
        "form_reading",
        *part_of("form_reading", "lead_batch", "batch_id"),
        *(text("trait"), text("question"), text("meanings")),
    )
    op.create_table(
        "form_said",
        identity("reading"),
        *(number("lead"), text("said"), text("given_on")),
        sa.PrimaryKeyConstraint("reading", "lead", name="pk_form_said"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "form_sum",
        identity("reading"),
        *(text("said"), text("given_on"), number("leads")),
        sa.PrimaryKeyConstraint("reading", "said", "given_on", name="pk_form_sum"),
        sqlite_with_rowid=False,
    )
    op.execute("CREATE TEMP TABLE old_again AS SELECT * FROM lead_again")
    op.drop_table("lead_again")
    op.create_table(
        "lead_again",
        identity("batch"),
        *(number("lead"), number("reached")),
        *(text("ending"), text("outcome"), text("reason")),
        *(number("value", nullable=True), text("received_on", nullable=True), text("traits")),
        sa.PrimaryKeyConstraint("batch", "lead", name="pk_lead_again"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_lead_again_lead", "lead_again", ["lead"])
    op.execute("INSERT INTO lead_again SELECT *, NULL, '{}' FROM old_again")
    op.execute("DROP TABLE old_again")
    op.create_index("ix_feedback_given_at", "feedback", ["given_at"])


def _contacts() -> None:
    """Make room for contact data that a person chose to keep, and for what was done with it."""
    op.create_table(
        "lead_contact",
        number("lead"),
        identity("batch"),
        *(text("field"), text("said")),
        sa.PrimaryKeyConstraint("lead", "batch", "field", "said", name="pk_lead_contact"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_lead_contact_batch", "lead_contact", ["batch", "lead"])
    things(
        "contact_event",
        *(number("position"), text("at"), text("step"), number("leads")),
        *(text("batch"), text("keys")),
    )
