"""What the two departments owe each other, do, and are measured by."""

import sqlalchemy as sa
from alembic import op

from persistence.migrations.tables import flag, number, part_of, real, remake, text, things

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for who does what, what is owed, and how both are measured."""
    _matrix()
    _people_and_sows()
    _retired_obligations()
    _requests()
    _calendar()
    _leaving_personas()
    _lead_secret()
    _calls()


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


def _retired_obligations() -> None:
    remake(
        "obligation",
        text("code"),
        number("position"),
        text("provider"),
        text("requester"),
        text("copied"),
        text("activity"),
        text("name_vi"),
        text("name_en"),
        text("trigger"),
        text("due_vi"),
        text("due_en"),
        text("accepted_when_vi"),
        text("accepted_when_en"),
        flag("agreed"),
        flag("retired"),
        retired="0",
    )


def _requests() -> None:
    things(
        "request",
        text("code"),
        number("position"),
        *part_of("request", "obligation", "obligation_id", nullable=True),
        text("provider"),
        text("requester"),
        text("copied"),
        text("activity"),
        text("what_vi"),
        text("what_en"),
        text("decision"),
        text("form"),
        text("made_at"),
        text("wanted_by", nullable=True),
    )
    things(
        "request_event",
        *part_of("request_event", "request", "request_id"),
        number("position"),
        text("step"),
        text("at"),
        text("by"),
        text("side"),
        text("note"),
        text("due_at", nullable=True),
        number("level"),
    )


def _calendar() -> None:
    things("working_day", number("weekday"), text("hours"))
    things("special_day", text("day"), text("hours"), text("name"))


def _matrix() -> None:
    """Let activities go out of use; keep the letters shown, and what both signed."""
    remake(
        "activity",
        text("code"),
        number("position"),
        text("phase"),
        text("kind"),
        text("shared"),
        flag("main"),
        text("name_vi"),
        text("name_en"),
        flag("retired"),
        retired="0",
    )
    things("letter_choice", text("key"), text("own"))
    things(
        "matrix_version",
        number("number"),
        text("agreed_at"),
        text("content"),
        text("digest"),
        text("note"),
        text("taken_back_at", nullable=True),
    )
    things(
        "matrix_signature",
        *part_of("matrix_signature", "matrix_version", "version_id", nullable=True),
        text("side"),
        text("name"),
        text("signed_at"),
        text("digest"),
    )


def _calls() -> None:
    """Make room for calls, what they are judged by, and how they were judged."""
    things(
        "call",
        *(text("code"), number("position"), text("held_on"), text("consultant"), text("lead")),
        number("seconds", nullable=True),
        *(text("tags"), flag("consent"), text("recording"), text("note")),
    )
    things(
        "moment",
        *part_of("moment", "call", "call_id"),
        *(number("at"), text("words")),
        *part_of("moment", "quote", "quote_id", nullable=True),
        *part_of("moment", "evidence", "evidence_id", nullable=True),
    )
    things("scorecard", number("number"), text("made_at"))
    things(
        "scorecard_question",
        *part_of("scorecard_question", "scorecard", "scorecard_id"),
        *(number("position"), text("code"), text("kind"), number("weight"), flag("may_skip")),
        *(text(name) for name in ("group", "text", "low", "middle", "high")),
        flag("retired"),
    )
    _scores()


def _scores() -> None:
    things(
        "call_scoring",
        *part_of("call_scoring", "call", "call_id"),
        *part_of("call_scoring", "scorecard", "scorecard_id"),
        *(text("begun_at"), text("shown_at", nullable=True)),
        *(text("coaching"), text("coached_on", nullable=True)),
    )
    things(
        "call_rating",
        *part_of("call_rating", "call_scoring", "scoring_id"),
        *(text("side"), text("rater"), text("marks"), real("total", nullable=True)),
        *(text("note"), text("done_at", nullable=True), flag("third")),
    )
    things(
        "call_dispute",
        *part_of("call_dispute", "call_scoring", "scoring_id"),
        *(text(name) for name in ("raised_by", "raised_at", "reason", "answer")),
        *(text("answered_at", nullable=True), text("outcome", nullable=True)),
        *(real("score", nullable=True), text("settled_reason")),
        text("settled_at", nullable=True),
    )
    things(
        "call_draw",
        *(number("position"), text("starts"), text("ends"), number("wanted"), text("seed")),
        *(text("drawn_at"), text("frame_ids"), text("drawn_ids")),
    )


def _leaving_personas() -> None:
    """Let a revision decide on a whole persona."""
    remake(
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
        *part_of("revision_decision", "persona", "persona_id", nullable=True),
        persona_id="NULL",
    )


def _lead_secret() -> None:
    """Make room for the key by which leads are recognised, in a locked workspace."""
    op.create_table(
        "lead_secret",
        number("id"),
        sa.Column("secret", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lead_secret"),
    )
