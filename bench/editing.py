"""T4: one edit, from the key pressed to the page repainted, beside the bare commit."""

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.measuring import Line
from bench.opened import opened_window
from bench.starting import example

EDITS = 40
_WARM_UP = 5


def one_edit() -> list[Line]:
    """Edit the product's name in the window, and the same row of a copy with bare SQLite."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        file = example(home)
        bare = _bare_edits(home, file)
        edit, close = _window_edits(home, file)
        theirs: list[float] = []
        ours: list[float] = []
        for number in range(EDITS + _WARM_UP):
            theirs.append(bare(number))
            ours.append(edit(number))
        close()
    theirs, ours = theirs[_WARM_UP:], ours[_WARM_UP:]
    median, yardstick = statistics.median(ours), statistics.median(theirs)
    ratio = f"{median / yardstick:.1f} ×"
    return [
        Line("T4", "one edit", f"{median:.1f} ms", f"{yardstick:.2f} ms", ratio, "≤ 15 ms"),
        Line("T4", "… the slowest", f"{max(ours):.1f} ms", f"{max(theirs):.2f} ms", "", "≤ 50 ms"),
    ]


def _bare_edits(home: Path, file: Path) -> Callable[[int], float]:
    copy = home / "bare.cungve"
    copy.write_bytes(file.read_bytes())
    connection = sqlite3.connect(copy, isolation_level=None)
    for setting in ("journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON"):
        connection.execute(f"PRAGMA {setting}").fetchall()

    def edit(number: int) -> float:
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE product SET name = ?", (f"Name {number}",))
        connection.execute("COMMIT")
        return (time.perf_counter() - begun) * 1000

    return edit


def _window_edits(home: Path, file: Path) -> tuple[Callable[[int], float], Callable[[], None]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from domain.services.briefing import ProductPart
    from ui.brief.product_card import ProductCard

    app, program, window = opened_window(home, file)
    card: Any = window.view.findChild(ProductCard)
    editor = card.field(ProductPart.NAME).editor_widget()
    editor.setFocus()

    def edit(number: int) -> float:
        editor.setText(f"Name {number}")
        app.processEvents()
        begun = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_X)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        app.processEvents()
        window.view.repaint()
        return (time.perf_counter() - begun) * 1000

    def close() -> None:
        window.view.close()
        program.jobs.finish()

    return edit, close
