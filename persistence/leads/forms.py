"""What leads said on their forms, laid out so that the database can add it up.

The truth is what a lead keeps of its file and how a reading understands it. Here stands the one
value of each lead once more, so that nobody need look through a million leads for it.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from domain.model.form_answers import FormReading
from persistence.leads.live import Span
from persistence.leads.words import steps

_VALUE: Final = "coalesce((SELECT value FROM json_each(traits) WHERE key = ?), '')"
_NEW: Final = (
    f"INSERT INTO form_said SELECT ?, number, {_VALUE}, coalesce(received_on, ?) FROM lead "
    "WHERE number BETWEEN ? AND ?"
)
_AGAIN: Final = (
    f"INSERT INTO form_said SELECT ?, lead, {_VALUE}, coalesce(received_on, ?) FROM lead_again "
    "WHERE batch = ? ON CONFLICT DO UPDATE SET said = excluded.said, given_on = excluded.given_on "
    "WHERE excluded.said != ''"
)
_SUM: Final = (
    "INSERT INTO form_sum SELECT reading, said, given_on, count(*) FROM form_said "
    "WHERE reading = ? GROUP BY said, given_on"
)


def note_form(writing: Callable[[], Any], reading: FormReading, span: Span, day: date) -> None:
    """Lay out what a batch said on its form to one question, in short transactions.

    Args:
        writing: opens a transaction.
        reading: how a characteristic of the batch answers the question.
        span: numbers of the leads that are new with the batch.
        day: on which those said it whose day nobody knows.
    """
    id, batch = reading.id.bytes, reading.batch_id.bytes
    for step in steps(*span):
        with writing() as connection:
            connection.exec_driver_sql(_NEW, (id, reading.trait, day.isoformat(), *step))
    with writing() as connection:
        connection.exec_driver_sql(_AGAIN, (id, reading.trait, day.isoformat(), batch))
        connection.exec_driver_sql(_SUM, (id,))


def forget_forms(connection: Connection, readings: Iterable[UUID]) -> None:
    """Take away what was laid out of some readings."""
    for table in ("form_said", "form_sum"):
        for id in readings:
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE reading = ?", (id.bytes,))


def sweep_forms(connection: Connection) -> None:
    """Take away what was laid out of readings that are not there."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT reading FROM form_sum WHERE reading NOT IN (SELECT id FROM form_reading)"
    )
    forget_forms(connection, [UUID(bytes=id) for (id,) in found])
