"""Results of a campaign as they are pasted: from a spreadsheet, a report, or typed in a line."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from domain.model.ad_columns import ENDS, STARTS, AdRows, columns_named, is_report, read_rows
from domain.model.ad_figures import FIGURES
from domain.model.pasting import rows_of_paste

_DAY: Final = re.compile(r"\d{1,4}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{1,4})?")


def results_of_paste(text: str, today: date, *, month_first: bool = False) -> AdRows:
    """Read pasted results.

    Without headings the columns are day, perhaps last day, then spend, impressions, clicks, leads.

    Args:
        text: what was pasted.
        today: the day of the laptop, for days without a year.
        month_first: in days that could be read both ways, the month comes first.
    """
    rows = _rows(text)
    columns = columns_named(rows[0]) if rows else {}
    if is_report(columns):
        return read_rows(rows[1:], columns, rows[0], today, month_first=month_first)
    periods = any(len(row) > 1 and _DAY.fullmatch(row[1]) for row in rows)
    keys = (STARTS, ENDS, *FIGURES) if periods else (STARTS, *FIGURES)
    in_order = {key: at for at, key in enumerate(keys)}
    return read_rows(rows, in_order, (), today, month_first=month_first)


def _rows(text: str) -> list[Sequence[str]]:
    """Part a text into rows of cells: by tabs, else by what else parts its lines."""
    if "\t" in text:
        return list(rows_of_paste(text))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any(";" in line for line in lines):
        return [tuple(cell.strip() for cell in line.split(";")) for line in lines]
    if lines and is_report(columns_named(lines[0].split(","))):
        return [tuple(cell.strip() for cell in line.split(",")) for line in lines]
    return [tuple(line.split()) for line in lines]
