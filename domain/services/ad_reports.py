"""Reading ad reports from files: any CSV, TSV or XLSX, bounded and without running anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.errors import NoAdReport
from domain.model.ad_columns import AdRows, columns_named, is_report, read_rows
from domain.model.ad_mapping import AdMapping
from domain.model.tables import Progress
from domain.ports.tables import TableReader


@dataclass(frozen=True, slots=True)
class ReportTable:
    """The rows of a report as they stand in its file.

    Attributes:
        name: of the file.
        heads: names of the columns.
        rows: cells of each row below.
        columns: which of them holds what.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: Mapping[str, int]

    def read(self, today: date, *, month_first: bool = False) -> AdRows:
        """Tell what the rows say; see ``read_rows``."""
        return read_rows(self.rows, self.columns, self.heads, today, month_first=month_first)


def heads_in(reader: TableReader, path: Path) -> tuple[str, ...]:
    """Return the names of the columns of a table, whether it is a report or not.

    Raises:
        TableRefused: there is no table in it that can be read.
        OSError: it cannot be read.
    """
    return tuple(column.name for column in reader.look(path).columns)


def report_in(
    reader: TableReader,
    path: Path,
    report: Progress | None = None,
    *,
    mapping: AdMapping | None = None,
) -> ReportTable:
    """Read the table of a report.

    Args:
        reader: reads tables.
        path: the file; it is never changed.
        report: told how far the work is; stops it by raising.
        mapping: what its columns mean; None where their headings tell.

    Raises:
        TableRefused: there is no table in it that can be read.
        NoAdReport: no column tells days, or none a figure.
        OSError: it cannot be read.
    """
    look = reader.look(path, report=report)
    heads = tuple(column.name for column in look.columns)
    columns = columns_named(heads) if mapping is None else mapping.places(heads)
    if not is_report(columns):
        raise NoAdReport(columns=", ".join(heads[:8]))
    rows = tuple(row.cells for row in reader.rows(path, look.choices, report))
    return ReportTable(path.name, heads, rows, columns)
