"""Times allowed: read from words, said again, and reckoned on the calendar of a project."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.allowed_time import (
    Allowed,
    TimeUnit,
    WeeklyTime,
    WorkingSpan,
    read_allowed,
    said_allowed,
)
from domain.model.working_time import DEFAULT_CALENDAR, FULL_DAY, WorkingCalendar
from persistence.catalogue import load_catalogue

DAYS, HOURS, MINUTES = TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.MINUTES
ANY = st.one_of(
    st.builds(WorkingSpan, st.integers(1, 99), st.sampled_from(TimeUnit), st.booleans()),
    st.builds(WeeklyTime, st.integers(0, 6), st.builds(time, st.integers(0, 23), st.just(30))),
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2d", WorkingSpan(2, DAYS)),
        ("4 wh after handover", WorkingSpan(4, HOURS)),
        ("3 ngày làm việc trước khi có hiệu lực", WorkingSpan(3, DAYS, before=True)),
        ("same day; acknowledge within 8 working hours", WorkingSpan(0, DAYS)),
        ("15 phút", WorkingSpan(15, MINUTES)),
        ("T6 16:00", WeeklyTime(4, time(16))),
        ("10h thứ Hai", WeeklyTime(0, time(10))),
        ("10h mỗi thứ Tư", WeeklyTime(2, time(10))),
        ("khi nào rảnh", None),
        ("0 days", None),
        ("Friday 25:00", None),
    ],
)
def test_that_a_time_is_read_as_people_type_it(typed: str, meant: Allowed | None) -> None:
    assert read_allowed(typed) == meant


def test_that_the_methods_register_is_reckoned_alike_in_both_languages() -> None:
    for one in load_catalogue().obligations:
        assert read_allowed(one.due.vi) == read_allowed(one.due.en) is not None, one.code


@given(ANY)
def test_that_what_is_said_is_read_again(allowed: Allowed) -> None:
    said = said_allowed(allowed)
    assert read_allowed(said.vi) == read_allowed(said.en) == allowed


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001
    st.integers(1, 60),
)
def test_that_time_before_a_moment_is_time_until_it(end: datetime, hours: int) -> None:
    needed = timedelta(hours=hours)
    start = DEFAULT_CALENDAR.before(end, needed)
    assert start <= end
    assert DEFAULT_CALENDAR.between(start, end) == needed
    with pytest.raises(ValueError, match="amounts"):
        DEFAULT_CALENDAR.before(end, -needed)


def test_that_a_weekly_time_on_a_day_off_is_the_next_working_hour() -> None:
    friday = date(2026, 5, 1)
    calendar = WorkingCalendar(DEFAULT_CALENDAR.week, {friday: ()})
    monday = datetime(2026, 4, 27, 9)  # noqa: DTZ001
    report = WeeklyTime(4, time(16))
    assert report.due(monday, DEFAULT_CALENDAR) == datetime(2026, 5, 1, 16)  # noqa: DTZ001
    assert report.due(monday, calendar) == datetime(2026, 5, 2, 8)  # noqa: DTZ001
    late = datetime(2026, 5, 1, 17)  # noqa: DTZ001
    assert report.due(late, DEFAULT_CALENDAR) == datetime(2026, 5, 8, 16)  # noqa: DTZ001


def test_that_the_same_day_ends_with_its_hours_or_with_the_next_ones() -> None:
    same = WorkingSpan(0, DAYS)
    calendar = WorkingCalendar(dict.fromkeys(range(5), FULL_DAY))
    assert same.due(datetime(2026, 3, 6, 9), calendar) == datetime(2026, 3, 6, 17)  # noqa: DTZ001
    assert same.due(datetime(2026, 3, 6, 18), calendar) == datetime(2026, 3, 9, 17)  # noqa: DTZ001
