"""Questions asked behind the curtain, several in a session; steps with words of their own."""

from alembic import op

from persistence.migrations.tables import (
    flag,
    identity,
    number,
    part_of,
    real,
    remake,
    text,
    things,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give each session one question behind the curtain, which has the session's identity.

    So the veil of a session, under which its notes were written, is now that of the question.
    """
    _writings()
    _sessions()
    _reviews()
    _walls()
    _record()
    _quotes()
    _votes()
    _personas()
    _claims()
    _evidence()
    _agendas()
    _direction()
    _assumptions()


def _writings() -> None:
    things(
        "writing",
        *part_of("writing", "session", "session_id"),
        text("asks"),
        text("seated", nullable=True),
        text("begun"),
    )
    op.execute(
        "INSERT INTO writing (id, session_id, asks, seated, begun) "
        "SELECT id, id, 'customer', writing, begun FROM session"
    )
    remake(
        "note",
        *part_of("note", "session", "session_id"),
        *part_of("note", "writing", "writing_id"),
        text("code"),
        text("side"),
        text("field", nullable=True),
        number("position"),
        text("text"),
        number("of_ten", nullable=True),
        *part_of("note", "persona", "persona_id", nullable=True),
        writing_id="session_id",
        persona_id="NULL",
    )
    remake(
        "seal",
        *part_of("seal", "session", "session_id"),
        *part_of("seal", "writing", "writing_id"),
        text("side"),
        number("turn"),
        text("salt"),
        text("digest"),
        text("sealed_at"),
        text("reopened_at", nullable=True),
        text("mode"),
        writing_id="session_id",
        mode="'turn'",
    )
    remake(
        "reveal",
        *part_of("reveal", "session", "session_id"),
        *part_of("reveal", "writing", "writing_id"),
        text("revealed_at"),
        text("columns"),
        text("taken_back_at", nullable=True),
        text("done_because"),
        writing_id="session_id",
    )
    remake(
        "comparison",
        *part_of("comparison", "session", "session_id"),
        number("position"),
        text("field"),
        text("kind"),
        text("note_ids"),
        text("outcome"),
        text("resolution"),
        text("restated"),
        restated="'[]'",
    )


def _sessions() -> None:
    remake(
        "session",
        number("number"),
        text("agenda"),
        text("started_at"),
        text("ended_at", nullable=True),
        flag("ground_rules"),
        text("paused_at", nullable=True),
        text("title"),
        text("read_at", nullable=True),
        paused_at="NULL",
        title="''",
        read_at="NULL",
    )
    remake(
        "step",
        *part_of("step", "session", "session_id"),
        number("position"),
        text("code"),
        text("kind"),
        number("minutes"),
        text("state"),
        flag("recheck"),
        number("spent_seconds"),
        text("running_since", nullable=True),
        text("begun_because"),
        number("planned"),
        text("title"),
        text("say"),
        text("do"),
        text("asks", nullable=True),
        text("sides"),
        text("origin"),
        planned="minutes",
        title="''",
        say="''",
        do="''",
        asks="CASE kind WHEN 'drawing' THEN 'customer' END",
        sides="CASE kind WHEN 'drawing' THEN '[\"marketing\", \"sales\", \"owner\"]' ELSE '[]' END",
        origin="''",
    )


def _agendas() -> None:
    things(
        "agenda",
        text("code"),
        number("position"),
        text("title"),
        text("people"),
        number("begins"),
        text("base"),
    )
    things(
        "agenda_step",
        *part_of("agenda_step", "agenda", "agenda_id"),
        number("position"),
        text("code"),
        number("minutes"),
        text("origin"),
        text("title"),
        text("say"),
        text("do"),
    )
    things(
        "step_result",
        *part_of("step_result", "session", "session_id"),
        *part_of("step_result", "step", "step_id"),
        number("position"),
        text("text"),
    )


def _reviews() -> None:
    """Make room for what a review brings: figures, decisions, and notes of the release."""
    things(
        "figure",
        *part_of("figure", "session", "session_id"),
        number("position"),
        text("side"),
        text("name"),
        text("value"),
        number("k", nullable=True),
        number("n", nullable=True),
        text("period"),
        text("source"),
        flag("read"),
    )
    things(
        "figure_question",
        *part_of("figure_question", "figure", "figure_id"),
        number("position"),
        text("side"),
        text("text"),
        text("answer"),
        flag("left_open"),
    )
    things(
        "talk_mark",
        *part_of("talk_mark", "session", "session_id"),
        *part_of("talk_mark", "claim", "claim_id"),
    )
    things(
        "proposal_decision",
        *part_of("proposal_decision", "session", "session_id"),
        *part_of("proposal_decision", "note", "note_id"),
        text("verdict"),
        text("reason"),
        text("decided_at"),
        text("wording"),
        text("until", nullable=True),
        text("change", nullable=True),
        *part_of("proposal_decision", "claim", "claim_id", nullable=True),
        text("keys"),
        text("owner_reason"),
    )
    things(
        "message_decision",
        *part_of("message_decision", "session", "session_id", nullable=True),
        *part_of("message_decision", "message", "message_id"),
        text("verdict"),
        text("reason"),
        text("decided_at"),
        text("answers"),
        text("side", nullable=True),
        text("grounds"),
    )
    _releases()


def _releases() -> None:
    remake(
        "version",
        text("number"),
        *part_of("version", "session", "session_id", nullable=True),
        text("released_at"),
        text("next_review"),
        text("content"),
        text("digest"),
        text("owner_decision"),
        text("taken_back_at", nullable=True),
        text("notes"),
        text("withdrawn_at", nullable=True),
        text("withdrawn_because"),
        notes="''",
        withdrawn_at="NULL",
        withdrawn_because="''",
    )
    remake(
        "proposal",
        *part_of("proposal", "session", "session_id", nullable=True),
        text("next_review", nullable=True),
        text("owner_decision"),
        text("notes"),
        notes="''",
    )
    things(
        "review",
        *part_of("review", "session", "session_id"),
        *part_of("review", "version", "version_id"),
        text("reviewed_at"),
        text("next_review"),
        text("notes"),
    )


def _record() -> None:
    things(
        "parked_item",
        *part_of("parked_item", "session", "session_id"),
        *part_of("parked_item", "step", "step_id", nullable=True),
        number("position"),
        text("text"),
        *part_of("parked_item", "comparison", "comparison_id", nullable=True),
        text("settled_at", nullable=True),
        text("answer"),
    )
    things(
        "decision",
        *part_of("decision", "session", "session_id"),
        *part_of("decision", "step", "step_id", nullable=True),
        number("position"),
        text("text"),
        text("reason"),
        text("sides"),
        text("decided_at"),
    )
    things(
        "action",
        *part_of("action", "session", "session_id"),
        *part_of("action", "step", "step_id", nullable=True),
        number("position"),
        text("text"),
        text("owner"),
        *part_of("action", "person", "owner_id", nullable=True),
        text("due", nullable=True),
        text("done_at", nullable=True),
        *part_of("action", "obligation", "obligation_id", nullable=True),
    )
    things(
        "upkeep",
        *part_of("upkeep", "session", "session_id"),
        *part_of("upkeep", "obligation", "obligation_id"),
        text("state"),
        text("hindrance"),
    )


def _quotes() -> None:
    things(
        "quote",
        text("code"),
        number("position"),
        text("text"),
        text("side"),
        text("source"),
        text("heard_on", nullable=True),
        text("lead"),
        flag("consent"),
        *part_of("quote", "note", "note_id", nullable=True),
        text("claim_ids"),
        *part_of("quote", "persona", "persona_id", nullable=True),
    )


def _walls() -> None:
    things(
        "note_group",
        *part_of("note_group", "writing", "writing_id"),
        number("position"),
        text("title"),
        number("x"),
        number("y"),
    )
    things(
        "slip",
        *part_of("slip", "writing", "writing_id"),
        number("position"),
        number("x"),
        number("y"),
        *part_of("slip", "note_group", "group_id", nullable=True),
        text("wording"),
        text("parts"),
    )
    things(
        "pick",
        *part_of("pick", "writing", "writing_id"),
        number("position"),
        identity("option_id"),
        *part_of("pick", "persona", "persona_id"),
    )


def _votes() -> None:
    """Make room for dot votes, for arguments on disputed claims, and for what is tested first."""
    remake(
        "poll",
        *part_of("poll", "session", "session_id"),
        text("kind"),
        number("round"),
        flag("named"),
        text("opened_at"),
        text("closed_at", nullable=True),
        text("taken_back_at", nullable=True),
        text("topic", nullable=True),
        number("dots"),
        flag("by_hand"),
        topic="NULL",
        dots="0",
        by_hand="0",
    )
    remake(
        "voter",
        *part_of("voter", "poll", "poll_id"),
        text("side"),
        number("number"),
        text("name"),
        flag("done"),
        number("heads"),
        heads="1",
    )
    things(
        "poll_option",
        *part_of("poll_option", "poll", "poll_id"),
        number("position"),
        text("code"),
        text("label"),
        identity("thing_id", nullable=True),
    )
    things(
        "dots",
        *part_of("dots", "voter", "voter_id"),
        *part_of("dots", "poll_option", "option_id"),
        number("count"),
    )
    things(
        "argument",
        *part_of("argument", "session", "session_id"),
        *part_of("argument", "claim", "claim_id"),
        text("side"),
        text("text"),
    )
    things(
        "test_pick",
        *part_of("test_pick", "session", "session_id"),
        *part_of("test_pick", "claim", "claim_id"),
        number("position"),
    )


def _personas() -> None:
    things("picture", text("data"))
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
        retired_because="''",
        avatar="0",
        picture_id="NULL",
    )


def _claims() -> None:
    remake(
        "claim",
        text("code"),
        number("position"),
        *part_of("claim", "persona", "persona_id"),
        text("field"),
        text("text"),
        text("quantifier", nullable=True),
        number("importance"),
        text("measured_by"),
        text("supporting"),
        text("scope"),
        flag("own_effect"),
        text("sides"),
        *part_of("claim", "comparison", "comparison_id", nullable=True),
        number("owner_of_ten", nullable=True),
        text("turned_at", nullable=True),
        text("parent_ids"),
        flag("retired"),
        real("threshold", nullable=True),
        owner_of_ten="NULL",
        turned_at="NULL",
        threshold="NULL",
        parent_ids="'[]'",
    )


def _assumptions() -> None:
    things("assumed", text("key"), real("value"))


def _evidence() -> None:
    """Keep raw answers; counts of older files were taken of the claim as it is defined now."""
    supporting = "(SELECT claim.supporting FROM claim WHERE claim.id = claim_id)"
    remake(
        "evidence",
        *part_of("evidence", "claim", "claim_id"),
        text("kind"),
        text("answered"),
        text("happened_on"),
        text("source"),
        text("note"),
        text("grade"),
        text("lead"),
        text("gathered_by"),
        number("not_asked"),
        number("no_answer"),
        note="''",
        grade="''",
        lead="''",
        gathered_by="''",
        not_asked="0",
        no_answer="0",
        answered=f"""CASE WHEN json_array_length({supporting}) > 0
            THEN json_array(
                json_array(json({supporting}), support), json_array(json_array('*'), against))
            ELSE json_array(
                json_array(json_array('+'), support), json_array(json_array('-'), against))
            END""",
    )


def _direction() -> None:
    """Make room for promises, agreed answers, what serves what, and when flags were raised."""
    remake(
        "message",
        text("code"),
        number("position"),
        *part_of("message", "persona", "persona_id", nullable=True),
        text("text"),
        text("angle"),
        text("channels"),
        text("awareness"),
        text("usp_ids"),
        text("proof"),
        text("words_to_use"),
        text("words_to_avoid"),
        text("call_to_action"),
        text("status"),
        text("status_reason"),
        text("promise"),
        text("legal_passed_at", nullable=True),
        promise="''",
        legal_passed_at="NULL",
    )
    things(
        "objection",
        text("code"),
        number("position"),
        *part_of("objection", "claim", "claim_id", nullable=True),
        *part_of("objection", "persona", "persona_id", nullable=True),
        text("text"),
        text("answer"),
        text("proof"),
        text("words_to_avoid"),
    )
    things(
        "assent",
        *part_of("assent", "objection", "objection_id"),
        text("side"),
        text("name"),
        text("agreed_at"),
    )
    things(
        "serving",
        *part_of("serving", "usp", "usp_id"),
        *part_of("serving", "claim", "claim_id"),
    )
    things(
        "raised_flag",
        identity("message_id"),
        identity("claim_id"),
        text("event"),
        text("raised_at"),
        text("ended_at", nullable=True),
    )
