from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.working_time import DEFAULT_CALENDAR, FULL_DAY, MORNING, WorkingCalendar


def at(local: str) -> datetime:
    return datetime.fromisoformat(local)


HOUR = timedelta(hours=1)
HOLIDAYS = {date(2026, 4, 30): (), date(2026, 5, 1): (), date(2026, 5, 2): MORNING}
CALENDAR = WorkingCalendar(DEFAULT_CALENDAR.week, HOLIDAYS)
MOMENTS = st.datetimes(at("2026-04-20T00:00"), at("2026-05-10T00:00"))
AMOUNTS = st.timedeltas(timedelta(0), timedelta(hours=60))


@given(MOMENTS, AMOUNTS)
def test_that_the_time_until_due_is_the_time_allowed(start: datetime, allowed: timedelta) -> None:
    due = CALENDAR.due(start, allowed)
    assert CALENDAR.between(start, due) == allowed
    assert due >= start
    assert any(opens <= due.time() <= closes for opens, closes in CALENDAR.hours(due.date()))


@given(MOMENTS, AMOUNTS, AMOUNTS)
def test_that_working_time_adds_up(start: datetime, first: timedelta, second: timedelta) -> None:
    assert CALENDAR.due(CALENDAR.due(start, first), second) == CALENDAR.due(start, first + second)


@given(MOMENTS, AMOUNTS)
def test_that_a_holiday_never_brings_anything_nearer(start: datetime, allowed: timedelta) -> None:
    assert CALENDAR.due(start, allowed) >= DEFAULT_CALENDAR.due(start, allowed)


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-03-06T15:30", 8, "2026-03-09T10:30"),
        ("2026-03-06T15:30", 1.5, "2026-03-06T17:00"),
        ("2026-03-06T12:30", 0, "2026-03-06T13:00"),
        ("2026-03-08T20:00", 0.25, "2026-03-09T08:15"),
        ("2026-04-29T16:00", 2, "2026-05-02T09:00"),
        ("2026-04-29T16:00", 6, "2026-05-04T09:00"),
    ],
)
def test_that_clocks_stand_still_outside_working_hours(start: str, hours: float, due: str) -> None:
    found = CALENDAR.due(at(start), hours * HOUR)
    assert found == at(due)


def test_that_days_end_with_the_last_working_hour() -> None:
    wednesday = at("2026-04-29T09:00")
    assert CALENDAR.due_after_days(wednesday, 1) == at("2026-05-02T12:00")
    assert CALENDAR.due_after_days(wednesday, 2) == at("2026-05-04T17:00")
    assert CALENDAR.days_before(date(2026, 5, 4), 2) == date(2026, 4, 29)
    assert CALENDAR.works(date(2026, 5, 2))
    with pytest.raises(ValueError, match="one working day"):
        CALENDAR.due_after_days(wednesday, 0)


def test_that_calls_wait_for_the_hours_in_which_they_are_allowed() -> None:
    evenings = WorkingCalendar(dict.fromkeys(range(7), ((time(9), time(12)), (time(14), time(20)))))
    calling = evenings.limited_to(time(8), time(17))
    assert calling.due(at("2026-03-06T16:45"), HOUR / 2) == at("2026-03-07T09:15")
    with pytest.raises(ValueError, match="at least one day"):
        evenings.limited_to(time(21), time(22))


@pytest.mark.parametrize(
    "week",
    [{}, {0: ()}, {0: (FULL_DAY[1], FULL_DAY[0])}, {0: ((time(9), time(9)),)}],
)
def test_that_impossible_hours_are_refused(week: dict[int, tuple[tuple[time, time], ...]]) -> None:
    with pytest.raises(ValueError, match="working hours"):
        WorkingCalendar(week)


def test_that_time_does_not_run_backwards() -> None:
    monday = at("2026-03-02T09:00")
    assert CALENDAR.between(monday + HOUR, monday) == timedelta(0)
    with pytest.raises(ValueError, match="forward"):
        CALENDAR.due(monday, -HOUR)
    with pytest.raises(ValueError, match="that long"):
        CALENDAR.due(monday, 100_000 * HOUR)
