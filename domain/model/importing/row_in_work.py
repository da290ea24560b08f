"""A row of leads while its cells are read."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Any

from domain.model.contacts import Contact
from domain.model.importing.keeping import kept_of
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse
from domain.model.importing.row_faults import FaultKind, RowFault


@dataclass(slots=True)
class RowInWork:
    """A row that is being read.

    Attributes:
        number: of the row, as people count it.
        doubtful: positions of cells whose digits a workbook may have lost.
        values: by the name of a field of ``LeadDraft``, of those that hold one value.
        reached: stages so far, as bits.
        phones: numbers so far.
        emails: addresses so far.
        notes: remarks so far.
        traits: characteristics so far.
        names: parts of a name that is to be kept.
        contacts: other personal data that is to be kept.
        faults: what is wrong so far.
    """

    number: int
    doubtful: Container[int]
    values: dict[str, Any] = field(default_factory=dict)
    reached: int = 0
    phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    traits: list[tuple[str, str]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    faults: list[RowFault] = field(default_factory=list)

    def keep(self, use: ColumnUse, values: Iterable[str]) -> None:
        """Keep of personal data what a person asked for."""
        for value in values:
            said = kept_of(use.field, value, use.keeping)
            if said and use.field is LeadField.NAME:
                self.names.append(said)
            elif said:
                self.contacts.append(Contact(use.field, said))

    def fault(self, kind: FaultKind, column: str = "") -> None:
        """Note that something is wrong."""
        self.faults.append(RowFault(self.number, kind, column))
