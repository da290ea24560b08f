"""A workspace file held open by this program."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from domain.errors import AlreadyThere
from domain.ports import Backup, Clock
from persistence.backups import Backups
from persistence.copies import Opener, copy_database
from persistence.journal import SqlJournal
from persistence.locks import Lock
from persistence.store import SqlStore


class OpenFile:
    """A workspace file held open, and locked unless it is open for reading only."""

    def __init__(
        self,
        path: Path,
        engine: Engine,
        store: SqlStore,
        opener: Opener,
        backups: Backups,
        lock: Lock | None,
        clock: Clock,
    ) -> None:
        """Hold a file that was checked."""
        self._clock = clock
        self._path = path
        self._engine = engine
        self._store = store
        self._journal = SqlJournal(store)
        self._opener = opener
        self._backups = backups
        self._lock = lock

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def read_only(self) -> bool:
        """It can be read but not written: a stick, a CD, a lock held elsewhere."""
        return self._store.read_only

    @property
    def store(self) -> SqlStore:
        """Its things."""
        return self._store

    @property
    def journal(self) -> SqlJournal:
        """Its memory."""
        return self._journal

    @property
    def last_saved_at(self) -> datetime | None:
        """When the newest change was committed by this program, in UTC."""
        return self._store.saved_at

    @property
    def last_backup_at(self) -> datetime | None:
        """When the newest backup was made, in UTC."""
        backups = self._backups.newest_first()
        return backups[0].made_at if backups else None

    def back_up(self) -> Backup | None:
        """Make a verified backup where something changed since the last one. Any thread may call.

        Raises:
            OSError: the copy could not be made or did not verify.
        """
        return self._backups.make()

    def save_copy(self, path: Path) -> None:
        """Write a verified copy elsewhere, whole or not at all.

        Raises:
            AlreadyThere: this very file lies there.
            LockedElsewhere: a workspace lies there that is open.
            OSError: the copy could not be made; an older file there is untouched.
        """
        if path.exists() and path.samefile(self._path):
            raise AlreadyThere(name=path.name)
        with Lock.held(path, self._clock.now()), closing(self._opener(self._path)) as source:
            copy_database(source, self._opener, self._path, path)

    def close(self) -> None:
        """Let go of file and lock; doing so again does nothing."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
