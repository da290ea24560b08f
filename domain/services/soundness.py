"""What of a workspace does not fit together, as plain data for programs."""

from itertools import pairwise
from typing import Any, Final, TypeAlias

from domain.model.iteration_figures import IterationFigures
from domain.ports import Reading
from domain.services.loop_series import Series
from domain.services.matrices import read_matrix

Data: TypeAlias = dict[str, Any]

_FUNNEL: Final = ("leads", "valid", "contacted", "qualified", "opportunity", "won")
_PARTS: Final = (("within_sla", "handed_over"), ("fed_back_on_time", "conversations"))


def matrix_told(view: Reading) -> list[Data]:
    """Return what the checks find in the matrix of responsibilities, in the order of its rows."""
    return [{"activity": one.activity, "code": one.code} for one in read_matrix(view).findings]


def errors_told(series: Series) -> list[Data]:
    """Return counts that cannot be: more people at a later stage than at an earlier one."""
    return [
        {"iteration": point.report.iteration.number, "more": later, "than": earlier}
        for point in series.points
        for earlier, later in _grown(point.report.figures)
    ]


def _grown(figures: IterationFigures) -> list[tuple[str, str]]:
    totals = [(name, figures.total(name)) for name in _FUNNEL]
    known = [(name, count) for name, count in totals if count is not None]
    found = [(earlier, later) for (earlier, n), (later, k) in pairwise(known) if k > n]
    process = figures.process
    for did, of in _PARTS:
        k, n = getattr(process, did), getattr(process, of)
        if k is not None and n is not None and k > n:
            found.append((of, did))
    return found
