"""Feedback is in time by the working calendar and the register; what is not told is no fault."""

from datetime import date, datetime, time
from uuid import uuid4

import pytest

from domain.model.allowed_time import WeeklyTime, read_allowed
from domain.model.leads import ContactOutcome
from domain.model.sales_feedback import TALKED_ON, Feedback, Reply
from domain.model.working_time import FULL_DAY, WorkingCalendar
from domain.services.feedback_in_time import (
    NEXT_WORKING_DAY,
    due_after_talk,
    reported_in_time,
)

CALENDAR = WorkingCalendar(dict.fromkeys(range(5), FULL_DAY), {date(2026, 4, 14): ()})
FRIDAY, MONDAY = date(2026, 4, 10), date(2026, 4, 13)


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date(2026, month, day), time(hour, minute)).astimezone()


def report(lead: int, talked: date | None, given: datetime) -> Feedback:
    replies = () if talked is None else (Reply(TALKED_ON, (talked.isoformat(),)),)
    outcome = ContactOutcome.TALKED
    return Feedback(uuid4(), lead, given, "S1", outcome, replies=replies)


def count(*reports: Feedback) -> tuple[int, int]:
    latest = {one.lead: one for one in reports}.values()
    return reported_in_time(latest, reports, CALENDAR, NEXT_WORKING_DAY)


@pytest.mark.parametrize(
    ("talked", "given", "in_time"),
    [
        (FRIDAY, at(4, 10, 18), 1),
        (FRIDAY, at(4, 13, 17), 1),
        (FRIDAY, at(4, 13, 17, 1), 0),
        (MONDAY, at(4, 15, 16), 1),
        (MONDAY, at(4, 16, 8), 0),
    ],
    ids=["same day", "over the weekend", "a minute late", "over a holiday", "late"],
)
def test_that_it_is_in_time_until_the_next_working_day_ends(
    talked: date, given: datetime, in_time: int
) -> None:
    assert count(report(1, talked, given)) == (in_time, 1)


def test_that_a_report_without_the_day_is_missing_and_not_late() -> None:
    late = at(6, 1, 9)
    assert count(report(1, None, late)) == (0, 0)
    assert count(report(1, None, late), report(2, FRIDAY, late)) == (0, 1)


def test_that_putting_a_report_right_later_does_not_make_it_late() -> None:
    first, again = at(4, 10, 15), at(4, 20, 9)
    assert count(report(1, FRIDAY, first), report(1, FRIDAY, again)) == (1, 1)
    assert count(report(1, FRIDAY, first), report(1, MONDAY, again)) == (0, 1)


@pytest.mark.parametrize("said", ["8 giờ làm việc sau cuộc trao đổi", "1 working day"])
def test_that_the_deadline_of_the_register_counts_from_the_end_of_the_day(said: str) -> None:
    allowed = read_allowed(said)
    assert allowed is not None
    assert not isinstance(allowed, WeeklyTime)
    assert due_after_talk(FRIDAY, CALENDAR, allowed) == at(4, 13, 17)
