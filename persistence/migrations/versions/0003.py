"""The loop: what comes back from customers, and how the two departments place them."""

from persistence.migrations.tables import flag, number, part_of, text, things

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what a persona is kept true with."""
    _campaigns()


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
