"""The worked examples as workspace files: each is made once by a worker and copied for a test."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from domain.services.examples import Rehearsing
from persistence.samples import load_sample
from tests.real import open_real


@cache
def _made(code: str) -> bytes:
    with TemporaryDirectory() as folder:
        bench, file = open_real(Path(folder))
        Rehearsing(bench).rehearse(code, load_sample(code))
        file.close()
        return file.path.read_bytes()


def write_example(path: Path, code: str = "real_estate") -> Path:
    """Put a worked example where nothing lies, as the program would have made it there.

    Args:
        path: the file.
        code: one of ``EXAMPLES``.
    """
    with path.open("xb") as file:
        file.write(_made(code))
    return path
