"""T6, T7 and T8: figures, list and search over a million leads."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.lead_data import LEADS, with_leads
from bench.measuring import ROOT, ROUNDS, Line

_DUCKDB = 40.0
"""Milliseconds that DuckDB takes for a figure over tables like these."""

_MEMORY = 30.0


def million_leads() -> list[Line]:
    """Make the workspace once, and measure all three on it."""
    with TemporaryDirectory() as folder:
        place = with_leads(Path(folder))
        return [*_figures(place), *_list(place, Path(folder)), *_search(place)]


def _figures(place: Path) -> list[Line]:
    """Tell each figure that a page shows of leads, some times; the slowest one counts."""
    from domain.model.lead_batches import FunnelBy, LeadFilter

    with _open(place) as (view, _):
        leads = view.leads
        acts: dict[str, Callable[[], object]] = {
            **{f"funnel by {by.value}": lambda by=by: leads.funnel(by) for by in FunnelBy},  # type: ignore[misc]
            **{
                f"counts of {name}": lambda name=name: leads.values(name)  # type: ignore[misc]
                for name in ("channel", "campaign", "seller", "outcome", "reason")
            },
            "all": lambda: leads.count(LeadFilter()),
            "a channel": lambda: leads.count(LeadFilter(channel="zalo")),
            "a stage": lambda: leads.count(LeadFilter(stage="won")),
            "an outcome": lambda: leads.count(LeadFilter(outcome="talked")),
            "nobody's": lambda: leads.count(LeadFilter(nobodys=True)),
        }
        times = {name: _median(act) for name, act in acts.items()}
    slowest = max(times, key=lambda name: times[name])
    what = f"slowest figure at {LEADS:,} leads ({slowest})"
    return [_line("T6", what, times[slowest], _DUCKDB, "< 1 ×")]


def _list(place: Path, home: Path) -> list[Line]:
    command = [sys.executable, "-m", "bench.lead_list", str(home / "home"), str(place)]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", CUNGVE_HOME=str(home / "home"))
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    mine = {name: statistics.median(times) for name, times in told.items()}
    grown = f"+ {told['memory'][0]:.0f} MB"
    return [
        _line("T7", "list of leads, first rows painted", mine["list, shown"], mine["empty, shown"]),
        _line("T7", "… jump anywhere", mine["list, jumped"], mine["empty, jumped"]),
        Line("T7", "… memory", grown, "", "", f"≤ + {_MEMORY:.0f} MB"),
        Line("T7", "… sorted by channel", f"{mine['sorted']:.0f} ms", "", "", "beside the window"),
    ]


def _search(place: Path) -> list[Line]:
    """Find the first fifty beside the bare index."""
    bare = (
        'SELECT rowid FROM lead_words WHERE lead_words MATCH \'"duong" "lon"*\' '
        "ORDER BY rowid DESC LIMIT 50"
    )
    with _open(place) as (view, connection):
        raw = _median(lambda: connection.exec_driver_sql(bare).fetchall())
        ours = _median(lambda: view.leads.page(view.leads.first_with("duong lon", 50)))
    return [_line("T8", "first 50 leads with “duong lon”, read", ours, raw, "≤ 20 ms")]


@contextmanager
def _open(place: Path) -> Iterator[tuple[Any, Any]]:
    """Give a view of a workspace file, with its connection."""
    from persistence.system import SystemClock, SystemSecrets
    from persistence.workspace_file import SqliteWorkspaceFiles

    files = SqliteWorkspaceFiles(place.parent / "backups", SystemClock(), SystemSecrets())
    file = files.open(place)
    with file.store.read() as view:
        yield view, view.session.connection()
    file.close()


def _median(act: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def _line(target: str, what: str, ours: float, theirs: float, aim: str = "≤ 1.5 ×") -> Line:
    ratio = f"{ours / theirs:.2f} ×"
    return Line(target, what, f"{ours:.1f} ms", f"{theirs:.1f} ms", ratio, aim)
