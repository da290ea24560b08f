"""Pages: how long each page and step holds up the window when it is built, and when it is shown."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import ROOT, Line, medians
from bench.starting import example

ROUNDS = 3


def every_page() -> list[Line]:
    """Every page and step of the worked example: the longest stretch without the keyboard."""
    runs = [_once() for _ in range(ROUNDS)]
    built = medians([{name: times[0] for name, times in run.items()} for run in runs])
    shown = medians([{name: times[1] for name, times in run.items()} for run in runs])
    return [
        Line("PAGES", f"{name}, built", f"{built[name]:.0f} ms", "", "", "≤ 50 ms")
        if again
        else Line("PAGES", f"{name}, shown again", f"{shown[name]:.0f} ms", "", "", "≤ 50 ms")
        for name in built
        for again in (True, False)
    ]


def _once() -> dict[str, list[float]]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        command = [sys.executable, "-m", "bench.page_times", folder, str(example(home))]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=dict(os.environ, QT_QPA_PLATFORM="offscreen", CUNGVE_HOME=folder),
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
    told: dict[str, list[float]] = json.loads(done.stdout.strip().splitlines()[-1])
    return told
