"""The leads that a view sees, iteration by iteration."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.model.ladder import BIT, Stage
from domain.model.lead_batches import FunnelLine
from domain.model.lead_rounds import LeadRound, Owed, WaitingBatch
from domain.model.lead_times import FIRST_TRIED, HANDED_OVER, RECEIVED, LeadTimes
from domain.model.report_coverage import OwedAnswer, ReportTallies
from persistence.leads.lines import funnel_line
from persistence.leads.reporting import reported
from persistence.leads.summing import SUMS
from persistence.rows.feedback import LeadBatchRow

_THERE: Final = "lead_batch JOIN lead ON lead.number BETWEEN lead_batch.first AND lead_batch.last"
_SILENT: Final = "heard_on IS NULL"
_UNTOUCHED: Final = f"{_SILENT} AND outcome_now = '' AND (now & {BIT[Stage.CONTACTED]}) = 0"
_DUE: Final = "(received_on IS NULL OR received_on <= ?)"
_ALWAYS: Final = "1"
_TIMES: Final = (HANDED_OVER, RECEIVED, FIRST_TRIED)


class SqlLeadRounds:
    """Adds up the leads of iterations; each question is one pass over the leads."""

    def __init__(self, session: Session) -> None:
        """See what a session sees."""
        self._session = session

    def sources(self, of: LeadRound) -> Sequence[FunnelLine]:
        """Return how far the leads of an iteration came, channel by channel."""
        row = LeadBatchRow
        recorded = {
            id.bytes: set(stages)
            for id, stages in self._session.execute(select(row.id, row.recorded))
        }
        where, values = _belonging(of)
        sums = self._run(
            f"SELECT channel, lead_batch.id, {SUMS} FROM {_THERE} WHERE {where} "
            "GROUP BY 1, 2 ORDER BY 1",
            values,
        )
        lines: dict[str, list[Any]] = {}
        for channel, batch, *counts in sums:
            lines.setdefault(channel, []).append((recorded.get(batch, set()), counts))
        return [funnel_line(channel, parts) for channel, parts in lines.items()]

    def outcomes(self, of: LeadRound) -> Mapping[str, int]:
        """Return how many leads have which outcome of the latest attempt."""
        return self._told(of, "outcome_now")

    def reasons(self, of: LeadRound) -> Mapping[str, int]:
        """Return how many leads did not go on for which reason."""
        return self._told(of, "reason_now")

    def answers(self, of: LeadRound, asked: Collection[str]) -> Mapping[str, Mapping[str, int]]:
        """Return how often each answer was given, by question."""
        where, values = _belonging(of)
        places = ", ".join("?" * len(asked))
        found = self._run(
            f"SELECT asked, said, count(*) FROM {_THERE} JOIN answer ON answer.lead = lead.number "
            f"WHERE asked IN ({places}) AND {where} GROUP BY 1, 2 ORDER BY 1, 2",
            [*asked, *values],
        )
        counts: dict[str, dict[str, int]] = {}
        for question, said, count in found:
            for answer in json.loads(said):
                of_question = counts.setdefault(question, {})
                of_question[answer] = of_question.get(answer, 0) + count
        return counts

    def times(self, of: LeadRound) -> Iterator[LeadTimes]:
        """Give the moments of the leads whose file told when they were handed over."""
        where, values = _belonging(of)
        told = ", ".join(f"json_extract(traits, '$.{one}')" for one in _TIMES)
        found = self._run(
            f"SELECT {told}, ad != '' FROM {_THERE} WHERE traits LIKE '%\"{HANDED_OVER}\"%' "
            f"AND {where}",
            values,
        )
        for handed_over, received, first_tried, with_ad in found:
            yield LeadTimes(
                datetime.fromisoformat(handed_over),
                datetime.fromisoformat(received) if received else None,
                datetime.fromisoformat(first_tried) if first_tried else None,
                bool(with_ad),
            )

    def owed(self, of: LeadRound, received_until: date) -> Owed:
        """Return how far Sales has come."""
        where, values = _belonging(of)
        day = received_until.isoformat()
        told = self._run(
            f"SELECT count(*), sum({_UNTOUCHED}), sum({_DUE}), sum({_DUE} AND NOT {_SILENT}) "
            f"FROM {_THERE} WHERE {where}",
            [day, day, *values],
        )
        return Owed(*(count or 0 for count in told.one()))

    def waiting(self, received_until: date) -> Sequence[WaitingBatch]:
        """Return the batches with leads that wait for a word of Sales, the oldest lead first."""
        found = self._run(
            f"SELECT lead_batch.id, count(*), min(received_on) FROM {_THERE} "
            f"WHERE {_SILENT} AND {_DUE} GROUP BY 1 ORDER BY 3, lead_batch.position",
            [received_until.isoformat()],
        )
        return [
            WaitingBatch(UUID(bytes=id), leads, oldest and date.fromisoformat(oldest))
            for id, leads, oldest in found
        ]

    def fitting(self, since: date) -> Mapping[UUID, int]:
        """Return how many qualified leads fit which persona, where somebody said which."""
        found = self._run(
            f"SELECT said.persona_id, count(*) FROM {_THERE} JOIN feedback AS said "
            f"ON said.id = lead.feedback WHERE heard_on > ? AND (now & {BIT[Stage.QUALIFIED]}) "
            "AND said.persona_id IS NOT NULL GROUP BY 1",
            [since.isoformat()],
        )
        return {UUID(bytes=id): count for id, count in found}

    def reported(self, owed: Collection[OwedAnswer], check: Callable[[], None]) -> ReportTallies:
        """Return how far Sales has reported, by campaign, and by salesperson."""
        return reported(self._session, owed, check)

    def _told(self, of: LeadRound, column: str) -> Mapping[str, int]:
        where, values = _belonging(of)
        found = self._run(
            f"SELECT {column}, count(*) FROM {_THERE} WHERE {column} != '' AND {where} "
            "GROUP BY 1 ORDER BY 2 DESC, 1",
            values,
        )
        return dict(found.all())

    def _run(self, sql: str, values: Iterable[Any]) -> Any:
        return self._session.connection().exec_driver_sql(sql, tuple(values))


def _belonging(of: LeadRound) -> tuple[str, list[Any]]:
    """Return the condition that a lead belongs to an iteration, and its values."""
    days, values = [_ALWAYS], []
    for day, sign in ((of.starts, ">="), (of.ends, "<=")):
        if day is not None:
            days.append(f"received_on {sign} ?")
            values.append(day.isoformat())
    others, other_ids = _among(of.elsewhere)
    own, own_ids = _among(of.campaigns)
    free = f"(campaign_id IS NULL OR NOT {others}) AND {' AND '.join(days)}"
    return f"({own} OR ({free}))", [*own_ids, *other_ids, *values]


def _among(campaigns: Collection[UUID]) -> tuple[str, list[bytes]]:
    ids = sorted(one.bytes for one in campaigns)
    return f"coalesce(campaign_id IN ({', '.join('?' * len(ids))}), 0)", ids
