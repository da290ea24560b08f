"""New leads as rows, column by column: what none of them says is not handed over at all."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple
from uuid import UUID

from domain.model.lead_batches import LeadRecord
from persistence.leads.tables import FILE_COLUMNS, NOW_COLUMNS


class _Spelling(NamedTuple):
    """How a column is kept.

    Attributes:
        nothing: what a record says where the file says nothing.
        literal: the same in SQL.
        kept: what is kept of a value that says something.
    """

    nothing: object = ""
    literal: str = "''"
    kept: Callable[[Any], Any] | None = None


def traits_told(traits: tuple[tuple[str, str], ...]) -> str:
    """Return characteristics as JSON."""
    return json.dumps(dict(traits), ensure_ascii=False)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _identity(id: UUID | None) -> bytes | None:
    return id.bytes if id else None


_TEXT: Final = _Spelling()
_COUNT: Final = _Spelling(None, "NULL")
_DAY: Final = _Spelling(None, "NULL", _day)
_SPELLED: Final[Mapping[str, _Spelling]] = {
    **dict.fromkeys(("received_on", "qualified_on", "opportunity_on", "won_on"), _DAY),
    **dict.fromkeys(("attempts", "cost", "value"), _COUNT),
    "campaign_id": _Spelling(None, "NULL", _identity),
    "reached": _Spelling(0, "0"),
    # leads have few different characteristics, and often the same
    "traits": _Spelling((), "'{}'", lru_cache(maxsize=10_000)(traits_told)),
}


def insertion(first: int, records: Sequence[LeadRecord]) -> tuple[str, list[tuple[Any, ...]]]:
    """Return what puts new leads into their table: a statement, and what it is to be given.

    Handing a value over takes longer than anything the database does with it, and most columns of
    most files are empty.

    Args:
        first: number of the first lead; the others follow.
        records: what the file says of each, one at least.
    """
    columns: dict[str, Sequence[Any]] = {"number": range(first, first + len(records))}
    for name, values in zip(LeadRecord._fields, zip(*records, strict=True), strict=True):
        spelling = _SPELLED.get(name, _TEXT)
        if name in FILE_COLUMNS and values.count(spelling.nothing) < len(values):
            columns[name] = list(map(spelling.kept, values)) if spelling.kept else values
    return _statement(tuple(columns)), list(zip(*columns.values(), strict=True))


@lru_cache(maxsize=64)
def _statement(given: tuple[str, ...]) -> str:
    """Return the statement that is given some columns, and says itself that the others are empty.

    What is known of a lead now is at first what its file says.
    """
    values = {name: _SPELLED.get(name, _TEXT).literal for name in FILE_COLUMNS}
    values |= {name: f"?{place}" for place, name in enumerate(given, start=1)}
    values |= {name: values[said] for name, said in NOW_COLUMNS.items()}
    return f"INSERT INTO lead ({', '.join(values)}) VALUES ({', '.join(values.values())})"
