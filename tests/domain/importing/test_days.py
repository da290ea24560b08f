"""Days of foreign tables: what comes first is proved by the column or asked, never guessed."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.importing.day_columns import judge_days
from domain.model.importing.days import DateOrder, DayFault, Moment, looks_like_day, read_moment

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST
FEW = settings(max_examples=60)
days = st.dates(date(1950, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("05/12/2025", Moment(date(2025, 12, 5))),
        ("5.12.25", Moment(date(2025, 12, 5))),
        ("05-12-2025 14:22", Moment(date(2025, 12, 5), time(14, 22))),
        ("14:22 05/12/2025", Moment(date(2025, 12, 5), time(14, 22))),
        ("2h30 CH 5/12/2025", Moment(date(2025, 12, 5), time(14, 30))),
        ("05/12/2025 12:05 SA", Moment(date(2025, 12, 5), time(0, 5))),
        ("Thứ Sáu, 05/12/2025", Moment(date(2025, 12, 5))),
        ("thứ 6 ngày 5/12/2025", Moment(date(2025, 12, 5))),
        ("ngày 5 tháng 12 năm 2025", Moment(date(2025, 12, 5))),
        ("5 tháng 12, 2025", Moment(date(2025, 12, 5))),
        ("05-Dec-25", Moment(date(2025, 12, 5))),
        ("Dec 5, 2025 2:05:09 PM", Moment(date(2025, 12, 5), time(14, 5, 9))),
        ("2025-12-05", Moment(date(2025, 12, 5))),
        ("2025/12/5", Moment(date(2025, 12, 5))),
        ("20251205", Moment(date(2025, 12, 5))),
        ("45996", Moment(date(2025, 12, 5))),
        ("45996.75", Moment(date(2025, 12, 5), time(18))),
        ("2025-12-05T04:15:13+07:00", Moment(date(2025, 12, 5), time(4, 15, 13))),
        ("2025-12-05T20:15:13.666+00:00", Moment(date(2025, 12, 6), time(3, 15, 13))),
        ("2025-12-05T20:15:13Z", Moment(date(2025, 12, 6), time(3, 15, 13))),
        ("2025-12-05 10:00:00 -0800", Moment(date(2025, 12, 6), time(1))),
    ],
)
def test_that_a_day_is_read_as_people_and_programs_write_it(written: str, moment: Moment) -> None:
    assert read_moment(written, DAY) == moment


@pytest.mark.parametrize(
    ("written", "order", "fault"),
    [
        ("05/12/2025", None, DayFault.AMBIGUOUS),
        ("31/02/2025", DAY, DayFault.IMPOSSIBLE),
        ("31/02/2025", None, DayFault.IMPOSSIBLE),
        ("12/25/2025", DAY, DayFault.IMPOSSIBLE),
        ("2025-02-30", DAY, DayFault.IMPOSSIBLE),
        ("05/12/2025 25:00", DAY, DayFault.IMPOSSIBLE),
        ("99999", DAY, DayFault.IMPOSSIBLE),
        ("08/10", DAY, DayFault.UNREADABLE),
        ("hôm qua", DAY, DayFault.UNREADABLE),
    ],
)
def test_that_what_is_no_day_says_why(
    written: str, order: DateOrder | None, fault: DayFault
) -> None:
    assert read_moment(written, order) is fault


def test_that_an_empty_cell_is_no_fault() -> None:
    assert read_moment("", DAY) is None
    assert read_moment(" - ", DAY) is None


def test_that_one_day_proves_the_order_of_the_whole_column() -> None:
    column = judge_days(enumerate(["05/12/2025", "25/03/2025", "01/02/2025"], 2))
    assert column.order is DAY
    assert not column.must_be_asked
    assert column.day_first == (3,)
    assert judge_days([(2, "05/12/2025"), (3, "03/25/2025")]).order is MONTH


def test_that_a_column_which_proves_nothing_must_be_asked_about() -> None:
    column = judge_days(enumerate(["05/12/2025", "01/02/2025", "07/07/2025"], 2))
    assert column.order is None
    assert column.must_be_asked
    assert column.either == (2, 3)


def test_that_a_column_which_contradicts_itself_must_be_asked_about() -> None:
    column = judge_days([(2, "25/03/2025"), (3, "03/25/2025")])
    assert column.contradictory
    assert column.must_be_asked


def test_that_days_with_the_year_first_ask_nothing() -> None:
    column = judge_days([(2, "2025-12-05"), (3, "7/7/2025"), (4, "")])
    assert not column.must_be_asked


def test_that_impossible_days_are_listed_by_row() -> None:
    assert judge_days([(2, "25/03/2025"), (7, "31/02/2025"), (9, "sau Tết")]).faulty == (7, 9)


def test_that_columns_of_one_file_prove_for_each_other() -> None:
    unclear, clear = judge_days([(2, "05/12/2025")]), judge_days([(2, "25/12/2025")])
    assert (unclear + clear).order is DAY


@FEW
@given(days, st.sampled_from([("%d/%m/%Y", DAY), ("%m/%d/%Y", MONTH), ("%Y-%m-%d", None)]))
def test_that_a_day_written_out_is_read_back(day: date, way: tuple[str, DateOrder | None]) -> None:
    written, order = day.strftime(way[0]), way[1]
    assert read_moment(written, order) == Moment(day)
    assert judge_days([(2, written)]).order in (order, None)


@FEW
@given(days)
def test_that_the_number_of_a_spreadsheet_is_its_day(day: date) -> None:
    assert read_moment(str((day - date(1899, 12, 30)).days)) == Moment(day)


@FEW
@given(st.text(max_size=40))
def test_that_any_text_is_read_without_falling(text: str) -> None:
    read_moment(text)
    assert looks_like_day(text) in (True, False)
