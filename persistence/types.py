"""How values of the model lie in columns: plain text, numbers and bytes, on every database."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Dialect, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

from domain.model.evidence import Answered
from domain.model.form_answers import ValueMeaning
from domain.model.lead_batches import LeadFilter
from domain.model.sales_feedback import ClaimVerdict, Reply
from domain.model.saved_filters import read_filter, told_filter
from domain.model.scorecards import Mark

V = TypeVar("V")
S = TypeVar("S")


class Unreadable(Exception):
    """A stored value is none that this program ever stores: the file is damaged."""


def _read(make: Callable[[S], V], stored: S | None) -> V | None:
    """Return the value of the model for what is stored.

    Raises:
        Unreadable: there is none.
    """
    try:
        return None if stored is None else make(stored)
    except (ValueError, TypeError) as error:
        raise Unreadable(str(stored)[:80]) from error


def _uuid(stored: bytes) -> UUID:
    return UUID(bytes=stored)


class Identity(TypeDecorator[UUID]):
    """A UUID as its 16 bytes, so that those of version 7 sort by age."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Return what is stored."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        """Return the value of the model."""
        return _read(_uuid, value)


class Moment(TypeDecorator[datetime]):
    """An aware moment as ISO 8601 text in UTC with microseconds, so that texts sort by time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return what is stored.

        Raises:
            ValueError: the moment has no time zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a time zone: {value!r}")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the value of the model."""
        return _read(datetime.fromisoformat, value)


class Day(TypeDecorator[date]):
    """A day as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Return the value of the model."""
        return _read(date.fromisoformat, value)


class Choice(TypeDecorator[StrEnum]):
    """A member of an enumeration as its text; a new member needs no migration."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        """Hold members of an enumeration."""
        super().__init__()
        self.members = members

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Return the value of the model."""
        return _read(self.members, value)


class Answers(TypeDecorator[tuple[Answered, ...]]):
    """How many gave which answers, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: tuple[Answered, ...] | None, dialect: Dialect
    ) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps([[list(one.answers), one.count] for one in value], ensure_ascii=False)

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> tuple[Answered, ...] | None:
        """Return the value of the model."""
        return _read(read_answers, value)


@lru_cache(maxsize=4096)
def read_answers(stored: str) -> tuple[Answered, ...]:
    """Return raw answers as they are stored; the same ones come up again and again.

    Raises:
        ValueError, TypeError: they are none that this program ever stores.
    """
    return tuple(Answered(tuple(answers), int(count)) for answers, count in json.loads(stored))


class Listed(TypeDecorator[tuple[Any, ...]]):
    """A short tuple of texts, members of an enumeration or UUIDs, as a JSON list."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[str] | type[UUID]) -> None:
        """Hold values of a kind."""
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps([str(item) for item in value], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        """Return the value of the model."""
        return _read(self._items, value)

    def _items(self, stored: str) -> tuple[Any, ...]:
        return tuple(map(self.kind, _texts(stored)))


class Replies(TypeDecorator[tuple[Reply, ...]]):
    """Answers to questions of the form, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Reply, ...] | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps([[one.field, list(one.answers)] for one in value], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Reply, ...] | None:
        """Return the value of the model."""
        return _read(self._replies, value)

    def _replies(self, stored: str) -> tuple[Reply, ...]:
        return tuple(Reply(str(field), tuple(answers)) for field, answers in json.loads(stored))


class Verdicts(TypeDecorator[tuple[ClaimVerdict, ...]]):
    """Which claims held, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: tuple[ClaimVerdict, ...] | None, dialect: Dialect
    ) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps([[one.claim_id.hex, one.holds] for one in value])

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> tuple[ClaimVerdict, ...] | None:
        """Return the value of the model."""
        return _read(self._verdicts, value)

    def _verdicts(self, stored: str) -> tuple[ClaimVerdict, ...]:
        return tuple(ClaimVerdict(UUID(hex=id), bool(holds)) for id, holds in json.loads(stored))


class Marks(TypeDecorator[tuple[Mark, ...]]):
    """What a rater said to each question, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Mark, ...] | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps([[one.question, one.anchor] for one in value], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Mark, ...] | None:
        """Return the value of the model."""
        return _read(self._marks, value)

    def _marks(self, stored: str) -> tuple[Mark, ...]:
        return tuple(
            Mark(str(question), None if anchor is None else int(anchor))
            for question, anchor in json.loads(stored)
        )


class Meanings(TypeDecorator[tuple[ValueMeaning, ...]]):
    """What the values of a form say, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: tuple[ValueMeaning, ...] | None, dialect: Dialect
    ) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps([[one.value, list(one.answers)] for one in value], ensure_ascii=False)

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> tuple[ValueMeaning, ...] | None:
        """Return the value of the model."""
        return _read(self._meanings, value)

    def _meanings(self, stored: str) -> tuple[ValueMeaning, ...]:
        return tuple(
            ValueMeaning(str(value), tuple(map(str, answers)))
            for value, answers in json.loads(stored)
        )


@lru_cache(maxsize=4096)
def _texts(stored: str) -> tuple[str, ...]:
    """Return the texts of a list as it is stored; short ones come up again and again."""
    return tuple(json.loads(stored))


class Wanted(TypeDecorator[LeadFilter]):
    """Which leads are wanted, as JSON that names what is asked for."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: LeadFilter | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else told_filter(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> LeadFilter | None:
        """Return the value of the model."""
        return _read(read_filter, value)
