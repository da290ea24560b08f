"""T5: 100,000 leads in from CSV, with mapping, duplicates and journal, beside bare SQLite."""

import csv
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.import_run import imported
from bench.measuring import Line, medians, timed
from bench.tables import a_table

LEADS = 100_000
"""Rows of the file; some three in a hundred name a lead again."""
_ROUNDS = 5


def leads_from_csv() -> list[Line]:
    """Import the file in a process with a window's event loop; insert its rows barely beside it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        table = a_table(folder / "leads.csv", LEADS, again=33)
        bare, ours, unread = [], [], []
        for number in range(_ROUNDS + 1):
            bare.append({"ms": _bare(table, folder / f"{number}.db")})
            ours.append(imported(table, _home(folder, f"{number}"), checked=True))
            unread.append(imported(table, _home(folder, f"{number}-unread"), checked=False))
        bare_ms, run = medians(bare[1:])["ms"], medians(ours[1:])
        alone_ms = medians(unread[1:])["ms"]
    return [
        Line(
            "T5",
            f"{LEADS:,} leads from CSV",
            f"{run['ms']:.0f} ms",
            f"{bare_ms:.0f} ms (sqlite3.executemany)",
            f"{run['ms'] / bare_ms:.1f} ×",
            "≤ 3 ×",
        ),
        Line(
            *("T5", "… without a check before", f"{alone_ms:.0f} ms", ""),
            *(f"{alone_ms / bare_ms:.1f} ×", ""),
        ),
        Line("T5", "… looked at first", f"{run['look']:.0f} ms", "", "", ""),
        Line("T5", "… checked first", f"{run['check']:.0f} ms", "", "", ""),
        Line("T5", "… memory at most", f"{run['memory']:.0f} MB", "", "", "≤ 200 MB"),
        Line("T5", "… window still at most", f"{run['gap']:.0f} ms", "", "", ""),
    ]


def _home(folder: Path, name: str) -> Path:
    home = folder / name
    home.mkdir()
    return home


def _bare(table: Path, place: Path) -> float:
    """Insert the parsed rows of a file, and return the milliseconds that took."""
    with table.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    connection = sqlite3.connect(place)
    connection.execute(f"CREATE TABLE lead ({', '.join(f'c{n} TEXT' for n in range(len(head)))})")
    into = f"INSERT INTO lead VALUES ({', '.join('?' * len(head))})"

    def insert() -> None:
        connection.executemany(into, rows)
        connection.commit()

    took = timed(insert)
    connection.close()
    return took
