"""What Sales' feedback says of claims, gathered by the database; a lead counts once for a claim.

A question that a claim is measured by is answered raw; whether a claim held may also be said of the
claim itself, and then that counts. Who was spoken with and not asked is told apart from who was
asked and did not answer, from the day on which the question was first asked.

A claim may be measured by what was named first of several answers (``objections.first``): answers
are kept in the order in which they were given.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from domain.model.evidence import Answered
from domain.model.heard import Heard
from domain.model.sales_feedback import NOT_APPLICABLE
from domain.model.statistics.provenance import Provenance
from persistence.leads.tables import CONVERSATION

_SAID: Final = """
WITH asked AS (
    SELECT id, iif(measured_by LIKE '%.first', substr(measured_by, 1, length(measured_by) - 6),
        measured_by) AS asked, measured_by LIKE '%.first' AS first
    FROM claim WHERE measured_by != ''
    UNION ALL SELECT id, lower(hex(id)), 0 FROM claim
),
said AS (
    SELECT asked.id AS claim, answer.lead, given_by, given_on,
        iif(first AND json_array_length(said), json_array(said ->> '$[0]'), said) AS said
    FROM asked
    JOIN answer ON answer.asked = asked.asked
    WHERE given_on <= :until AND (asked.asked = lower(hex(asked.id)) OR NOT EXISTS (
        SELECT 1 FROM answer AS own
        WHERE own.lead = answer.lead AND own.asked = lower(hex(asked.id))
    ))
)
SELECT claim, said, given_by, given_on,
    CASE WHEN EXISTS (
        SELECT 1 FROM evidence
        WHERE claim_id = claim AND evidence.lead = printf('L%06d', said.lead)
    ) THEN printf('L%06d', said.lead) ELSE '' END AS code,
    count(*)
FROM said GROUP BY 1, 2, 3, 4, 5
"""
_WITHOUT: Final = ((), (NOT_APPLICABLE,))
"""What is no answer: silence, and a question that makes no sense for the customer."""

_CONVERSATIONS: Final = (
    "SELECT given_on, count(*) FROM answer WHERE asked = ? AND given_on <= ? "
    "GROUP BY given_on ORDER BY given_on"
)


def heard_from_sales(
    session: Session, until: date, claim_ids: Collection[UUID] | None
) -> dict[UUID, list[Heard]]:
    """Return what Sales heard of each claim, or of some of them, up to a day.

    Of a lead that was reported on several times the latest report counts, on its own day.
    """
    connection = session.connection()
    spoken = connection.exec_driver_sql(_CONVERSATIONS, (CONVERSATION, until.isoformat()))
    days = [(str(day), int(n)) for day, n in spoken]
    if not days:
        return {}
    told: dict[UUID, list[tuple[str, str, str, str, int]]] = {}
    for id, said, who, day, code, count in connection.exec_driver_sql(
        _SAID, {"until": until.isoformat()}
    ):
        claim_id = UUID(bytes=id)
        if claim_ids is None or claim_id in claim_ids:
            told.setdefault(claim_id, []).append((said, who, day, code, count))
    return {id: [*map(_heard, rows), *_not_asked(rows, days)] for id, rows in told.items()}


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
        newest = date.fromisoformat(days[-1][0])
        yield Heard(Provenance.SALES_FEEDBACK, (), newest, not_asked=spoken - asked)
