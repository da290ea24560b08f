"""Workspace files on disk: made, opened, checked and restored."""

import errno
import os
import shutil
from collections.abc import Sequence, Set
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from domain.errors import AlreadyThere, CannotWrite, Damaged, WorkspaceRefused
from domain.ports import Backup, Clock, Secrets, Soundness
from domain.text import mark
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
            return self._opened(path, lock)
        except BaseException:
            lock.release()
            raise

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> OpenFile:
        """Open a workspace, migrating an older one after a backup.

        Raises:
            WorkspaceRefused: it is not opened, and is left as it was.
            OSError: it cannot be read.
        """
        schema = schema_number(path)
        lock = None if read_only else self._lock_where_possible(path, over=take_over)
        try:
            self._check(path, read_only=lock is None)
            if lock is not None:
                sweep_beside(path)
            if schema < SCHEMA:
                self._bring_up_to_date(path, lock)
            return self._opened(path, lock)
        except BaseException as error:
            if lock is not None:
                lock.release()
            if isinstance(error, Damaged):
                raise self._with_backup(path) from error
            raise

    def verify(self, path: Path) -> Soundness:
        """Check a file whole: integrity, foreign keys, schema, chain of the journal."""
        schema = schema_number(path)
        try:
            with looking_into(path, self._opener) as connection:
                check_schema(connection, path, _expected(schema))
                broken = unsound(connection, thorough=True)
            if broken:
                raise Damaged(name=path.name)
            changes, findings = self._chain(path)
        except Damaged:
            return Soundness(sound=False, schema=schema, changes=0, findings=(_BROKEN,))
        return Soundness(not findings, schema, changes, findings)

    def verify_when_due(self, path: Path) -> Soundness | None:
        """Check a file whole if that was not done for a week, or return None."""
        backups = self._backups(path)
        if not backups.check_is_due():
            return None
        found = self.verify(path)
        if found.sound:
            backups.note_check()
        return found

    def backups_of(self, path: Path) -> Sequence[Backup]:
        """Return the backups of a workspace, newest first."""
        return self._backups(path).newest_first()

    def restore(self, backup: Backup, path: Path) -> None:
        """Put a backup in a file's place; what stood there is kept as ``*.damaged-<time>``.

        Raises:
            WorkspaceRefused: the backup itself cannot be trusted, or the file is open elsewhere.
            OSError: the place cannot be written; what stood there stays.
        """
        self._check(backup.path)
        with Lock.held(path, self._clock.now()):
            unfinished = temporary(path)
            try:
                shutil.copyfile(backup.path, unfinished)
                self._backups(path).pause()
                _set_aside(path, self._clock.now().strftime("%Y%m%d-%H%M%S"))
                settle(unfinished, path)
            finally:
                unfinished.unlink(missing_ok=True)

    def _check(self, path: Path, *, read_only: bool = True) -> None:
        expected = _expected(schema_number(path))
        connector = partial(connect, read_only=read_only)
        with looking_into(path, connector) as connection:
            check_schema(connection, path, expected)
            check_soundness(connection, path)

    def _bring_up_to_date(self, path: Path, lock: Lock | None) -> None:
        """Migrate an older file, after a backup."""
        from persistence.migrating import migrate

        if lock is None:
            raise CannotWrite(name=path.name)
        self._backups(path).make()
        with troubles_told(path), closing(connect(path)) as connection:
            migrate(connection, SCHEMA)
        self._check(path)

    def _opened(self, path: Path, lock: Lock | None) -> OpenFile:
        read_only = lock is None
        engine = make_engine(partial(connect, path, read_only=read_only))
        backups = self._backups(path)
        store = SqlStore(
            path,
            engine,
            replica=self._secrets.new_id(),
            clock=self._clock,
            rescue=partial(backups.rescue, engine),
            read_only=read_only,
        )
        file = OpenFile(path, engine, store, self._opener, backups, lock, self._clock)
        try:
            # The first reading is slow; whoever opens a file does so off the window's thread.
            state = file.journal.state()
            store.gate.sweep(redoable=state.redo is not None)
        except BaseException:
            engine.dispose()
            raise
        return file

    def _opener(self, path: Path) -> Any:
        return connect(path, read_only=True)

    def _backups(self, path: Path) -> Backups:
        return Backups(self._backup_folder, path, self._opener, self._clock)

    def _with_backup(self, path: Path) -> Damaged:
        """Return the fact that a file is damaged, with the newest backup that can be trusted."""
        for backup in self.backups_of(path):
            with suppress(WorkspaceRefused, OSError):
                self._check(backup.path)
                return Damaged(name=path.name, backup=backup)
        return Damaged(name=path.name)

    def _chain(self, path: Path) -> tuple[int, tuple[str, ...]]:
        engine = make_engine(partial(self._opener, path))
        try:
            with troubles_told(path), Session(engine) as session:
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
