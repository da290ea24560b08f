"""Bringing up to date what follows from batches and feedback, within the commit that touches them.

For each lead that is touched: what is known of it now, the sums that it is in, and the answers that
count. The truth lies in what files said and in Sales' feedback; all else can be made anew.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from domain.model.ladder import Ending
from domain.model.sales_feedback import Feedback
from persistence.images import RowImage
from persistence.leads.summing import add_differences, retally, sums_of, tally_of
from persistence.leads.tables import CONVERSATION, NO_ANSWER
from persistence.rows.feedback import FeedbackRow, LeadBatchRow

_TOUCHED: Final = "touched_lead"
_UPDATE: Final = (
    "UPDATE lead SET now = ?, outcome_now = ?, ending_now = ?, reason_now = ?, value_now = ?, "
    "interest = ?, fit = ?, heard_on = ?, feedback = ? WHERE number = ?"
)
_FILES: Final = (
    "SELECT lead, a.reached, a.ending, a.outcome, a.reason, a.value FROM lead_again a "
    "JOIN lead_batch ON lead_batch.id = a.batch WHERE lead IN (SELECT lead FROM touched_lead) "
    "ORDER BY lead_batch.position"
)
_LATEST: Final = (
    "SELECT id FROM feedback WHERE lead = touched_lead.lead ORDER BY given_at DESC, id DESC"
)


def derive(session: Session, images: Sequence[RowImage]) -> None:
    """Bring up to date what follows from the rows that a unit of work has touched."""
    leads = _leads_touched(session, images)
    if leads:
        derive_leads(session, leads)


def _leads_touched(session: Session, images: Sequence[RowImage]) -> set[int]:
    leads: set[int] = set()
    for image in images:
        if image.row is FeedbackRow:
            leads |= _leads_of(session, image)
        elif image.row is LeadBatchRow and (image.before is None or image.after is None):
            again = "SELECT lead FROM lead_again WHERE batch = ?"
            found = session.connection().exec_driver_sql(again, (image.id.bytes,))
            leads |= {number for (number,) in found}
    return leads


def _leads_of(session: Session, image: RowImage) -> set[int]:
    told = {one["lead"] for one in (image.before, image.after) if one and "lead" in one}
    return told or set(session.scalars(select(FeedbackRow.lead).where(FeedbackRow.id == image.id)))


def derive_leads(session: Session, leads: Iterable[int]) -> None:
    """Bring some leads up to date: themselves, their sums and their answers."""
    connection = session.connection()
    _choose(connection, leads)
    before, tally = sums_of(connection, _TOUCHED), tally_of(connection, _TOUCHED)
    latest = _latest_feedback(session)
    connection.exec_driver_sql("DELETE FROM answer WHERE lead IN (SELECT lead FROM touched_lead)")
    _write_now(connection, latest)
    codes = codes_of_personas(connection) if latest else {}
    answers = [row for one in latest.values() for row in answers_of(one, codes)]
    if answers:
        connection.exec_driver_sql("INSERT INTO answer VALUES (?, ?, ?, ?, ?)", answers)
    add_differences(connection, before, sums_of(connection, _TOUCHED))
    retally(connection, tally, tally_of(connection, _TOUCHED))
    connection.exec_driver_sql(f"DROP TABLE temp.{_TOUCHED}")


def _choose(connection: Connection, leads: Iterable[int]) -> None:
    """Note the leads, each with its batch, whether it is there or not."""
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE {_TOUCHED} (lead INTEGER PRIMARY KEY, batch BLOB)"
    )
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO {_TOUCHED} SELECT ?, id FROM lead_batch "
        "WHERE ? BETWEEN first AND last",
        [(number, number) for number in leads],
    )


def _latest_feedback(session: Session) -> dict[int, Feedback]:
    ids = session.connection().exec_driver_sql(f"SELECT ({_LATEST} LIMIT 1) FROM touched_lead")
    wanted = [UUID(bytes=id) for (id,) in ids if id is not None]
    found: dict[int, Feedback] = {}
    for begin in range(0, len(wanted), 500):
        some = wanted[begin : begin + 500]
        for row in session.scalars(select(FeedbackRow).where(FeedbackRow.id.in_(some))):
            found[row.lead] = row.thing()
    return found


def _write_now(connection: Connection, latest: dict[int, Feedback]) -> None:
    said: dict[int, list[Any]] = {}
    told = connection.exec_driver_sql(
        "SELECT number, reached, ending, outcome, reason, value FROM lead "
        "WHERE number IN (SELECT lead FROM touched_lead)"
    )
    for number, *values in told:
        said[number] = values
    for number, reached, *later in connection.exec_driver_sql(_FILES):
        now = said[number]
        now[0] |= reached
        now[1:] = [
            new if new not in (None, "") else old for old, new in zip(now[1:], later, strict=True)
        ]
    rows = [(*_now(values, latest.get(number)), number) for number, values in said.items()]
    if rows:
        connection.exec_driver_sql(_UPDATE, rows)


def _now(values: Sequence[Any], feedback: Feedback | None) -> tuple[Any, ...]:
    """Return what is known of a lead: by its files, and over them by Sales."""
    reached, ending, outcome, reason, value = values
    if feedback is None:
        return reached, outcome, ending, reason, value, None, None, None, None
    ending = feedback.ending.value if feedback.ending else _not_against(ending, feedback.reached)
    return (
        reached | feedback.reached,
        feedback.outcome.value,
        ending,
        feedback.reason or ("" if feedback.qualified else reason),
        value,
        feedback.interest,
        feedback.fit,
        feedback.given_at.date().isoformat(),
        feedback.id.bytes,
    )


def _not_against(ending: str, reached: int) -> str:
    """Return the ending that a file told, unless Sales has moved the lead on since."""
    return "" if ending == Ending.RECYCLED and reached else ending


def codes_of_personas(connection: Connection) -> dict[UUID, str]:
    """Return the code of each persona."""
    found = connection.exec_driver_sql("SELECT id, code FROM persona")
    return {UUID(bytes=id): str(code) for id, code in found}


def answers_of(
    feedback: Feedback, codes: Mapping[UUID, str]
) -> Iterable[tuple[int, str, str, str, str]]:
    """Give the rows of what a feedback answers, and one that tells of the conversation itself."""
    day, who = feedback.given_at.date().isoformat(), feedback.given_by
    if not feedback.conversation:
        return
    yield feedback.lead, CONVERSATION, NO_ANSWER, who, day
    for asked, answers in feedback.answered:
        yield feedback.lead, asked, json.dumps(answers, ensure_ascii=False), who, day
    if feedback.persona_id is not None and feedback.persona_id in codes:
        fits = json.dumps([codes[feedback.persona_id]])
        yield feedback.lead, "matched_persona", fits, who, day
    for claim_id, holds in feedback.verdicts:
        yield feedback.lead, claim_id.hex, '["+"]' if holds else '["-"]', who, day
