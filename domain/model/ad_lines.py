"""Results of a campaign as they are pasted: from a spreadsheet, a report, or typed in a line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from domain.model.ad_figures import FIGURES
from domain.model.amounts import amount_typed, count_typed, is_gap
from domain.model.due_days import day_typed
from domain.model.pasting import rows_of_paste
from domain.text import fold

_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "starts": (
        *("ngay", "date", "day", "thoi gian", "ngay bat dau", "bat dau", "tu ngay", "from"),
        *("starts", "start", "reporting starts", "bat dau bao cao", "week", "month", "tuan"),
    ),
    "ends": (
        *("ngay ket thuc", "ket thuc", "den ngay", "to", "until", "ends", "end"),
        *("reporting ends", "ket thuc bao cao"),
    ),
    "spend": (
        *("chi phi", "chi tieu", "da chi", "so tien da chi tieu", "so tien chi tieu", "tien"),
        *("spend", "spent", "cost", "amount spent", "total cost", "ngan sach da chi"),
    ),
    "impressions": (
        *("luot hien thi", "hien thi", "so lan hien thi", "impressions", "impr", "impr."),
        *("views", "luot xem"),
    ),
    "clicks": (
        *("luot bam", "bam", "luot nhap", "so luot nhap", "luot click", "click", "clicks"),
        *("link clicks", "luot click vao lien ket", "luot nhap vao lien ket", "clicks (all)"),
    ),
    "leads": (
        *("lead", "leads", "so lead", "data", "so data", "khach hang tiem nang", "dang ky"),
        *("results", "ket qua", "conversions", "luot chuyen doi", "form"),
    ),
}
_TOTALS: Final = ("tong", "total", "grand total", "cong", "sum", "toan bo", "overall")
_DAY_CELL: Final = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})(\s*[/.-]\s*\d{2,4})?")
_BETWEEN: Final = re.compile(r"\s+(?:-|–|—|→|den|đến|to)\s+", re.IGNORECASE)
_TIME: Final = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2})?.*$")
_MONTHS: Final = 12


class LeftOutBecause(StrEnum):
    """Why a pasted row is no result."""

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


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no result.

    Attributes:
        row: the row as it was pasted, cells apart.
        because: why.
        cell: the cell that could not be read; empty where the whole row is meant.
    """

    row: str
    because: LeftOutBecause
    cell: str = ""


@dataclass(frozen=True, slots=True)
class PastedResults:
    """What was understood of a pasted text.

    Attributes:
        lines: results, in the order pasted.
        left_out: rows that are none.
        columns: which column holds what, as its heading says; empty where the order decided.
        unclear_days: no row tells whether day or month comes first, so somebody has to.
    """

    lines: tuple[AdLine, ...]
    left_out: tuple[LeftOut, ...]
    columns: tuple[tuple[str, str], ...]
    unclear_days: bool


def results_of_paste(text: str, today: date, *, month_first: bool = False) -> PastedResults:
    """Read pasted results.

    Columns are found by their headings in Vietnamese and English, whatever their order; without
    headings they are day, perhaps last day, then spend, impressions, clicks, leads. Rows of totals
    are left out. A cell that is empty or a dash is a gap and never 0.

    Args:
        text: what was pasted.
        today: the day of the laptop, for days without a year.
        month_first: in days that could be read both ways, the month comes first.
    """
    rows = _rows(text)
    columns, body = _columns(rows)
    cells = [_cell(row, columns, key) for row in body for key in ("starts", "ends")]
    unclear, months = _order(cells, month_first=month_first)
    lines: list[AdLine] = []
    left_out: list[LeftOut] = []
    for row in body:
        found = _line(row, columns, today, month_first=months)
        if isinstance(found, AdLine):
            lines.append(found)
        else:
            left_out.append(found)
    headed = len(body) < len(rows)
    told = tuple((key, rows[0][at]) for key, at in columns.items()) if headed else ()
    return PastedResults(tuple(lines), tuple(left_out), told, unclear)


def period_typed(text: str, today: date, *, month_first: bool = False) -> tuple[date, date] | None:
    """Return first and last day of what was typed, or None where it is no day and no period.

    ``14/3`` is the last such day that came; ``2/3 – 29/3`` and ``2/3 - 29/3`` are periods.
    """
    days = [
        _day(_bare(one), today, month_first=month_first) for one in _BETWEEN.split(text.strip())
    ]
    if len(days) > 2 or days[0] is None or days[-1] is None:
        return None
    return days[0], days[-1]


def _rows(text: str) -> list[tuple[str, ...]]:
    """Part a text into rows of cells: by tabs, else by what else parts its lines."""
    if "\t" in text:
        return [tuple(cell.strip() for cell in row) for row in rows_of_paste(text)]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any(";" in line for line in lines):
        return [tuple(cell.strip() for cell in line.split(";")) for line in lines]
    if lines and len(_named(lines[0].split(","))) > 1:
        return [tuple(cell.strip() for cell in line.split(",")) for line in lines]
    return [tuple(line.split()) for line in lines]


def _columns(
    rows: Sequence[tuple[str, ...]],
) -> tuple[dict[str, int], Sequence[tuple[str, ...]]]:
    """Return which column holds what, and the rows below the headings."""
    named = _named(rows[0]) if rows else {}
    if "starts" in named and len(named) > 1:
        return named, rows[1:]
    periods = any(len(row) > 1 and _DAY_CELL.fullmatch(_bare(row[1])) for row in rows)
    keys = ("starts", "ends", *FIGURES) if periods else ("starts", *FIGURES)
    return {key: at for at, key in enumerate(keys)}, rows


def _named(heads: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, head in enumerate(heads):
        words = fold(head)
        bare = re.sub(r"\s*[(\[].*$", "", words)
        for key, names in _HEADS.items():
            if key not in found and (words in names or bare in names):
                found[key] = at
                break
    return found


def _order(cells: Sequence[str], *, month_first: bool) -> tuple[bool, bool]:
    """Return whether the order of day and month is unclear, and whether the month comes first."""
    parts = [
        (int(day[1]), int(day[2]))
        for cell in cells
        for one in _BETWEEN.split(_bare(cell))
        if (day := _DAY_CELL.fullmatch(one)) is not None
    ]
    if any(first > _MONTHS for first, _ in parts):
        return False, False
    if any(second > _MONTHS for _, second in parts):
        return False, True
    return any(first != second for first, second in parts), month_first


def _line(
    row: Sequence[str], columns: Mapping[str, int], today: date, *, month_first: bool
) -> AdLine | LeftOut:
    whole = " · ".join(cell for cell in row if cell)
    if fold(row[0]).startswith(_TOTALS) or fold(_cell(row, columns, "starts")).startswith(_TOTALS):
        return LeftOut(whole, LeftOutBecause.TOTAL)
    typed = _cell(row, columns, "starts")
    if _cell(row, columns, "ends"):
        typed += f" – {_cell(row, columns, 'ends')}"
    period = period_typed(typed, today, month_first=month_first)
    if period is None:
        return LeftOut(whole, LeftOutBecause.NO_DAY, typed)
    figures: list[int | None] = []
    for name in FIGURES:
        cell = _cell(row, columns, name)
        figure = amount_typed(cell) if name == "spend" else count_typed(cell)
        if figure is None and not is_gap(cell):
            return LeftOut(whole, LeftOutBecause.NO_NUMBER, cell)
        figures.append(figure)
    spend, impressions, clicks, leads = figures
    return AdLine(*period, spend, impressions, clicks, leads)


def _day(text: str, today: date, *, month_first: bool) -> date | None:
    found = _DAY_CELL.fullmatch(text)
    if found is not None and month_first:
        text = f"{found[2]}/{found[1]}{found[3] or ''}"
    return day_typed(text, today, past=True)


def _bare(cell: str) -> str:
    return _TIME.sub("", cell.strip())


def _has(row: Sequence[str], columns: Mapping[str, int], key: str) -> bool:
    return key in columns and columns[key] < len(row)


def _cell(row: Sequence[str], columns: Mapping[str, int], key: str) -> str:
    return row[columns[key]] if _has(row, columns, key) else ""
