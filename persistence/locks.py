"""One lock for each workspace file, so that two windows never write to it at once.

The lock is a small file beside the workspace. It names its holder for people, and while the
holder lives the operating system holds it: a lock that a killed program left is taken, one that
another machine wrote stays until somebody removes it.
"""

import getpass
import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from domain.errors import LockedElsewhere

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD_BYTE = 1 << 20
"""Where Windows locks: behind the text, which others may then still read."""


class Lock:
    """A lock that this program holds."""

    def __init__(self, place: Path, descriptor: int) -> None:
        """Hold an open and locked file."""
        self._place = place
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path, now: datetime, *, over: bool = False) -> Self:
        """Take the lock of a workspace file.

        Args:
            path: the workspace file.
            now: the present moment, written into the lock.
            over: take over a lock that another machine left.

        Raises:
            LockedElsewhere: another window or machine holds it.
            OSError: nothing can be written beside the file.
        """
        place = lock_place(path)
        while True:
            descriptor = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _hold(descriptor, place, path, over=over)
                if _is_still(descriptor, place):
                    _sign(descriptor, now)
                    return cls(place, descriptor)
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)

    @classmethod
    @contextmanager
    def held(cls, path: Path, now: datetime) -> Iterator[None]:
        """Hold the lock of a file for as long as something is put in its place.

        Raises:
            LockedElsewhere: somebody has it open.
            OSError: nothing can be written beside the file.
        """
        lock = cls.take(path, now)
        try:
            yield
        finally:
            lock.release()

    def release(self) -> None:
        """Let go of the lock and remove its file."""
        if sys.platform == "win32":
            os.close(self._descriptor)
            self._place.unlink(missing_ok=True)
        else:
            self._place.unlink(missing_ok=True)
            os.close(self._descriptor)


def lock_place(path: Path) -> Path:
    """Return where the lock of a workspace file lies."""
    real = path.resolve()
    return real.with_name(f"{real.name}.lock")


def _hold(descriptor: int, place: Path, path: Path, *, over: bool) -> None:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _HELD_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise _held_by(_holder(place), path) from error
    holder = _holder(place)
    if not over and _is_afar(holder):
        raise _held_by(holder, path)


def _holder(place: Path) -> dict[str, Any]:
    try:
        found = json.loads(place.read_bytes()[:4096])
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_afar(holder: dict[str, Any]) -> bool:
    return holder.get("host") not in (None, platform.node())


def _held_by(holder: dict[str, Any], path: Path) -> LockedElsewhere:
    host, user, since = (str(holder.get(key, "?"))[:100] for key in ("host", "user", "since"))
    return LockedElsewhere(name=path.name, host=host, user=user, since=since, afar=_is_afar(holder))


def _is_still(descriptor: int, place: Path) -> bool:
    """Tell whether the file that was locked is still the one that lies there."""
    try:
        there = place.stat()
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(descriptor), there)


def _sign(descriptor: int, now: datetime) -> None:
    holder = {
        "pid": os.getpid(),
        "host": platform.node(),
        "user": _user(),
        "since": now.strftime("%Y-%m-%d %H:%M UTC"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(holder).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
