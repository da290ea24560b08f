"""A workspace file held open by this program."""

from collections.abc import Callable, Collection
from contextlib import closing, nullcontext
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine

from domain.errors import AlreadyThere, CannotWrite
from domain.model.passphrase import Passphrase
from domain.ports import Backup, Clock, CopiesErased, LeadKeys, Soundness
from persistence.access import Access
from persistence.backups import Backups
from persistence.copies import copy_database
from persistence.journal import SqlJournal
from persistence.lead_keys import KeysWithin
from persistence.locks import Lock
from persistence.relocking import Relocking
from persistence.store import SqlStore
from persistence.trouble import troubles_told

Verifying = Callable[[Path, Passphrase | None], Soundness]
"""Looks a file through whole."""


class OpenFile:
    """A workspace file held open, and locked unless it is open for reading only."""

    def __init__(
        self,
        access: Access,
        engine: Engine,
        store: SqlStore,
        backups: Backups,
        lock: Lock | None,
        clock: Clock,
        verifying: Verifying,
    ) -> None:
        """Hold a file that was checked.

        Args:
            access: how its connections are made.
            engine: lends them.
            store: its things.
            backups: its backups.
            lock: the lock, or None where it is open for reading only.
            clock: the time.
            verifying: looks a file through whole.
        """
        self._clock = clock
        self._access = access
        self._engine = engine
        self._store = store
        self._journal = SqlJournal(store)
        self._backups = backups
        self._lock = lock
        self._verifying = verifying
        self._relocking = Relocking(access, engine, backups, self._replaced)
        self._secret = self._read_secret()

    @property
    def path(self) -> Path:
        """The file."""
        return self._access.path

    @property
    def read_only(self) -> bool:
        """It can be read but not written: a stick, a CD, a lock held elsewhere."""
        return self._store.read_only

    @property
    def locked(self) -> bool:
        """It has a passphrase."""
        return self._access.key is not None

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

    def verify(self) -> Soundness:
        """Check the file whole. Any thread may call."""
        return self._verifying(self.path, self._access.passphrase)

    def verify_when_due(self) -> Soundness | None:
        """Check the file whole if that was not done for a week, or return None."""
        if not self._backups.check_is_due():
            return None
        found = self.verify()
        if found.sound:
            self._backups.note_check()
        return found

    def lock_with(self, passphrase: Passphrase | None, laptop: LeadKeys) -> None:
        """Set, change or remove the passphrase. Any thread may call; others wait meanwhile.

        Args:
            passphrase: the new one; None removes it.
            laptop: by what this laptop recognises leads.

        Raises:
            CannotWrite: the file is open for reading only.
            ContactsKept: it is to be removed, and contact data is kept.
            ImportRunning: it is to be removed, and leads are on their way in.
            OSError: it could not be done; the file stays as it was.
        """
        if self.read_only:
            raise CannotWrite(name=self.path.name)
        secret = laptop.secret()
        with nullcontext() if passphrase else self._store.gate.readable_to_all():
            self._relocking.lock(passphrase, secret)

    def erase_in_backups(
        self, batch_id: UUID | None, keys: Collection[bytes] | None
    ) -> CopiesErased:
        """Erase contact data in the backups, as it was erased here. Any thread may call."""
        return self._backups.erase_contacts(self._access.key, batch_id, keys)

    def opens_with(self, passphrase: Passphrase) -> bool:
        """Tell whether a passphrase is that of the file."""
        return self._access.passphrase == passphrase

    def lead_keys(self, laptop: LeadKeys) -> LeadKeys:
        """Return by what leads are recognised here: by the file's own key, where it has one."""
        return KeysWithin(lambda: self._secret, laptop)

    def save_copy(self, path: Path) -> None:
        """Write a verified copy elsewhere, whole or not at all; it has the same passphrase.

        Raises:
            AlreadyThere: this very file lies there.
            LockedElsewhere: a workspace lies there that is open.
            OSError: the copy could not be made; an older file there is untouched.
        """
        if path.exists() and path.samefile(self.path):
            raise AlreadyThere(name=path.name)
        look = self._access.look
        with Lock.held(path, self._clock.now()), closing(look(self.path)) as source:
            copy_database(source, look, self.path, path)

    def close(self) -> None:
        """Let go of file and lock; doing so again does nothing."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _replaced(self) -> None:
        """Know the file that took the place of the old one."""
        self._store.know_file()
        self._secret = self._read_secret()

    def _read_secret(self) -> bytes | None:
        with troubles_told(self.path), closing(self._access.look(self.path)) as connection:
            found = connection.execute("SELECT secret FROM lead_secret").fetchone()
        return None if found is None else bytes(found[0])
