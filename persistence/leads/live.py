"""Which leads are there: those of batches that are there."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from persistence.rows.feedback import LeadBatchRow

Span = tuple[int, int]

NOTHING: Final = "0"

_THERE: Final = (
    select(LeadBatchRow.first, LeadBatchRow.last)
    .where(LeadBatchRow.last >= LeadBatchRow.first)
    .order_by(LeadBatchRow.first)
)


def spans_there(session: Session | Connection) -> list[Span]:
    """Return first and last numbers of the runs of leads that are there, in order."""
    return joined((first, last) for first, last in session.execute(_THERE))


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return runs in order with those that touch made one."""
    runs: list[Span] = []
    for first, last in spans:
        if runs and first <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    return runs


def within(spans: Sequence[Span], column: str = "number") -> tuple[str, list[Any]]:
    """Return a condition that a number lies in one of some runs, and its values."""
    if not spans:
        return NOTHING, []
    each = " OR ".join([f"{column} BETWEEN ? AND ?"] * len(spans))
    return f"({each})", [number for span in spans for number in span]


def gaps(spans: Sequence[Span], last: int) -> list[Span]:
    """Return the runs of numbers from 1 to ``last`` that lie in none of some runs in order."""
    found: list[Span] = []
    begin = 1
    for first, end in spans:
        if begin < first:
            found.append((begin, min(first - 1, last)))
        begin = end + 1
    if begin <= last:
        found.append((begin, last))
    return found
