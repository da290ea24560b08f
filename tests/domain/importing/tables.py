"""Real tables of leads, read as an import reads them."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from domain.model.importing.census import TableCensus
from domain.model.importing.lead_draft import LeadDraft
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.lead_rows import LeadReader
from domain.model.importing.row_faults import FaultyRow
from domain.model.importing.suggesting import SuggestedMapping, suggest

FILES = Path(__file__).parents[2] / "files"
LEADS = FILES / "leads"


@dataclass(frozen=True)
class Table:
    """A table with its header."""

    headers: list[str]
    rows: list[list[str]]

    def numbered(self) -> list[tuple[int, list[str]]]:
        return list(enumerate(self.rows, 2))

    def read(self, mapping: LeadMapping) -> tuple[list[LeadDraft], list[FaultyRow]]:
        reader = LeadReader(mapping, self.headers)
        found = [reader.read(number, cells) for number, cells in self.numbered()]
        drafts = [one for one in found if isinstance(one, LeadDraft)]
        return drafts, [one for one in found if isinstance(one, FaultyRow)]


@cache
def table(name: str, delimiter: str = ",", encoding: str = "utf-8-sig") -> Table:
    folder = FILES / "tables" if name.startswith("leads_") else LEADS
    with (folder / name).open(encoding=encoding, newline="") as file:
        headers, *rows = csv.reader(file, delimiter=delimiter)
    return Table(headers, rows)


def suggested(one: Table) -> SuggestedMapping:
    census = TableCensus(one.headers)
    for number, cells in one.numbered():
        census.see(number, cells)
    return suggest(census.told())


def of_rows(headers: Sequence[str], *rows: Sequence[str]) -> Table:
    return Table(list(headers), [list(cells) for cells in rows])


def fields(mapping: LeadMapping) -> dict[str, LeadField]:
    return {use.header: use.field for use in mapping.columns}
