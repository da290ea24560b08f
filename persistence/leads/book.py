"""The leads that a view sees."""

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from domain.errors import NotFound
from domain.model.heard import Heard
from domain.model.ladder import BIT, COUNTED, Stage
from domain.model.lead_batches import (
    FunnelBy,
    FunnelLine,
    HeardSoFar,
    Lead,
    LeadFilter,
    LeadOrder,
    LeadRecord,
)
from domain.model.lead_times import NAMES
from domain.model.voices import Voice
from persistence.leads.contacts import SqlContacts
from persistence.leads.counting import kept_count, kept_values
from persistence.leads.filtering import conditions, is_indexed, ordering, searched
from persistence.leads.hearing import heard_from_leads
from persistence.leads.lines import funnel_line
from persistence.leads.live import Span, spans_there, within
from persistence.leads.minding import minding
from persistence.leads.rounds import SqlLeadRounds
from persistence.leads.tables import FILE_COLUMNS
from persistence.leads.voices import voices
from persistence.leads.words import WORDS
from persistence.rows.feedback import LeadBatchRow

_NOW: Final = ("now", "outcome_now", "ending_now", "reason_now", "value_now", "interest", "fit")
_ALL: Final = ", ".join((*FILE_COLUMNS, *_NOW, "heard_on"))
_NAME: Final = "(SELECT name FROM campaign WHERE id = campaign_id)"
_GROUPS: Final = {
    FunnelBy.CHANNEL: "channel",
    FunnelBy.CAMPAIGN: f"coalesce({_NAME}, campaign)",
    FunnelBy.MONTH: "month",
}
_DAYS: Final = tuple(
    FILE_COLUMNS.index(name) - 1
    for name in ("received_on", "qualified_on", "opportunity_on", "won_on")
)
_CAMPAIGN, _TRAITS, _ENDING, _REASON, _VALUE = (
    FILE_COLUMNS.index(name) - 1 for name in ("campaign_id", "traits", "ending", "reason", "value")
)
"""Where columns stand that are kept in another form, or known better now, behind the number."""

_BATCHES: Final = select(LeadBatchRow.first, LeadBatchRow.last, LeadBatchRow.id).where(
    LeadBatchRow.last >= LeadBatchRow.first
)
_AT_ONCE: Final = 500
_CHUNK: Final = 5_000
_LOOKED_AT: Final = 5_000


class SqlLeadBook:
    """The leads of the batches that are there."""

    def __init__(self, session: Session) -> None:
        """See what a session sees."""
        self._session = session

    @property
    def rounds(self) -> SqlLeadRounds:
        """The same leads, iteration by iteration."""
        return SqlLeadRounds(self._session)

    @property
    def contacts(self) -> SqlContacts:
        """What is kept of the people behind them."""
        return SqlContacts(self._session)

    def get(self, number: int) -> Lead:
        """Return the lead with a number.

        Raises:
            NotFound: there is none.
        """
        found = self.page([number])
        if not found:
            raise NotFound
        return found[0]

    def count(self, wanted: LeadFilter, *, check: Callable[[], None] | None = None) -> int:
        """Return how many there are: from what is kept where that tells, else by counting.

        Args:
            wanted: which leads.
            check: is asked again and again meanwhile; what it raises ends the counting.
        """
        sql, values = kept_count(wanted) or (None, [])
        if sql is None:
            where, values = self._where(wanted)
            sql = f"SELECT count(*) FROM lead WHERE {where}"
        with minding(self._session, check):
            return int(self._run(sql, values).scalar() or 0)

    def numbers(
        self,
        wanted: LeadFilter,
        order: LeadOrder,
        *,
        turned: bool = False,
        limit: int | None = None,
        check: Callable[[], None] | None = None,
    ) -> Sequence[int]:
        """Return the numbers of the leads in an order, in four bytes each.

        Args:
            wanted: which leads.
            order: what they are sorted by.
            turned: the other way round.
            limit: no more than so many.
            check: is asked again and again meanwhile; what it raises ends the reading.
        """
        where, values = self._where(wanted)
        if is_indexed(order) and not wanted.words:
            # what lies in a run of numbers is nearly everything: better to go along the days
            where = where.replace("number BETWEEN", "+number BETWEEN")
        sql = f"SELECT number FROM lead WHERE {where} ORDER BY {ordering(order, turned=turned)}"
        if limit is not None:
            sql += f" LIMIT {limit}"
        found = array("I")
        with minding(self._session, check):
            rows = self._driver().execute(sql, values)
            while some := rows.fetchmany(_CHUNK):
                found.extend(chain.from_iterable(some))
        return found

    def first_with(self, words: str, limit: int) -> Sequence[int]:
        """Return the highest numbers of leads that hold some words, without counting the rest."""
        wanted, values = conditions(LeadFilter(words=words), spans_there(self._session))
        if asked := searched(words):
            there, values = within(spans_there(self._session), "rowid")
            wanted = f"{there} AND {WORDS} MATCH ?"
            values.append(asked)
            sql = f"SELECT rowid FROM {WORDS} WHERE {wanted} ORDER BY rowid DESC LIMIT {limit}"
        else:
            sql = f"SELECT number FROM lead WHERE {wanted} LIMIT {limit}"
        return [number for (number,) in self._run(sql, values)]

    def page(
        self, numbers: Sequence[int], *, check: Callable[[], None] | None = None
    ) -> Sequence[Lead]:
        """Return the leads with some numbers, in their order; unknown ones are left out.

        Args:
            numbers: a page of them, not all.
            check: is asked every few leads; what it raises ends the reading.
        """
        batches = self._batches()
        there, values = within([(first, last) for first, last, _ in batches])
        found: dict[int, Lead] = {}
        for begin in range(0, len(numbers), _AT_ONCE):
            some = numbers[begin : begin + _AT_ONCE]
            places = ", ".join("?" * len(some))
            sql = f"SELECT {_ALL} FROM lead WHERE number IN ({places}) AND {there}"
            with minding(self._session, check, closely=True):
                rows = self._driver().execute(sql, [*some, *values]).fetchall()
            found |= {row[0]: _lead(row, batches) for row in rows}
        return [found[number] for number in numbers if number in found]

    def known(self, keys: Sequence[bytes]) -> Mapping[bytes, int]:
        """Return of those keys by which a lead is known the number of the lead."""
        spans = spans_there(self._session)
        there, values = within(spans, "lead")
        found: dict[bytes, int] = {}
        if not spans:
            return found
        for begin in range(0, len(keys), _AT_ONCE):
            some = keys[begin : begin + _AT_ONCE]
            places = ", ".join("?" * len(some))
            rows = self._run(
                f"SELECT key, lead FROM lead_key WHERE key IN ({places}) AND {there}",
                [*some, *values],
            )
            found |= {row.key: row.lead for row in rows}
        return found

    def funnel(
        self, by: FunnelBy | None, *, priced_elsewhere: Collection[UUID] = ()
    ) -> Sequence[FunnelLine]:
        """Return how far the leads came, group by group, or all in one line.

        Args:
            by: what makes a group.
            priced_elsewhere: campaigns whose leads' own costs are left out.
        """
        row = LeadBatchRow
        recorded = {
            id.bytes: set(stages)
            for id, stages in self._session.execute(select(row.id, row.recorded))
        }
        group = "''" if by is None else _GROUPS[by]
        stages = ", ".join(f"sum({stage.value})" for stage in COUNTED)
        elsewhere = ", ".join("?" * len(priced_elsewhere))
        own = f"CASE WHEN campaign_id IN ({elsewhere}) THEN 0 ELSE {{}} END"
        ids = [id.bytes for id in priced_elsewhere]
        sums = self._run(
            f"SELECT {group}, batch, sum(leads), {stages}, sum({own.format('cost')}), "
            f"sum({own.format('priced')}), sum(value), sum(valued), sum(fed_back) FROM lead_sum "
            "WHERE batch IN (SELECT id FROM lead_batch) GROUP BY 1, 2 ORDER BY 1",
            [*ids, *ids],
        )
        lines: dict[str, list[Any]] = {}
        for name, batch, *counts in sums:
            lines.setdefault(name, []).append((recorded.get(batch, set()), counts))
        return [funnel_line(name, parts) for name, parts in lines.items()]

    def heard_so_far(self, wanted: LeadFilter) -> HeardSoFar:
        """Return how far Sales has come with some leads, and what it has reported of them."""
        where, values = self._where(replace(wanted, fed_back=True))
        told = self._run(
            "SELECT count(*), sum((now & ?) != 0), sum(interest >= 2), count(interest), "
            f"sum(fit >= 2), count(fit) FROM lead WHERE {where}",
            [BIT[Stage.CONTACTED], *values],
        )
        counts = [count or 0 for count in told.one()]
        return HeardSoFar(self.count(replace(wanted, fed_back=None)), *counts)

    def voices(self, until: date) -> Iterator[Voice]:
        """Give the leads that were spoken with up to a day, in the order of their numbers."""
        return voices(_connection(self._session), spans_there(self._session), until)

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        """Return what Sales heard of each claim from leads alone."""
        return heard_from_leads(self._session, until, claim_ids)

    def traits(self, limit: int) -> Sequence[tuple[str, str]]:
        """Return characteristics with their values, the most frequent of the newest leads."""
        there, values = within(spans_there(self._session))
        found = self._run(
            f"SELECT key, value, count(*) FROM (SELECT traits FROM lead WHERE {there} "
            f"AND traits != '{{}}' ORDER BY number DESC LIMIT {_LOOKED_AT}) AS some, "
            f"json_each(some.traits) WHERE key NOT IN ({', '.join('?' * len(NAMES))}) "
            f"GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT {limit}",
            [*values, *NAMES],
        )
        return sorted((str(name), str(value)) for name, value, _ in found)

    def values(self, column: str) -> Sequence[tuple[str, int]]:
        """Return the values of a column with their counts, most frequent first."""
        return [(value, count) for value, count in self._run(kept_values(column), ())]

    def _batches(self) -> list[tuple[int, int, UUID]]:
        return [(first, last, id) for first, last, id in self._session.execute(_BATCHES)]

    def _where(self, wanted: LeadFilter) -> tuple[str, list[Any]]:
        return conditions(wanted, self._spans(wanted.batch_id))

    def _spans(self, batch_id: UUID | None) -> list[Span]:
        if batch_id is None:
            return spans_there(self._session)
        return [(first, last) for first, last, id in self._batches() if id == batch_id]

    def _driver(self) -> Any:
        """Return the driver's connection: the store's own row for each lead costs more than it."""
        return _connection(self._session).connection.driver_connection

    def _run(self, sql: str, values: Iterable[Any]) -> Any:
        return _connection(self._session).exec_driver_sql(sql, tuple(values))


def _connection(session: Session) -> Connection:
    return session.connection()


def _lead(row: Sequence[Any], batches: Sequence[tuple[int, int, UUID]]) -> Lead:
    number, *told = row[: len(FILE_COLUMNS)]
    now, outcome, ending, reason, value, interest, fit, heard_on = row[len(FILE_COLUMNS) :]
    told[_ENDING], told[_REASON], told[_VALUE] = ending, reason, value
    for at in _DAYS:
        told[at] = told[at] and date.fromisoformat(told[at])
    told[_CAMPAIGN] = told[_CAMPAIGN] and UUID(bytes=told[_CAMPAIGN])
    told[_TRAITS] = tuple(json.loads(told[_TRAITS]).items()) if told[_TRAITS] != "{}" else ()
    return Lead(
        number,
        next(id for first, last, id in batches if first <= number <= last),
        LeadRecord((), *told),
        now,
        outcome,
        interest,
        fit,
        heard_on and date.fromisoformat(heard_on),
    )
