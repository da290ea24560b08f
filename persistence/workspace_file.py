"""Workspace files on disk: made, opened, checked and restored."""

import errno
import os
import shutil
from collections.abc import Sequence, Set
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from domain.errors import AlreadyThere, CannotWrite, Damaged, WorkspaceRefused
from domain.model.passphrase import Passphrase
from domain.ports import Backup, Clock, Secrets, Soundness
from domain.text import mark
from persistence.access import Access
from persistence.backups import Backups
from persistence.chain import chain_findings
from persistence.copies import place_new, settle, sweep_beside, temporary
from persistence.engine import connect, immediate, make_engine
from persistence.guard import (
    Definition,
    check_schema,
    check_soundness,
    looking_into,
    schema_number,
    unsound,
)
from persistence.locks import Lock
from persistence.open_file import OpenFile
from persistence.schema import SCHEMA, expected_schema, make_schema
from persistence.store import SqlStore
from persistence.trouble import troubles_told

_BROKEN: Final = mark("The database of this file is damaged.")


class SqliteWorkspaceFiles:
    """Workspace files of this machine. Nothing that is refused is changed."""

    def __init__(self, backups: Path, clock: Clock, secrets: Secrets) -> None:
        """Work on files, and keep backups of them.

        Args:
            backups: folder of this program's own for backups; made when it is needed.
            clock: the time.
            secrets: identities.
        """
        self._backup_folder = backups
        self._clock = clock
        self._secrets = secrets

    def create(self, path: Path) -> OpenFile:
        """Make an empty workspace; an existing file is refused.

        Raises:
            AlreadyThere: something lies there.
            OSError: the place cannot be written.
        """
        if path.exists():
            raise AlreadyThere(name=path.name)
        lock = Lock.take(path, self._clock.now())
        try:
            unfinished = temporary(path)
            try:
                self._make_empty(unfinished, path)
                place_new(unfinished, path)
            finally:
                unfinished.unlink(missing_ok=True)
            return self._opened(Access(path, None, read_only=False), lock)
        except BaseException:
            lock.release()
            raise

    def open(
        self,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        passphrase: Passphrase | None = None,
    ) -> OpenFile:
        """Open a workspace, migrating an older one after a backup.

        Raises:
            PassphraseNeeded, WrongPassphrase: it is locked, with nothing or with another one.
            WorkspaceRefused: it is not opened, and is left as it was.
            OSError: it cannot be read.
        """
        access = Access(path, passphrase, read_only=read_only)
        try:
            schema = schema_number(path, access.key)
        except Damaged as error:  # a locked file is read to be looked at
            raise self._with_backup(path, passphrase) from error
        lock = None if read_only else self._lock_where_possible(path, over=take_over)
        access.read_only = lock is None
        try:
            self._check(access)
            if lock is not None:
                sweep_beside(path)
            if schema < SCHEMA:
                self._bring_up_to_date(access, lock)
            return self._opened(access, lock)
        except BaseException as error:
            if lock is not None:
                lock.release()
            if isinstance(error, Damaged):
                raise self._with_backup(path, passphrase) from error
            raise

    def verify(self, path: Path, passphrase: Passphrase | None = None) -> Soundness:
        """Check a file whole: integrity, foreign keys, schema, chain of the journal."""
        access = Access(path, passphrase, read_only=True)
        schema = 0
        try:
            schema = schema_number(path, access.key)
            with looking_into(path, access.look) as connection:
                check_schema(connection, path, _expected(schema))
                broken = unsound(connection, thorough=True)
            if broken:
                raise Damaged(name=path.name)
            changes, findings = self._chain(access)
        except Damaged:
            return Soundness(sound=False, schema=schema, changes=0, findings=(_BROKEN,))
        return Soundness(not findings, schema, changes, findings)

    def backups_of(self, path: Path) -> Sequence[Backup]:
        """Return the backups of a workspace, newest first."""
        return self._backups(Access(path, None, read_only=True)).newest_first()

    def restore(self, backup: Backup, path: Path, passphrase: Passphrase | None = None) -> None:
        """Put a backup in a file's place; what stood there is kept as ``*.damaged-<time>``.

        Raises:
            WorkspaceRefused: the backup itself cannot be trusted, or the file is open elsewhere.
            OSError: the place cannot be written; what stood there stays.
        """
        self._check(Access(backup.path, passphrase, read_only=True))
        backups = self._backups(Access(path, passphrase, read_only=True))
        with Lock.held(path, self._clock.now()):
            unfinished = temporary(path)
            try:
                shutil.copyfile(backup.path, unfinished)
                backups.pause()
                _set_aside(path, self._clock.now().strftime("%Y%m%d-%H%M%S"))
                settle(unfinished, path)
            finally:
                unfinished.unlink(missing_ok=True)

    def _check(self, access: Access) -> None:
        path = access.path
        expected = _expected(schema_number(path, access.key))
        with looking_into(path, lambda _: access.connect()) as connection:
            check_schema(connection, path, expected)
            check_soundness(connection, path)

    def _bring_up_to_date(self, access: Access, lock: Lock | None) -> None:
        """Migrate an older file, after a backup."""
        from persistence.migrating import migrate

        path = access.path
        if lock is None:
            raise CannotWrite(name=path.name)
        self._backups(access).make()
        with troubles_told(path), closing(access.connect()) as connection:
            migrate(connection, SCHEMA)
        self._check(access)

    def _opened(self, access: Access, lock: Lock | None) -> OpenFile:
        engine = make_engine(access.connect)
        backups = self._backups(access)
        if access.key is not None and lock is not None:
            backups.lock_open_ones(access.key)
        store = SqlStore(
            access.path,
            engine,
            replica=self._secrets.new_id(),
            clock=self._clock,
            rescue=partial(backups.rescue, engine),
            read_only=access.read_only,
        )
        try:
            file = OpenFile(access, engine, store, backups, lock, self._clock, self.verify)
            # The first reading is slow; whoever opens a file does so off the window's thread.
            state = file.journal.state()
            store.gate.sweep(redoable=state.redo is not None)
        except BaseException:
            engine.dispose()
            raise
        return file

    def _backups(self, access: Access) -> Backups:
        return Backups(self._backup_folder, access.path, access.look, self._clock)

    def _with_backup(self, path: Path, passphrase: Passphrase | None) -> Damaged:
        """Return the fact that a file is damaged, with the newest backup that can be trusted."""
        for backup in self.backups_of(path):
            with suppress(WorkspaceRefused, OSError):
                self._check(Access(backup.path, passphrase, read_only=True))
                return Damaged(name=path.name, backup=backup)
        return Damaged(name=path.name)

    def _chain(self, access: Access) -> tuple[int, tuple[str, ...]]:
        engine = make_engine(access.connect)
        try:
            with troubles_told(access.path), Session(engine) as session:
                return chain_findings(session)
        finally:
            engine.dispose()

    def _make_empty(self, unfinished: Path, path: Path) -> None:
        unfinished.touch(mode=0o600, exist_ok=False)
        engine = make_engine(partial(connect, unfinished))
        try:
            with troubles_told(path), immediate(engine).begin() as connection:
                make_schema(connection)
        finally:
            engine.dispose()

    def _lock_where_possible(self, path: Path, *, over: bool) -> Lock | None:
        """Take the lock, or return None where nothing can be written."""
        if not os.access(path, os.W_OK):
            return None
        try:
            return Lock.take(path, self._clock.now(), over=over)
        except PermissionError:
            return None
        except OSError as error:
            if isinstance(error, WorkspaceRefused) or error.errno != errno.EROFS:
                raise
            return None


def _expected(schema: int) -> Set[Definition]:
    if schema == SCHEMA:
        return expected_schema()
    from persistence.migrating import schema_at  # Alembic is slow to import and rarely needed

    return schema_at(schema)


def _set_aside(path: Path, time: str) -> None:
    """Keep a damaged file under another name, and its journal, which must not meet the new file."""
    for ending in ("", "-journal"):
        old = path.with_name(path.name + ending)
        if old.exists():
            old.rename(path.with_name(f"{path.stem}.damaged-{time}{path.suffix}{ending}"))
