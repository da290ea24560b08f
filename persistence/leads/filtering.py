"""What filters and orders of leads mean to the database."""

from collections.abc import Sequence
from itertools import chain
from typing import Any, Final

from domain.model.ladder import BIT, Stage
from domain.model.lead_batches import LeadFilter, LeadOrder
from persistence.leads.live import NOTHING, Span, within
from persistence.leads.words import WORDS, phrase

_ORDERS: Final = {
    LeadOrder.NEWEST: ("received_on", True, True),
    LeadOrder.OLDEST: ("received_on", False, False),
    LeadOrder.CHANNEL: ("channel", False, True),
    LeadOrder.CAMPAIGN: ("campaign", False, True),
    LeadOrder.STAGE: ("now", True, True),
    LeadOrder.FEEDBACK: ("heard_on", True, True),
}
"""By order the column, whether it falls, and whether numbers fall where it is the same."""

_LONGEST_CODE: Final = 10


def ordering(order: LeadOrder, *, turned: bool = False) -> str:
    """Return what leads are sorted by, or by that turned round."""
    column, falls, numbers_fall = _ORDERS[order]
    return ", ".join(
        f"{name} {'DESC' if down != turned else 'ASC'}"
        for name, down in ((column, falls), ("number", numbers_fall))
    )


def is_indexed(order: LeadOrder) -> bool:
    """Tell whether the database keeps leads in an order."""
    return _ORDERS[order][0] == "received_on"


def conditions(wanted: LeadFilter, spans: Sequence[Span]) -> tuple[str, list[Any]]:
    """Return what a filter means to the database, and its values."""
    parts = [within(spans)]
    for column, value in (
        ("campaign_id", wanted.campaign_id and wanted.campaign_id.bytes),
        ("campaign", wanted.campaign),
        ("channel", wanted.channel),
        ("seller", wanted.seller),
        ("outcome_now", wanted.outcome),
        ("reason_now", wanted.reason),
    ):
        if value:
            parts.append((f"{column} = ?", [value]))
    for stage, sign in ((wanted.stage, "!="), (wanted.not_stage, "=")):
        if stage and Stage(stage) in BIT:
            parts.append((f"(now & ?) {sign} 0", [BIT[Stage(stage)]]))
    for day, sign in ((wanted.received_from, ">="), (wanted.received_to, "<=")):
        if day is not None:
            parts.append((f"received_on {sign} ?", [day.isoformat()]))
    if wanted.fed_back is not None:
        parts.append((f"heard_on IS {'NOT ' * wanted.fed_back}NULL", []))
    if wanted.nobodys:
        parts.append(("seller = ''", []))
    if wanted.trait is not None:
        name, value = wanted.trait
        parts.append(("json_extract(traits, ?) = ?", [f'$."{_quoted(name)}"', value]))
    if wanted.words:
        parts.append(_found(wanted.words))
    return " AND ".join(part for part, _ in parts), list(chain(*(values for _, values in parts)))


def _quoted(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


def searched(words: str) -> str:
    """Return what the index of words is asked for; empty where a code was typed, or no word."""
    return "" if _number(words) is not None else phrase(words)


def _found(words: str) -> tuple[str, list[Any]]:
    """Return the condition that words are found in a lead, and its values."""
    number, asked = _number(words), searched(words)
    if number is not None:
        return "number = ?", [number]
    if not asked:
        return NOTHING, []
    return f"number IN (SELECT rowid FROM {WORDS} WHERE {WORDS} MATCH ?)", [asked]


def _number(words: str) -> int | None:
    """Return the number of the lead whose code was typed."""
    text = words.strip()
    is_code = text[:1].upper() == "L" and 1 < len(text) <= _LONGEST_CODE
    return int(text[1:]) if is_code and text[1:].isdecimal() else None
