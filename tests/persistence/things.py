"""Any thing of any kind, with whatever a person may have typed in it."""

import json
import types
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from domain.model.evidence import Answered
from domain.model.form_answers import ValueMeaning
from domain.model.lead_batches import LeadFilter
from domain.model.sales_feedback import ClaimVerdict, Reply
from domain.model.scorecards import Mark
from domain.model.wording import Bilingual
from persistence.row import Row
from persistence.rows import ROW_OF
from persistence.system import SystemSecrets

NAUGHTY: list[str] = json.loads(
    (Path(__file__).parents[1] / "files" / "blns" / "blns.json").read_text("utf-8")
)
SECRETS = SystemSecrets()

texts = st.one_of(
    st.sampled_from(NAUGHTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
)
moments = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
identities = st.builds(SECRETS.new_id)


@cache
def values(annotation: Any) -> st.SearchStrategy[Any]:
    """Return any value of a field."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is types.UnionType:
        return st.one_of(st.none(), *(values(arg) for arg in args if arg is not type(None)))
    if origin is tuple:
        return st.lists(values(args[0]), max_size=4).map(tuple)
    if issubclass(annotation, StrEnum):
        return st.sampled_from(list(annotation))
    plain: dict[type, st.SearchStrategy[Any]] = {
        str: texts,
        bool: st.booleans(),
        int: st.integers(-(2**31), 2**31 - 1),
        float: st.floats(-1e9, 1e9),
        UUID: identities,
        datetime: moments,
        date: st.dates(),
        Bilingual: st.builds(Bilingual, texts, texts),
        Answered: st.builds(
            Answered, st.lists(texts, max_size=3).map(tuple), st.integers(0, 2**31 - 1)
        ),
        ClaimVerdict: st.builds(ClaimVerdict, identities, st.booleans()),
        Mark: st.builds(Mark, texts, st.none() | st.integers(0, 4)),
        LeadFilter: st.builds(
            LeadFilter,
            campaign_id=st.none() | identities,
            channel=texts,
            received_from=st.none() | st.dates(),
            fed_back=st.none() | st.booleans(),
            trait=st.none() | st.tuples(texts, texts),
            words=texts,
        ),
        ValueMeaning: st.builds(ValueMeaning, texts, st.lists(texts, max_size=3).map(tuple)),
        Reply: st.builds(Reply, texts, st.lists(texts, max_size=3).map(tuple)),
    }
    return plain[annotation]


@cache
def hints_of(kind: type) -> Mapping[str, Any]:
    """Return what the fields of a kind hold."""
    return get_type_hints(kind)


def things(kind: type) -> st.SearchStrategy[Any]:
    """Return any thing of a kind; what it refers to need not exist."""
    hints = hints_of(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


@cache
def wholes_of(kind: type) -> dict[str, type]:
    """Return the fields of a kind that refer to another thing, with its kind."""
    kinds = {row.__tablename__: row.entity for row in ROW_OF.values()}
    return {
        column.name: kinds[key.column.table.name]
        for column in ROW_OF[kind].__table__.columns
        for key in column.foreign_keys
    }


@st.composite
def families(draw: st.DrawFn, kind: type, known: Mapping[type, Any] | None = None) -> list[Any]:
    """Return any thing of a kind, after all the things it refers to, near and far.

    Args:
        draw: draws values.
        kind: the kind.
        known: things that are there already, one of a kind; they are referred to, not made again.
    """
    family: list[Any] = []
    referring: dict[str, UUID | None] = {}
    for field, whole in wholes_of(kind).items():
        nullable = ROW_OF[kind].__table__.columns[field].nullable
        if nullable and draw(st.booleans()):
            referring[field] = None
            continue
        if known and whole in known:
            referring[field] = known[whole].id
            continue
        above = draw(families(whole, known))
        family += above
        referring[field] = above[-1].id
    hints = hints_of(kind)
    chosen = {
        field.name: draw(values(hints[field.name]))
        for field in fields(kind)
        if field.name not in referring
    }
    return [*family, kind(**chosen, **referring)]


KINDS: list[type] = sorted(ROW_OF, key=lambda kind: kind.__name__)
ROWS: list[type[Row]] = [ROW_OF[kind] for kind in KINDS]
