"""The past: a view of the workspace as it stood after a change, told by the journal's images.

Nothing is written. The things of a kind are those of today, with every later image of them taken
back, newest first.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.errors import NotFound
from domain.model.evidence import Evidence
from domain.model.heard import Heard, heard_by_claim
from domain.model.identity import Entity
from persistence.changes import ImageRow
from persistence.images import Image, image_of, is_whole, restore
from persistence.leads.book import SqlLeadBook
from persistence.row import Row
from persistence.rows import ROW_OF

E = TypeVar("E", bound=Entity)


class PastShelf(Generic[E]):
    """The things of one kind as they were."""

    def __init__(self, things: Mapping[UUID, E]) -> None:
        """Hold them, in their order."""
        self._things = things

    def get(self, id: UUID) -> E:
        """Return the thing with an identity.

        Raises:
            NotFound: there was none.
        """
        found = self.find(id)
        if found is None:
            raise NotFound
        return found

    def find(self, id: UUID) -> E | None:
        """Return the thing with an identity, or None."""
        return self._things.get(id)

    def all(self, **having: object) -> Sequence[E]:
        """Return the things whose fields equal the values given, by position, else by age."""
        return [
            thing
            for thing in self._things.values()
            if all(getattr(thing, name) == value for name, value in having.items())
        ]

    def put(self, thing: E) -> None:
        """Refuse: the past only shows."""
        raise TypeError("the past cannot be changed")

    def remove(self, id: UUID) -> None:
        """Refuse: the past only shows."""
        raise TypeError("the past cannot be changed")


class PastView:
    """A consistent view of the workspace as it stood after a change."""

    def __init__(self, session: Session, number: int) -> None:
        """Look back to a change.

        Args:
            session: what sees the workspace of today.
            number: the change's number; 0 is before all of them.
        """
        self._session = session
        self._number = number
        self._shelves: dict[type, PastShelf[Any]] = {}

    def of(self, kind: type[E]) -> PastShelf[E]:
        """Return the shelf of a kind of things; it is put together once."""
        if kind not in self._shelves:
            self._shelves[kind] = PastShelf(self._things(ROW_OF[kind]))
        return self._shelves[kind]

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        """Return what had been heard of each claim, in short."""
        return heard_by_claim(self.of(Evidence).all(), until, claim_ids)

    @property
    def leads(self) -> SqlLeadBook:
        """The leads of today: files of leads are no part of what is looked back at."""
        return SqlLeadBook(self._session)

    def _things(self, row: type[Row]) -> dict[UUID, Any]:
        later = select(ImageRow.row, ImageRow.before, ImageRow.after).where(
            ImageRow.kind == row.__tablename__, ImageRow.change > self._number
        )
        newest_first = later.order_by(ImageRow.change.desc(), ImageRow.place.desc())
        today = {one.id: one for one in self._session.scalars(select(row))}
        changed: dict[UUID, Image | None] = {}
        for id, before, after in self._session.execute(newest_first):
            if id not in changed:
                changed[id] = image_of(today[id]) if id in today else None
            changed[id] = _taken_back(changed[id], before, after)
        things = {id: one.thing() for id, one in today.items() if id not in changed}
        for id, image in changed.items():
            if image is not None and is_whole(row, image):
                things[id] = _thing(row, image)
        return dict(sorted(things.items(), key=_place))


def _taken_back(image: Image | None, before: str | None, after: str | None) -> Image | None:
    """Return what a row held before a change, from what it held after it."""
    if before is None:
        return None
    if after is None or image is None:
        whole: Image = json.loads(before)
        return whole
    earlier: Image = json.loads(before)
    return image | earlier


def _thing(row: type[Row], image: Image) -> Any:
    held = row()
    restore(held, image)
    return held.thing()


def _place(item: tuple[UUID, Any]) -> tuple[int, bytes]:
    id, thing = item
    return getattr(thing, "position", 0), id.bytes
