"""Shelves that were read whole and have not changed since: things are values, and may be shared.

A page reads the same claims a dozen times after an edit; the database is asked for them once.
"""

import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

_MOST: Final = 5_000
"""Things of a kind up to which they are kept."""


class KeptShelves:
    """What was read of each kind, until a commit touches it. Any thread may call.

    While a view has read anything, SQLite lets nobody commit; so what was read within a view is
    what the file holds, unless a commit began before the view did and ended meanwhile, which the
    generation tells.
    """

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._lock = threading.Lock()
        self._things: dict[type, Sequence[Any]] = {}
        self._generation = 0
        self._commits = 0

    def generation(self) -> int:
        """Return a number that differs once a commit began or ended."""
        with self._lock:
            return self._generation

    def find(self, kind: type, generation: int) -> Sequence[Any] | None:
        """Return the things of a kind, or None where they must be read."""
        with self._lock:
            return self._things.get(kind) if self._may_use(generation) else None

    def keep(self, kind: type, things: Sequence[Any], generation: int) -> None:
        """Keep what was read of a kind in a view that began in a generation."""
        with self._lock:
            if self._may_use(generation) and len(things) <= _MOST:
                self._things[kind] = things

    @contextmanager
    def changing(self, kinds: Collection[type]) -> Iterator[None]:
        """Forget kinds while a commit changes them."""
        with self._lock:
            self._commits += 1
            self._forget(kinds)
        try:
            yield
        finally:
            with self._lock:
                self._commits -= 1
                self._forget(kinds)

    def _may_use(self, generation: int) -> bool:
        return not self._commits and generation == self._generation

    def _forget(self, kinds: Collection[type]) -> None:
        self._generation += 1
        for kind in kinds:
            self._things.pop(kind, None)
