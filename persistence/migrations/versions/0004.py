"""What the two departments owe each other, do, and are measured by."""

from persistence.migrations.tables import flag, number, part_of, text, things

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for who does what, what is owed, and how both are measured."""
    _people_and_sows()


def _people_and_sows() -> None:
    """Make room for who holds which position, and for own lines of scopes of work."""
    things(
        "holding",
        *part_of("holding", "person", "person_id"),
        text("role"),
        text("starts", nullable=True),
        text("ends", nullable=True),
        flag("deputy"),
    )
    things(
        "sow_line",
        text("role"),
        text("part"),
        number("position"),
        text("text"),
        number("replaces", nullable=True),
    )
