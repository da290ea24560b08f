"""How many calls wait for somebody, for the navigation."""

from domain.marking import mark
from domain.model.call_draw import CallDraw
from domain.model.call_library import Call
from domain.model.call_scoring import CallDispute, CallRating, CallScoring
from domain.services.judged_calls import CallState, judged_calls
from ui.desk import Desk
from ui.shell.page_counts import PageCount

_WAITING = (CallState.TO_SCORE, CallState.TO_SHOW, CallState.THIRD, CallState.DISPUTED)


def _waiting(desk: Desk) -> int:
    with desk.bench.reading() as view:
        return sum(one.state in _WAITING for one in judged_calls(view))


WAITING = PageCount(
    mark("calls that wait for a score or an answer: {count}"),
    frozenset({Call, CallDraw, CallScoring, CallRating, CallDispute}),
    _waiting,
)
"""Calls to be scored, shown, scored a third time, or answered for."""
