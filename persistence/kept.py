"""Shelves that were read whole: things are values, and may be shared until a commit touches them.

A page reads the same claims a dozen times after an edit; the database is asked for them once, and
after the next edit only for those that it touched.
"""

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final
from uuid import UUID

_MOST: Final = 5_000
"""Things of a kind up to which they are kept."""

_MOST_TOUCHED: Final = 100
"""Things up to which the touched ones alone are read again; the database takes them in one list."""


@dataclass(frozen=True)
class Kept:
    """What was read of a kind.

    Attributes:
        things: all of them, as they were read last.
        touched: which of them, or new ones, a commit has touched since: these must be read again.
    """

    things: Sequence[Any]
    touched: frozenset[UUID] = frozenset()

    @cached_property
    def by_id(self) -> Mapping[UUID, Any]:
        """The things by their identity."""
        return {one.id: one for one in self.things}


class KeptShelves:
    """What was read of each kind, and what commits touched of it since. Any thread may call.

    While a view has read anything, SQLite lets nobody commit; so what was read within a view is
    what the file holds, unless a commit began before the view did and ended meanwhile, which the
    generation tells.
    """

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._lock = threading.Lock()
        self._kept: dict[type, Kept] = {}
        self._generation = 0
        self._commits = 0

    def generation(self) -> int:
        """Return a number that differs once a commit began or ended."""
        with self._lock:
            return self._generation

    def find(self, kind: type, generation: int) -> Kept | None:
        """Return what is kept of a kind, or None where it must be read whole."""
        with self._lock:
            return self._kept.get(kind) if self._may_use(generation) else None

    def keep(self, kind: type, things: Sequence[Any], generation: int) -> None:
        """Keep what was read of a kind in a view that began in a generation."""
        with self._lock:
            if not self._may_use(generation):
                return
            self._kept.pop(kind, None)
            if len(things) <= _MOST:
                self._kept[kind] = Kept(things)

    @contextmanager
    def changing(self, touched: Mapping[type, Collection[UUID]]) -> Iterator[None]:
        """Note the things that a commit touches, by kind, while it changes them."""
        with self._lock:
            self._commits += 1
            self._note(touched)
        try:
            yield
        finally:
            with self._lock:
                self._commits -= 1
                self._note(touched)

    def _may_use(self, generation: int) -> bool:
        return not self._commits and generation == self._generation

    def _note(self, touched: Mapping[type, Collection[UUID]]) -> None:
        self._generation += 1
        for kind, ids in touched.items():
            kept = self._kept.pop(kind, None)
            known = kept.touched.union(ids) if kept is not None else frozenset(ids)
            if kept is not None and len(known) <= _MOST_TOUCHED:
                self._kept[kind] = Kept(kept.things, known)
