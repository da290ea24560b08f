"""The first schema."""

import sqlalchemy as sa
from alembic import op

from persistence.migrations.tables import flag as _flag
from persistence.migrations.tables import identity as _identity
from persistence.migrations.tables import number as _number
from persistence.migrations.tables import part_of as _part_of
from persistence.migrations.tables import text as _text
from persistence.migrations.tables import things as _things

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    _journal()
    _things(
        "activity",
        _text("code"),
        _number("position"),
        _text("phase"),
        _text("kind"),
        _text("shared"),
        _flag("main"),
        _text("name_vi"),
        _text("name_en"),
    )
    _things(
        "feedback_field",
        _text("code"),
        _number("position"),
        _text("name_vi"),
        _text("name_en"),
        _text("kind"),
        _text("answers"),
        _number("weight"),
        _text("required"),
        _flag("shown"),
        _flag("from_claims"),
    )
    _things(
        "obligation",
        _text("code"),
        _number("position"),
        _text("provider"),
        _text("requester"),
        _text("copied"),
        _text("activity"),
        _text("name_vi"),
        _text("name_en"),
        _text("trigger"),
        _text("due_vi"),
        _text("due_en"),
        _text("accepted_when_vi"),
        _text("accepted_when_en"),
        _flag("agreed"),
    )
    _things(
        "person",
        _number("position"),
        _text("name"),
        _text("side"),
        _text("role", nullable=True),
        _text("title"),
        _flag("present"),
    )
    _things(
        "persona",
        _text("code"),
        _number("position"),
        _text("kind"),
        _text("name"),
        _text("line"),
        _text("summary"),
        _text("quote"),
        _text("quote_origin"),
    )
    _things(
        "position",
        _text("code"),
        _number("position"),
        _text("side"),
        _text("name_vi"),
        _text("name_en"),
    )
    _things(
        "product",
        _text("name"),
        _text("company"),
        _text("what"),
        _text("for_whom"),
        _text("price"),
        _text("stage"),
        _text("must_explain"),
    )
    _things(
        "question",
        _number("position"),
        _text("side"),
        _text("text"),
        _text("answer"),
    )
    _things(
        "session",
        _number("number"),
        _text("agenda"),
        _text("started_at"),
        _text("ended_at", nullable=True),
        _flag("ground_rules"),
        _text("writing", nullable=True),
        _text("begun"),
    )
    _things(
        "statement",
        _text("code"),
        _number("position"),
        _text("field"),
        _text("text"),
        _number("of_ten", nullable=True),
    )
    _things(
        "understanding",
        _text("side"),
        _text("topic"),
        _flag("understood"),
    )
    _things(
        "usp",
        _text("code"),
        _number("position"),
        _text("text"),
        _text("proof"),
    )
    _things(
        "veil",
        _flag("lifted"),
    )
    _things(
        "workspace",
        _text("name"),
        _text("business"),
        _number("half_life_days"),
        _text("tongue"),
        _text("example", nullable=True),
        _text("created_at"),
    )
    _things(
        "cell",
        *_part_of("cell", "activity", "activity_id"),
        *_part_of("cell", "position", "position_id"),
        _text("letters"),
    )
    _things(
        "comparison",
        *_part_of("comparison", "session", "session_id"),
        _number("position"),
        _text("field"),
        _text("kind"),
        _text("note_ids"),
        _text("outcome"),
        _text("resolution"),
    )
    _things(
        "kept_apart",
        *_part_of("kept_apart", "session", "session_id"),
        _text("note_ids"),
    )
    _things(
        "message",
        _text("code"),
        _number("position"),
        *_part_of("message", "persona", "persona_id", nullable=True),
        _text("text"),
        _text("angle"),
        _text("channels"),
        _text("awareness"),
        _text("usp_ids"),
        _text("proof"),
        _text("words_to_use"),
        _text("words_to_avoid"),
        _text("call_to_action"),
        _text("status"),
        _text("status_reason"),
    )
    _things(
        "note",
        *_part_of("note", "session", "session_id"),
        _text("code"),
        _text("side"),
        _text("field"),
        _number("position"),
        _text("text"),
        _number("of_ten", nullable=True),
    )
    _things(
        "poll",
        *_part_of("poll", "session", "session_id"),
        _text("kind"),
        _number("round"),
        _flag("named"),
        _text("opened_at"),
        _text("closed_at", nullable=True),
        _text("taken_back_at", nullable=True),
    )
    _things(
        "proposal",
        *_part_of("proposal", "session", "session_id"),
        _text("next_review", nullable=True),
        _text("owner_decision"),
    )
    _things(
        "reveal",
        *_part_of("reveal", "session", "session_id"),
        _text("revealed_at"),
        _text("columns"),
        _text("taken_back_at", nullable=True),
        _text("done_because"),
    )
    _things(
        "seal",
        *_part_of("seal", "session", "session_id"),
        _text("side"),
        _number("turn"),
        _text("salt"),
        _text("digest"),
        _text("sealed_at"),
        _text("reopened_at", nullable=True),
    )
    _things(
        "step",
        *_part_of("step", "session", "session_id"),
        _number("position"),
        _text("code"),
        _text("kind"),
        _number("minutes"),
        _text("state"),
        _flag("recheck"),
        _number("spent_seconds"),
        _text("running_since", nullable=True),
        _text("begun_because"),
    )
    _things(
        "version",
        _text("number"),
        *_part_of("version", "session", "session_id", nullable=True),
        _text("released_at"),
        _text("next_review"),
        _text("content"),
        _text("digest"),
        _text("owner_decision"),
        _text("taken_back_at", nullable=True),
    )
    _things(
        "claim",
        _text("code"),
        _number("position"),
        *_part_of("claim", "persona", "persona_id"),
        _text("field"),
        _text("text"),
        _text("quantifier", nullable=True),
        _number("importance"),
        _text("measured_by"),
        _text("supporting"),
        _text("scope"),
        _flag("own_effect"),
        _text("sides"),
        *_part_of("claim", "comparison", "comparison_id", nullable=True),
        _flag("retired"),
    )
    _things(
        "signature",
        *_part_of("signature", "session", "session_id", nullable=True),
        *_part_of("signature", "version", "version_id", nullable=True),
        _text("side"),
        _text("name"),
        _text("signed_at"),
        _text("digest"),
    )
    _things(
        "voter",
        *_part_of("voter", "poll", "poll_id"),
        _text("side"),
        _number("number"),
        _text("name"),
        _flag("done"),
    )
    _things(
        "ballot",
        *_part_of("ballot", "voter", "voter_id"),
        _number("grade"),
        _text("reason"),
    )
    _things(
        "evidence",
        *_part_of("evidence", "claim", "claim_id"),
        _text("kind"),
        _number("support"),
        _number("against"),
        _text("happened_on"),
        _text("source"),
    )
    _things(
        "rating",
        *_part_of("rating", "voter", "voter_id"),
        *_part_of("rating", "claim", "claim_id"),
        _number("of_ten", nullable=True),
    )
    _things(
        "rest",
        *_part_of("rest", "message", "message_id"),
        *_part_of("rest", "claim", "claim_id"),
        _text("bearing"),
    )


def _journal() -> None:
    op.create_table(
        "change",
        _number("number"),
        _identity("replica"),
        _number("sequence"),
        _number("clock"),
        _text("happened_at"),
        _text("side", nullable=True),
        _text("intention"),
        _text("args"),
        _text("role"),
        _identity("veil", nullable=True),
        _number("undoes", nullable=True),
        _number("redoes", nullable=True),
        _text("images"),
        _text("parent"),
        _text("digest"),
        sa.PrimaryKeyConstraint("number", name="pk_change"),
        sa.ForeignKeyConstraint(["undoes"], ["change.number"], name="fk_change_undoes"),
        sa.ForeignKeyConstraint(["redoes"], ["change.number"], name="fk_change_redoes"),
    )
    op.create_index("ix_change_replica_sequence", "change", ["replica", "sequence"], unique=True)
    op.create_index("ix_change_intention_number", "change", ["intention", "number"])
    for column in ("clock", "undoes", "redoes"):
        op.create_index(f"ix_change_{column}", "change", [column])
    op.create_table(
        "change_image",
        _number("change"),
        _number("place"),
        _text("kind"),
        _identity("row"),
        _text("before", nullable=True),
        _text("after", nullable=True),
        _text("salt"),
        sa.PrimaryKeyConstraint("change", "place", name="pk_change_image"),
        sa.ForeignKeyConstraint(["change"], ["change.number"], name="fk_change_image_change"),
    )
    op.create_index("ix_change_image_row", "change_image", ["row"])
