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


FULL = "" if os.environ.get("CUNGVE_SOAK") == "1" else "and (within_reach or opens_over)"
"""By day every page and step, and what opens over them; in the soak every pane and form too."""


def test_that_everything_fits_at_twice_the_size(tmp_path: Path) -> None:
    """In a process of its own: Qt learns its scale and its screens once, when it starts."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    files = ("test_before_a_workspace.py", "test_every_page.py")
    done = subprocess.run(
        [*PYTEST, *files, "-k", f"test_before_a_workspace or (full {FULL})"],
        env=os.environ
        | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:]
