"""The working calendar of a project: holidays that are known, hours and days that people set."""

import json
from datetime import date, datetime, time

import pytest

import resources
from domain.errors import HoursUnclear, NobodyWorks
from domain.model.project_calendar import read_hours, told_hours
from domain.model.working_time import FULL_DAY, MORNING
from domain.services.calendars import KeepingCalendar
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench

TET = date(2026, 2, 17)


@pytest.fixture
def calendar() -> KeepingCalendar:
    return KeepingCalendar(FakeBench(load_catalogue()).bench())


def test_that_public_holidays_are_free_and_due_times_pass_over_them(
    calendar: KeepingCalendar,
) -> None:
    holidays = {one.day: one for one in load_catalogue().holidays}
    assert len(holidays) == len(load_catalogue().holidays)
    assert all(not calendar.calendar().works(day) for day in holidays)
    for year in (2025, 2026, 2027):
        assert sum(day.year == year for day in holidays) >= 11, "the Labour Code's eleven days"
    before_tet = datetime(2026, 2, 13, 16)  # noqa: DTZ001
    assert calendar.calendar().due_after_days(before_tet, 2) == datetime(2026, 2, 21, 12)  # noqa: DTZ001
    assert not holidays[date(2027, 4, 16)].announced, "by the lunar calendar, not by a notice"


def test_that_culture_day_is_free_since_the_law_names_it_and_tet_is_as_announced(
    calendar: KeepingCalendar,
) -> None:
    holidays = {one.day: one for one in load_catalogue().holidays}
    assert date(2025, 11, 24) not in holidays
    assert holidays[date(2026, 11, 24)].announced
    assert calendar.calendar().works(date(2026, 11, 23)), "the swap was not decided"
    off = [day for day in sorted(holidays) if date(2027, 2, 1) <= day <= date(2027, 2, 28)]
    assert (off[0], off[-1], len(off)) == (date(2027, 2, 4), date(2027, 2, 10), 7)
    assert all(holidays[day].announced for day in off)


def test_that_every_holiday_names_its_source() -> None:
    told = json.loads(resources.path("catalogue/holidays.json").read_text("utf-8"))
    assert {one["source"] for one in told["holidays"]} == set(told["sources"])


def test_that_a_day_can_be_worked_taken_off_halved_and_forgotten(
    calendar: KeepingCalendar,
) -> None:
    calendar.work_on(TET, "Trực Tết")
    assert calendar.calendar().hours(TET) == FULL_DAY
    calendar.set_day(TET, "8-12")
    assert calendar.calendar().hours(TET) == MORNING
    shown = next(one for one in calendar.shown().days if one.day == TET)
    assert (shown.hours, shown.own, shown.name) == ("08:00–12:00", True, "")
    calendar.reset_day(TET)
    assert not calendar.calendar().works(TET)
    calendar.set_day(date(2026, 3, 7), "nghỉ", "Cả phòng đi xa")
    assert not calendar.calendar().works(date(2026, 3, 7))


def test_that_hours_of_the_week_are_the_projects_own(calendar: KeepingCalendar) -> None:
    calendar.set_hours(6, "9h-12h, 14h00-20h00")
    assert calendar.shown().week[6] == "09:00–12:00, 14:00–20:00"
    calendar.set_hours(5, "")
    assert not calendar.calendar().works(date(2026, 3, 7))
    calendar.set_hours(5, "08:00–12:00")
    assert calendar.shown().week[5] == "08:00–12:00"
    for typed in ("12-8", "8-12, 11-15", "sáng", "8-25"):
        with pytest.raises(HoursUnclear):
            calendar.set_hours(0, typed)
    for weekday in (6, 5, 4, 3, 2, 1):
        calendar.set_hours(weekday, "off")
    with pytest.raises(NobodyWorks):
        calendar.set_hours(0, "off")


def test_that_hours_are_told_as_they_are_read() -> None:
    assert read_hours(told_hours(FULL_DAY)) == FULL_DAY
    assert read_hours("7:30-11h30 , 13-16:45") == (
        (time(7, 30), time(11, 30)),
        (time(13), time(16, 45)),
    )
