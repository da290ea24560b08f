"""How long each page and each step of a full session holds up the window, told by a process.

For each of them the first visit, which builds it, and the next one, which only shows it. The
longest stretch between two looks at the keyboard counts, not the sum.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.opened import opened_window


def main() -> None:
    """Go to every page and step of a workspace twice, and print the times in milliseconds."""
    app, program, window = opened_window(Path(sys.argv[1]), Path(sys.argv[2]))
    from domain.services.facilitating import Facilitating
    from ui.shell.pages import PAGES

    def held(go: Callable[[], object]) -> float:
        begun = time.perf_counter()
        go()
        longest = time.perf_counter() - begun
        for _ in range(10):
            begun = time.perf_counter()
            app.processEvents()
            longest = max(longest, time.perf_counter() - begun)
        return longest * 1000

    while program.jobs.busy:  # what is loaded beside the window, while a person looks at it
        app.processEvents()
    times: dict[str, tuple[float, float]] = {}
    workspace = window.workspace
    assert workspace is not None
    facilitating = workspace.desk.use(Facilitating)
    for at, page in enumerate(PAGES):
        if at == 0:
            continue  # the first page is built when the file is opened: that is T2
        first = held(lambda page=page: workspace.show_page(page.key))  # type: ignore[misc]
        workspace.show_page(PAGES[0].key)
        app.processEvents()
        again = held(lambda page=page: workspace.show_page(page.key))  # type: ignore[misc]
        times[f"page {page.title}"] = (first, again)
    facilitating.resume(facilitating.sessions()[-1].id)
    workspace.show_page("session")
    app.processEvents()
    sitting = facilitating.sitting()
    assert sitting is not None
    for step in sitting.steps:
        go = lambda step=step: facilitating.go_to(step.id, reason="-")  # noqa: E731
        beside = sitting.steps[step.position - 1 if step.position else 1]
        facilitating.go_to(beside.id, reason="-")
        app.processEvents()
        first = held(go)
        facilitating.go_to(beside.id, reason="-")
        app.processEvents()
        times[f"step {step.kind.value}"] = (first, held(go))
    sys.stdout.write(json.dumps(times) + "\n")
    window.view.close()
    program.jobs.finish()


if __name__ == "__main__":
    main()
