"""Leads on their way in: written in short transactions, seen by nobody until their batch is."""

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Engine

from domain.errors import CannotWrite, ContactsKept, ContactsNeedPassphrase, ImportRunning
from domain.model.contacts import Contact
from domain.model.form_answers import FormReading
from domain.model.lead_batches import LeadRecord
from persistence.leads.contacts import forget_gone, kept_by_batch
from persistence.leads.forms import forget_forms, note_form, sweep_forms
from persistence.leads.inserting import insertion, traits_told
from persistence.leads.live import NOTHING, Span, gaps, joined, spans_there
from persistence.leads.summing import sum_batch
from persistence.leads.words import forget_words, index_words, steps
from persistence.trouble import troubles_told

_KEYS: Final = (
    "INSERT INTO lead_key VALUES (?, ?) ON CONFLICT DO UPDATE SET lead = excluded.lead "
    "WHERE lead_key.lead < {first} AND NOT {there}"
)
"""A key stays with the lead that had it first, as long as that lead is there."""

_AGAIN: Final = "INSERT OR REPLACE INTO lead_again VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CONTACTS: Final = (
    "INSERT OR IGNORE INTO lead_contact (lead, batch, field, said) VALUES (?, ?, ?, ?)"
)
_LOCKED: Final = "SELECT count(*) FROM lead_secret"
"""The key by which leads are recognised lies in locked files only."""
_AT_ONCE: Final = 10_000
"""Leads written in one transaction: short enough that nobody waits for it."""
_KEYS_AT_ONCE: Final = 20_000


class SqlLeadGate:
    """Where leads come into a workspace file, one batch at a time."""

    def __init__(self, path: Path, reader: Engine, writer: Engine, *, read_only: bool) -> None:
        """Stand at a file.

        Args:
            path: the file.
            reader: transactions that only read.
            writer: transactions that begin as writers.
            read_only: nothing comes in.
        """
        self._path = path
        self._reader = reader
        self._writer = writer
        self._read_only = read_only
        self._one_at_a_time = threading.Lock()

    @property
    def locked(self) -> bool:
        """Whether the file is locked with a passphrase, so that contact data may be kept."""
        with troubles_told(self._path), self._reader.connect() as connection:
            return bool(connection.exec_driver_sql(_LOCKED).scalar())

    @contextmanager
    def readable_to_all(self) -> Iterator[None]:
        """Let nothing come in while the passphrase is removed; what was taken back goes for good.

        Raises:
            ImportRunning: leads are on their way in.
            ContactsKept: contact data is kept, which anybody could read then.
        """
        if not self._one_at_a_time.acquire(blocking=False):
            raise ImportRunning
        try:
            with self.writing() as connection:
                if kept_by_batch(connection):
                    raise ContactsKept
                forget_gone(connection, redoable=False)
            yield
        finally:
            self._one_at_a_time.release()

    def loading(self, batch_id: UUID) -> "SqlLeadLoading":
        """Begin to load the leads of a batch that is to be.

        Raises:
            ImportRunning: another batch is on its way in.
            CannotWrite: the file is open for reading only.
        """
        if self._read_only:
            raise CannotWrite(name=self._path.name)
        if not self._one_at_a_time.acquire(blocking=False):
            raise ImportRunning
        try:
            with self.writing() as connection:
                first = (
                    connection.exec_driver_sql("SELECT max(number) FROM lead").scalar() or 0
                ) + 1
                locked = bool(connection.exec_driver_sql(_LOCKED).scalar())
                keys = _KEYS.format(first=first, there=_plain(spans_there(connection)))
        except BaseException:
            self._one_at_a_time.release()
            raise
        release = self._one_at_a_time.release
        return SqlLeadLoading(batch_id, first, keys, self.writing, release, locked=locked)

    def sweep(self, *, redoable: bool) -> int:
        """Take away leads whose batch never came to be, or is gone for good; return how many.

        Args:
            redoable: something that was taken back may come again, so a batch that once was stays.
        """
        if self._read_only:
            return 0
        with self.writing() as connection:
            last = connection.exec_driver_sql("SELECT max(number) FROM lead").scalar() or 0
            kept = spans_there(connection)
            if redoable:
                kept = joined(sorted([*kept, *_spans_that_were(connection)]))
            taken = 0
            for span in gaps(kept, last):
                taken += connection.exec_driver_sql(
                    "DELETE FROM lead WHERE number BETWEEN ? AND ?", span
                ).rowcount
                forget_words(connection, *span)
            if taken:
                _sweep_what_follows(connection)
            if not redoable:
                sweep_forms(connection)
            forget_gone(connection, redoable=redoable)
        return taken

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction outside the journal."""
        with troubles_told(self._path), self._writer.begin() as connection:
            yield connection


def _plain(spans: Sequence[Span]) -> str:
    """Return the condition that the lead of a key is there, with its numbers written out."""
    each = [f"lead_key.lead BETWEEN {first} AND {last}" for first, last in spans]
    return f"({' OR '.join(each) or NOTHING})"


def _spans_that_were(connection: Connection) -> list[Span]:
    """Return the numbers of leads whose batch was there once, as the journal tells."""
    told = "SELECT coalesce(after, before) FROM change_image WHERE kind = 'lead_batch'"
    images = [json.loads(image) for (image,) in connection.exec_driver_sql(told)]
    return [(one["first"], one["last"]) for one in images if "first" in one and "last" in one]


def _sweep_what_follows(connection: Connection) -> None:
    for table in ("lead_key", "lead_contact"):
        connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE lead NOT IN (SELECT number FROM lead)"
        )


class SqlLeadLoading:
    """The leads of one batch on their way in."""

    def __init__(
        self,
        batch_id: UUID,
        first: int,
        keys: str,
        writing: Callable[[], Any],
        release: Callable[[], None],
        *,
        locked: bool,
    ) -> None:
        """Begin behind the last lead.

        Args:
            batch_id: identity of the batch that is to be.
            first: number of its first lead.
            keys: the statement that notes by what a lead is recognised.
            writing: opens a transaction.
            release: lets the next batch come in.
            locked: contact data may be kept.
        """
        self._batch = batch_id.bytes
        self._first = first
        self._next = first
        self._writing = writing
        self._release = release
        self._waiting: list[LeadRecord] = []
        self._keys: defaultdict[bytes, list[tuple[bytes, int]]] = defaultdict(list)
        self._into_keys = keys
        self._again: dict[int, tuple[Any, ...]] = {}
        self._forms: list[UUID] = []
        self._contacts: list[tuple[Any, ...]] = []
        self._locked = locked

    @property
    def next_number(self) -> int:
        """The number that the next new lead gets."""
        return self._next

    def add(self, records: Sequence[LeadRecord]) -> None:
        """Take in new leads; they are written some thousands at a time."""
        number = self._next
        for record in records:
            self._note_keys(number, record)
            number += 1
        self._next = number
        self._waiting += records
        if len(self._waiting) >= _AT_ONCE:
            self._write()

    def again(self, number: int, record: LeadRecord) -> None:
        """Note what the file says of a lead that is known already; the last row counts."""
        old = self._again.get(number)
        reached = record.reached | (old[2] if old else 0)
        day = record.received_on and record.received_on.isoformat()
        told = (record.ending, record.outcome, record.reason, record.value, day)
        traits = record.traits
        if old is not None:
            told = tuple(  # type: ignore[assignment]
                was if new in (None, "") else new for was, new in zip(old[3:8], told, strict=True)
            )
            traits = tuple({**json.loads(old[8]), **dict(traits)}.items())
        self._again[number] = (self._batch, number, reached, *told, traits_told(traits))
        self._note_keys(number, record)

    def keep(self, number: int, contacts: Sequence[Contact]) -> None:
        """Keep contact data of a lead, new or known.

        Raises:
            ContactsNeedPassphrase: anybody could read it.
        """
        if contacts and not self._locked:
            raise ContactsNeedPassphrase
        self._contacts += [(number, self._batch, field.value, said) for field, said in contacts]
        if len(self._contacts) >= _KEYS_AT_ONCE:
            self._write_contacts()

    def finish(
        self, readings: Sequence[FormReading] = (), today: date = date.min
    ) -> tuple[int, int]:
        """Write the rest and add it up; return the numbers of the first and the last new lead.

        Args:
            readings: how characteristics of the batch answer questions of Sales.
            today: the day on which those answered whose day nobody knows.
        """
        self._write()
        self._write_contacts()
        self._write_keys()
        last = self._next - 1
        for step in steps(self._first, last):
            with self._writing() as connection:
                index_words(connection, *step)
        with self._writing() as connection:
            if self._again:
                connection.exec_driver_sql(_AGAIN, list(self._again.values()))
            sum_batch(connection, self._batch, self._first, last)
        for reading in readings:
            self._forms.append(reading.id)
            note_form(self._writing, reading, (self._first, last), today)
        self._end()
        return self._first, last

    def abandon(self) -> None:
        """Take away what was written."""
        try:
            with self._writing() as connection:
                for sql in (
                    "DELETE FROM lead WHERE number >= ?",
                    "DELETE FROM lead_key WHERE lead >= ?",
                ):
                    connection.exec_driver_sql(sql, (self._first,))
                forget_words(connection, self._first, self._next)
                forget_forms(connection, self._forms)
                for table in ("lead_again", "lead_contact", "lead_sum", "lead_tally"):
                    connection.exec_driver_sql(
                        f"DELETE FROM {table} WHERE batch = ?",
                        (self._batch,),
                    )
        finally:
            self._end()

    def _end(self) -> None:
        """Let the next batch come in, once."""
        release, self._release = self._release, _done
        release()

    def _write(self) -> None:
        if self._waiting:
            with self._writing() as connection:
                first = self._next - len(self._waiting)
                connection.exec_driver_sql(*insertion(first, self._waiting))
            self._waiting = []

    def _write_contacts(self) -> None:
        if self._contacts:
            with self._writing() as connection:
                connection.exec_driver_sql(_CONTACTS, self._contacts)
            self._contacts = []

    def _write_keys(self) -> None:
        """Write the keys in their order: written as they come, they would touch every page again.

        Of two leads with the same key the first in the file stays the first.
        """
        left = self._keys_in_order()
        while some := list(islice(left, _KEYS_AT_ONCE)):
            with self._writing() as connection:
                connection.exec_driver_sql(self._into_keys, some)

    def _note_keys(self, number: int, record: LeadRecord) -> None:
        for key in record.keys:
            self._keys[key[:1]].append((key, number))

    def _keys_in_order(self) -> Iterator[tuple[bytes, int]]:
        """Give the keys in their order, sorted in parts: to sort them all at once stops the window.

        They are digests, so that about as many begin with each byte.
        """
        for first in sorted(self._keys):
            yield from sorted(self._keys.pop(first), key=itemgetter(0))


def _done() -> None:
    """Do nothing: the loading has ended."""
