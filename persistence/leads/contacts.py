"""Contact data that is kept, read and erased; what is erased is written over by the database."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from domain.model.contacts import Contact
from domain.model.importing.lead_fields import LeadField
from persistence.leads.live import spans_there, within

_BATCH_THERE: Final = "batch IN (SELECT id FROM lead_batch)"
_WAS_THERE: Final = "SELECT row FROM change_image WHERE kind = 'lead_batch'"
_AT_ONCE: Final = 500
_ORDER: Final = {field.value: place for place, field in enumerate(LeadField)}


class SqlContacts:
    """The contact data of the leads that are there."""

    def __init__(self, session: Session) -> None:
        """See what a session sees."""
        self._session = session

    def of(self, numbers: Sequence[int]) -> Mapping[int, Sequence[Contact]]:
        """Return what is kept by the numbers of the leads; those without are left out."""
        there, values = within(spans_there(self._session), "lead")
        found: dict[int, dict[Contact, None]] = {}
        for begin in range(0, len(numbers), _AT_ONCE):
            some = numbers[begin : begin + _AT_ONCE]
            places = ", ".join("?" * len(some))
            rows = self._run(
                f"SELECT lead, field, said FROM lead_contact WHERE lead IN ({places}) "
                f"AND {there} AND {_BATCH_THERE}",
                [*some, *values],
            )
            for lead, field, said in sorted(rows, key=lambda row: (row[0], _ORDER[row[1]], row[2])):
                found.setdefault(lead, {})[Contact(LeadField(field), said)] = None
        return {lead: tuple(contacts) for lead, contacts in found.items()}

    def kept(self) -> Mapping[UUID, int]:
        """Return by batch with how many leads contact data came that is kept."""
        return kept_by_batch(self._session.connection())

    def anything(self) -> bool:
        """Tell whether any is kept."""
        there, values = within(spans_there(self._session), "lead")
        one = f"SELECT 1 FROM lead_contact WHERE {there} AND {_BATCH_THERE} LIMIT 1"
        return self._run(one, values).first() is not None

    def leads(self) -> int:
        """Return of how many leads contact data is kept."""
        there, values = within(spans_there(self._session), "lead")
        told = self._run(
            f"SELECT count(DISTINCT lead) FROM lead_contact WHERE {there} AND {_BATCH_THERE}",
            values,
        )
        return int(told.scalar() or 0)

    def keys_of(self, leads: Sequence[int]) -> Sequence[bytes]:
        """Return by what some leads are recognised."""
        found: list[bytes] = []
        for lead in leads:
            found += self._run("SELECT key FROM lead_key WHERE lead = ?", [lead]).scalars()
        return found

    def erase(
        self,
        *,
        batch_id: UUID | None = None,
        keys: Collection[bytes] | None = None,
        leads: Collection[int] = (),
    ) -> None:
        """Erase what came with a batch, what is of some people, or all; what is gone goes too.

        Args:
            batch_id: only what came with this batch.
            keys: only that of people who are recognised by these.
            leads: and that of these leads, of the same people.
        """
        forget_gone(self._session.connection(), redoable=False)
        for sql, values in erasing(batch_id, keys):
            self._run(sql, values)
        for lead in leads:
            self._run("DELETE FROM lead_contact WHERE lead = ?", [lead])

    def _run(self, sql: str, values: Sequence[Any]) -> Any:
        return self._session.connection().exec_driver_sql(sql, tuple(values))


def erasing(
    batch_id: UUID | None, keys: Collection[bytes] | None
) -> list[tuple[str, tuple[Any, ...]]]:
    """Return the statements that erase contact data, in a workspace or in a copy of it."""
    if keys is not None:
        one = "DELETE FROM lead_contact WHERE lead IN (SELECT lead FROM lead_key WHERE key = ?)"
        return [(one, (key,)) for key in keys]
    if batch_id is not None:
        return [("DELETE FROM lead_contact WHERE batch = ?", (batch_id.bytes,))]
    return [("DELETE FROM lead_contact", ())]


def erase_in_copy(copy: Any, batch_id: UUID | None, keys: Collection[bytes] | None) -> bool:
    """Erase contact data in a copy of a workspace; return whether there was any to erase.

    Args:
        copy: the driver's connection to it.
        batch_id: as for ``SqlContacts.erase``.
        keys: as for ``SqlContacts.erase``.
    """
    table = "SELECT count(*) FROM sqlite_schema WHERE name = 'lead_contact'"
    if not copy.execute(table).fetchone()[0]:
        return False
    copy.execute("BEGIN IMMEDIATE")
    try:
        erased = sum(copy.execute(*one).rowcount for one in erasing(batch_id, keys))
    except BaseException:
        copy.execute("ROLLBACK")
        raise
    copy.execute("COMMIT")
    return bool(erased)


def kept_by_batch(connection: Connection) -> dict[UUID, int]:
    """Return by batch that is there with how many leads contact data came that is kept."""
    there, values = within(spans_there(connection), "lead")
    rows = connection.exec_driver_sql(
        f"SELECT batch, count(DISTINCT lead) FROM lead_contact WHERE {there} "
        f"AND {_BATCH_THERE} GROUP BY batch",
        tuple(values),
    )
    return {UUID(bytes=batch): leads for batch, leads in rows}


def forget_gone(connection: Connection, *, redoable: bool) -> None:
    """Erase what came with batches that are not there.

    Args:
        connection: in a transaction that writes.
        redoable: a batch that was taken back may come again, with its contact data.
    """
    may_come = f" AND batch NOT IN ({_WAS_THERE})" if redoable else ""
    connection.exec_driver_sql(f"DELETE FROM lead_contact WHERE NOT {_BATCH_THERE}{may_come}")
