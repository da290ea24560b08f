"""The way to an open file, which is closed for the moment in which another file takes its place."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

_PATIENCE: Final = 10.0
"""Seconds that the others get to finish what they began."""

_HOLDER: Final = "held by"


class Passage:
    """Counts who uses an engine's connections, and lets nobody in while it is closed."""

    def __init__(self, engine: Engine) -> None:
        """Stand before an engine."""
        self._engine = engine
        self._changed = threading.Condition()
        self._inside: Counter[int] = Counter()
        self._closed = False
        event.listen(engine, "checkout", self._enter)
        event.listen(engine, "checkin", self._leave)

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Wait until all are out, and let nobody in meanwhile; then all connections are new ones.

        Raises:
            TimeoutError: somebody stays inside.
        """
        with self._changed:
            self._closed = True
        try:
            with self._changed:
                if not self._changed.wait_for(lambda: not self._inside, _PATIENCE):
                    raise TimeoutError
            self._engine.dispose()
            yield
        finally:
            with self._changed:
                self._closed = False
                self._changed.notify_all()

    def _enter(self, connection: Any, record: Any, proxy: Any) -> None:
        me = threading.get_ident()
        with self._changed:
            if self._closed and not self._inside[me]:  # who is inside may go on, to come out
                self._changed.wait_for(lambda: not self._closed)
                raise DisconnectionError  # the connection is one to the file that was
            self._inside[me] += 1
        record.info[_HOLDER] = me

    def _leave(self, connection: Any, record: Any) -> None:
        holder = record.info.pop(_HOLDER, None)
        if holder is None:
            return
        with self._changed:
            self._inside[holder] -= 1
            if not self._inside[holder]:
                del self._inside[holder]
            self._changed.notify_all()
