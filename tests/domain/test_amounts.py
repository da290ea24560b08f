"""Money and counts as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.amounts import amount_said, amount_typed, cost_said, count_typed
from domain.model.importing.numbers import is_gap
from domain.model.wording import Tongue


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [
        ("1.200.000", 120_000_000),
        ("1,200,000", 120_000_000),
        ("1 200 000", 120_000_000),
        ("1.200", 120_000),
        ("1.200,50", 120_050),
        ("1,200.50", 120_050),
        ("12,5tr", 1_250_000_000),
        ("5 triệu", 500_000_000),
        ("2 tỷ", 200_000_000_000),
        ("120.000.000 đ", 12_000_000_000),
        ("$1,234.56", 123_456),
        ("0,5", 50),
        ("0.500", 50),
        ("-5", -500),
        ("0", 0),
    ],
)
def test_that_money_is_read_as_it_is_written(typed: str, hundredths: int) -> None:
    assert amount_typed(typed) == hundredths


@pytest.mark.parametrize("typed", ["", "abc", "1.2.3", "12,", "1,20,000", "5 quả", "=1+1"])
def test_that_what_is_no_amount_is_none(typed: str) -> None:
    assert amount_typed(typed) is None


def test_that_a_count_has_no_fraction_and_a_dash_is_a_gap() -> None:
    assert (count_typed("1.200"), count_typed("1.5"), count_typed("12")) == (1_200, None, 12)
    assert all(is_gap(text) for text in ("", " ", "-", "–", "N/A"))
    assert not is_gap("0")


@given(st.integers(0, 10**15), st.sampled_from(Tongue))
def test_that_what_is_said_is_read_as_the_same(hundredths: int, tongue: Tongue) -> None:
    assert amount_typed(amount_said(hundredths, tongue)) == hundredths


def test_that_small_costs_are_said_with_their_fraction() -> None:
    assert cost_said(428_571.43, Tongue.VIETNAMESE) == "428.571"
    assert cost_said(3.333, Tongue.ENGLISH) == "3.33"
