"""What the driver reports, as facts that a person can act on."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from domain.errors import (
    CannotWrite,
    Damaged,
    DomainError,
    StorageBusy,
    StorageFull,
    StorageTrouble,
)
from persistence.types import Unreadable

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_NOT_TEXT = "Could not decode to UTF-8"
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DISK = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_NOLFS", "SQLITE_PROTOCOL")


@contextmanager
def troubles_told(path: Path) -> Iterator[None]:
    """Turn what the driver reports about a file into facts; our own mistakes stay what they are.

    Raises:
        DomainError: the disk is full, the file busy, replaced, read-only or damaged.
    """
    try:
        yield
    except DBAPIError as error:
        fact = fact_of(error.orig, path)
        if fact is None:
            raise
        raise fact from error
    except sqlcipher3.Error as error:
        fact = fact_of(error, path)
        if fact is None:
            raise
        raise fact from error
    except (Unreadable, UnicodeDecodeError) as error:
        raise Damaged(name=path.name) from error


def fact_of(error: BaseException | None, path: Path) -> DomainError | None:
    """Return what an exception of the driver means, or None where it is a mistake of ours."""
    code = getattr(error, "sqlite_errorname", None) or ""
    name = path.name
    if code == "SQLITE_FULL":
        return StorageFull(name=name, free=free_megabytes(path))
    if code.startswith("SQLITE_READONLY"):
        return CannotWrite(name=name)
    if code.startswith(_DAMAGE) or str(error).startswith(_NOT_TEXT):
        return Damaged(name=name)
    if code.startswith(_BUSY):
        return StorageBusy(name=name)
    if code.startswith(_DISK):
        return StorageTrouble(name=name)
    return None


def free_megabytes(path: Path) -> int:
    """Return the free space where a file lies, in whole megabytes."""
    try:
        return shutil.disk_usage(path.parent).free // 1_000_000
    except OSError:
        return 0
