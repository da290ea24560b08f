"""Ad reports of four platforms: columns by name, rows of totals left out, gaps that stay gaps."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.ad_figures import add_up
from domain.model.campaigns import Result
from domain.model.importing.ad_columns import AdField, ad_columns, header_row
from domain.model.importing.ad_rows import AdReport, period_said, read_report, suggest_ad_mapping
from domain.model.importing.ad_totals import TotalBecause
from domain.model.importing.days import DateOrder
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.report_lines import Period, ReportLine, by_campaign
from domain.model.importing.row_faults import FaultKind

A = AdField
MARCH = Period(date(2025, 3, 1), date(2025, 3, 31))


def report(*rows: tuple[str, ...], period: Period | None = None) -> AdReport:
    headers, *body = rows
    numbered = list(enumerate(body, 2))
    return read_report(suggest_ad_mapping(headers, numbered).mapping, numbered, period)


META = (
    *("Bắt đầu báo cáo", "Kết thúc báo cáo", "Tên chiến dịch", "Kết quả", "Người tiếp cận"),
    *("Lượt hiển thị", "Chi phí trên mỗi kết quả", "Số tiền đã chi tiêu (VND)"),
    *("Lượt nhấp (tất cả)", "Lượt click vào liên kết", "CTR (tất cả)"),
)
GOOGLE = (
    "Day",
    "Campaign",
    "Ad group",
    "Clicks",
    "Impr.",
    "CTR",
    "Avg. CPC",
    "Cost",
    "Conversions",
)
TIKTOK = (
    "Campaign name",
    "By Day",
    "Cost",
    "CPC",
    "Impressions",
    "Clicks (destination)",
    "Results",
)
ZALO = ("Ngày", "Chiến dịch", "Tổng chi phí", "Lượt hiển thị", "Lượt nhấp", "Tỷ lệ nhấp", "Số lead")


@pytest.mark.parametrize(
    ("headers", "places"),
    [
        (
            META,
            {
                A.STARTS: 0,
                A.ENDS: 1,
                A.CAMPAIGN: 2,
                A.LEADS: 3,
                A.REACH: 4,
                A.IMPRESSIONS: 5,
                A.SPEND: 7,
                A.CLICKS: 9,
            },
        ),
        (
            GOOGLE,
            {
                A.STARTS: 0,
                A.CAMPAIGN: 1,
                A.AD_SET: 2,
                A.CLICKS: 3,
                A.IMPRESSIONS: 4,
                A.SPEND: 7,
                A.LEADS: 8,
            },
        ),
        (
            TIKTOK,
            {A.CAMPAIGN: 0, A.STARTS: 1, A.SPEND: 2, A.IMPRESSIONS: 4, A.CLICKS: 5, A.LEADS: 6},
        ),
        (
            ZALO,
            {A.STARTS: 0, A.CAMPAIGN: 1, A.SPEND: 2, A.IMPRESSIONS: 3, A.CLICKS: 4, A.LEADS: 6},
        ),
    ],
)
def test_that_the_columns_of_each_platform_are_known_by_name(
    headers: tuple[str, ...], places: dict[AdField, int]
) -> None:
    assert ad_columns(headers) == places


def test_that_metas_row_of_sums_is_left_out_and_told() -> None:
    days = ("2025-03-01", "2025-03-31")
    found = report(
        META,
        (*days, "", "30", "900", "3.000", "", "1.500.000", "70", "60", ""),
        (*days, "Mở bán", "20", "500", "2.000", "", "1.000.000", "50", "40", ""),
        (*days, "Vay", "10", "450", "1.000", "", "500.000", "20", "20", ""),
    )
    assert [(one.row, one.because) for one in found.totals] == [(2, TotalBecause.SUMS)]
    assert [line.campaign for line in found.lines] == ["Mở bán", "Vay"]
    assert found.lines[0] == ReportLine(
        3, *MARCH, "Mở bán", "", "", 100_000_000, 2_000, 500, 40, 20
    )
    assert found.set_aside == ()


@pytest.mark.parametrize(
    "label",
    [
        *("Tổng", "Tổng cộng", "TOTAL", "Grand total", "Total: Account", "Tổng: Tài khoản"),
        *("Kết quả từ 2 chiến dịch", "Results from 12 campaigns"),
    ],
)
def test_that_a_row_that_calls_itself_a_total_is_left_out(label: str) -> None:
    found = report(
        ("Ngày", "Chiến dịch", "Chi phí", "Lượt nhấp"),
        ("1/3/2025", "A", "100", "5"),
        ("13/3/2025", "A", "50", "5"),
        (label, "", "999", "10"),
    )
    assert [(one.row, one.because) for one in found.totals] == [(4, TotalBecause.LABEL)]
    assert len(found.lines) == 2


@pytest.mark.parametrize("name", ["Tổng kho Sài Gòn", "Total Wellness", "Cộng đồng mẹ bé"])
def test_that_a_campaign_whose_name_begins_like_a_total_stays(name: str) -> None:
    found = report(("Ngày", "Chiến dịch", "Chi phí"), ("13/3/2025", name, "100"))
    assert [line.campaign for line in found.lines] == [name]


def test_that_a_nameless_row_which_is_no_sum_stays() -> None:
    found = report(
        ("Ngày", "Chiến dịch", "Chi phí"),
        ("13/3/2025", "A", "100"),
        ("13/3/2025", "B", "100"),
        ("13/3/2025", "", "150"),
    )
    assert len(found.lines) == 3


def test_that_a_count_proves_what_the_point_in_money_means() -> None:
    headers = ("Ngày", "Chiến dịch", "Chi phí", "Lượt hiển thị")
    rows = [(2, ("13/3/2025", "A", "1.200", "2.500"))]
    found = suggest_ad_mapping(headers, rows)
    assert found.mapping.number_style is NumberStyle.COMMA
    assert not found.must_be_asked
    assert read_report(found.mapping, rows).lines[0].spend == 120_000


def test_that_unclear_days_are_asked_about_and_set_aside_until_then() -> None:
    headers = ("Ngày", "Chiến dịch", "Chi phí")
    rows = [(2, ("05/12/2025", "A", "1200"))]
    found = suggest_ad_mapping(headers, rows)
    assert found.must_be_asked
    aside = read_report(found.mapping, rows).set_aside
    assert aside[0].faults[0].kind is FaultKind.DAY_AMBIGUOUS


def test_that_rows_which_cannot_be_read_say_why() -> None:
    found = report(
        ("Bắt đầu báo cáo", "Kết thúc báo cáo", "Chiến dịch", "Chi phí", "Lượt nhấp"),
        ("31/02/2025", "", "A", "1", "1"),
        ("", "", "A", "1", "1"),
        ("13/3/2025", "12/3/2025", "A", "1", "1"),
        ("13/3/2025", "", "A", "nhiều", "1,5"),
        ("13/3/2025", "", "A", "", "-"),
    )
    assert [tuple(fault.kind for fault in one.faults) for one in found.set_aside] == [
        (FaultKind.DAY_IMPOSSIBLE,),
        (FaultKind.DAY_UNREADABLE,),
        (FaultKind.PERIOD_BACKWARDS,),
        (FaultKind.NUMBER_UNREADABLE, FaultKind.COUNT_UNREADABLE),
        (FaultKind.NO_FIGURE,),
    ]


def test_that_a_report_without_days_takes_those_of_its_title() -> None:
    said = period_said("1 tháng 3, 2025 - 31 tháng 3, 2025")
    assert said == MARCH
    assert period_said("March 1, 2025 - March 31, 2025") == MARCH
    assert period_said("01/03/2025 – 31/03/2025", DateOrder.DAY_FIRST) == MARCH
    assert period_said("Báo cáo chiến dịch") is None
    rows = (("Campaign", "Cost", "Clicks"), ("A", "12.50", "3"))
    assert report(*rows, period=said).lines == (ReportLine(2, *MARCH, "A", spend=1_250, clicks=3),)


def test_that_the_header_is_found_below_titles() -> None:
    rows = [("Báo cáo chiến dịch",), ("1 tháng 3, 2025 - 31 tháng 3, 2025",), GOOGLE]
    assert header_row(rows) == 2
    assert header_row(rows[:2]) is None


def test_that_ads_of_a_campaign_are_added_up_and_gaps_stay_gaps() -> None:
    found = report(
        ("Ngày", "Campaign", "Ad name", "Cost", "Impressions", "Reach", "Leads"),
        ("2025-03-01", "A", "x", "10.50", "100", "90", ""),
        ("2025-03-01", "A", "y", "1.25", "50", "40", "2"),
        ("2025-03-02", "A", "x", "3.00", "10", "9", ""),
    )
    first, second = by_campaign(found.lines)
    assert (first.spend, first.impressions, first.reach, first.leads) == (1_175, 150, None, 2)
    assert (second.spend, second.leads) == (300, None)


def test_that_ratios_of_a_report_are_ratios_of_its_sums() -> None:
    found = report(
        ("Ngày", "Campaign", "Cost", "Impressions", "Clicks", "Leads"),
        ("2025-03-01", "A", "100.00", "1000", "10", "1"),
        ("2025-03-02", "A", "900.00", "9000", "190", "9"),
    )
    results = [
        Result(
            UUID(int=n),
            UUID(int=0),
            *line[1:3],
            line.spend,
            line.impressions,
            line.clicks,
            line.leads,
        )
        for n, line in enumerate(found.lines)
    ]
    ratios = add_up(results).ratios
    assert (ratios["ctr"].rate.k, ratios["ctr"].rate.n) == (200, 10_000)
    assert ratios["cpl"].cost is not None
    assert ratios["cpl"].cost.each == 100.0
    assert ratios["cpl"].cost.low < 100.0 < ratios["cpl"].cost.high


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**6)), min_size=3, max_size=6),
    st.booleans(),
)
def test_that_a_row_of_sums_never_counts_wherever_it_stands(
    figures: list[tuple[int, int]], first: bool
) -> None:
    rows = [("2025-03-01", f"K{n}", f"{a}", f"{b}") for n, (a, b) in enumerate(figures)]
    total = ("2025-03-01", "", f"{sum(a for a, _ in figures)}", f"{sum(b for _, b in figures)}")
    body = [total, *rows] if first else [*rows, total]
    found = report(("Day", "Campaign", "Cost", "Clicks"), *body)
    assert len(found.totals) == 1
    assert sum(line.spend or 0 for line in found.lines) == 100 * sum(a for a, _ in figures)
