"""Adding up the funnel: one row for each batch, campaign, channel and month."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from domain.model.ladder import BIT, COUNTED

MONTH: Final = "coalesce(substr(received_on, 1, 7), '')"
"""The month in which a lead came in, from a row of ``lead``."""

GROUP: Final = f"coalesce(campaign_id, x''), campaign, channel, {MONTH}"
"""The group of a lead within its batch."""

SUMS: Final = ", ".join(
    [
        "count(*)",
        *(f"sum((now & {BIT[stage]}) != 0)" for stage in COUNTED),
        "coalesce(sum(cost), 0)",
        "count(cost)",
        "coalesce(sum(value_now), 0)",
        "count(value_now)",
        "count(heard_on)",
    ]
)
"""What rows of ``lead`` add up to, in the order of the counts of ``lead_sum``."""
_COUNTS: Final = (
    "leads",
    *(stage.value for stage in COUNTED),
    *("cost", "priced", "value", "valued", "fed_back"),
)
_ADDED: Final = ", ".join(f"{name} = lead_sum.{name} + excluded.{name}" for name in _COUNTS)
_PLACES: Final = ", ".join("?" * (5 + len(_COUNTS)))
Group = tuple[Any, ...]

TALLIED: Final = ("seller", "outcome_now", "reason_now")
"""Columns of which it is kept how many leads have each value."""


def sum_batch(connection: Connection, batch: bytes, first: int, last: int) -> None:
    """Add up the leads of a batch anew."""
    connection.exec_driver_sql("DELETE FROM lead_sum WHERE batch = ?", (batch,))
    connection.exec_driver_sql(
        f"INSERT INTO lead_sum SELECT ?, {GROUP}, {SUMS} "
        f"FROM lead WHERE number BETWEEN ? AND ? GROUP BY {GROUP}",
        (batch, first, last),
    )
    connection.exec_driver_sql("DELETE FROM lead_tally WHERE batch = ?", (batch,))
    found = connection.exec_driver_sql(
        f"SELECT {', '.join(TALLIED)}, count(*) FROM lead WHERE number BETWEEN ? AND ? "
        f"GROUP BY {', '.join(TALLIED)}",
        (first, last),
    )
    tally: Counter[Group] = Counter()
    for *values, count in found:
        for what, value in zip(TALLIED, values, strict=True):
            tally[batch, what, value] += count
    _add_to_tally(connection, tally)


def tally_of(connection: Connection, chosen: str) -> "Counter[Group]":
    """Return how many of some leads have each value, by batch and column.

    Args:
        connection: the way to the file.
        chosen: name of a table of leads, as for ``sums_of``.
    """
    parts = " UNION ALL ".join(
        f"SELECT batch, '{what}', {what}, count(*) "
        f"FROM {chosen} JOIN lead ON lead.number = {chosen}.lead GROUP BY batch, {what}"
        for what in TALLIED
    )
    return Counter({tuple(row[:3]): row[3] for row in connection.exec_driver_sql(parts)})


def retally(connection: Connection, before: "Counter[Group]", after: "Counter[Group]") -> None:
    """Bring the tally from what leads had before to what they have now."""
    _add_to_tally(connection, {key: after[key] - before[key] for key in before | after})


def _add_to_tally(connection: Connection, changes: Mapping[Group, int]) -> None:
    rows = [(*key, count) for key, count in changes.items() if count]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO lead_tally VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET leads = lead_tally.leads + excluded.leads",
            rows,
        )


def sums_of(connection: Connection, chosen: str) -> dict[Group, tuple[int, ...]]:
    """Return what some leads add up to, by first number of the batch and group.

    Args:
        connection: the way to the file.
        chosen: name of a table with the numbers of the leads in ``lead`` and the identity of the
            batch of each in ``batch``.
    """
    found = connection.exec_driver_sql(
        f"SELECT batch, {GROUP}, {SUMS} "
        f"FROM {chosen} JOIN lead ON lead.number = {chosen}.lead GROUP BY batch, {GROUP}"
    )
    return {tuple(row[:5]): tuple(row[5:]) for row in found}


def add_differences(
    connection: Connection,
    before: dict[Group, tuple[int, ...]],
    after: dict[Group, tuple[int, ...]],
) -> None:
    """Bring the sums from what leads added up to before to what they add up to now."""
    nothing = (0,) * len(_COUNTS)
    changes: list[Sequence[Any]] = []
    for group in before.keys() | after.keys():
        old, new = before.get(group, nothing), after.get(group, nothing)
        if old != new:
            changes.append((*group, *(b - a for a, b in zip(old, new, strict=True))))
    if changes:
        connection.exec_driver_sql(
            f"INSERT INTO lead_sum VALUES ({_PLACES}) ON CONFLICT DO UPDATE SET {_ADDED}",
            changes,
        )
