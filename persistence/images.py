"""Images: what rows held before and after a unit of work, caught as the rows are written.

An image is a mapping of column names to values as JSON knows them. Of a new or removed row it
holds every column, of a changed one the columns that differ.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event, inspect
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.orm import Mapper, Session, object_session
from sqlalchemy.types import TypeDecorator, TypeEngine

from persistence.row import Row
from persistence.types import Identity

Image = dict[str, Any]

_NO_DIALECT = DefaultDialect()
_CAUGHT = "images"


def canonical(value: object) -> str:
    """Return the one JSON text of a value, from which digests are made."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class RowImage:
    """What one row held before and after; None where there was no row.

    Attributes:
        row: the kind of row.
        id: identity of the thing it held.
        before: values before.
        after: values after.
    """

    row: type[Row]
    id: UUID
    before: Image | None
    after: Image | None


@dataclass(slots=True)
class Images:
    """The rows that a unit of work has touched so far, in the order of first touch."""

    _caught: dict[tuple[type[Row], UUID], tuple[Image | None, Image | None]] = field(
        default_factory=dict
    )

    def catch(self, row: Row, before: Image | None, after: Image | None) -> None:
        """Note that a row was written; full images, and the first one before stays."""
        key = (type(row), row.id)
        first = self._caught[key][0] if key in self._caught else before
        self._caught[key] = (first, after)

    def differing(self) -> Iterator[RowImage]:
        """Give the rows that end up differing from before."""
        for (row, id_), (before, after) in self._caught.items():
            if before is None or after is None:
                if before is not after:
                    yield RowImage(row, id_, before, after)
                continue
            names = [name for name in after if before[name] != after[name]]
            if names:
                yield RowImage(
                    row,
                    id_,
                    {name: before[name] for name in names},
                    {name: after[name] for name in names},
                )


def catch_images(session: Session) -> Images:
    """Begin to catch the images of a session's rows."""
    images = session.info[_CAUGHT] = Images()
    return images


def image_of(row: Row) -> Image:
    """Return what a row holds."""
    return {name: freeze(getattr(row, name)) for name, (freeze, _) in _columns(type(row)).items()}


def restore(row: Row, image: Mapping[str, Any]) -> None:
    """Give a row the values of an image; columns that an older schema had are passed over."""
    columns = _columns(type(row))
    for name, value in image.items():
        if name in columns:
            setattr(row, name, columns[name][1](value))


def is_whole(row: type[Row], image: Mapping[str, Any]) -> bool:
    """Tell whether an image holds every column, as a row that comes back needs."""
    return _columns(row).keys() <= image.keys()


_Way = Callable[[Any], Any]


@cache
def _columns(row: type[Row]) -> dict[str, tuple[_Way, _Way]]:
    """Return the columns of a kind of row, with the ways into JSON and back."""
    return {
        attribute.key: _ways(attribute.columns[0].type) for attribute in row.__mapper__.column_attrs
    }


def _ways(type_: TypeEngine[Any]) -> tuple[_Way, _Way]:
    if isinstance(type_, Identity):
        return (lambda value: value and value.hex), (lambda value: value and UUID(hex=value))
    if isinstance(type_, TypeDecorator):
        decorator = type_
        return (
            lambda value: decorator.process_bind_param(value, _NO_DIALECT),
            lambda value: decorator.process_result_value(value, _NO_DIALECT),
        )
    return (lambda value: value), (lambda value: value)


def _image_before(row: Row, now: Image) -> Image:
    before = dict(now)
    attributes = inspect(row).attrs
    for name, (freeze, _) in _columns(type(row)).items():
        gone = attributes[name].history.deleted
        if gone:
            before[name] = freeze(gone[0])
    return before


def _images(row: Row) -> Images | None:
    session = object_session(row)
    return None if session is None else session.info.get(_CAUGHT)


@event.listens_for(Row, "after_insert", propagate=True)
def _after_insert(mapper: Mapper[Any], connection: Connection, row: Row) -> None:
    images = _images(row)
    if images is not None:
        images.catch(row, None, image_of(row))


@event.listens_for(Row, "after_update", propagate=True)
def _after_update(mapper: Mapper[Any], connection: Connection, row: Row) -> None:
    images = _images(row)
    if images is not None:
        now = image_of(row)
        images.catch(row, _image_before(row, now), now)


@event.listens_for(Row, "after_delete", propagate=True)
def _after_delete(mapper: Mapper[Any], connection: Connection, row: Row) -> None:
    images = _images(row)
    if images is not None:
        images.catch(row, _image_before(row, image_of(row)), None)
