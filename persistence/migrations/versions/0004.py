"""What the two departments owe each other, do, and are measured by."""

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for who does what, what is owed, and how both are measured."""
