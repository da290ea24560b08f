"""What was heard of claims, gathered by the database: a row a claim, however many items it has."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache, reduce
from typing import Any, Final
from uuid import UUID

from sqlalchemy import String, case, func, literal, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from domain.model.heard import Heard
from domain.model.statistics.provenance import Provenance
from persistence.leads.hearing import heard_from_leads
from persistence.rows.persona import EvidenceRow
from persistence.types import read_answers

_NEXT: Final = "\x1f"
_ITEM: Final = "\x1e"
"""Separators that no cleaned text holds; Unicode names them for just this."""

_KINDS: Final = {kind.value: kind for kind in Provenance}
_day: Final = lru_cache(maxsize=4_096)(date.fromisoformat)


def heard_by_claim(
    session: Session, until: date, claim_ids: Collection[UUID] | None
) -> dict[UUID, Sequence[Heard]]:
    """Return what was heard of each claim, or of some of them, up to a day.

    Raises:
        Unreadable: an item holds what this program never stores.
    """
    row = EvidenceRow
    place = case((row.lead != "", func.hex(row.id)), else_="")
    columns = (row.kind, row.answered, row.happened_on, row.lead, row.gathered_by)
    item = _joined(*columns, row.not_asked, row.no_answer, place)
    gathered = select(row.claim_id, func.aggregate_strings(item, _ITEM)).group_by(row.claim_id)
    gathered = gathered.where(row.happened_on <= until)
    if claim_ids is not None:
        gathered = gathered.where(row.claim_id.in_(claim_ids))
    heard: dict[UUID, Sequence[Heard]] = {}
    for id, text in session.execute(gathered):
        heard[id] = _parted(text)
    for id, items in heard_from_leads(session, until, claim_ids).items():
        heard[id] = [*heard.get(id, ()), *items]
    return heard


def _joined(*parts: Any) -> ColumnElement[str]:
    """Return the parts as they are stored, one behind the other."""
    first, *others = (type_coerce(part, String) for part in parts)
    return reduce(lambda joined, part: joined + literal(_NEXT) + part, others, first)


def _parted(text: str) -> list[Heard]:
    heard = []
    for item in text.split(_ITEM):
        kind, answered, day, lead, who, not_asked, no_answer, place = item.split(_NEXT)
        heard.append(
            Heard(
                _KINDS[kind],
                read_answers(answered),
                _day(day),
                lead,
                who,
                int(not_asked),
                int(no_answer),
                place,
            )
        )
    return heard
