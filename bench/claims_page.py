"""The page of a persona of a thousand claims: how long until it is painted, told by a process."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.opened import opened_window


def main() -> None:
    """Open the page once, edit a claim some times, and print the times in milliseconds."""
    app, program, window = opened_window(Path(sys.argv[1]), Path(sys.argv[2]))
    from domain.model.evidence import Evidence, answered
    from domain.model.persona import Claim
    from domain.services.claiming import Claiming, ClaimWords

    while program.jobs.busy:  # what is loaded beside the window, while a person looks at it
        app.processEvents()
    assert window.workspace is not None
    workspace, bench = window.workspace, window.workspace.desk.bench

    def painted(act: Callable[[], object]) -> float:
        begun = time.perf_counter()
        act()
        app.processEvents()
        window.view.repaint()
        return (time.perf_counter() - begun) * 1000

    opened = painted(lambda: workspace.show_page("personas"))
    with bench.reading() as view:
        claim = view.of(Claim).all(code="C101")[0]
    edited, answers = [], []
    for number in range(8):
        words = ClaimWords(claim.field, f"{claim.text} {number}", "most")
        edited.append(painted(lambda words=words: Claiming(bench).edit_claim(claim.id, words)))  # type: ignore[misc]

        def answer() -> None:
            today = bench.clock.now().date()
            new = bench.secrets.new_id()
            with bench.doing("edit_claim", code=claim.code) as work:
                work.of(Evidence).put(
                    Evidence(new, claim.id, "survey", answered(3, 1, claim), today)
                )

        answers.append(painted(answer))
    told = {
        "opened": opened,
        "edited": statistics.median(edited[1:]),
        "answered": statistics.median(answers[1:]),
    }
    sys.stdout.write(json.dumps(told) + "\n")
    window.view.close()
    program.jobs.finish()


if __name__ == "__main__":
    main()
