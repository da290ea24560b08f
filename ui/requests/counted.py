"""How many requests are late, for the navigation."""

from domain.marking import mark
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.requests import Request, RequestEvent
from domain.services.requesting import Requesting
from ui.desk import Desk
from ui.shell.page_counts import PageCount


def _late(desk: Desk) -> int:
    return sum(one.life.late for one in desk.use(Requesting).standing())


LATE = PageCount(
    mark("requests that are late: {count}"),
    frozenset({Request, RequestEvent, SpecialDay, WorkingDay}),
    _late,
    ages=True,
)
"""What somebody owes and whose time has passed, in every direction."""
