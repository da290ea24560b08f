"""The loop: what comes back from customers, and how the two departments place them."""

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what a persona is kept true with."""
