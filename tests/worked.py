"""The worked examples as workspace files: each is made once in a run and copied for a test."""

import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from domain.services.examples import Rehearsing
from persistence.samples import load_sample
from tests.fakes import when_examples_are_over
from tests.real import open_real

_FOLDER = "CUNGVE_TESTS_EXAMPLES"
"""Names the folder in which a run keeps them: workers, and runs that a test starts, share it."""


def share(config: pytest.Config) -> None:
    """Lend the whole run a folder for its examples, and clear it away in the end."""
    if _FOLDER not in os.environ:
        folder = TemporaryDirectory(prefix="cungve-examples-")
        os.environ[_FOLDER] = folder.name
        config.add_cleanup(folder.cleanup)


@cache
def _made(code: str, over: bool) -> bytes:
    shared = Path(os.environ[_FOLDER]) / f"{code}{' over' if over else ''}.cungve"
    if not shared.exists():
        with TemporaryDirectory(dir=shared.parent) as folder:
            clock = when_examples_are_over() if over else None
            bench, file = open_real(Path(folder), clock=clock)
            Rehearsing(bench).rehearse(code, load_sample(code))
            file.close()
            file.path.replace(shared)  # whole at once, and no matter who was first
    return shared.read_bytes()


def write_example(path: Path, code: str = "real_estate", *, over: bool = False) -> Path:
    """Put a worked example where nothing lies, as the program would have made it there.

    Args:
        path: the file.
        code: one of ``EXAMPLES``.
        over: made when the examples' iterations are over, and no other one runs yet.
    """
    with path.open("xb") as file:
        file.write(_made(code, over))
    return path
