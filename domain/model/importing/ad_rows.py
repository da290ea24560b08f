"""The rows of an ad report: results, rows of totals that would double them, and rows set aside."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from domain.model.importing.ad_columns import (
    COUNTS,
    KEYS,
    AdField,
    AdMapping,
    ad_columns,
    cell_of,
)
from domain.model.importing.ad_totals import TotalBecause, TotalsRow, is_labelled, without_sums
from domain.model.importing.day_columns import DayColumn, DayJudge
from domain.model.importing.days import DateOrder, Moment, read_moment
from domain.model.importing.lead_cells import DAY_FAULTS, NUMBER_FAULTS
from domain.model.importing.number_columns import NumberColumn, NumberJudge
from domain.model.importing.numbers import NumberFault, hundredths_of, read_number, scale_of_header
from domain.model.importing.report_lines import Period, ReportLine
from domain.model.importing.row_faults import FaultKind, FaultyRow, RowFault
from domain.text import LINE_LIMIT, clean

Row: TypeAlias = tuple[int, Sequence[str]]
"""Number of a row, as people count it, and its cells."""


@dataclass(frozen=True, slots=True)
class AdReport:
    """What was understood of an ad report.

    Attributes:
        lines: results, in the order of the file.
        totals: rows of totals, left out.
        set_aside: rows that could not be read.
    """

    lines: tuple[ReportLine, ...]
    totals: tuple[TotalsRow, ...]
    set_aside: tuple[FaultyRow, ...]


@dataclass(frozen=True, slots=True)
class SuggestedAdMapping:
    """What a report probably means.

    Attributes:
        mapping: the proposal.
        days: what its days prove of their order.
        numbers: what its figures prove of points and commas.
    """

    mapping: AdMapping
    days: DayColumn
    numbers: NumberColumn

    @property
    def must_be_asked(self) -> bool:
        """A person has to say the order of the days, or what points and commas mean."""
        return self.days.must_be_asked or self.numbers.must_be_asked


_BETWEEN: Final = re.compile(r"\s+(?:-|–|—|→|to|den|đến)\s+|\s*[–—→]\s*")


def suggest_ad_mapping(headers: Sequence[str], rows: Iterable[Row]) -> SuggestedAdMapping:
    """Suggest what the columns of an ad report mean, after a look at all rows."""
    places = ad_columns(headers)
    days, money, counts = DayJudge(), NumberJudge(), NumberJudge()
    for number, cells in rows:
        if is_labelled(cells, places):
            continue
        for field in (AdField.STARTS, AdField.ENDS):
            if text := cell_of(cells, places, field):
                for part in _BETWEEN.split(text):
                    days.see(number, part)
        if text := cell_of(cells, places, AdField.SPEND):
            money.see(number, text)
        for field in COUNTS:
            if text := cell_of(cells, places, field):
                counts.see(number, _as_thousands(text))
    numbers = money.told() + counts.told()
    scale = scale_of_header(headers[places[AdField.SPEND]]) if AdField.SPEND in places else 1
    mapping = AdMapping(places, days.told().order, numbers.style, scale)
    return SuggestedAdMapping(mapping, days.told(), numbers)


def read_report(mapping: AdMapping, rows: Iterable[Row], period: Period | None = None) -> AdReport:
    """Read an ad report.

    Args:
        mapping: what its columns mean.
        rows: its rows below the names of the columns.
        period: its days, where no column says them.
    """
    lines: list[ReportLine] = []
    totals: list[TotalsRow] = []
    set_aside: list[FaultyRow] = []
    for number, cells in rows:
        if is_labelled(cells, mapping.places):
            totals.append(TotalsRow(number, TotalBecause.LABEL))
            continue
        found = read_result_row(mapping, number, cells, period)
        if isinstance(found, ReportLine):
            lines.append(found)
        else:
            set_aside.append(found)
    lines, sums = without_sums(lines)
    return AdReport(tuple(lines), tuple(totals + sums), tuple(set_aside))


def read_result_row(
    mapping: AdMapping, number: int, cells: Sequence[str], period: Period | None = None
) -> ReportLine | FaultyRow:
    """Read a row of an ad report, which may still be one of totals.

    Args:
        mapping: what the columns mean.
        number: of the row, as people count it.
        cells: its texts.
        period: its days, where no column says them.
    """
    if not any(cell.strip() for cell in cells):
        return FaultyRow(number, (RowFault(number, FaultKind.BLANK),))
    found = _days(mapping, cells, period)
    faults = [found] if isinstance(found, FaultKind) else []
    told: dict[str, Any] = {}
    for field in mapping.figures:
        figure = _figure(mapping, field, cell_of(cells, mapping.places, field))
        if isinstance(figure, FaultKind):
            faults.append(figure)
        else:
            told[field.value] = figure
    if not faults and all(figure is None for figure in told.values()):
        faults.append(FaultKind.NO_FIGURE)
    if faults or isinstance(found, FaultKind):
        return FaultyRow(number, tuple(RowFault(number, kind) for kind in dict.fromkeys(faults)))
    for field in KEYS:
        told[field.value] = clean(cell_of(cells, mapping.places, field))[:LINE_LIMIT]
    return ReportLine(row=number, starts=found.starts, ends=found.ends, **told)


def period_said(text: str, order: DateOrder | None = None) -> Period | None:
    """Return the days that a title of a report says: ``1 tháng 1, 2025 - 31 tháng 1, 2025``."""
    parts = [read_moment(part, order) for part in _BETWEEN.split(text.strip())]
    if len(parts) > 2 or not all(isinstance(part, Moment) for part in parts):
        return None
    days = [part.day for part in parts if isinstance(part, Moment)]
    return Period(days[0], days[-1]) if days[0] <= days[-1] else None


def _days(mapping: AdMapping, cells: Sequence[str], period: Period | None) -> Period | FaultKind:
    """Return the days of a row: of its columns, of a period in one cell, or of the report."""
    said = cell_of(cells, mapping.places, AdField.STARTS)
    if not said:
        return period or FaultKind.DAY_UNREADABLE
    starts = read_moment(said, mapping.date_order)
    if starts is None or not isinstance(starts, Moment):
        whole = period_said(said, mapping.date_order)
        return whole or (DAY_FAULTS[starts] if starts else FaultKind.DAY_UNREADABLE)
    ends = read_moment(cell_of(cells, mapping.places, AdField.ENDS), mapping.date_order) or starts
    if not isinstance(ends, Moment):
        return DAY_FAULTS[ends]
    if ends.day < starts.day:
        return FaultKind.PERIOD_BACKWARDS
    return Period(starts.day, ends.day)


def _figure(mapping: AdMapping, field: AdField, text: str) -> int | FaultKind | None:
    """Return a figure of a row: money in hundredths, the others whole."""
    count = field is not AdField.SPEND
    number = read_number(_as_thousands(text) if count else text, mapping.number_style)
    if number is None:
        return None
    if isinstance(number, NumberFault):
        return NUMBER_FAULTS[number]
    if number < 0:
        return FaultKind.NUMBER_NEGATIVE
    if not count:
        return hundredths_of(number, mapping.scale)
    whole = number.to_integral_value()
    return int(whole) if whole == number else FaultKind.COUNT_UNREADABLE


_THREE: Final = re.compile(r"([1-9]\d{0,2})([.,])(\d{3})")


def _as_thousands(text: str) -> str:
    """Return a count so that its one mark says what it is: a count has no fraction.

    ``1.200`` becomes ``1.200,0``, of which both readings agree that it is twelve hundred.
    """
    found = _THREE.fullmatch(text.strip())
    if found is None:
        return text
    return f"{text.strip()}{',' if found[2] == '.' else '.'}0"
