"""Reading lead files: what stands in one, what its columns mean, and its rows for an import."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from domain.errors import MappingTooLittle
from domain.errors.tables import TableEmpty
from domain.model.campaigns import Campaign
from domain.model.form_answers import FormAsked
from domain.model.importing.answering import settled_answers, with_answers
from domain.model.importing.census import ColumnTold, TableCensus
from domain.model.importing.handing_on import row_reader
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.lexicon import words_of
from domain.model.importing.settling import settled
from domain.model.importing.suggesting import (
    SuggestedBecause,
    SuggestedMapping,
    Suggestion,
    suggest,
)
from domain.model.incoming import BatchWords, SetAside
from domain.model.lead_batches import Consent
from domain.model.tables import RECOGNISED, Progress, TableChoices, TableLook
from domain.model.wording import Bilingual, Tongue
from domain.ports import MappingFiles, TableReader, TableWriter
from domain.services.lead_file import LeadFile
from domain.services.lead_forms import LeadForms
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, Translate, clean

REASON: Final = Bilingual("Vì sao dòng này bị để riêng", "Why this row was set aside")
"""Heading of the column that is added to rows set aside; a file with it is read without it."""

_REASONS: Final = frozenset(words_of(text) for text in (REASON.vi, REASON.en))


@dataclass(frozen=True, slots=True)
class LeadTable:
    """A file of leads as it was found.

    Attributes:
        path: the file.
        look: how it is written.
        columns: what stands in each column, of all rows.
        suggested: what the columns probably mean.
    """

    path: Path
    look: TableLook
    columns: tuple[ColumnTold, ...]
    suggested: SuggestedMapping

    @property
    def headers(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(one.name for one in self.look.columns)

    @property
    def rows(self) -> int:
        """Rows below the header."""
        return self.columns[0].rows if self.columns else self.look.rows


class ReadingLeadFiles:
    """Use cases before an import: a file is looked at, and nothing of it is written anywhere."""

    def __init__(self, bench: Workbench, tables: TableReader, mappings: MappingFiles) -> None:
        """Read with a reader of tables for a workspace; remember mappings in their files."""
        self._bench = bench
        self._tables = tables
        self._mappings = mappings

    def table(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> LeadTable:
        """Look at a file whole: how it is written, and what its columns probably mean.

        Args:
            path: the file.
            choices: what a person decided of how it is written.
            report: told bytes done and in all; what it raises stops the work.

        Raises:
            TableRefused: there is no table in it that can be read, or nothing below its heading.
            OSError: it cannot be read.
        """
        look = self._tables.look(path, choices, report)
        census = TableCensus([one.name for one in look.columns])
        for row in self._tables.rows(path, look.choices, report):
            census.see(row.number, row.cells)
        columns = census.told()
        if not any(one.rows for one in columns):
            raise TableEmpty
        return LeadTable(path, look, columns, _without_reasons(suggest(columns)))

    def remembered(self, table: LeadTable) -> LeadMapping | None:
        """Return the mapping that was last used for such columns, for this file, or None."""
        found = self._mappings.remembered(table.headers)
        return self.fitted(found, table) if found else None

    def fitted(self, mapping: LeadMapping, table: LeadTable) -> LeadMapping:
        """Return a mapping for the columns and values of a file.

        Raises:
            MappingTooLittle: it uses columns that the file does not have.
        """
        if not mapping.suits(table.headers):
            there = {words_of(name) for name in table.headers}
            missing = (
                use.header
                for use in mapping.columns
                if use.used and words_of(use.header) not in there
            )
            raise MappingTooLittle(columns=", ".join(missing))
        return self.settled(mapping.fitted(table.headers), table)

    def settled(self, mapping: LeadMapping, table: LeadTable) -> LeadMapping:
        """Return a mapping with what the cells of a file say of it; see ``settling``."""
        mapping = settled(mapping, table.columns, self._channels())
        return settled_answers(mapping, table.columns, self.form_asked())

    def suggested(self, table: LeadTable) -> LeadMapping:
        """Return what the columns of a file probably mean."""
        undecided = replace(table.suggested.mapping, values=())
        mapping = settled(undecided, table.columns, self._channels())
        return with_answers(mapping, table.columns, self.form_asked())

    def form_asked(self) -> tuple[FormAsked, ...]:
        """Return the questions of Sales that a form may have asked, too."""
        with self._bench.reading() as view:
            return LeadForms(self._bench).form_asked(view)

    def remember(self, table: LeadTable, mapping: LeadMapping) -> None:
        """Keep a mapping for the next file with such columns.

        Raises:
            OSError: there is no room for it.
        """
        self._mappings.remember(table.headers, mapping)

    def file(self, table: LeadTable, mapping: LeadMapping) -> LeadFile:
        """Return the rows of a file under a mapping, for ``ImportingLeads``."""
        rows = partial(self._tables.rows, table.path, table.look.choices)
        reader = row_reader(mapping, table.headers)
        state = partial(_state, table, mapping)
        return LeadFile(rows, reader, table.rows, keeps=bool(mapping.contacts), state=state)

    def _channels(self) -> frozenset[str]:
        with self._bench.reading() as view:
            return frozenset(one.channel for one in view.of(Campaign).all())


def _state(table: LeadTable, mapping: LeadMapping) -> Hashable:
    """Return what differs as soon as a file was written to, or is read in another way.

    Raises:
        OSError: it is not there any more.
    """
    file = table.path.stat()
    written = (file.st_dev, file.st_ino, file.st_size, file.st_mtime_ns)
    return table.path, written, table.look.choices, table.headers, mapping


def batch_words(
    table: LeadTable,
    mapping: LeadMapping,
    *,
    name: str,
    source: str,
    purpose: str,
    consent: Consent,
    campaign_id: UUID | None = None,
) -> BatchWords:
    """Return what is said of a batch, with what its file and its mapping say themselves."""
    return BatchWords(
        name,
        source,
        table.path.name,
        purpose,
        consent,
        tuple(stage.value for stage in mapping.recorded),
        mapping.name,
        campaign_id,
        identified=mapping.recognises,
        forms=mapping.form_columns,
    )


def usual_source(table: LeadTable) -> str:
    """Return what the system is called that a file comes from, where nobody says it.

    It is the name of the file without its digits, for systems number their exports: the same
    source is recognised next month, and so are its own ids of leads.
    """
    stem = "".join(" " if char in "_-.()[]" or char.isdigit() else char for char in table.path.stem)
    return clean(stem)[:NAME_LIMIT] or clean(table.path.stem)[:NAME_LIMIT]


def write_aside(
    writer: TableWriter,
    table: LeadTable,
    aside: Iterable[SetAside],
    path: Path,
    tongue: Tongue,
    translate: Translate,
) -> None:
    """Write rows that were set aside as they stand, each with why, to be mended and imported.

    Raises:
        OSError: the place cannot be written; an older file there is untouched.
    """
    width = len(table.headers)

    def row(one: SetAside) -> Sequence[object]:
        cells = one.cells[:width] + ("",) * (width - len(one.cells))
        return (*cells, " ".join(map(translate, one.reasons)))

    kept = [at for at, name in enumerate(table.headers) if words_of(name) not in _REASONS]
    head = [table.headers[at] for at in kept]
    rows = (row(one) for one in aside)
    writer.write(
        (*head, REASON.said(tongue)),
        ([*(cells[at] for at in kept), cells[-1]] for cells in rows),
        path,
    )


def _without_reasons(suggested: SuggestedMapping) -> SuggestedMapping:
    """Leave out the column that we ourselves added to rows that were set aside."""
    if not any(words_of(use.header) in _REASONS for use in suggested.mapping.columns):
        return suggested
    columns = tuple(
        Suggestion(ColumnUse(one.use.header, LeadField.SKIP), SuggestedBecause.HEADER, sure=True)
        if words_of(one.use.header) in _REASONS
        else one
        for one in suggested.columns
    )
    mapping = replace(suggested.mapping, columns=tuple(one.use for one in columns))
    return replace(suggested, columns=columns, mapping=mapping)
