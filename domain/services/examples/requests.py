"""What was asked for in an example's iterations, item by item, so that its totals are counted.

An example tells how many items came due, how many were in time, accepted and right at first. Here
they are laid out as items of its register over the days of the iteration.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from domain.model.allowed_time import TimeUnit, WeeklyTime, WorkingSpan
from domain.model.request_life import RequestLife
from domain.model.requests import Request, RequestEvent, RequestStep
from domain.model.responsibility import Obligation
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.model.working_time import WorkingCalendar
from domain.ports import UnitOfWork
from domain.services.calendars import project_calendar
from domain.services.examples.loading import Loading
from domain.services.examples.sample import Sample
from domain.services.request_rights import answering_for
from domain.services.requesting import code_of, due_after_return
from domain.services.upholding import sides_of_positions

_ITEMS: Final = ("O05", "O08", "O12", "O11", "O10", "O09", "O13", "O14", "O06", "O15", "O01", "O16")
_HOURS_A_DAY: Final = 7
_TOO_LATE: Final = Bilingual(
    "Vòng này không còn cần nữa: buổi rà soát đã qua.",
    "Not needed any more in this iteration: the review is over.",
)
_RETURNED: Final = Bilingual(
    "Còn thiếu so với điều kiện đã thống nhất.", "It lacks what was agreed on."
)


@dataclass(frozen=True, slots=True)
class _Fate:
    """What became of an item."""

    in_time: bool
    accepted: bool
    returned: bool


@dataclass(slots=True)
class Steps:
    """Writes the steps of one request down, one after the other."""

    loading: Loading
    request: Request
    calendar: WorkingCalendar
    sides: dict[str, Side]
    made: list[RequestEvent]

    @classmethod
    def of(cls, loading: Loading, request: Request) -> "Steps":
        """Put a request down and begin with its steps."""
        loading.work.of(Request).put(request)
        sides = dict(sides_of_positions(loading.work))
        return cls(loading, request, calendar_of_example(loading), sides, [])

    @property
    def due(self) -> datetime:
        """By when it is due now."""
        return [one.due_at for one in self.made if one.due_at is not None][-1]

    def take(
        self,
        step: RequestStep,
        at: datetime,
        note: Bilingual | None = None,
        *,
        due: datetime | None = None,
        level: int = 0,
        by: str = "",
    ) -> None:
        """Take a step at a moment."""
        mine = step in (RequestStep.ACKNOWLEDGED, RequestStep.DELIVERED)
        by = by or (self.request.provider if mine else self.request.requester)
        if step is RequestStep.RETURNED:
            life = RequestLife(self.request, tuple(self.made), at)
            due = due_after_return(life, at, self.calendar)
        event = RequestEvent(
            self.loading.new_id(),
            self.request.id,
            len(self.made),
            step,
            at,
            by,
            self.sides.get(by, Side.NEUTRAL),
            self.loading.say(note) if note else "",
            due,
            level,
        )
        self.made.append(event)
        self.loading.work.of(RequestEvent).put(event)


def calendar_of_example(loading: Loading) -> WorkingCalendar:
    """Return when people of the example work."""
    return project_calendar(loading.work, loading.catalogue)


def load_requests(loading: Loading) -> None:
    """Put down what was asked for in each iteration and what became of it."""
    register = {one.code: one for one in loading.work.of(Obligation).all()}
    items = [register[code] for code in _ITEMS if code in register]
    calendar = calendar_of_example(loading)
    for iteration in loading.sample["iterations"].each():
        told = iteration.get("obligations")
        if told is not None and items:
            _lay_out(loading, iteration, told, items, calendar)


def new_request(
    work: UnitOfWork, loading: Loading, obligation: Obligation, made_at: datetime
) -> Request:
    """Return the next item of an obligation, not put down yet."""
    position = len(work.of(Request).all())
    return Request(
        loading.new_id(),
        code_of(position + 1),
        position,
        obligation.id,
        obligation.provider,
        obligation.requester,
        obligation.copied,
        obligation.activity,
        obligation.name,
        "",
        obligation.accepted_when.said(loading.tongue),
        made_at,
    )


def _lay_out(
    loading: Loading,
    iteration: Sample,
    told: Sample,
    items: Sequence[Obligation],
    calendar: WorkingCalendar,
) -> None:
    period = iteration["period"]
    begin = datetime.combine(period["start"].day(), time(7)).astimezone()
    end = datetime.combine(period["end"].day(), time(16, 30)).astimezone()
    fates, whole = _fates(told), calendar.between(begin, end)
    for place, fate in enumerate(fates):
        due = calendar.due(begin, whole * (place + 1) / (len(fates) + 1))
        due = due.replace(second=0, microsecond=0)
        _live(loading, items[place % len(items)], fate, due, calendar)


def _fates(told: Sample) -> list[_Fate]:
    """Spread what is told of a whole iteration over its items, the same way each time."""
    due, in_time = told["due"].number(), told["on_time"].number()
    accepted, first = told["accepted"].number(), told["first_time_right"].number()
    returned = {number * accepted // max(accepted - first, 1) for number in range(accepted - first)}
    fates = [
        _Fate(number < in_time, number < accepted, number in returned) for number in range(due)
    ]
    stride = next(step for step in (7, 5, 11, 13) if due % step)
    return [fates[number * stride % due] for number in range(due)]


def _live(
    loading: Loading,
    obligation: Obligation,
    fate: _Fate,
    due: datetime,
    calendar: WorkingCalendar,
) -> None:
    allowed = _working_time(obligation)
    issued = calendar.before(due, allowed)
    steps = Steps.of(loading, new_request(loading.work, loading, obligation, issued))
    steps.take(RequestStep.ISSUED, issued, due=due)
    if not fate.accepted:
        rises = calendar.due(due, timedelta(hours=5))
        steps.take(RequestStep.ESCALATED, rises, level=1)
        waived = calendar.due(due, timedelta(hours=12))
        by = answering_for(loading.work, obligation.activity) or obligation.requester
        steps.take(RequestStep.WAIVED, waived, _TOO_LATE, by=by)
        return
    delivered = (
        calendar.before(due, allowed / 5) if fate.in_time else calendar.due(due, allowed / 4)
    )
    if fate.in_time and allowed > timedelta(hours=4):
        steps.take(RequestStep.ACKNOWLEDGED, calendar.due(issued, allowed / 5))
    steps.take(RequestStep.DELIVERED, delivered)
    if fate.returned:
        steps.take(RequestStep.RETURNED, calendar.due(delivered, timedelta(hours=1)), _RETURNED)
        delivered = calendar.before(steps.due, timedelta(minutes=20))
        steps.take(RequestStep.DELIVERED, delivered)
    steps.take(RequestStep.ACCEPTED, calendar.due(delivered, timedelta(hours=2)))


def _working_time(obligation: Obligation) -> timedelta:
    allowed = obligation.allowed
    if isinstance(allowed, WeeklyTime) or allowed is None:
        return timedelta(hours=_HOURS_A_DAY)
    assert isinstance(allowed, WorkingSpan)
    if allowed.unit is TimeUnit.DAYS:
        return timedelta(hours=_HOURS_A_DAY * max(allowed.amount, 1))
    return (
        timedelta(hours=allowed.amount)
        if allowed.unit is TimeUnit.HOURS
        else timedelta(minutes=allowed.amount)
    )
