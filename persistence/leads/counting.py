"""Counts of leads that are kept: told without looking at a lead."""

from dataclasses import replace
from typing import Any, Final

from domain.model.ladder import BIT, Stage
from domain.model.lead_batches import LeadFilter

_THERE: Final = "batch IN (SELECT id FROM lead_batch)"
_VALUES: Final = {
    "channel": None,
    "campaign": None,
    "seller": "seller",
    "outcome": "outcome_now",
    "reason": "reason_now",
}
_IN_GROUPS: Final = ("campaign_id", "campaign", "channel")


def kept_count(wanted: LeadFilter) -> tuple[str, list[Any]] | None:
    """Return the statement that tells how many leads a filter finds, and its values.

    None where what is kept does not tell: it knows of each campaign, channel and month how many
    leads reached a stage or have feedback, and of each seller, outcome and reason how many there
    are, but not of both at once.
    """
    return _in_sums(wanted) or _in_tally(wanted)


def kept_values(column: str) -> str:
    """Return the statement that tells the values of a column with their counts.

    Raises:
        KeyError: of this column nothing is kept.
    """
    what = _VALUES[column]
    if what is None:
        told = f"SELECT {column}, sum(leads) AS n FROM lead_sum WHERE {_THERE} AND {column} != ''"
    else:
        told = (
            "SELECT value, sum(leads) AS n FROM lead_tally "
            f"WHERE {_THERE} AND what = '{what}' AND value != ''"
        )
    return f"{told} GROUP BY 1 HAVING n > 0 ORDER BY 2 DESC, 1"


def _in_sums(wanted: LeadFilter) -> tuple[str, list[Any]] | None:
    plain = replace(
        wanted,
        batch_id=None,
        campaign_id=None,
        campaign="",
        channel="",
        stage="",
        not_stage="",
        fed_back=None,
    )
    told = [wanted.stage, wanted.not_stage, wanted.fed_back is not None or ""]
    if plain != LeadFilter() or sum(map(bool, told)) > 1:
        return None
    parts, values = _batch(wanted)
    for name in _IN_GROUPS:
        value = getattr(wanted, name)
        if value:
            parts.append(f"{name} = ?")
            values.append(value.bytes if name == "campaign_id" else value)
    return f"SELECT sum({_summed(wanted)}) FROM lead_sum WHERE {' AND '.join(parts)}", values


def _summed(wanted: LeadFilter) -> str:
    """Return which of the sums a filter means; the first stage is everybody's."""
    if wanted.fed_back is not None:
        return "fed_back" if wanted.fed_back else "leads - fed_back"
    if wanted.stage in BIT:
        return Stage(wanted.stage).value
    return f"leads - {Stage(wanted.not_stage).value}" if wanted.not_stage in BIT else "leads"


def _in_tally(wanted: LeadFilter) -> tuple[str, list[Any]] | None:
    asked = [
        (what, value)
        for what, value, is_asked in (
            ("seller", wanted.seller, bool(wanted.seller)),
            ("seller", "", wanted.nobodys),
            ("outcome_now", wanted.outcome, bool(wanted.outcome)),
            ("reason_now", wanted.reason, bool(wanted.reason)),
        )
        if is_asked
    ]
    rest = replace(wanted, batch_id=None, seller="", nobodys=False, outcome="", reason="")
    if len(asked) != 1 or rest != LeadFilter():
        return None
    parts, values = _batch(wanted)
    parts += ["what = ?", "value = ?"]
    told = f"SELECT sum(leads) FROM lead_tally WHERE {' AND '.join(parts)}"
    return told, [*values, *asked[0]]


def _batch(wanted: LeadFilter) -> tuple[list[str], list[Any]]:
    if wanted.batch_id is None:
        return [_THERE], []
    return [_THERE, "batch = ?"], [wanted.batch_id.bytes]
