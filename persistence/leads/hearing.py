"""What Sales' feedback says of claims, gathered by the database; a lead counts once for a claim.

A question that a claim is measured by is answered raw; whether a claim held may also be said of the
claim itself, and then that counts. Who was spoken with and not asked is told apart from who was
asked and did not answer, from the day on which the question was first asked.

A claim may be measured by what was named first of several answers (``objections.first``): answers
are kept in the order in which they were given.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.model.evidence import Answered
from domain.model.heard import Heard
from domain.model.lead_scope import scope_of
from domain.model.sales_feedback import NOT_APPLICABLE
from domain.model.statistics.provenance import Provenance
from persistence.leads.deriving import answers_of, codes_of_personas
from persistence.leads.tables import CONVERSATION
from persistence.rows.feedback import FeedbackRow
from persistence.rows.persona import ClaimRow

_SAID: Final = """
WITH scope AS (
    SELECT value ->> 0 AS claim, value ->> 1 AS persona, value ->> 2 AS stages
    FROM json_each(:scopes)
),
wanted AS (
    SELECT *, lower(hex(id)) AS own FROM claim
    WHERE :ids IS NULL OR lower(hex(id)) IN (SELECT value FROM json_each(:ids))
),
asked AS (
    SELECT id, own, iif(measured_by LIKE '%.first',
        substr(measured_by, 1, length(measured_by) - 6), measured_by) AS asked,
        measured_by LIKE '%.first' AS first
    FROM wanted WHERE measured_by != ''
    UNION ALL SELECT id, own, own, 0 FROM wanted
    UNION ALL SELECT id, own, '', 0 FROM wanted WHERE own IN (SELECT claim FROM scope)
),
said AS ({arms})
SELECT claim, asked = '', said, given_by, given_on,
    CASE WHEN EXISTS (
        SELECT 1 FROM evidence
        WHERE claim_id = claim AND evidence.lead = printf('L%06d', said.lead)
    ) THEN printf('L%06d', said.lead) ELSE '' END AS code,
    count(*)
FROM said GROUP BY 1, 2, 3, 4, 5, 6
"""
_ARM: Final = """
    SELECT asked.id AS claim, asked.asked, answer.lead, given_by, given_on,
        iif(first AND json_array_length(said), json_array(said ->> '$[0]'), said) AS said
    FROM asked
    JOIN {answers} AS answer ON answer.asked = asked.asked
    LEFT JOIN scope ON scope.claim = asked.own
    WHERE given_on <= :until AND (asked.asked IN ('', asked.own) OR NOT EXISTS (
        SELECT 1 FROM {answers} AS told
        WHERE told.lead = answer.lead AND told.asked = asked.own
    )) AND (scope.claim IS NULL OR EXISTS (
        SELECT 1 FROM lead
        LEFT JOIN feedback ON feedback.id = lead.feedback
        LEFT JOIN persona ON persona.id = feedback.persona_id
        WHERE lead.number = answer.lead AND iif(scope.stages, lead.now & scope.stages != 0,
            coalesce(lower(persona.code), scope.persona) = scope.persona)
    ))
"""
_NOW: Final = _SAID.replace("{arms}", _ARM.format(answers="answer"))
"""What counts where nobody was reported on again after the day."""

_THEN: Final = _SAID.replace(
    "{arms}",
    f"{_ARM.format(answers='answer')} UNION ALL {_ARM.format(answers='before')}",
).replace(
    "WITH scope AS",
    """WITH before AS MATERIALIZED (
    SELECT value ->> 0 AS lead, value ->> 1 AS asked, value ->> 2 AS said,
        value ->> 3 AS given_by, value ->> 4 AS given_on
    FROM json_each(:before)
),
scope AS""",
)
"""The same, with what leads had said by the day that were reported on again after it."""

_AGAIN: Final = """
SELECT (
    SELECT id FROM feedback WHERE feedback.lead = again.lead AND substr(given_at, 1, 10) <= ?
    ORDER BY given_at DESC, id DESC LIMIT 1
)
FROM (SELECT lead FROM feedback GROUP BY lead HAVING count(*) > 1) AS again
JOIN lead ON lead.number = again.lead WHERE lead.heard_on > ?
"""
_WITHOUT: Final = ((), (NOT_APPLICABLE,))
"""What is no answer: silence, and a question that makes no sense for the customer."""

_AT_ONCE: Final = 500
_CONVERSATIONS: Final = (
    "SELECT given_on, count(*) FROM answer WHERE asked = ? GROUP BY given_on ORDER BY given_on"
)


def heard_from_sales(
    session: Session, until: date, claim_ids: Collection[UUID] | None
) -> dict[UUID, list[Heard]]:
    """Return what Sales heard of each claim, or of some of them, up to a day.

    Of a lead that was reported on several times the latest report until that day counts, on its
    own day. Leads outside a claim's scope count neither for nor against it, nor as not asked
    (method, B.2).
    """
    connection = session.connection()
    spoken = connection.exec_driver_sql(_CONVERSATIONS, (CONVERSATION,))
    every = [(str(day), int(n)) for day, n in spoken]
    days = [(day, n) for day, n in every if day <= until.isoformat()]
    before = _said_before(session, until) if len(days) < len(every) else []
    if before:
        talks = Counter(row[4] for row in before if row[1] == CONVERSATION)
        days = sorted((Counter(dict(days)) + talks).items())
    if not days:
        return {}
    scopes = _scopes(session)
    ids = None if claim_ids is None else json.dumps([id.hex for id in claim_ids])
    values = {"until": until.isoformat(), "ids": ids, "scopes": json.dumps(scopes)}
    if before:
        values["before"] = json.dumps(before)
    told: dict[UUID, list[tuple[str, str, str, str, int]]] = {}
    within: dict[UUID, list[tuple[str, int]]] = {UUID(hex=hex): [] for hex, *_ in scopes}
    for id, talked, *row in connection.exec_driver_sql(_THEN if before else _NOW, values):
        said, who, day, code, count = row
        if talked:
            within[UUID(bytes=id)].append((day, count))
        else:
            told.setdefault(UUID(bytes=id), []).append((said, who, day, code, count))
    return {
        id: [*map(_heard, rows), *_not_asked(rows, within.get(id, days))]
        for id, rows in told.items()
    }


def _said_before(session: Session, until: date) -> list[tuple[int, str, str, str, str]]:
    """Return what leads had answered by a day that were reported on again after it.

    Only the answers of the report that counts now are kept as rows; those of the report that
    counted then are made anew of it. Who was reported on once costs nothing here.
    """
    connection, day = session.connection(), until.isoformat()
    found = connection.exec_driver_sql(_AGAIN, (day, day))
    wanted = [UUID(bytes=id) for (id,) in found if id is not None]
    codes = codes_of_personas(connection) if wanted else {}
    rows: list[tuple[int, str, str, str, str]] = []
    for begin in range(0, len(wanted), _AT_ONCE):
        some = wanted[begin : begin + _AT_ONCE]
        for row in session.scalars(select(FeedbackRow).where(FeedbackRow.id.in_(some))):
            rows += answers_of(row.thing(), codes)
    return rows


def _scopes(session: Session) -> list[tuple[str, str, int]]:
    """Return the claims that speak of some leads only: identity, persona, and stages as bits."""
    found = session.execute(select(ClaimRow.id, ClaimRow.scope).where(ClaimRow.scope != ""))
    scopes = ((id, scope_of(scope)) for id, scope in found)
    return [(id.hex, one.persona, one.stages) for id, one in scopes if one is not None]


def _heard(told: tuple[str, str, str, str, int]) -> Heard:
    said, given_by, given_on, code, count = told
    answers = tuple(json.loads(said))
    answered = () if answers in _WITHOUT else (Answered(answers, count, len(answers) > 1),)
    return Heard(
        Provenance.SALES_FEEDBACK,
        answered,
        date.fromisoformat(given_on),
        code,
        given_by,
        no_answer=0 if answers else count,
    )


def _not_asked(
    told: Sequence[tuple[str, str, str, str, int]], days: Sequence[tuple[str, int]]
) -> Iterator[Heard]:
    """Give who was spoken with since the question was first asked, and was not asked."""
    since = min(row[2] for row in told)
    spoken = sum(n for day, n in days if day >= since)
    asked = sum(row[4] for row in told)
    if spoken > asked:
        newest = date.fromisoformat(max(day for day, _ in days))
        yield Heard(Provenance.SALES_FEEDBACK, (), newest, not_asked=spoken - asked)
