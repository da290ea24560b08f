"""When a lead came in, was handed over and was first tried: what the speed of work is told from.

Files of a CRM tell these moments; they are kept beside a lead under names of their own. Minutes are
those in which people work and advertising calls are allowed, so a lead of the evening waits for
the morning.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final, NamedTuple

from domain.marking import mark
from domain.model.statistics.quantiles import quantile
from domain.model.working_time import WorkingCalendar

RECEIVED: Final = "received_at"
HANDED_OVER: Final = "handed_over_at"
FIRST_TRIED: Final = "first_attempt_at"

NAMES: Final = {
    RECEIVED: mark("Received at"),
    HANDED_OVER: mark("Handed over to Sales at"),
    FIRST_TRIED: mark("First attempt at"),
}
"""What people call them."""

FIRST_CALL: Final = timedelta(minutes=30)
"""Working time within which Sales first tries a lead: a published rule of the trade (method, D)."""

CONTEXT: Final = timedelta(minutes=15)
"""Time within which Marketing hands the context of a lead over (obligation O06)."""

CALLS_FROM: Final = time(8)
CALLS_UNTIL: Final = time(17)
"""When advertising calls are allowed (Decree 91/2020); outside, the clock of a call stands."""

_NINE_OF_TEN: Final = 0.9


class LeadTimes(NamedTuple):
    """The moments of a lead, by the clock of Vietnam.

    Attributes:
        handed_over: when Sales was given it.
        received: when it came in; None where the file does not tell the time of day.
        first_tried: when it was first tried to reach it; None where that is not known.
        with_ad: the ad that brought it is known.
    """

    handed_over: datetime
    received: datetime | None = None
    first_tried: datetime | None = None
    with_ad: bool = False


@dataclass(frozen=True, slots=True)
class Promptness:
    """How promptly leads were handed over and tried.

    Attributes:
        handed_over: leads of which both handing over and first attempt are known.
        within: of these, tried within the time for a first call.
        median_minutes: half were tried sooner; None where none is known.
        p90_minutes: nine of ten were tried sooner.
        context_due: leads of which coming in and handing over are known.
        with_context: of these, handed over in time with the ad that brought them.
    """

    handed_over: int = 0
    within: int = 0
    median_minutes: float | None = None
    p90_minutes: float | None = None
    context_due: int = 0
    with_context: int = 0


def promptness(times: Iterable[LeadTimes], calendar: WorkingCalendar) -> Promptness:
    """Tell how promptly leads were handed over and tried.

    A lead of which a moment is not known counts nowhere: it is a gap, no delay.

    Args:
        times: of leads.
        calendar: when people of the project work.
    """
    calling = calendar.limited_to(CALLS_FROM, CALLS_UNTIL)
    waited: list[timedelta] = []
    due = with_context = 0
    for one in times:
        if one.first_tried is not None and one.first_tried >= one.handed_over:
            waited.append(calling.between(one.handed_over, one.first_tried))
        if one.received is not None and one.received <= one.handed_over:
            due += 1
            in_time = calendar.between(one.received, one.handed_over) <= CONTEXT
            with_context += in_time and one.with_ad
    minutes = sorted(span.total_seconds() / 60 for span in waited)
    return Promptness(
        len(minutes),
        sum(span <= FIRST_CALL for span in waited),
        quantile(minutes, 0.5) if minutes else None,
        quantile(minutes, _NINE_OF_TEN) if minutes else None,
        due,
        with_context,
    )
