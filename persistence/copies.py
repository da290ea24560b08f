"""Copies of a workspace file: whole, verified and on the disk before they get their name."""

import os
import sys
import uuid
from collections.abc import Callable
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from domain.errors import StorageTrouble
from persistence.guard import unsound
from persistence.trouble import troubles_told

Opener = Callable[[Path], Any]
"""Opens a file of ours read-only, with a connection of the driver."""

_ATTEMPTS = 10


def temporary(target: Path) -> Path:
    """Return a fresh place beside a file, for what will take its name when it is finished."""
    return target.with_name(f".cungve-{_sign(target)}-{uuid.uuid4().hex}.tmp")


def sweep_beside(target: Path) -> None:
    """Remove the unfinished files that a killed program left for a file we hold the lock of."""
    _sweep(target.parent, _sign(target))


def sweep_all(folder: Path) -> None:
    """Remove every unfinished file from a folder of our own."""
    _sweep(folder, "*")


def _sweep(folder: Path, sign: str) -> None:
    for place in folder.glob(f".cungve-{sign}-*.tmp*"):
        with suppress(OSError):
            place.unlink()


def _sign(target: Path) -> str:
    return sha256(target.name.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def copy_database(source: Any, opener: Opener, path: Path, target: Path) -> None:
    """Copy a database through one of its connections, and verify the copy.

    Args:
        source: a connection of the driver, outside a transaction.
        opener: opens the copy with the key of the source.
        path: the file it belongs to, for messages.
        target: where the copy goes; an older file there is replaced, or stays on failure.

    Raises:
        OSError: there is no room, or the copy does not agree with its source.
    """
    unfinished = temporary(target)
    try:
        with troubles_told(path):
            for _ in range(_ATTEMPTS):  # an edit between counting and copying is no fault
                before = row_counts(source)
                unfinished.unlink(missing_ok=True)
                source.execute("VACUUM INTO ?", (str(unfinished),))
                if _agrees(opener, unfinished, before):
                    break
            else:
                raise StorageTrouble(name=target.name)
        settle(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def settle(unfinished: Path, target: Path) -> None:
    """Bring a finished file safely to the disk and give it its name."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    sync_folder(target.parent)


def place_new(unfinished: Path, target: Path) -> None:
    """Give a finished file its name, unless something lies there by now.

    Raises:
        FileExistsError: something does.
    """
    if sys.platform == "win32":
        unfinished.rename(target)
        return
    try:
        target.hardlink_to(unfinished)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError(str(target)) from None
        unfinished.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder safely to the disk, where the system can."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def row_counts(connection: Any) -> dict[str, int]:
    """Return how many rows each table holds."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in tables
    }


def _agrees(opener: Opener, copy: Path, counts: dict[str, int]) -> bool:
    with closing(opener(copy)) as connection:
        return not unsound(connection, thorough=False) and row_counts(connection) == counts
