"""A document is written whole or not at all: the old one stands until the new one is complete."""

import contextlib
import io
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

_PREFIX: Final = ".cungve-"
_SUFFIX: Final = ".part"
_LEFTOVER_AGE: Final = 3_600.0
"""Seconds after which a part of a document that nobody finished is taken for a leftover."""

_PAUSES: Final = (0.05, 0.1, 0.2, 0.4)
"""Seconds between tries: on Windows a scanner or a preview may hold the old document a moment."""


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write a document so that at every moment the old or the new one stands there whole.

    The document grows in a file beside its place, is flushed to the disk, and only then takes
    the place. It is readable by its owner alone where the system knows such a thing.

    Args:
        path: the place; a link is followed.
        write: writes the document into the file that it is given.

    Raises:
        OSError: the place cannot be written, or the disk is full. What stood there is untouched
            and nothing is left beside it. Anything that ``write`` raises passes the same way.
    """
    place = Path(os.path.realpath(path))
    _sweep(place.parent)
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=place.parent)
    os.close(handle)
    part = Path(name)
    try:
        write(part)
        _flush(part)
        _take_place(part, place)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _flush_folder(place.parent)


def copy(ready: bytes, part: Path) -> None:
    """Write a document that is ready into a file."""
    part.write_bytes(ready)


def save_whole(path: Path, save: Callable[[io.BytesIO], object]) -> None:
    """Write a document that a library saves into a stream, whole or not at all.

    It is made whole in memory first: trouble in making it touches no disk.

    Raises:
        OSError: as `write_whole`.
    """
    ready = io.BytesIO()
    save(ready)
    write_whole(path, lambda part: copy(ready.getvalue(), part))


def _flush(part: Path) -> None:
    """Have the system bring the file to the disk; some disks are full only then."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _take_place(part: Path, place: Path) -> None:
    for pause in _PAUSES:
        try:
            part.replace(place)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    part.replace(place)


def _flush_folder(folder: Path) -> None:
    """Bring the new name to the disk too, where folders can be flushed."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what a program that was killed while writing left in the folder."""
    oldest = time.time() - _LEFTOVER_AGE
    for leftover in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if leftover.stat().st_mtime < oldest:
                leftover.unlink()
