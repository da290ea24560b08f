"""What the register says is to be asked for now: proposed with its time, never asked by itself.

Only where the program knows the moment that starts the clock: times of the week, the day of a
review or a session, the first day of a campaign, the release of a version. Nobody can know from a
file that a customer called.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.model.allowed_time import WeeklyTime, WorkingSpan
from domain.model.campaigns import Campaign
from domain.model.requests import RequestStep
from domain.model.responsibility import Obligation, Position
from domain.model.working_time import WorkingCalendar
from domain.ports import Reading
from domain.services.calendars import project_calendar
from domain.services.calling_together import BEFORE_SESSION, planned_day
from domain.services.in_force import published_in
from domain.services.loop_facts import current_iteration
from domain.services.requesting import Ask, Requesting, Step, code_of, next_code
from domain.services.standing_requests import lives_in
from domain.services.workbench import Workbench

AHEAD: Final = timedelta(days=14)
"""How long before it is due something is proposed."""


class Occasion(StrEnum):
    """Why something is to be asked for now."""

    WEEK = "week"
    REVIEW = "review"
    LAUNCH = "launch"
    RELEASE = "release"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class ProposedRequest:
    """An item of the register that should be asked for.

    Attributes:
        obligation: the standing obligation.
        due: by when it would be due, aware.
        occasion: why now.
        about: code of the campaign, number of the iteration or version, day of the session; empty
            for a week.
    """

    obligation: Obligation
    due: datetime
    occasion: Occasion
    about: str = ""

    @property
    def key(self) -> tuple[UUID, date]:
        """What tells it from others: what is owed, and the day by which."""
        return self.obligation.id, self.due.date()


class RequestsDue:
    """Use cases around what the register says is to be asked for."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._requesting = bench.use(Requesting)

    def proposed(self) -> tuple[ProposedRequest, ...]:
        """Return what should be asked for now, the soonest due first."""
        with self._bench.reading() as view:
            return proposed_requests(
                view, self._requesting.now(), project_calendar(view, self._bench.catalogue)
            )

    def issue(self, proposed: Sequence[ProposedRequest]) -> None:
        """Ask for all of it in one change; what was asked for meanwhile is passed over."""
        still = {one.key for one in self.proposed()}
        wanted = [one for one in proposed if one.key in still]
        if not wanted:
            return
        with self._bench.reading() as view:
            _, position = next_code(view)
            number = int(next_code(view)[0][1:])
        with self._bench.doing("issue_requests") as work:
            for place, one in enumerate(wanted):
                ask = Ask.of(one.obligation).tidied()
                request = self._requesting.put_ask(
                    work, ask, code_of(number + place), position + place
                )
                self._requesting.take_within(work, request, Step(RequestStep.ISSUED, due=one.due))


def proposed_requests(
    view: Reading, now: datetime, calendar: WorkingCalendar
) -> tuple[ProposedRequest, ...]:
    """Return what the register says should be asked for, the soonest due first.

    Args:
        view: the workspace.
        now: the moment, in local time.
        calendar: when people work.
    """
    asked = {
        (life.request.obligation_id, life.first_due.astimezone().date())
        for life in lives_in(view, now)
        if life.first_due is not None
    }
    columns = {one.code for one in view.of(Position).all()}
    found = [
        one
        for one in _all(view, now, calendar)
        if now < one.due <= now + AHEAD
        and one.key not in asked
        and {one.obligation.provider, one.obligation.requester} <= columns
    ]
    return tuple(sorted(found, key=lambda one: (one.due, one.obligation.position)))


def _all(view: Reading, now: datetime, calendar: WorkingCalendar) -> Iterator[ProposedRequest]:
    for one in view.of(Obligation).all(retired=False):
        allowed = one.allowed
        if isinstance(allowed, WeeklyTime):
            yield ProposedRequest(one, allowed.due(now, calendar), Occasion.WEEK)
        elif isinstance(allowed, WorkingSpan):
            for moment, occasion, about in _moments(view, one, now):
                yield ProposedRequest(one, allowed.due(moment, calendar), occasion, about)


def _moments(
    view: Reading, one: Obligation, now: datetime
) -> Iterator[tuple[datetime, Occasion, str]]:
    """Give the moments that the program knows and from which an obligation's time counts."""
    before = isinstance(one.allowed, WorkingSpan) and one.allowed.before
    if one.trigger == "each iteration" and before:
        iteration = current_iteration(view)
        if iteration is not None and iteration.review_on is not None:
            yield _begin(iteration.review_on, now), Occasion.REVIEW, str(iteration.number)
    elif one.trigger == "before launch" and before:
        for campaign in view.of(Campaign).all():
            if campaign.starts > now.date():
                yield _begin(campaign.starts, now), Occasion.LAUNCH, campaign.code
    elif one.trigger == BEFORE_SESSION and before:
        day = planned_day(view, now.date())
        if day is not None:
            yield _begin(day, now), Occasion.SESSION, f"{day:%d/%m/%Y}"
    elif one.trigger == "each release":
        versions = [one for one in published_in(view) if one.withdrawn_at is None]
        if versions:
            released = versions[-1].released_at.astimezone()
            yield released, Occasion.RELEASE, versions[-1].number


def _begin(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time.min, now.tzinfo)
