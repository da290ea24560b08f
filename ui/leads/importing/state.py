"""How far an import is: what its presenters share."""

from dataclasses import dataclass, field
from pathlib import Path

from domain.model.importing.lead_mapping import LeadMapping
from domain.model.incoming import ImportCheck
from domain.model.lead_batches import LeadBatch
from domain.services.reading_lead_files import LeadTable


@dataclass(slots=True)
class ImportState:
    """One import from its file to what it did.

    Attributes:
        path: the file that was chosen.
        table: the file as it was read.
        mapping: what its columns mean.
        remembered: the mapping was used for such a file before.
        check: what importing it would do, by the mapping as it is.
        batch: what was imported.
        done: what importing it did.
    """

    path: Path | None = None
    table: LeadTable | None = None
    mapping: LeadMapping = field(default_factory=LeadMapping)
    remembered: bool = False
    check: ImportCheck | None = None
    batch: LeadBatch | None = None
    done: ImportCheck | None = None

    def forget(self, path: Path | None) -> None:
        """Begin anew with another file, or with none."""
        self.path, self.table, self.mapping = path, None, LeadMapping()
        self.remembered, self.check, self.batch, self.done = False, None, None, None

    def read(self, table: LeadTable, mapping: LeadMapping, *, remembered: bool) -> None:
        """Take in what was read of the file."""
        self.table, self.mapping, self.remembered = table, mapping, remembered
        self.check, self.batch, self.done = None, None, None
