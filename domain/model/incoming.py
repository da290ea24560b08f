"""Leads on their way in, row by row, before anybody knows whether they are known."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from uuid import UUID

from domain.model.contacts import Contact
from domain.model.form_answers import FormColumn
from domain.model.lead_batches import Consent, LeadBatch, LeadRecord
from domain.model.placed import PlacedLeads


class Incoming(NamedTuple):
    """What a row says of a lead. Numbers and addresses go no further than their digests.

    Attributes:
        record: what is kept of it, without its keys.
        phones: phone numbers in their one spelling.
        emails: e-mail addresses in their one spelling.
        contacts: what a person chose to keep of who it is.
    """

    record: LeadRecord
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()


class SetAside(NamedTuple):
    """A row that is not taken in, to be mended and imported again.

    Attributes:
        row: its number in the file.
        cells: its cells as they stand.
        reasons: what is wrong, as marked English sentences without personal data.
    """

    row: int
    cells: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BatchWords:
    """What a person says of a file of leads.

    Attributes:
        name: what the batch is called.
        source: system or channel that the file comes from; the source's own ids count within it.
        file_name: name of the file, without its folder.
        purpose: what the people left their contact for.
        consent: on what ground they may be contacted.
        recorded: stages that the file tells of.
        mapping: name of the mapping, where it is kept.
        campaign_id: the campaign of every row that names none, or None.
        identified: the file has a column by which leads are recognised; else each row is a lead.
        forms: columns whose values answer a question of Sales.
    """

    name: str
    source: str
    file_name: str
    purpose: str
    consent: Consent
    recorded: tuple[str, ...] = ()
    mapping: str = ""
    campaign_id: UUID | None = None
    identified: bool = True
    forms: tuple[FormColumn, ...] = ()


@dataclass(slots=True)
class ImportCheck:
    """What importing a file would do.

    Attributes:
        rows: rows that were read.
        fresh: leads that nobody knows yet.
        known: rows of leads that the workspace knows.
        twice: rows that name a lead of this file again.
        aside: rows that are set aside.
        fingerprint: digest of the rows.
        same_as: a batch that came from the same rows, or None.
        campaigns: rows by campaign as the file names it, that none of the workspace's matches.
        answers: by question how many leads answer it on the form.
        claims: by question how many claims in use it measures.
        kept: rows of which contact data is kept.
        forgotten: rows of people whose contact data was removed, so that nothing is kept of them.
        leads: what was read, for an import that follows; None where nothing is kept of it.
    """

    rows: int = 0
    fresh: int = 0
    known: int = 0
    twice: int = 0
    aside: list[SetAside] = field(default_factory=list)
    fingerprint: str = ""
    same_as: LeadBatch | None = None
    campaigns: dict[str, int] = field(default_factory=dict)
    answers: dict[str, int] = field(default_factory=dict)
    claims: dict[str, int] = field(default_factory=dict)
    kept: int = 0
    forgotten: int = 0
    leads: PlacedLeads | None = field(default=None, repr=False, compare=False)

    def of_file(self) -> "ImportCheck":
        """Return what was counted of the file alone, whatever the workspace knows of its leads."""
        return replace(
            self, fresh=0, known=0, twice=0, same_as=None, answers={}, claims={}, leads=None
        )

    @property
    def faulty(self) -> int:
        """How many rows are set aside."""
        return len(self.aside)


class Source(NamedTuple):
    """A campaign that a row may name, with its identity and channel."""

    id: UUID
    channel: str


Campaigns = Mapping[str, Source]
"""Campaigns of the workspace by folded name and by folded code."""
