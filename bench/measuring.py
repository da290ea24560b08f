"""Running two things in turn, and lines of the table."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
"""Runs of each; the median counts."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table, already in words."""

    target: str
    what: str
    measured: str
    yardstick: str
    ratio: str
    aim: str


def marks(module: str, *arguments: str, home: Path) -> dict[str, float]:
    """Run a module in a process of its own and return what it marked.

    Times come in milliseconds since the process was asked for, memory in megabytes.
    """
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", CUNGVE_HOME=str(home))
    begun = time.monotonic()
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    told: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return {
        name: value if name == "memory" else (value - begun) * 1000 for name, value in told.items()
    }


def in_turn(
    yardstick: Callable[[], dict[str, float]], ours: Callable[[], dict[str, float]]
) -> tuple[dict[str, float], dict[str, float]]:
    """Run both in turn, the first time of each for nothing, and return the medians of each mark."""
    yardstick()
    ours()
    theirs_all: list[dict[str, float]] = []
    ours_all: list[dict[str, float]] = []
    for _ in range(ROUNDS):
        theirs_all.append(yardstick())
        ours_all.append(ours())
    return medians(theirs_all), medians(ours_all)


def timed(act: Callable[[], object]) -> float:
    """Return how long something takes, in milliseconds."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def medians(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the median of each mark."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def table(lines: Sequence[Line]) -> str:
    """Return the lines as one table, columns aligned."""
    head = Line("#", "what", "measured", "yardstick", "ratio", "aim")
    rows = [
        (one.target, one.what, one.measured, one.yardstick, one.ratio, one.aim)
        for one in (head, *lines)
    ]
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
