"""Pasted results: columns by their headings, totals left out, days never guessed in silence."""

from datetime import date

import pytest

from domain.model.ad_columns import (
    AdLine,
    LeftOutBecause,
    added_together,
    columns_named,
    period_typed,
    read_rows,
)
from domain.model.ad_lines import results_of_paste

TODAY = date(2026, 4, 1)
MARCH_2 = date(2026, 3, 2)


def test_that_columns_are_found_by_their_headings() -> None:
    found = results_of_paste(
        "Lead\tNgày\tChi phí (VND)\tLượt hiển thị\tLượt bấm\n"
        "11\t02/03/2026\t4.285.714\t37.500\t432\n"
        "\t13/03/2026\t4.285.714\t37.500\t-\n"
        "22\tTổng cộng\t8.571.428\t75.000\t864",
        TODAY,
    )
    assert found.lines == (
        AdLine(MARCH_2, MARCH_2, 428_571_400, 37_500, 432, 11),
        AdLine(date(2026, 3, 13), date(2026, 3, 13), 428_571_400, 37_500, None, None),
    )
    assert [one.because for one in found.left_out] == [LeftOutBecause.TOTAL]
    assert dict(found.columns)["spend"] == "Chi phí (VND)"
    assert not found.unclear_days


def test_that_an_english_report_with_periods_is_read() -> None:
    found = results_of_paste(
        "Reporting starts,Reporting ends,Amount spent (USD),Impressions,Link clicks,Results\n"
        "2026-03-02,2026-03-08,1200.50,5000,120,12\n"
        "Total,,1200.50,5000,120,12",
        TODAY,
    )
    assert found.lines == (AdLine(MARCH_2, date(2026, 3, 8), 120_050, 5_000, 120, 12),)


def test_that_lines_without_headings_are_read_in_order() -> None:
    found = results_of_paste("14/3 1,5tr 5000 120 12\n15/3 - - 130", TODAY)
    assert found.lines == (
        AdLine(date(2026, 3, 14), date(2026, 3, 14), 150_000_000, 5_000, 120, 12),
        AdLine(date(2026, 3, 15), date(2026, 3, 15), None, None, 130, None),
    )
    periods = results_of_paste("02/03/2026\t29/03/2026\t100\t1\t1\t1", TODAY)
    assert periods.lines == (AdLine(MARCH_2, date(2026, 3, 29), 10_000, 1, 1, 1),)


@pytest.mark.parametrize(
    ("days", "unclear", "first"),
    [
        (("2/3/2026", "3/3/2026"), True, MARCH_2),
        (("2/3/2026", "13/3/2026"), False, MARCH_2),
        (("3/2/2026", "3/13/2026"), False, MARCH_2),
        (("2026-03-02", "2026-03-03"), False, MARCH_2),
    ],
)
def test_that_a_day_that_could_be_read_both_ways_is_told(
    days: tuple[str, ...], unclear: bool, first: date
) -> None:
    found = results_of_paste("\n".join(f"{day};1;1;1;1" for day in days), TODAY)
    assert (found.unclear_days, found.lines[0].starts) == (unclear, first)


def test_that_somebody_may_say_that_the_month_comes_first() -> None:
    (line,) = results_of_paste("3/2/2026;1;1;1;1", TODAY, month_first=True).lines
    assert line.starts == MARCH_2


def test_that_what_is_not_understood_is_named() -> None:
    found = results_of_paste("hôm nào đó;1;1;1;1\n2/3;abc;1;1;1\n3/3;1;1,5;1;1", TODAY)
    assert found.lines == ()
    assert [(one.because, one.cell) for one in found.left_out] == [
        (LeftOutBecause.NO_DAY, "hôm nào đó"),
        (LeftOutBecause.NO_NUMBER, "abc"),
        (LeftOutBecause.NO_NUMBER, "1,5"),
    ]


@pytest.mark.parametrize("text", ["", "\n\t\n", "=cmd|' /C calc'!A0", "\x00", "a" * 30_000])
def test_that_anything_may_be_pasted(text: str) -> None:
    assert results_of_paste(text, TODAY).lines == ()


def test_that_a_period_is_typed_with_a_dash_or_a_word() -> None:
    whole = (MARCH_2, date(2026, 3, 29))
    for text in ("2/3 – 29/3", "2/3 - 29/3", "02/03/2026 đến 29/03/2026"):
        assert period_typed(text, TODAY) == whole
    assert period_typed("2/3", TODAY) == (MARCH_2, MARCH_2)
    assert period_typed("2/3 – mai kia", TODAY) is None


def test_that_totals_are_known_by_more_than_their_first_word() -> None:
    heads = ("Tên chiến dịch", "Ngày", "Chi phí (triệu đồng)", "Khách hàng tiềm năng")
    rows = [
        ("Tổng lực hè", "02/03/2026", "1,5", "3"),
        ("", "02/03/2026", "1,5", "3"),
        ("Kết quả từ 1 chiến dịch", "", "1,5", "3"),
        ("Tổng cộng", "02/03/2026", "1,5", "3"),
        ("", "", "1,5", "3"),
    ]
    found = read_rows(rows, columns_named(heads), heads, TODAY)
    assert [one.campaign for one in found.lines] == ["Tổng lực hè"]
    assert found.lines[0].spend == 150_000_000
    assert {one.because for one in found.left_out} == {LeftOutBecause.TOTAL}


def test_that_ad_sets_of_a_day_are_added_and_a_gap_in_one_is_a_gap() -> None:
    lines = (
        AdLine(MARCH_2, MARCH_2, 100, 10, 1, None, "A"),
        AdLine(MARCH_2, MARCH_2, 200, 20, None, 2, "A"),
        AdLine(MARCH_2, MARCH_2, 400, 40, 4, 4, "B"),
    )
    assert added_together(lines) == (
        AdLine(MARCH_2, MARCH_2, 300, 30, None, None, "A"),
        AdLine(MARCH_2, MARCH_2, 400, 40, 4, 4, "B"),
    )


@pytest.mark.parametrize(
    ("heads", "places"),
    [
        (
            (
                *("Bắt đầu báo cáo", "Kết thúc báo cáo", "Tên chiến dịch", "Kết quả"),
                *("Chi phí trên mỗi kết quả", "Số tiền đã chi tiêu (VND)", "Lượt hiển thị"),
                *("Lượt nhấp (tất cả)", "Lượt click vào liên kết", "CTR (tất cả)"),
            ),
            {"starts": 0, "ends": 1, "campaign": 2, "spend": 5}
            | {"impressions": 6, "clicks": 8, "leads": 3},
        ),
        (
            (
                "Day",
                "Campaign",
                "Ad group",
                "Clicks",
                "Impr.",
                "CTR",
                "Avg. CPC",
                "Cost",
                "Conversions",
            ),
            {"starts": 0, "campaign": 1, "spend": 7, "impressions": 4, "clicks": 3, "leads": 8},
        ),
        (
            (
                "Campaign name",
                "By Day",
                "Cost",
                "CPC",
                "Impressions",
                "Clicks (destination)",
                "Results",
            ),
            {"starts": 1, "campaign": 0, "spend": 2, "impressions": 4, "clicks": 5, "leads": 6},
        ),
        (
            (
                "Ngày",
                "Chiến dịch",
                "Tổng chi phí",
                "Lượt hiển thị",
                "Lượt nhấp",
                "Tỷ lệ nhấp",
                "Số lead",
            ),
            {"starts": 0, "campaign": 1, "spend": 2, "impressions": 3, "clicks": 4, "leads": 6},
        ),
    ],
)
def test_that_the_columns_of_each_platform_are_known(
    heads: tuple[str, ...], places: dict[str, int]
) -> None:
    assert columns_named(heads) == places


def test_that_impressions_prove_what_the_point_in_money_means() -> None:
    heads = ("Ngày", "Chi phí", "Lượt hiển thị")
    (line,) = read_rows(
        [("2026-03-02", "1,234", "1,500")], columns_named(heads), heads, TODAY
    ).lines
    assert (line.spend, line.impressions) == (123_400, 1_500)
