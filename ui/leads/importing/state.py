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
        proposed: the mapping as it was remembered or handed on, where it keeps contact data: that
            is not done before a person has seen it.
        check: what importing it would do, by the mapping as it is.
        batch: what was imported.
        done: what importing it did.
    """

    path: Path | None = None
    table: LeadTable | None = None
    mapping: LeadMapping = field(default_factory=LeadMapping)
    remembered: bool = False
    proposed: LeadMapping | None = None
    check: ImportCheck | None = None
    batch: LeadBatch | None = None
    done: ImportCheck | None = None

    def forget(self, path: Path | None) -> None:
        """Begin anew with another file, or with none."""
        self.path, self.table, self.mapping = path, None, LeadMapping()
        self.proposed = None
        self.remembered, self.check, self.batch, self.done = False, None, None, None

    def read(self, table: LeadTable, mapping: LeadMapping, *, remembered: bool) -> None:
        """Take in what was read of the file."""
        self.table = table
        self.take(mapping, remembered=remembered)
        self.check, self.batch, self.done = None, None, None

    def take(self, mapping: LeadMapping, *, remembered: bool) -> None:
        """Use a mapping that was remembered or handed on; what it keeps of people is proposed."""
        self.mapping, self.remembered = mapping.keeping_nothing(), remembered
        self.proposed = mapping if mapping.contacts else None
