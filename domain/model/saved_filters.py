"""Filters of leads under a name, for lists that are looked at again and again."""

import json
from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID

from domain.model.lead_batches import LeadFilter


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter under a name, for everybody who opens the workspace.

    Attributes:
        id: identity.
        position: order in which filters stand.
        name: what people call it.
        wanted: which leads it lets through.
    """

    id: UUID
    position: int
    name: str
    wanted: LeadFilter


def told_filter(wanted: LeadFilter) -> str:
    """Return a filter as one text: only what it asks for, by name."""
    nothing = LeadFilter()
    asked = {
        field.name: _told(value)
        for field in fields(LeadFilter)
        if (value := getattr(wanted, field.name)) != getattr(nothing, field.name)
    }
    return json.dumps(asked, ensure_ascii=False, sort_keys=True)


def read_filter(text: str) -> LeadFilter:
    """Return the filter that a text tells.

    Raises:
        ValueError, TypeError: it tells none.
    """
    asked: dict[str, Any] = json.loads(text)
    for name in ("batch_id", "campaign_id"):
        if name in asked:
            asked[name] = UUID(asked[name])
    for name in ("received_from", "received_to"):
        if name in asked:
            asked[name] = date.fromisoformat(asked[name])
    if "trait" in asked:
        name, value = asked["trait"]
        asked["trait"] = (str(name), str(value))
    return LeadFilter(**asked)


def _told(value: object) -> object:
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value
