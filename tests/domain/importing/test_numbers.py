"""Numbers and money of foreign tables, exact; what a point means is proved or asked."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.importing.number_columns import judge_counts, judge_numbers
from domain.model.importing.numbers import (
    NumberFault,
    NumberStyle,
    hundredths_of,
    read_number,
    scale_of_header,
)
from domain.model.importing.yes_no import read_yes_no

COMMA, POINT = NumberStyle.COMMA, NumberStyle.POINT
FEW = settings(max_examples=60)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1.200.000đ", "1200000"),
        ("1.200.000 VNĐ", "1200000"),
        ("1,2 tỷ", "1200000000"),
        ("850tr", "850000000"),
        ("3 triệu", "3000000"),
        ("2tr5", "2500000"),
        ("1 tỷ 2", "1200000000"),
        ("1 tỷ 200 triệu", "1200000000"),
        ("500k", "500000"),
        ("AED 12,500.50", "12500.50"),
        ("$1,234.50", "1234.50"),
        ("1 200 000", "1200000"),
        ("1'200'000", "1200000"),
        ("166.48", "166.48"),
        ("6,0", "6.0"),
        ("0.125", "0.125"),
        ("(500)", "-500"),
        ("-3,5", "-3.5"),
        ("0", "0"),
    ],
)
def test_that_a_number_is_read_exactly_where_its_form_leaves_no_doubt(
    written: str, number: str
) -> None:
    assert read_number(written) == Decimal(number)


@pytest.mark.parametrize("written", ["3-5 tỷ", "1.234.5", "12abc", "khoảng 3 tỷ", "1,,2", "đ"])
def test_that_what_is_no_number_is_none(written: str) -> None:
    assert read_number(written, COMMA) is NumberFault.UNREADABLE


def test_that_a_point_before_three_digits_is_not_guessed() -> None:
    assert read_number("1.200") is NumberFault.AMBIGUOUS
    assert read_number("1.200", COMMA) == 1200
    assert read_number("1.200", POINT) == Decimal("1.2")


def test_that_a_gap_is_no_zero() -> None:
    assert [read_number(one) for one in ("", "-", "N/A", "không rõ")] == [None] * 4


def test_that_one_number_proves_the_style_of_the_whole_column() -> None:
    column = judge_numbers(enumerate(["1.200", "3,5", "x"], 2))
    assert column.style is COMMA
    assert column.faulty == (4,)
    assert judge_numbers([(2, "1.200"), (3, "166.48")]).style is POINT
    assert not judge_numbers([(2, "12"), (3, "")]).must_be_asked
    assert judge_numbers([(2, "1.200"), (3, "12")]).must_be_asked
    assert judge_numbers([(2, "1.200"), (3, "1,5"), (4, "1.5")]).must_be_asked


def test_that_a_count_proves_what_its_point_means() -> None:
    assert judge_counts([(2, "1.200")]).style is COMMA
    assert judge_counts([(2, "1,200")]).style is POINT
    assert judge_counts([(2, "12")]).style is None


@pytest.mark.parametrize(
    ("header", "scale"),
    [
        ("Ngân sách (tỷ)", 10**9),
        ("Giá trị (triệu đồng)", 10**6),
        ("Số tiền (đơn vị: nghìn đồng)", 10**3),
        ("Chi phí (VND)", 1),
        ("Tỷ lệ", 1),
        ("Chi phí", 1),
    ],
)
def test_that_the_heading_says_what_money_is_counted_in(header: str, scale: int) -> None:
    assert scale_of_header(header) == scale


def test_that_money_is_kept_in_hundredths() -> None:
    assert hundredths_of(Decimal("166.48")) == 16_648
    assert hundredths_of(Decimal("3.6"), 10**9) == 360_000_000_000


@FEW
@given(st.integers(0, 10**12), st.integers(0, 99), st.sampled_from([COMMA, POINT]))
def test_that_money_written_out_is_read_back(whole: int, rest: int, style: NumberStyle) -> None:
    said = f"{whole:,}.{rest:02}"
    if style is COMMA:
        said = said.translate(str.maketrans(",.", ".,"))
    number = read_number(said, style)
    assert isinstance(number, Decimal)
    assert hundredths_of(number) == whole * 100 + rest


@FEW
@given(st.text(alphabet="0123456789., -()kđtrỷiệu", max_size=20))
def test_that_a_certain_number_never_depends_on_the_style(text: str) -> None:
    alone = read_number(text)
    if isinstance(alone, Decimal):
        assert read_number(text, COMMA) == alone == read_number(text, POINT)


def test_that_yes_and_no_are_understood_in_both_languages() -> None:
    assert [read_yes_no(one) for one in ("Có", "x", "TRUE", "đồng ý", "1")] == [True] * 5
    assert [read_yes_no(one) for one in ("Không", "ko", "false", "chưa", "0")] == [False] * 5
    assert read_yes_no("") is None
    assert read_yes_no("unknown") is None
