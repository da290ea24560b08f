"""What the columns and names of an ad report mean, as a person says it: a file to keep and pass on.

It holds names of columns and of campaigns, and no figure of any row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from domain.errors import MappingUnreadable
from domain.model.ad_columns import CAMPAIGN, ENDS, STARTS, columns_named
from domain.model.ad_figures import FIGURES
from domain.model.importing.days import DateOrder
from domain.model.importing.lexicon import words_of
from domain.text import LINE_LIMIT, NAME_LIMIT, clean, mark

AD_MAPPING_FORMAT: Final = "cungve-results-mapping/1"
"""What a file of ours calls itself."""

AD_FIELDS: Final = (STARTS, ENDS, CAMPAIGN, *FIGURES)
"""What a column of a report may hold."""

SKIP: Final = "skip"
"""Stands beside a column that holds nothing of these."""

_FAMILY: Final = "cungve-results-mapping/"
_KNOWN: Final = frozenset({"format", "columns", "dates", "campaigns"})
_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class AdMapping:
    """What a report means.

    Attributes:
        columns: by heading, what it holds: one of ``AD_FIELDS``, or ``SKIP``.
        date_order: what comes first in its days; None where they tell it themselves.
        campaigns: by name in the report, code of the campaign that it means.
    """

    columns: Mapping[str, str]
    date_order: DateOrder | None = None
    campaigns: Mapping[str, str] | None = None

    def places(self, heads: Sequence[str]) -> dict[str, int]:
        """Return which column of a report holds what, by the names of its columns."""
        told = {words_of(head): key for head, key in self.columns.items() if key != SKIP}
        found: dict[str, int] = {}
        for at, head in enumerate(heads):
            key = told.get(words_of(head))
            if key is not None:
                found.setdefault(key, at)
        return found


def suggested_ad_mapping(heads: Sequence[str]) -> AdMapping:
    """Return what the columns of a report seem to mean, every one of them named."""
    meant = {at: key for key, at in columns_named(heads).items()}
    return AdMapping({head: meant.get(at, SKIP) for at, head in enumerate(heads)}, None, {})


def ad_mapping_form(mapping: AdMapping) -> dict[str, Any]:
    """Return a mapping as plain data."""
    return {
        "format": AD_MAPPING_FORMAT,
        "columns": dict(mapping.columns),
        "dates": mapping.date_order.value if mapping.date_order else None,
        "campaigns": dict(mapping.campaigns or {}),
    }


def ad_mapping_of_form(form: object) -> AdMapping:
    """Read a mapping from plain data.

    Raises:
        MappingUnreadable: it is none of ours, of a newer program, or something in it is not as it
            must be.
    """
    if not isinstance(form, Mapping) or not str(form.get("format", "")).startswith(_FAMILY):
        raise MappingUnreadable(why=mark("It is no mapping of this program."))
    if form["format"] != AD_MAPPING_FORMAT:
        raise MappingUnreadable(why=mark("A newer version of this program made it."))
    for key in form:
        if key not in _KNOWN:
            raise MappingUnreadable(why=mark("Something in it is not known."), place=str(key))
    columns = _pairs(form, "columns", LINE_LIMIT)
    for head, key in columns.items():
        if key not in (*AD_FIELDS, SKIP):
            place = f"columns.{head}"[:NAME_LIMIT]
            raise MappingUnreadable(why=mark("A word in it is not known."), place=place)
    used = [key for key in columns.values() if key != SKIP]
    if len(used) != len(set(used)):
        raise MappingUnreadable(why=mark("Two columns have the same meaning."), place="columns")
    dates = form.get("dates")
    order = next((one for one in DateOrder if one.value == dates), None)
    if dates is not None and order is None:
        raise MappingUnreadable(why=mark("A word in it is not known."), place="dates")
    return AdMapping(columns, order, _pairs(form, "campaigns", LINE_LIMIT))


def _pairs(form: Mapping[Any, Any], key: str, limit: int) -> dict[str, str]:
    pairs = form.get(key, {})
    if not isinstance(pairs, Mapping) or len(pairs) > _MOST:
        raise MappingUnreadable(why=mark("Its values are not described."), place=key)
    for name, value in pairs.items():
        if not isinstance(value, str) or max(len(name), len(value)) > limit:
            raise MappingUnreadable(why=mark("A text is missing or too long."), place=key)
    return {clean(name): clean(value) for name, value in pairs.items()}
