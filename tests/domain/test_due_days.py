"""Days as people type them."""

from datetime import date

import pytest

from domain.model.due_days import day_typed

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14/3", date(2026, 3, 14)),
        ("14/03", date(2026, 3, 14)),
        ("2/3", date(2026, 3, 2)),
        ("1/3", date(2027, 3, 1)),
        ("1-3-26", date(2026, 3, 1)),
        ("14.3.2027", date(2027, 3, 14)),
        ("2026-12-24", date(2026, 12, 24)),
        ("+7", date(2026, 3, 9)),
        (" + 2w ", date(2026, 3, 16)),
        ("+2 tuần", date(2026, 3, 16)),
        ("+3 ngày", date(2026, 3, 5)),
        ("-1", date(2026, 3, 1)),
        ("Mai", date(2026, 3, 3)),
        ("hôm nay", TODAY),
        ("tomorrow", date(2026, 3, 3)),
        ("31/4", None),
        ("29/2", None),
        ("7", None),
        ("thứ mấy cũng được", None),
        ("", None),
    ],
)
def test_that_a_day_is_understood_as_it_is_typed(typed: str, meant: date | None) -> None:
    assert day_typed(typed, TODAY) == meant


def test_that_a_day_that_lies_behind_is_the_last_one() -> None:
    assert day_typed("14/3", TODAY, past=True) == date(2025, 3, 14)
    assert day_typed("1/3", TODAY, past=True) == date(2026, 3, 1)
