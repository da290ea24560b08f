"""Rows of ad reports: which column holds what, and what each row says.

Columns are found by their headings in Vietnamese and English, whatever their order. Rows of totals
are left out. A cell that is empty or a dash is a gap and never 0.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final, NamedTuple

from domain.model.ad_figures import FIGURES
from domain.model.amounts import amount_typed, count_typed
from domain.model.due_days import day_typed
from domain.model.importing.day_columns import DayColumn, judge_days
from domain.model.importing.days import DateOrder, Moment, read_moment
from domain.model.importing.lexicon import BRACKETS, words_of
from domain.model.importing.number_columns import judge_counts, judge_numbers
from domain.model.importing.numbers import NumberStyle, is_gap, scale_of_header
from domain.text import clean, fold

STARTS, ENDS, CAMPAIGN = "starts", "ends", "campaign"

_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    STARTS: (
        *("ngay", "date", "day", "by day", "theo ngay", "reporting starts", "bat dau bao cao"),
        *("ngay bat dau bao cao", "start date", "ngay bat dau", "bat dau", "tu ngay", "from"),
        *("starts", "start", "thoi gian", "time", "week", "tuan", "month", "thang"),
    ),
    ENDS: (
        *("reporting ends", "ket thuc bao cao", "ngay ket thuc bao cao", "end date", "ends"),
        *("ngay ket thuc", "ket thuc", "den ngay", "to", "until", "end"),
    ),
    CAMPAIGN: (
        *("campaign name", "ten chien dich", "campaign", "chien dich", "ma chien dich"),
        *("ten chien dich quang cao", "chien dich quang cao"),
    ),
    "spend": (
        *("amount spent", "so tien da chi tieu", "spend", "spent", "cost", "chi phi"),
        *("total cost", "tong chi phi", "so tien chi tieu", "so tien da chi", "chi tieu"),
        *("da chi tieu", "da chi", "tong chi tieu", "total spend", "ngan sach da chi"),
        *("ngan sach da tieu", "tien"),
    ),
    "impressions": (
        *("impressions", "luot hien thi", "so luot hien thi", "so lan hien thi", "hien thi"),
        *("impr", "views", "luot xem"),
    ),
    "clicks": (
        *("link clicks", "luot click vao lien ket", "luot nhap vao lien ket"),
        *("so lan nhap vao lien ket", "clicks destination", "clicks", "luot nhap", "luot bam"),
        *("luot click", "so luot nhap", "so luot bam", "so luot click", "so lan nhap"),
        *("so lan nhap chuot", "luot nhap chuot", "bam", "click"),
    ),
    "leads": (
        *("leads", "lead", "so lead", "khach hang tiem nang", "meta leads", "on facebook leads"),
        *("form submissions", "so luot dien form", "dang ky", "data", "so data", "results"),
        *("ket qua", "conversions", "luot chuyen doi", "so luot chuyen doi", "form"),
    ),
}
"""Headings, folded; of two columns that mean the same the one whose heading stands first counts."""

_TOTALS: Final = frozenset(
    {"tong", "tong cong", "tong so", "cong", "toan bo"}
    | {"total", "totals", "grand total", "sum", "overall"}
)
_BEGINS_TOTAL: Final = re.compile(
    r"(?:tong|total|grand total|cong|sum|toan bo|overall|ket qua tu|results from)\b"
)
_SHORT_DAY: Final = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})")
_BETWEEN: Final = re.compile(r"\s+(?:-|–|—|→|den|đến|to)\s+", re.IGNORECASE)


class LeftOutBecause(StrEnum):
    """Why a row is no result."""

    TOTAL = "total"
    NO_DAY = "no_day"
    NO_NUMBER = "no_number"


class AdLine(NamedTuple):
    """A row that was understood; money in hundredths, None for a gap."""

    starts: date
    ends: date
    spend: int | None = None
    impressions: int | None = None
    clicks: int | None = None
    leads: int | None = None
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no result.

    Attributes:
        row: the row as it stands, cells apart.
        because: why.
        cell: the cell that could not be read; empty where the whole row is meant.
    """

    row: str
    because: LeftOutBecause
    cell: str = ""


@dataclass(frozen=True, slots=True)
class AdRows:
    """What was understood of rows.

    Attributes:
        lines: results, in the order of the rows.
        left_out: rows that are none.
        columns: which column holds what, as its heading says; empty where the order decided.
        unclear_days: no row tells whether day or month comes first, so somebody has to.
    """

    lines: tuple[AdLine, ...]
    left_out: tuple[LeftOut, ...]
    columns: tuple[tuple[str, str], ...]
    unclear_days: bool


def columns_named(heads: Sequence[str]) -> dict[str, int]:
    """Return where a column stands whose heading tells what it holds.

    Columns of ratios ("Cost per result", "CTR") tell nothing: ratios are taken of sums.
    """
    told = [{words_of(head), words_of(BRACKETS.sub(" ", head))} for head in heads]
    found: dict[str, int] = {}
    for key, names in _HEADS.items():
        for name in names:
            at = next((at for at, words in enumerate(told) if name in words), None)
            if at is not None and at not in found.values():
                found[key] = at
                break
    return found


def is_report(columns: Mapping[str, int]) -> bool:
    """Tell whether columns make a report: they tell the day and at least one figure."""
    return STARTS in columns and any(name in columns for name in FIGURES)


def read_rows(
    rows: Iterable[Sequence[str]],
    columns: Mapping[str, int],
    heads: Sequence[str],
    today: date,
    *,
    month_first: bool = False,
) -> AdRows:
    """Read rows.

    Args:
        rows: without the headings.
        columns: where each of them holds what.
        heads: the headings; empty where there are none.
        today: the day of the laptop, for days without a year.
        month_first: in days that could be read both ways, the month comes first.
    """
    table = list(rows)
    days = _judged(table, columns, today)
    order = days.order or (DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST)
    spend = [(at, _cell(row, columns, "spend")) for at, row in enumerate(table)]
    counts = [
        (at, _cell(row, columns, name)) for at, row in enumerate(table) for name in FIGURES[1:]
    ]
    style = (judge_numbers(spend) + judge_counts(counts)).style
    scale = scale_of_header(heads[columns["spend"]]) if heads and "spend" in columns else 1
    look = _Look(columns, today, order, style, scale)
    lines: list[AdLine] = []
    left_out: list[LeftOut] = []
    for row in table:
        found = look.line(row)
        if isinstance(found, AdLine):
            lines.append(found)
        else:
            left_out.append(found)
    told = tuple((key, heads[at]) for key, at in columns.items()) if heads else ()
    return AdRows(tuple(lines), tuple(left_out), told, days.must_be_asked)


def period_typed(
    text: str, today: date, order: DateOrder = DateOrder.DAY_FIRST
) -> tuple[date, date] | None:
    """Return first and last day of what was typed, or None where it is no day and no period.

    ``14/3`` is the last such day that came; ``2/3 – 29/3`` and ``2/3 - 29/3`` are periods.
    """
    days = [_day(one, today, order) for one in _BETWEEN.split(text.strip())]
    if len(days) > 2 or days[0] is None or days[-1] is None:
        return None
    return days[0], days[-1]


def added_together(lines: Iterable[AdLine]) -> tuple[AdLine, ...]:
    """Add lines of one campaign and period together, as of several ad sets.

    Where one of them does not know a figure, nobody knows it of all of them.
    """
    found: dict[tuple[str, date, date], AdLine] = {}
    for line in lines:
        key = (line.campaign, line.starts, line.ends)
        before = found.get(key)
        found[key] = line if before is None else _sum(before, line)
    return tuple(found.values())


def _sum(one: AdLine, other: AdLine) -> AdLine:
    spend, impressions, clicks, leads = (
        None if mine is None or theirs is None else mine + theirs
        for mine, theirs in zip(one[2:6], other[2:6], strict=True)
    )
    return AdLine(one.starts, one.ends, spend, impressions, clicks, leads, one.campaign)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the rows of one table are read."""

    columns: Mapping[str, int]
    today: date
    order: DateOrder
    style: NumberStyle | None
    scale: int

    def line(self, row: Sequence[str]) -> AdLine | LeftOut:
        """Read a row, or say why it is no result."""
        whole = " · ".join(cell for cell in row if cell)
        typed = self._cell(row, STARTS)
        if self._cell(row, ENDS):
            typed += f" – {self._cell(row, ENDS)}"
        period = period_typed(typed, self.today, self.order)
        if self._is_total(row, dated=period is not None):
            return LeftOut(whole, LeftOutBecause.TOTAL)
        if period is None:
            return LeftOut(whole, LeftOutBecause.NO_DAY, typed)
        figures: list[int | None] = []
        for name in FIGURES:
            cell = self._cell(row, name)
            figure = self._money(cell) if name == "spend" else count_typed(cell)
            if figure is None and not is_gap(cell):
                return LeftOut(whole, LeftOutBecause.NO_NUMBER, cell)
            figures.append(figure)
        spend, impressions, clicks, leads = figures
        name = clean(self._cell(row, CAMPAIGN))
        return AdLine(*period, spend, impressions, clicks, leads, name)

    def _is_total(self, row: Sequence[str], *, dated: bool) -> bool:
        """Tell whether a row adds up others; a campaign may be called "Tổng lực" and is none."""
        words = [fold(cell) for cell in (row[0], self._cell(row, STARTS)) if cell]
        if any(one in _TOTALS for one in words):
            return True
        nameless = not self._cell(row, CAMPAIGN)
        if dated:
            return CAMPAIGN in self.columns and nameless
        if nameless and not self._cell(row, STARTS):
            return any(count_typed(self._cell(row, name)) for name in FIGURES)
        return any(_BEGINS_TOTAL.match(one) for one in words)

    def _money(self, cell: str) -> int | None:
        amount = amount_typed(cell, self.style)
        return None if amount is None else int(Decimal(amount) * self.scale)

    def _cell(self, row: Sequence[str], key: str) -> str:
        return _cell(row, self.columns, key)


def _judged(rows: Sequence[Sequence[str]], columns: Mapping[str, int], today: date) -> DayColumn:
    """Look at all days, for one of them may tell the order of the others."""
    return judge_days(
        (at, f"{one}/{today.year}" if _SHORT_DAY.fullmatch(one) else one)
        for at, row in enumerate(rows)
        for key in (STARTS, ENDS)
        for one in _BETWEEN.split(_cell(row, columns, key))
    )


def _day(text: str, today: date, order: DateOrder) -> date | None:
    text = text.strip()
    if short := _SHORT_DAY.fullmatch(text):
        first, second = short.groups()
        said = f"{second}/{first}" if order is DateOrder.MONTH_FIRST else text
        return day_typed(said, today, past=True)
    found = read_moment(text, order)
    return found.day if isinstance(found, Moment) else day_typed(text, today, past=True)


def _cell(row: Sequence[str], columns: Mapping[str, int], key: str) -> str:
    at = columns.get(key)
    return row[at].strip() if at is not None and at < len(row) else ""
