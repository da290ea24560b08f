"""The disks of tests: in memory and in haste where that is no matter, small ones to be filled."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from persistence import engine

TRUSTED, LOCKED = engine.SETTINGS, engine.LOCKED
"""How the program sets up its connections; tests do so in haste."""

_MEMORY = Path("/dev/shm")
_ROOM = 2_000_000_000


def lie_in_memory() -> None:
    """Let temporary files lie in memory, where the system lends it as a disk with room."""
    if "TMPDIR" in os.environ or not os.access(_MEMORY, os.R_OK | os.W_OK | os.X_OK):
        return
    if shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


def hasten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commits wait for no disk: nobody pulls the plug of the machine during a test.

    Nor is memory wiped once a test has locked a file: every later test would be five times as slow.
    """
    hasty = [one for one in TRUSTED if not one.startswith("synchronous")]
    monkeypatch.setattr(engine, "SETTINGS", (*hasty, "synchronous = off"))
    monkeypatch.setattr(engine, "LOCKED", ())


@contextlib.contextmanager
def mounted(place: Path, size: str) -> Iterator[None]:
    """Mount a small disk of its own; a machine that forbids that skips the test."""
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def remount(place: Path, options: str) -> None:
    """Mount a small disk again with other options."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=True)
