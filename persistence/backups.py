"""Backups of workspace files: verified copies in the app-data folder, kept in a rotation."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Engine
from sqlcipher3 import Error

from domain.errors import DomainError
from domain.ports import Backup, Clock, CopiesErased
from domain.text import safe_file_name
from persistence.copies import Opener, copy_database, sweep_all
from persistence.engine import connect
from persistence.keys import MAGIC, FileKey, first_bytes
from persistence.leads.contacts import erase_in_copy
from persistence.recoding import recode
from persistence.trouble import troubles_told

ALL_OF: Final = timedelta(days=2)
"""Every backup younger than this is kept."""

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of older ones the newest of each of so many days, weeks and months is kept."""

CHECK_EVERY: Final = timedelta(days=7)
"""A file is looked through whole this often."""

PAUSE: Final = timedelta(days=7)
"""No backup is removed for so long after one was restored."""

_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(\d{8}T\d{12}Z)-([0-9a-f]{12}|0)\.cungve")
_PAUSED = "paused-until"
_CHECKED = "checked-at"


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which backups of a workspace stay; the newest always does.

    Args:
        moments: when each was made, aware.
        now: the present moment.
    """
    newest_first = sorted(moments, reverse=True)
    keep = set(newest_first[:1])
    keep.update(moment for moment in newest_first if now - moment < ALL_OF)
    older = [moment for moment in newest_first if now - moment >= ALL_OF]
    for period, count in (("%Y%j", DAYS), ("%G%V", WEEKS), ("%Y%m", MONTHS)):
        newest_of: dict[str, datetime] = {}
        for moment in older:
            newest_of.setdefault(moment.strftime(period), moment)
        keep.update(list(newest_of.values())[:count])
    return keep


class Backups:
    """The backups of one workspace file. Any thread may use it."""

    def __init__(self, backups: Path, path: Path, opener: Opener, clock: Clock) -> None:
        """Keep backups of a file in a folder of its own below the one given."""
        real = path.resolve()
        sign = sha256(str(real).encode("utf-8", "surrogatepass")).hexdigest()[:12]
        self.folder = backups / f"{safe_file_name(real.stem)}-{sign}"
        self._path = path
        self._opener = opener
        self._clock = clock
        self._one_at_a_time = Lock()

    def newest_first(self) -> Sequence[Backup]:
        """Return the backups there are."""
        found = []
        for place in self.folder.glob("*.cungve"):
            parts = _NAME.fullmatch(place.name)
            if parts:
                made_at = datetime.strptime(parts[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(place, made_at, place.stat().st_size))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def make(self, *, anew: bool = False) -> Backup | None:
        """Make a backup where something changed since the newest one, then rotate.

        Args:
            anew: make one even where nothing changed.

        Raises:
            OSError: the copy could not be made or did not verify.
        """
        with self._one_at_a_time, closing(self._opener(self._path)) as source:
            state = _state(source)
            before = self.newest_first()
            if not anew and before and before[0].path.stem.endswith(f"-{state}"):
                return None
            self.folder.mkdir(parents=True, exist_ok=True)
            sweep_all(self.folder)
            made_at = self._clock.now()
            target = self.folder / f"{made_at.strftime(_STAMP)}-{state}.cungve"
            copy_database(source, self._opener, self._path, target)
            self._rotate(made_at)
            return Backup(target, made_at, target.stat().st_size)

    @contextmanager
    def nobody_copies(self) -> Iterator[None]:
        """Keep backups from being made for a moment."""
        with self._one_at_a_time:
            yield

    def recode_all(self, old: FileKey | None, new: FileKey) -> None:
        """Put all copies under a key; those that are open to anybody and broken are removed."""
        for place in self._copies():
            if old is None and _is_open(place):
                self._recode(place, None, new)
            elif old is not None:
                self._recode(place, old, new)

    def lock_open_ones(self, key: FileKey) -> None:
        """Put copies under the key of the file that a killed program left open to anybody."""
        for place in self._copies():
            if _is_open(place):
                self._recode(place, None, key)

    def erase_contacts(
        self, key: FileKey | None, batch_id: UUID | None, keys: Collection[bytes] | None
    ) -> CopiesErased:
        """Erase contact data in all copies as in the workspace; see ``ContactBook.erase``.

        Args:
            key: what the workspace and its copies are locked with.
            batch_id: only what came with this batch.
            keys: only that of people who are recognised by these.
        """
        reached = unreached = 0
        with self._one_at_a_time:
            for place in self._copies():
                try:
                    with troubles_told(place), closing(connect(place, key=key)) as copy:
                        reached += erase_in_copy(copy, batch_id, keys)
                except (DomainError, OSError, Error):
                    unreached += 1
        return CopiesErased(reached, unreached)

    def _copies(self) -> Sequence[Path]:
        """Return the backups, and what was rescued."""
        return [*self.folder.glob("*.cungve"), *self.folder.glob("rescue/*.cungve")]

    def _recode(self, place: Path, old: FileKey | None, new: FileKey) -> None:
        try:
            recode(place, old, new)
        except (DomainError, OSError, Error):
            if _is_open(place):
                place.unlink(missing_ok=True)

    def pause(self) -> None:
        """Remove nothing for a while: somebody has just needed an older state."""
        self._note(_PAUSED, self._clock.now() + PAUSE)

    def check_is_due(self) -> bool:
        """Tell whether the file was not looked through whole for a week."""
        at = self._noted(_CHECKED)
        return at is None or not timedelta() <= self._clock.now() - at < CHECK_EVERY

    def note_check(self) -> None:
        """Note that the file was looked through now and is sound."""
        self._note(_CHECKED, self._clock.now())

    def rescue(self, engine: Engine) -> Path | None:
        """Copy what an engine still holds, after the file was moved or replaced under it.

        Returns:
            Where the copy lies, or None where it could not be made.
        """
        folder = self.folder / "rescue"
        target = folder / f"{self._path.stem} {self._clock.now():%Y%m%d-%H%M%S}.cungve"
        raw = engine.raw_connection()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            copy_database(raw.driver_connection, self._opener, self._path, target)
        except OSError:
            return None
        finally:
            raw.close()
        return target

    def _rotate(self, now: datetime) -> None:
        if self._paused(now):
            return
        backups = self.newest_first()
        keep = kept((backup.made_at for backup in backups), now)
        for backup in backups:
            if backup.made_at not in keep:
                backup.path.unlink(missing_ok=True)

    def _paused(self, now: datetime) -> bool:
        until = self._noted(_PAUSED)
        return until is not None and now < until

    def _note(self, name: str, moment: datetime) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(moment.isoformat(), "utf-8")

    def _noted(self, name: str) -> datetime | None:
        """Return a moment that was noted; None where there is none that can be read."""
        try:
            moment = datetime.fromisoformat((self.folder / name).read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return moment if moment.tzinfo else None


def _is_open(place: Path) -> bool:
    return first_bytes(place, len(MAGIC)) == MAGIC


def _state(connection: Any) -> str:
    """Return what tells one state of a workspace from another: its newest change."""
    row = connection.execute("SELECT digest FROM change ORDER BY number DESC LIMIT 1").fetchone()
    return str(row[0])[:12] if row else "0"
