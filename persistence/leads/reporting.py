"""Adding up how far Sales has reported on its leads: by campaign, and by salesperson.

The database adds up; no lead leaves it. How many were handed over is kept already; what reports add
up to is gathered in one pass over them, in the order of their leads, which is the order in which
leads and answers lie: looking each of them up at its place took four times as long.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from domain.model.leads import ContactOutcome
from domain.model.report_coverage import OwedAnswer, ReportTallies, ReportTally
from persistence.leads.live import spans_there, within
from persistence.leads.minding import minding

_THERE: Final = "batch IN (SELECT id FROM lead_batch)"
_BY_CAMPAIGN: Final = (
    "SELECT campaign_id, CASE WHEN campaign_id = x'' THEN campaign ELSE '' END, '', sum(leads) "
    f"FROM lead_sum WHERE {_THERE} GROUP BY 1, 2 HAVING sum(leads) > 0"
)
_BY_PERSON: Final = (
    "SELECT x'', '', value, sum(leads) FROM lead_tally "
    f"WHERE what = 'seller' AND {_THERE} GROUP BY 3 HAVING sum(leads) > 0"
)
"""How many leads were handed over, by what they are told apart by."""

_ADDED: Final = "days, count(heard_on), total(share), count(share)"
_REPORTED: Final = (
    "WITH report AS MATERIALIZED ({reports}) "
    f"SELECT 0, campaign_id, campaign, '', {_ADDED} FROM report GROUP BY 2, 3, 5 "
    f"UNION ALL SELECT 1, x'', '', seller, {_ADDED} FROM report GROUP BY 4, 5"
)
"""What reports add up to, first by campaign, then by person, and by days in either."""

_REPORTS: Final = (
    "SELECT coalesce(campaign_id, x'') AS campaign_id, "
    "CASE WHEN campaign_id IS NULL THEN campaign ELSE '' END AS campaign, seller, heard_on, "
    "max(0, CAST(julianday(min(substr(given_at, 1, 10))) - julianday(received_on) AS INTEGER)) "
    "AS days, max(CASE WHEN said.id = lead.feedback THEN {share} END) AS share "
    "FROM feedback AS said CROSS JOIN lead ON lead.number = said.lead "
    "WHERE {there} GROUP BY said.lead"
)
"""Each lead that was reported on: the days until its first report, none below 0, and how complete
the one is that counts."""

_TALKED: Final = ", ".join(f"'{one.value}'" for one in ContactOutcome if one.conversation)
_CONVERSATION: Final = f"(said.outcome IN ({_TALKED}))"
_OWED_WHEN: Final = {
    "always": "1",
    "when not qualified": f"({_CONVERSATION} AND coalesce(said.qualified, 0) = 0)",
    "interest >= 2": f"({_CONVERSATION} AND coalesce(said.interest, 0) >= 2)",
}
_OWN: Final = {
    "contact_outcome": "1",
    "attempts": "said.attempts IS NOT NULL",
    "interest_level": "said.interest IS NOT NULL",
    "fit_level": "said.fit IS NOT NULL",
    "matched_persona": "said.persona_id IS NOT NULL",
    "not_qualified_reason": "said.reason != ''",
    "quote": "said.words != ''",
    "next_step": "said.next_step != ''",
}
_ANSWERED: Final = "max(asked = ? OR substr(asked, 1, ?) = ?)"
"""Whether a question is answered, or a part of it, told by all answers of a lead."""

Key = tuple[bytes, str, str]


@dataclass(slots=True)
class _Sum:
    """What is found of one campaign, or of one salesperson."""

    leads: int
    reported: int = 0
    delays: dict[int, int] = field(default_factory=dict)
    filled: float = 0.0
    rated: int = 0


def reported(
    session: Session, owed: Collection[OwedAnswer], check: Callable[[], None]
) -> ReportTallies:
    """Return what the leads that are there add up to.

    Args:
        session: whose view.
        owed: what a report may owe.
        check: asked again and again meanwhile; what it raises ends the reading.
    """
    check()
    run = session.connection().exec_driver_sql
    spans = spans_there(session)
    if not spans:
        return ReportTallies()
    there, values = within(spans, "said.lead")
    share, asked = _completeness(owed)
    reports = _REPORTS.format(share=share, there=there)
    with minding(session, check):
        sums: tuple[dict[Key, _Sum], ...] = tuple(
            {tuple(key): _Sum(leads) for *key, leads in run(sql)}
            for sql in (_BY_CAMPAIGN, _BY_PERSON)
        )
        for by, *key, days, count, filled, rated in run(
            _REPORTED.format(reports=reports), (*asked, *values)
        ):
            found = sums[by][key[0], key[1], key[2]]
            found.reported += count
            found.filled += filled
            found.rated += rated
            if days is not None:
                found.delays[days] = count
    campaigns, people = (tuple(_tally(*one) for one in found.items()) for found in sums)
    return ReportTallies(campaigns, people)


def _tally(key: Key, found: _Sum) -> ReportTally:
    id, campaign, seller = key
    return ReportTally(
        UUID(bytes=id) if id else None,
        *(campaign, seller, found.leads, found.reported),
        *(found.delays, found.filled, found.rated),
    )


def _completeness(owed: Collection[OwedAnswer]) -> tuple[str, list[Any]]:
    """Say how complete a report is, and with which values; see ``leads.completeness``."""
    weighty = [one for one in owed if one.weight]
    conditions = [_OWED_WHEN.get(one.rule, _CONVERSATION) for one in weighty]
    total = _sum(f"{one.weight} * {when}" for one, when in zip(weighty, conditions, strict=True))
    own, asked, values = [], [], []
    for one, when in zip(weighty, conditions, strict=True):
        if one.code in _OWN:
            own.append(f"{one.weight} * {when} * ({_OWN[one.code]})")
        else:
            asked.append(f"{one.weight} * {when} * {_ANSWERED}")
            part = f"{one.code}."
            values += [one.code, len(part), part]
    if asked:  # one look at the answers of a lead, however many questions there are
        own.append(f"coalesce((SELECT {_sum(asked)} FROM answer WHERE lead = lead.number), 0)")
    return f"({_sum(own)}) * 1.0 / nullif({total}, 0)", values


def _sum(parts: Iterable[str]) -> str:
    return " + ".join(parts) or "0"
