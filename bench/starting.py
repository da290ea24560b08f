"""T1 to T3: how fast the window is there, with and without a workspace, and what it costs."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import Line, in_turn, marks


def example(folder: Path) -> Path:
    """Make the worked example of real estate in a folder, and return its file."""
    import main
    from ui.shell.opening import Beginning, make_workspace

    path = folder / "example.cungve"
    make_workspace(main.makers(), Beginning(path, example="real_estate")).file.close()
    return path


def first_window() -> list[Line]:
    """T1: start to the first painted window, without a workspace."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        bare, ours = in_turn(
            lambda: marks("bench.bare_window", home=home),
            lambda: marks("bench.program_start", home=home),
        )
    return [
        _times("T1", "start to the first paint", ours["painted"], bare["painted"], "≤ 1.4 ×"),
        _times("T1", "… and everything in place", ours["furnished"], bare["painted"], ""),
    ]


def with_example() -> list[Line]:
    """T2 and T3: start with the worked example open, its page painted, and the memory then."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        made = example(home)

        def ours_once() -> dict[str, float]:
            # Each start opens a fresh copy, so that none finds a backup made already.
            file = Path(shutil.copy(made, home / "open.cungve"))
            return marks("bench.program_start", str(file), home=home)

        bare, ours = in_turn(lambda: marks("bench.bare_window", home=home), ours_once)
    memory = Line(
        "T3",
        "memory with the example open",
        f"{ours['memory']:.0f} MB",
        f"{bare['memory']:.0f} MB",
        f"{ours['memory'] / bare['memory']:.2f} ×",
        "≤ 2.4 ×",
    )
    return [
        _times(
            "T2", "start with the example, page painted", ours["page"], bare["painted"], "≤ 5 ×"
        ),
        _times(
            "T2", "… the shell painted before that", ours["painted"], bare["painted"], "≤ 1.4 ×"
        ),
        memory,
    ]


def _times(target: str, what: str, ours: float, bare: float, aim: str) -> Line:
    return Line(target, what, f"{ours:.0f} ms", f"{bare:.0f} ms", f"{ours / bare:.2f} ×", aim)
