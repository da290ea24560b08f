"""What people had begun in a form when the window closed."""

from persistence.migrations.tables import identity, part_of, text, things

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what was added since."""
    _form_drafts()
    _merged_claims()
    _planned_sessions()


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
