"""Adding up how far Sales has reported on its leads: by campaign and salesperson, in three passes.

The database adds up; no lead leaves it. A million leads give as many rows as there are campaigns
times salespeople.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any, Final
from uuid import UUID

from domain.model.leads import ContactOutcome
from domain.model.report_coverage import OwedAnswer, ReportTally

_THERE: Final = "lead_batch JOIN lead ON lead.number BETWEEN lead_batch.first AND lead_batch.last"
_GROUP: Final = (
    "coalesce(campaign_id, x''), CASE WHEN campaign_id IS NULL THEN campaign ELSE '' END, seller"
)
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

Run = Callable[[str, Iterable[Any]], Any]
Key = tuple[bytes, str, str]


def reported(
    run: Run, owed: Collection[OwedAnswer], check: Callable[[], None]
) -> tuple[ReportTally, ...]:
    """Return what the leads that are there add up to.

    Args:
        run: executes a statement with its values.
        owed: what a report may owe.
        check: asked between the passes; what it raises ends the reading.
    """
    counts = run(f"SELECT {_GROUP}, count(*), count(heard_on) FROM {_THERE} GROUP BY 1, 2, 3", ())
    found: dict[Key, tuple[int, int]] = {tuple(row[:3]): (row[3], row[4]) for row in counts}
    check()
    delays: dict[Key, dict[int, int]] = {}
    for *key, days, leads in run(_delays(), ()):
        delays.setdefault((key[0], key[1], key[2]), {})[days] = leads
    check()
    sql, values = _completeness(owed)
    filled: dict[Key, tuple[float, int]] = {
        tuple(row[:3]): (row[3], row[4]) for row in run(sql, values)
    }
    return tuple(
        ReportTally(
            UUID(bytes=key[0]) if key[0] else None,
            *(key[1], key[2], *counted),
            delays.get(key, {}),
            *filled.get(key, (0.0, 0)),
        )
        for key, counted in found.items()
    )


def _delays() -> str:
    """Count leads by the days from their handover to their first report; none is below 0."""
    days = "max(0, CAST(julianday(first_said) - julianday(received_on) AS INTEGER))"
    return (
        f"SELECT {_GROUP}, {days}, count(*) FROM {_THERE} JOIN (SELECT lead AS of_lead, "
        "min(substr(given_at, 1, 10)) AS first_said FROM feedback GROUP BY lead) "
        "ON of_lead = lead.number WHERE received_on IS NOT NULL GROUP BY 1, 2, 3, 4"
    )


def _completeness(owed: Collection[OwedAnswer]) -> tuple[str, list[Any]]:
    """Add up how complete the reports that count are; see ``domain.model.leads.completeness``."""
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
    reports = (
        f"SELECT campaign_id, campaign, seller, {total} AS total, {_sum(own)} AS filled "
        "FROM feedback AS said CROSS JOIN lead ON lead.number = said.lead "
        "AND lead.feedback = said.id CROSS JOIN lead_batch "
        "ON lead.number BETWEEN lead_batch.first AND lead_batch.last"
    )
    share = "sum(filled * 1.0 / total)"
    return (
        f"SELECT {_GROUP}, {share}, count(*) FROM ({reports}) WHERE total > 0 GROUP BY 1, 2, 3",
        values,
    )


def _sum(parts: Iterable[str]) -> str:
    return " + ".join(parts) or "0"
