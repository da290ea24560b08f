"""Copies of a database under another key, or under none: whole and verified, or not at all."""

import os
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from domain.errors import StorageTrouble
from persistence.copies import row_counts, settle, temporary
from persistence.engine import connect
from persistence.guard import definitions, unsound
from persistence.keys import FileKey
from persistence.trouble import troubles_told

_AT_ONCE: Final = 1 << 20
_NUMBERS: Final = ("application_id", "user_version")

Statement = tuple[str, tuple[object, ...]]
_CHANGED: Final = "lead_secret"
"""The one table that may differ in a copy."""


def recode(
    path: Path, key: FileKey | None, new: FileKey | None, besides: Sequence[Statement] = ()
) -> None:
    """Put a copy of a database under another key into its place.

    Until the copy is verified and on the disk, nothing of the old file is touched; then one
    renaming puts it in place. What stood there unlocked is written over before it is let go.

    Args:
        path: the file; nobody uses it.
        key: what it is locked with now, or None.
        new: what it is to be locked with, or None.
        besides: what is changed about the lead's key in the copy, which is called ``recoded``.

    Raises:
        OSError: there is no room, or the copy does not agree with its source.
    """
    unfinished, old = temporary(path), temporary(path)
    try:
        unfinished.touch(mode=0o600, exist_ok=False)
        with troubles_told(path):
            with closing(connect(path, key=key)) as source:
                _export(source, unfinished, new, besides)
                expected = _told(source)
            with closing(connect(unfinished, key=new, read_only=True)) as copy:
                if _told(copy) != expected or unsound(copy, thorough=False):
                    raise StorageTrouble(name=path.name)
        if key is None:
            _keep_hold(path, old)
        settle(unfinished, path)
        _write_over(old)
    finally:
        unfinished.unlink(missing_ok=True)
        old.unlink(missing_ok=True)


def _export(
    source: Any, unfinished: Path, new: FileKey | None, besides: Sequence[Statement]
) -> None:
    """Write a database under another key."""
    source.execute("PRAGMA foreign_keys = off")  # the tables are filled one after the other
    numbers = {name: _number(source, name) for name in _NUMBERS}
    word = new.fresh if new is not None else ""
    source.execute("ATTACH ? AS recoded KEY ?", (str(unfinished.absolute()), word))
    for hasty in ("journal_mode = off", "synchronous = off"):  # it is synced whole, or thrown away
        source.execute(f"PRAGMA recoded.{hasty}")
    source.execute("BEGIN IMMEDIATE")
    source.execute("SELECT sqlcipher_export('recoded')").fetchall()
    source.execute("COMMIT")
    for name, value in numbers.items():
        source.execute(f"PRAGMA recoded.{name} = {value}")
    for sql, values in besides:
        source.execute(sql, values)
    source.execute("DETACH recoded")


def _told(connection: Any) -> tuple[object, ...]:
    """Return by what a copy is compared with its source."""
    counts = row_counts(connection)
    counts.pop(_CHANGED, None)
    return definitions(connection), counts, [_number(connection, name) for name in _NUMBERS]


def _number(connection: Any, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _keep_hold(path: Path, old: Path) -> None:
    """Give a file that will be replaced a second name, under which it can be written over.

    One that has further names already is somebody's copy, and stays as it is. So does everything
    where a second name cannot be given.
    """
    if path.stat().st_nlink == 1:
        with suppress(OSError):
            old.hardlink_to(path)


def _write_over(old: Path) -> None:
    """Write over what was readable, as far as the disk does that in place, and remove it."""
    with suppress(FileNotFoundError):
        with old.open("rb+") as file:
            left = old.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _AT_ONCE)))
            file.flush()
            os.fsync(file.fileno())
        old.unlink()
