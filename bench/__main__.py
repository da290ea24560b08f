"""Runs the benchmarks and prints one table."""

import os
import sys
from collections.abc import Callable

from bench.boards import board
from bench.claims import thousand_claims
from bench.editing import one_edit
from bench.feedback import feedback_workbook
from bench.importing import leads_from_csv
from bench.leads import million_leads
from bench.measuring import Line, table
from bench.pages import every_page
from bench.starting import first_window, with_example
from bench.tables import foreign_tables
from bench.workbooks import responsibility_workbook

BENCHES: tuple[tuple[tuple[str, ...], Callable[[], list[Line]]], ...] = (
    (("T1",), first_window),
    (("T2", "T3"), with_example),
    (("T4",), one_edit),
    (("T5",), leads_from_csv),
    (("T10",), responsibility_workbook),
    (("T11",), feedback_workbook),
    (("T6", "T7", "T8"), million_leads),
    (("T12",), board),
    (("PAGES",), every_page),
    (("CLAIMS",), thousand_claims),
    (("TABLES",), foreign_tables),
)


def main(wanted: list[str]) -> int:
    """Run what is wanted, or everything.

    Args:
        wanted: names of targets, such as ``T4``; none runs all.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = {one.removeprefix("ONLY=").upper() for one in wanted}
    known = {target for targets, _ in BENCHES for target in targets}
    if names - known:
        print(f"no such target: {', '.join(sorted(names - known))}", file=sys.stderr)
        return 2
    lines: list[Line] = []
    for targets, bench in BENCHES:
        if not names or names & set(targets):
            lines += [line for line in bench() if not names or line.target in names]
    print(table(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
