"""What leads say of claims, to Sales and on forms, gathered by the database.

A lead counts once for a claim: what it said to Sales goes with what it said on its form, and
``domain.model.heard`` tells which of the two counts.

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
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from domain.model.evidence import Answered
from domain.model.heard import Heard
from domain.model.lead_scope import scope_of
from domain.model.sales_feedback import NOT_APPLICABLE
from domain.model.statistics.provenance import Provenance
from persistence.leads.deriving import answers_of, codes_of_personas
from persistence.leads.saying import saying
from persistence.leads.tables import CONVERSATION, NO_ANSWER
from persistence.rows.feedback import FeedbackRow
from persistence.rows.persona import ClaimRow

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
    "SELECT given_on, count(*) FROM answer WHERE asked = ? AND given_on <= ? GROUP BY given_on"
)
_ANY_FORM: Final = "SELECT EXISTS (SELECT 1 FROM form_reading)"
_LATER: Final = "SELECT EXISTS (SELECT 1 FROM feedback WHERE given_at > ?)"


class _Row(NamedTuple):
    """What some leads said of a claim, or said nothing of it.

    Attributes:
        said: answers as JSON; None where a form says nothing of the question.
        given_by: code of the salesperson; empty for a form.
        given_on: the day.
        code: of the one lead, where it stands alone; else empty.
        form: what the same leads said on their forms, as JSON, or None.
        other_on: the day of that; of a form alone the day on which Sales spoke with them, or None.
        leads: how many.
    """

    said: str | None
    given_by: str
    given_on: str
    code: str
    form: str | None
    other_on: str | None
    leads: int


def heard_from_leads(
    session: Session, until: date, claim_ids: Collection[UUID] | None
) -> dict[UUID, list[Heard]]:
    """Return what leads said of each claim, or of some of them, up to a day: to Sales or on forms.

    Of a lead that was reported on several times the latest report until that day counts, on its
    own day. Leads outside a claim's scope count neither for nor against it, nor as not asked
    (method, B.2).
    """
    connection = session.connection()
    before = _said_before(session, until)
    days = _conversations(connection, until, before)
    forms = bool(connection.exec_driver_sql(_ANY_FORM).scalar())
    if not days and not forms:
        return {}
    scopes = _scopes(session)
    ids = None if claim_ids is None else json.dumps([id.hex for id in claim_ids])
    values = {"until": until.isoformat(), "ids": ids, "scopes": json.dumps(scopes)}
    if before:
        values["before"] = json.dumps(before)
    sales: dict[UUID, list[_Row]] = {}
    alone: dict[UUID, list[_Row]] = {}
    within: dict[UUID, list[tuple[str, int]]] = {UUID(hex=hex): [] for hex, *_ in scopes}
    query = saying(then=bool(before), forms=forms)
    for on_form, id, talked, *told in connection.exec_driver_sql(query, values):
        claim, row = UUID(bytes=id), _Row(*told)
        if talked:
            within[claim].append((row.given_on, row.leads))
        else:
            (alone if on_form else sales).setdefault(claim, []).append(row)
    found: dict[UUID, list[Heard]] = {}
    for id in {*sales, *alone}:
        asked, filled = sales.get(id, []), alone.get(id, [])
        heard = [*map(_from_sales, asked), *map(_from_form, filled)]
        found[id] = [*heard, *_not_asked(asked, filled, within.get(id, days))]
    return found


def _conversations(
    connection: Connection, until: date, before: Sequence[tuple[int, str, str, str, str]]
) -> list[tuple[str, int]]:
    """Return with how many leads Sales had spoken, by the day of the report that counts then."""
    spoken = connection.exec_driver_sql(_CONVERSATIONS, (CONVERSATION, until.isoformat()))
    days = Counter({str(day): int(n) for day, n in spoken})
    days.update(row[4] for row in before if row[1] == CONVERSATION)
    return sorted(days.items())


def _said_before(session: Session, until: date) -> list[tuple[int, str, str, str, str]]:
    """Return what leads had answered by a day that were reported on again after it.

    Only the answers of the report that counts now are kept as rows; those of the report that
    counted then are made anew of it. Who was reported on once costs nothing here.
    """
    connection, day = session.connection(), until.isoformat()
    if not connection.exec_driver_sql(_LATER, (f"{day}T~",)).scalar():
        return []
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


def _from_sales(row: _Row) -> Heard:
    heard = _heard(Provenance.SALES_FEEDBACK, row, row.said or NO_ANSWER)
    if row.form is None or row.other_on is None:
        return heard
    on_form = _Row(row.form, "", row.other_on, row.code, None, None, row.leads)
    return heard._replace(elsewhere=_heard(Provenance.LEAD_FORM, on_form, row.form))


def _from_form(row: _Row) -> Heard:
    if row.said is not None:
        return _heard(Provenance.LEAD_FORM, row, row.said)
    day = date.fromisoformat(row.given_on)
    return Heard(Provenance.LEAD_FORM, (), day, row.code, not_asked=row.leads)


def _heard(kind: Provenance, row: _Row, said: str) -> Heard:
    answers = tuple(json.loads(said))
    answered = () if answers in _WITHOUT else (Answered(answers, row.leads, len(answers) > 1),)
    return Heard(
        kind,
        answered,
        date.fromisoformat(row.given_on),
        row.code,
        row.given_by,
        no_answer=0 if answers else row.leads,
    )


def _not_asked(
    asked: Sequence[_Row], filled: Sequence[_Row], days: Sequence[tuple[str, int]]
) -> Iterator[Heard]:
    """Give who was spoken with since the question was first asked, and was not asked.

    Who filled in a form that asks it is told of there.
    """
    if not asked:
        return
    since = min(row.given_on for row in asked)
    spoken = sum(n for day, n in days if day >= since)
    told = sum(row.leads for row in asked)
    told += sum(row.leads for row in filled if row.other_on is not None and row.other_on >= since)
    if spoken > told:
        newest = date.fromisoformat(max(day for day, _ in days))
        yield Heard(Provenance.SALES_FEEDBACK, (), newest, not_asked=spoken - told)
