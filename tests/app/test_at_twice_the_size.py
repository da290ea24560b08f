"""The same walks at 200 %."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.soak

HERE = Path(__file__).parent

SCREEN = {
    "name": "one",
    "x": 0,
    "y": 0,
    "width": 2560,
    "height": 1440,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}

PYTEST = (sys.executable, "-m", "pytest", "-n", "0", "-q", "-p", "no:cacheprovider")


@pytest.mark.parametrize(
    ("name", "which"), [("test_before_a_workspace", ""), ("test_every_page", "full")]
)
def test_that_everything_fits_at_twice_the_size(name: str, which: str, tmp_path: Path) -> None:
    """In a process of its own: Qt learns its scale and its screens once, when it starts."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    done = subprocess.run(
        [*PYTEST, f"{name}.py", "-k", which],
        env=os.environ
        | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:]
