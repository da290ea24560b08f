"""Rows of totals in ad reports, which would double every sum."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from domain.model.importing.ad_columns import ADDED_UP, KEYS, AdField, cell_of
from domain.model.importing.report_lines import ReportLine
from domain.text import fold

_LABEL: Final = re.compile(
    r"(?:grand |overall )?totals?(?:\s*[:\-–(].*)?|tong(?: cong| so)?(?:\s*[:\-–].*)?|cong|sum"
    r"|(?:ket qua tu|results from) \d+ .*"
)


class TotalBecause(StrEnum):
    """Why a row is one of totals."""

    LABEL = "label"
    """It says so: "Tổng", "Total", "Kết quả từ 12 chiến dịch"."""
    SUMS = "sums"
    """It names nothing, and its figures are the sums of the others."""


class TotalsRow(NamedTuple):
    """A row of totals, which is left out: with it every sum would be double."""

    row: int
    because: TotalBecause


def is_labelled(cells: Sequence[str], places: dict[AdField, int]) -> bool:
    """Tell whether a row calls itself one of totals, in its first cell or where names stand."""
    first = next((cell for cell in cells if cell.strip()), "")
    named = [cell_of(cells, places, field) for field in (*KEYS, AdField.STARTS)]
    return any(_LABEL.fullmatch(fold(text)) for text in (first, *named) if text)


def without_sums(lines: list[ReportLine]) -> tuple[list[ReportLine], list[TotalsRow]]:
    """Take out a nameless first or last line whose figures are the sums of the others."""
    for place in {0, len(lines) - 1} if len(lines) > 2 else ():
        one, others = lines[place], lines[:place] + lines[place + 1 :]
        nameless = not (one.campaign or one.ad_set or one.ad)
        named = any(line.campaign or line.ad_set or line.ad for line in others)
        if nameless and named and _is_sum(one, others):
            return others, [TotalsRow(one.row, TotalBecause.SUMS)]
    return lines, []


def _is_sum(one: ReportLine, others: Sequence[ReportLine]) -> bool:
    """Tell whether a line has the sums of the others, in every figure that can be added up."""
    compared = 0
    for field in ADDED_UP:
        figure = getattr(one, field.value)
        if figure is None:
            continue
        if figure != sum(getattr(line, field.value) or 0 for line in others):
            return False
        compared += 1
    return compared > 0
