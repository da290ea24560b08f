"""CLAIMS: a thousand claims with twenty items of evidence each, weighed, shown and edited."""

import gc
import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.measuring import ROOT, Line, in_turn, medians

CLAIMS, ITEMS = 1_000, 20
_OPENINGS = 5
_KINDS = ("sales_feedback", "call_quote", "survey", "lead_form")


def thousand_claims() -> list[Line]:
    """Weigh them beside bare SQLite, which only reads the same rows; open their page; edit one."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        file = _workspace(home / "claims.cungve")
        read, weighed = in_turn(lambda: _read(file), lambda: _weighed(file))
        shown = medians([_shown(home, file) for _ in range(_OPENINGS)])
    return [
        _line(f"{CLAIMS:,} claims × {ITEMS} items, weighed", weighed["anew"], read["rows"], "200"),
        _line("… one of them weighed again", weighed["again"], read["rows"], "50"),
        _line("… the persona page opens", shown["opened"], read["rows"], "200"),
        _line("… an edit, to the page repainted", shown["edited"], read["rows"], "50"),
        _line("… an answer, to the page repainted", shown["answered"], read["rows"], "50"),
    ]


def _line(what: str, ours: float, rows: float, aim: str) -> Line:
    ratio = f"{ours / rows:.1f} ×"
    return Line("CLAIMS", what, f"{ours:.1f} ms", f"{rows:.1f} ms", ratio, f"≤ {aim} ms")


def _workspace(path: Path) -> Path:
    import main
    from domain.model.evidence import Evidence, answered
    from domain.model.fields import PersonaField
    from domain.model.persona import Claim, Persona, PersonaKind
    from ui.shell.opening import Beginning, make_workspace

    chance = random.Random(5)
    make_workspace(main.makers(), Beginning(path, example="real_estate")).file.close()
    bench, file = _opened(path)
    new_id = bench.secrets.new_id
    today = bench.clock.now().date()
    with bench.doing("load_example") as work:
        (persona,) = work.of(Persona).all(kind=PersonaKind.PRIMARY)  # whom the page shows first
        for number in range(CLAIMS):
            field = chance.choice(list(PersonaField))
            text = f"Đa số khách số {number} lo lãi suất thả nổi sau thời gian ưu đãi"
            claim = Claim(
                new_id(), f"C{number + 100}", number + 100, persona.id, field, text, "most"
            )
            work.of(Claim).put(claim)
            for _ in range(ITEMS):
                counts = answered(chance.randint(0, 6), chance.randint(0, 4), claim)
                day = today - timedelta(days=chance.randint(0, 200))
                kind, who = chance.choice(_KINDS), f"S{chance.randint(1, 4)}"
                work.of(Evidence).put(
                    Evidence(new_id(), claim.id, kind, counts, day, "Sales", gathered_by=who)
                )
    file.close()
    return path


def _opened(path: Path) -> tuple[Any, Any]:
    import main
    from domain.services.workbench import Workbench

    makers = main.makers()
    file = makers.files().open(path)
    parts = (file.store, file.journal, makers.catalogue(), makers.clock(), makers.secrets())
    return Workbench(*parts, lambda change: None), file


def _read(file: Path) -> dict[str, float]:
    """Read the rows of claims and evidence with bare SQLite."""
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)

    def rows() -> None:
        connection.execute("SELECT * FROM claim").fetchall()
        connection.execute("SELECT * FROM evidence").fetchall()

    taken = _timed(rows)
    connection.close()
    return {"rows": taken}


def _weighed(file: Path) -> dict[str, float]:
    """Weigh all claims, and again after one of them was touched.

    Python does not look for rubbish meanwhile, as in the program.
    """
    from domain.model.persona import Claim
    from domain.services.claiming import Claiming, ClaimWords
    from domain.services.weighing import Weighing

    bench, opened = _opened(file)
    weighing = Weighing(bench)
    gc.disable()
    anew = _timed(weighing.weigh)
    again = []
    with bench.reading() as view:
        claim = view.of(Claim).all(code="C150")[0]
    for _ in range(5):
        words = ClaimWords(claim.field, f"{claim.text} {time.monotonic_ns()}", "most")
        Claiming(bench).edit_claim(claim.id, words)
        again.append(_timed(weighing.weigh))
    gc.enable()
    opened.close()
    return {"anew": anew, "again": statistics.median(again)}


def _timed(act: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def _shown(home: Path, file: Path) -> dict[str, float]:
    """Open the page of the persona in a process of its own, and edit a claim on it."""
    copy = Path(shutil.copy(file, home / "open.cungve"))
    done = subprocess.run(
        [sys.executable, "-m", "bench.claims_page", str(home), str(copy)],
        cwd=ROOT,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", CUNGVE_HOME=str(home)),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    told: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return told
